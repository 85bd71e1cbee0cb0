"""Files that leave the program or come into it. All of them are made from a JointPlan."""
