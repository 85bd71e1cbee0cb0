<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Dialogue</source>
        <comment>More</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Issues</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Decisions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Inclusion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Problem reviews</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Highlights</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Cadences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Plan a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Plan a session before there is trouble</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>No session planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Partners meet before there is trouble. Most plans meet once a month.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>When</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>People</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>New session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Note an issue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Note what they raised, in their words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>No issue noted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>What they raise is answered fast, and the answer is told back.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Issue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Answered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Told back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>New issue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Add an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Add what one side will do, and by when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>No action agreed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>A talk without actions on both sides is soon forgotten.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Owner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>All</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Note a decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Note what was decided, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>No decision noted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>A decision with its reason saves the same talk next year.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Agreement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>New decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Note an inclusion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Note a decision of ours that they took part in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Not included yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Ask for ideas before you decide, not for confirmation afterwards.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>What we were deciding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>New inclusion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Review a problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Look at a problem together, without blame</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>No problem reviewed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>The cause is a thing, never a person. The lesson belongs to both.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>What happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>New review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Note a highlight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Note something to celebrate, and give them the credit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Nothing celebrated yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Partners celebrate what went well, and give each other the credit.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Highlight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Credit to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>New highlight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Set a cadence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Say how often you want to meet by another channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>No cadence set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Say how often you want to talk, and overdue contacts show.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>How often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <comment>Last time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About PartnerDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt} under the LGPL version 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk at which a seller and a customer plan as partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of the fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leans to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leans to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leans to a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circle drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inside} inside, {outside} outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, 6 months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsTable</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my own workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a plan file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find accounts and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a third party…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About PartnerDesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <source>A third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person at {party}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team at {party}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role at {party}, name unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} of {all} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Back per unit put in: {returns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of balance: {party} gains much more for what it gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party} carries risk and reward in unequal parts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards and split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index}, leans to {party}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no balance index yet: nobody puts in anything so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back per {unit} put in: {returns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leans to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leans to them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarriedCard</name>
    <message>
        <source>Expected loss carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of likelihood × impact × share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody carries a risk yet: give one a likelihood, an impact and shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One risk is not shared out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} risks are not shared out yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedTerms</name>
    <message>
        <source>Changed since agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {new}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in the circle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleCard</name>
    <message>
        <source>Our circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circle drawn yet. Who is inside today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet. Begin with the people you would call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleGlyph</name>
    <message>
        <source>{inside} inside, {outside} outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circle drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>Circle and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps this drawing and begins a new one of today where it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the first circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn on {day}, {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn on {day} by {party}, {seen}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>Inside: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the edge: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circle drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They confirm: goal achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the goal up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goal was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who of them confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentDetail</name>
    <message>
        <source>Quantity and value per unit make its worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth {amount} in the plan&apos;s period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentsCard</name>
    <message>
        <source>Commitments due next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is still open has a last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither side has committed anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conduct</name>
    <message>
        <source>1 account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Something went wrong in PartnerDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you stored is safe. You can go on; if it happens again, restart the program. The report below holds no data of yours or your customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Deleted {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was changed since. Use Undo in the Edit menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never shared, never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told back today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open for {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time here ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPdf</name>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked INTERNAL on each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief holds private notes, attitudes and items that are ours only. Do not hand it out and do not send it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INTERNAL brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That went wrong inside the program; the log says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id in the source system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name still unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they care about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gives us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gives them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner on our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner on their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with or for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact, likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why shared like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we would notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead on our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead on their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash or in kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered in full on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we were deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause (a thing, never a person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>Plan files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared content written to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was here already: this is a second copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unknown field was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unknown fields were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PartnerDesk backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PartnerDesk workspaces (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Open the sample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round a finished plan. Ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your first account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one customer and begin a plan together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that somebody has sent to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan with your customer, not about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared goals, shared risks, shared rewards. Start in one of three ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. No sign-in needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalDetail</name>
    <message>
        <source>What it gives each of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value typed here is measured today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>No target yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner on our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner on their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with one number both sides would celebrate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {target}, now {now}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a goal, then bring it to the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shared goal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with one number both sides would celebrate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HatchFrame</name>
    <message>
        <source>Private, our eyes only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>{time}, {side}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {side}: {text} (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore earlier value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever either side changes will be kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeHeading</name>
    <message>
        <source>attention first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which accounts are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unread} of {all} not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pressing} of {all} need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, both sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>We</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{us} agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{them} agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by {us}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>{summary}, {count} ours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeanBar</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>in {count} commitments, {amount} delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one commitment, {amount} delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Linked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wipes out {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipes this reward out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to link yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A field holds something that cannot be stored. Close again to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementList</name>
    <message>
        <source>Nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the value of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>a shared vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shared goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measure for “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a start value for “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target for “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an owner at {us} for “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an owner at {them} for “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a risk with shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a commitment of {us}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a commitment of {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reward with a split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingStrip</name>
    <message>
        <source>Still needed to agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeLine</name>
    <message>
        <source>Prepare: private notes are visible on this screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewAccount</name>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create account and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer, and the period you plan for together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name, if you use one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our short name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewMeasurement</name>
    <message>
        <source>Add this value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPlan</name>
    <message>
        <source>New plan with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewThing</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} joint plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewThirdParty</name>
    <message>
        <source>Add a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integrator or a supplier who bears risks and gets rewards as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverdueSign</name>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>No people in the circle yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyBar</name>
    <message>
        <source>Add a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integrator, a supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the next person you would call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the people you would call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name still unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody of {parties} yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>This person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circle is drawn yet: this begins it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonLines</name>
    <message>
        <source>People in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet. Add people under People.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Plan version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Precheck</name>
    <message>
        <source>{party} will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shared yet: the document is nearly empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: all of the plan is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no owner on their side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” repeats a private note: “{sentence}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a currency code of three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures look like this: {amount}, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>never shared, never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only our side should know before the next talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateNote</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden in Together and in the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateTag</name>
    <message>
        <source>Our eyes only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have not talked about where this should lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side has a picture of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures touch, but nobody has written them down together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We share a written vision and most people know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We share one vision and decide by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know what the other side stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know the words, but they do not show in what we do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values show when things go well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our values show most of the time, also under pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides can name moments in which the values decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side does nearly all the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help comes after asking several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides help, without a plan for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides put in what they promised, mostly on time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides put in what it takes and see each other&apos;s part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side pushes risks away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks are named only when they have happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We name risks, but have not said who bears them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest risks are named and shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look at risks together and change shares when things change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side wins what the other loses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know what the other side gains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both gain something; nobody has looked whether it is fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split is agreed for most rewards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides know the split and call it fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We check everything the other side says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We trust single people, not the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We trust what is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We trust each other&apos;s word in most things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We would tell each other bad news first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talk only when something is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talk when there is something to sell or to order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We meet from time to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We meet in a rhythm and both prepare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talk early and often, on all levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solving problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look for who is to blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side solves its own part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We solve problems together when they are large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We solve problems together and write down what we learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems change how we work, on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side carries the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is uneven and nobody speaks of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is uneven, and we speak of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is about even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is even, and both sides see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side sees results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides see first results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides reach most of their goals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides reach more than they would alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody above us knows about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our management has heard of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our management likes the idea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of our leaders stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of our leaders gives time to it every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team sees the customer as an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of us wants to work like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the team wants to work like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the team wants to work like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole team speaks of the customer as one of us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happens when other work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few hours a month are set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is planned and mostly kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes before other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tell them what they need to buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We answer when they ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We share some of our figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We share what we put in and what we gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We share good and bad figures before they ask.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Joint session today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint session tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint session in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commitment overdue ({whose})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 proposal waits for our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} proposals wait for our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 agreed item changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} agreed items changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health falling: {start} to {end} in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbalanced: index {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbalanced: we carry {percent}% of the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbalanced: they carry {percent}% of the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dialogue for {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only talking in trouble: {count} of {of} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review was due yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review was due {count} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change for {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circle drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commitment of theirs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 goal has no owner on our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} goals have no owner on our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 goal has no owner on their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} goals have no owner on their side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>how much is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} at {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what one of you puts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing put in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners share the load: write down one thing from each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} put in by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RewardDetail</name>
    <message>
        <source>Fixed, or may it move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each side has of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the split was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rewards</name>
    <message>
        <source>not split yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RewardsPage</name>
    <message>
        <source>Rewards and balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reward: what would each of you get out of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reward yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what each of you would get, in money or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} expected, {agreed} of {all} splits agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskDetail</name>
    <message>
        <source>Cause and effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood and impact make the expected loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected loss {amount}: {chance} of {impact} on average</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>not shared out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood, impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RisksCard</name>
    <message>
        <source>Largest risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected loss, who carries it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk named yet. Naming it is half of sharing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a risk: naming it is half of sharing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what would keep each of you awake. Naming it is half of sharing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected loss {loss}, {agreed} of {all} shares agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Give it a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} characters; this has {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the character U+{code_point}: it cannot be shown or printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line only: remove the line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a year from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a time, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {digits} digits behind the decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {digits} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before {other}, which is {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not below {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not above {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after {other}, which is {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a currency code of three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not take this kind of value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares add up to {sum}%; together they must be 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share lies between 0% and 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This party does not take part in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan holds amounts already; they would all change their meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can report to themselves, not even by way of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account cannot belong to itself, not even by way of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counterpart is a person of another party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person belongs to another party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {kind} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} has no field {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share it first: only shared items can be agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} cannot be agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal is achieved when the customer confirms it: say who, when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are linked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two cannot be linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” of {title} would be somebody of the wrong party. Change that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account has a party on our side and one on theirs. Rename {name} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still has people or commitments here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is one of 0, 25, 50, 75 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: the same item was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account called “{name}”. Did you mean {candidates}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could be {candidates}: use more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} has no plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a text file in UTF-8 (byte {position}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a plan file: line {line}, column {column}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a plan file: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer PartnerDesk (format {found}; this one reads up to {known}). Update PartnerDesk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than a plan file can be ({most} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: {where}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an id as PartnerDesk writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something with this id is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This id stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {kind} is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan has one party on our side and one on theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A party stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time with its zone, such as 2027-01-31T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was never agreed on in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire has no such question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a PartnerDesk workspace. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to another program. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is from an older PartnerDesk. Open it in the window once: that brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer PartnerDesk (schema {found}; this one knows {known}). Update PartnerDesk to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another PartnerDesk ({holder}). Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not closed as it should be. Open it in the window once: that puts it in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: the file or its folder is read-only. Change its permissions, or open a copy in a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was stored; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). It was left as it is; open the newest backup from {backups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is being used by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be brought up to date: {detail}. It is unchanged; a copy lies at {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PySide6 {found} crashes on Python {python}. Install a version below 6.12, or use Python 3.12 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screen was found (neither DISPLAY nor WAYLAND_DISPLAY is set). Start PartnerDesk from a desktop session, or use the commands that need none: partnerdesk --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs PySide6, which is not installed here. Install PySide6-Essentials, or use the commands that need no window: partnerdesk --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen {display} does not answer, or does not let us in. Start PartnerDesk from a desktop session, or use the commands that need none: partnerdesk --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged. Keep it as it is and open the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System libraries are missing: {libraries}. Install them ({remedy}), or use the commands that need no window: partnerdesk --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners meet before there is trouble. Most plans meet once a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda yet: what should both sides leave with?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of new plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our short name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareEditor</name>
    <message>
        <source>Equal parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of {party}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Share agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share open, proposed by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share open, proposed by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for the next 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 joint session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} joint sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list names several customers. It never opens on a shared screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a third party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideNav</name>
    <message>
        <source>1 more account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SparkLine</name>
    <message>
        <source>no values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours only: nobody else sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Prepare: private notes are visible on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample, a copy to try things in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsView</name>
    <message>
        <source>What will both of you be proud of when this has worked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as they said it, in their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And what would we call a success?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they get from us that others do not give?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does that turn into something they can count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it openly: partners may know what we get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would each side keep, owe and hand over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message>
        <source>Deleted {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find accounts, people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter whole minutes, such as 15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or remove {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendLine</name>
    <message>
        <source>no measurements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Vision and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value that you will hold each other to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which behaviour would make you trust each other?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vision</name>
    <message>
        <source>Vision and success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision and values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisionCard</name>
    <message>
        <source>Shared vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values we hold each other to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will both of you be proud of at the end of {period}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePicture</name>
    <message>
        <source>A circle with people of both sides; two of the customer&apos;s are moving in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another part of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisory board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service made to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less complex work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our shared vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value we bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they gain from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we would part as friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split may move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed percentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion to what each puts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapley value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalai-Smorodinsky with caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain and gain bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims on a smaller pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our eyes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no balance index yet: nothing is put in so far by {parties}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no balance index yet: no reward with a value and a split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no balance index yet: it needs two parties that take part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
