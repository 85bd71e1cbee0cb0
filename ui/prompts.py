"""Problems of the computer, told with what can be done next."""
def tell_problem(window, problem, again): print(problem)
