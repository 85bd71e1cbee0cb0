"""Every sentence of the core's errors, by code. The user interface translates these templates."""

from types import MappingProxyType

SENTENCES = MappingProxyType(
    {
        # fields
        "required": "Give it a name first.",
        "required_value": "Enter a value.",
        "too_long": "At most {most} characters; this has {length}.",
        "control_characters": "Remove the character U+{code_point}: it cannot be shown or printed.",
        "line_breaks": "One line only: remove the line breaks.",
        "too_small": "At least {least}.",
        "too_large": "At most {most}.",
        "not_a_number": "Enter a number, such as {example}.",
        "not_an_amount": "Enter an amount, such as {example}.",
        "odd_year": "Use a year from {first} to {last}.",
        "not_a_date": "Enter a date, such as {example}.",
        "not_a_time": "Enter a time, such as {example}.",
        "too_fine": "At most {digits} digits behind the decimal point.",
        "too_exact": "At most {digits} digits.",
        "before_start": "Not before {other}, which is {date}.",
        "below_other": "Not below {other}.",
        "above_other": "Not above {other}.",
        "after_end": "Not after {other}, which is {date}.",
        "not_a_choice": "Choose one of: {choices}.",
        "not_a_currency": "Use a currency code of three letters, such as EUR.",
        "wrong_type": "{name} does not take this kind of value.",
        "shares_not_whole": "The shares add up to {sum}%; together they must be 100%.",
        "share_out_of_range": "A share lies between 0% and 100%.",
        "share_of_stranger": "This party does not take part in the plan.",
        "no_party": "There is nobody to share with yet.",
        "nothing_put_in": "Nothing is put in yet that a split could follow.",
        "amount_below_zero": "An amount cannot be below zero.",
        "cap_below_zero": "A cap cannot be below zero.",
        "weights_not_usable": "Weights cannot be below zero, and one at least lies above it.",
        "too_many_parties": "This rule takes up to {most} parties; here are {count}.",
        "bands_not_rising": "Each band ends above the one before, and only the last has no end.",
        "bands_not_readable": "Write bands such as “50 up to 110, 75 up to 120, 100”.",
        "too_many_bands": "At most {most} bands.",
        "group_twice": "This group of parties stands here twice.",
        "target_needed": "Enter a target above zero first.",
        "chance_out_of_range": "A likelihood lies between 0% and 100%.",
        "points_not_rising": "The low figure is at most the likely one, and that at most the high.",
        "trials_out_of_range": "Use {least} to {most} runs.",
        "seed_below_zero": "The seed is a whole number from 0.",
        "amounts_in_use": "The plan holds amounts already; they would all change their meaning.",
        "reports_in_circle": "Nobody can report to themselves, not even by way of others.",
        "own_parent": "An account cannot belong to itself, not even by way of others.",
        "same_side_counterpart": "A counterpart is a person of another party.",
        "wrong_party": "This person belongs to another party.",
        # joint sessions
        "session_not_shared": "Share this dialogue first: what is said of it will be on the "
        "screen.",
        "session_open": "Another joint session is not finished yet. Go on with it or end it first.",
        "session_over": "This session has ended.",
        "session_undo_conflict": "This step cannot be taken back: the same item was changed since.",
        "session_damaged": "What was kept of this session cannot be read.",
        "session_newer": "This session was kept by a newer program.",
        "rehearsal_only": "This is a rehearsal: the plan stays as it is.",
        "answer_all": "Answer every question before you seal.",
        "is_sealed": "These answers are sealed. Break the seal to change them.",
        "seal_missing": "Both sides seal their answers first.",
        "no_sitting": "Begin the alignment check first.",
        "already_opened": "These answers have been opened.",
        # items
        "not_found": "This {kind} is no longer there.",
        "language_unknown": "Documents are not translated into “{language}” yet.",
        "no_minutes": "No joint session of this plan has minutes yet.",
        "plan_signed": "This plan is signed as version {version}. Open it for changes first.",
        "sign_again": "This plan was opened for changes after it was signed. Sign it again to go "
        "on with it.",
        "signed_in_future": "Nobody can have signed on a day to come.",
        "both_sides_sign": "Somebody of each side signs: choose at least one person on both sides.",
        "nothing_to_restore": "The earlier value cannot be brought back: too much around it "
        "has changed.",
        "not_as_agreed": "It says something else than what was agreed then. Restore its terms "
        "first.",
        "no_such_field": "A {kind} has no field {name}.",
        "not_shared": "Share it first: only shared items can be agreed.",
        "not_agreeable": "A {kind} cannot be agreed.",
        "confirmation_needed": "A goal is achieved when the customer confirms it: say who, when.",
        "topic_taken": "The plan has this text already: change that one.",
        "after_today": "This day is still to come.",
        "already_linked": "These two are linked already.",
        "cannot_link": "These two cannot be linked.",
        "named_wrongly": "“{label}” of {title} would be somebody of the wrong party. Change that "
        "first.",
        "party_needed": "An account has a party on our side and one on theirs. Rename {name} "
        "instead.",
        "party_in_use": "{name} still has people or commitments here.",
        "answer_level": "An answer is one of 0, 25, 50, 75 and 100.",
        "undo_conflict": "“{label}” cannot be taken back: the same item was changed since.",
        "nothing_to_undo": "There is nothing to undo.",
        "nothing_to_redo": "There is nothing to redo.",
        "no_account_named": "There is no account called “{name}”.",
        "no_account_named_but": "There is no account called “{name}”. Did you mean {candidates}?",
        "ambiguous_account": "“{name}” could be {candidates}: use more of the name.",
        "no_plan": "{account} has no plan yet.",
        # drafts of a wizard
        "draft_damaged": "This draft is damaged and cannot be opened. It is kept as it is; delete "
        "it to begin again.",
        "draft_newer": "This draft was written by a newer PartnerDesk. Update PartnerDesk to go on "
        "with it.",
        "draft_finished": "This draft was finished already. Undo that step to go on with it.",
        "account_gone": "This account is no longer there. Choose another one, or a new one.",
        "plan_gone": "This plan is no longer there. Choose another one, or a new one.",
        "notes_too_long": "These notes are {length} characters long together; one person’s private "
        "note takes at most {most}. Shorten one of the answers.",
        # files given to us
        "file_missing": "There is no file {path}.",
        "not_text": "{path} is not a text file in UTF-8 (byte {position}).",
        "not_json": "{path} is not a plan file: line {line}, column {column}: {detail}",
        "not_a_plan_file": "{path} is not a plan file: {detail}",
        "plan_file_newer": "{path} was made by a newer PartnerDesk (format {found}; this one reads "
        "up to {known}). Update PartnerDesk first.",
        "too_large_file": "{path} is larger than a plan file can be ({most} MB).",
        "plan_file_value": "{path}, line {line}, column {column}: {where}: {detail}",
        "not_an_id": "This is not an id as PartnerDesk writes them.",
        "id_taken": "Something with this id is here already.",
        "id_twice": "This id stands there twice.",
        "leads_nowhere": "This {kind} is not in the file.",
        "two_sides_needed": "A plan has one party on our side and one on theirs.",
        "twice": "This stands there twice.",
        "party_twice": "A party stands there twice.",
        "moment_without_zone": "Write the time with its zone, such as 2027-01-31T09:00:00Z.",
        "odd_term": "This was never agreed on in this form.",
        "unknown_question": "The questionnaire has no such question.",
        "answer_first": "Choose an answer first, then say what it rests on.",
        "own_house": "Our own readiness is answered by us.",
        # the computer
        "not_a_database": "{path} is not a PartnerDesk workspace. Nothing in it was changed.",
        "foreign_database": "{path} belongs to another program. Nothing in it was changed.",
        "older_schema": "{path} is from an older PartnerDesk. Open it in the window once: "
        "that brings it up to date.",
        "newer_schema": "{path} was written by a newer PartnerDesk (schema {found}; this one knows "
        "{known}). Update PartnerDesk to open it.",
        "in_use": "{path} is open in another PartnerDesk ({holder}). Close it there first.",
        "in_use_silent": "{path} is open in another PartnerDesk that does not answer ({holder}). "
        "Give it a moment and try again, or end it: what it stored is safe.",
        "left_open": "{path} was not closed as it should be. Open it in the window once: that puts "
        "it in order.",
        "read_only": "{path} cannot be written: the file or its folder is read-only. Change its "
        "permissions, or open a copy in a folder of yours.",
        "disk_full": "The disk is full. Nothing of this step was stored; free some space and try "
        "again.",
        "damaged": "{path} is damaged ({detail}). It was left as it is; open the newest backup "
        "from {backups}.",
        "locked": "{path} is being used by another program. Try again in a moment.",
        "io_error": "{path} cannot be read or written: {detail}",
        "cannot_write": "{path} cannot be written: {detail}",
        "no_folder": "The folder {path} is not there. Choose another one.",
        "is_a_folder": "{path} is a folder; name a file in it.",
        "migration_failed": "{path} could not be brought up to date: {detail}. It is unchanged; a "
        "copy lies at {backup}.",
        "bad_qt": "PySide6 {found} crashes on Python {python}. Install a version below 6.12, "
        "or use Python 3.12 or newer.",
        "session_on_screen": "A joint session is on the screen, and others may look on. Other "
        "workspaces open once it has ended.",
        "no_screen": "No screen was found (neither DISPLAY nor WAYLAND_DISPLAY is set). Start "
        "PartnerDesk from a desktop session, or use the commands that need none: "
        "partnerdesk --help",
        "no_qt": "The window needs PySide6, which is not installed here. Install "
        "PySide6-Essentials, or use the commands that need no window: partnerdesk --help",
        "screen_unreachable": "The screen {display} does not answer, or does not let us in. Start "
        "PartnerDesk from a desktop session, or use the commands that need none: "
        "partnerdesk --help",
        "not_sound": "The workspace is damaged. Keep it as it is and open the newest backup.",
        "missing_libraries": "System libraries are missing: {libraries}. Install them ({remedy}), "
        "or use the commands that need no window: partnerdesk --help",
        "cancelled": "Stopped. Nothing was written.",
        # pictures
        "picture_unknown": "This is no picture. Use a file of the kind PNG, JPEG or SVG.",
        "picture_broken": "This picture is damaged and cannot be read. Try another copy of it.",
        "picture_too_large": "This file is too large: a picture may have {megabytes} MB.",
        "picture_too_many_pixels": "This picture has too many pixels: it may have {most} million. "
        "Make it smaller first.",
        "picture_not_drawable": "This SVG uses “{what}”, which cannot be printed as it should "
        "look. Save it as PNG, or turn it into shapes.",
    }
)
