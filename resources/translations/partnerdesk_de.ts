<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About PartnerDesk</source>
        <translation type="unfinished">Über PartnerDesk</translation>
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
    <name>AboutMenu</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Betrifft</translation>
    </message>
    <message>
        <source>Nothing in the plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in particular</source>
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
        <translation type="unfinished">Kunden</translation>
    </message>
</context>
<context>
    <name>ActionShares</name>
    <message>
        <source>Who holds the open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party}: {count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>Rückgängig: {label}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>Wiederholen: {label}</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Neuer Kunde…</translation>
    </message>
    <message>
        <source>Import a plan file…</source>
        <translation>Plandatei importieren…</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>Beispielplan öffnen</translation>
    </message>
    <message>
        <source>Open my own workspace</source>
        <translation>Eigenen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren…</translation>
    </message>
    <message>
        <source>Export a plan file…</source>
        <translation>Plandatei exportieren…</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>In Datei sichern…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Account details…</source>
        <translation>Kundendetails…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Plan…</translation>
    </message>
    <message>
        <source>Archive account</source>
        <translation>Kunde archivieren</translation>
    </message>
    <message>
        <source>Archived accounts…</source>
        <translation>Archivierte Kunden…</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Kunde löschen</translation>
    </message>
    <message>
        <source>Quick add…</source>
        <translation>Schnell hinzufügen…</translation>
    </message>
    <message>
        <source>Where this plan is…</source>
        <translation>Wo dieser Plan steht…</translation>
    </message>
    <message>
        <source>Not agreed yet…</source>
        <translation>Noch nicht vereinbart…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterschreiben…</translation>
    </message>
    <message>
        <source>Keep a version…</source>
        <translation>Fassung festhalten…</translation>
    </message>
    <message>
        <source>Next period&apos;s plan…</source>
        <translation>Folgeplan…</translation>
    </message>
    <message>
        <source>Plan details…</source>
        <translation>Plandetails…</translation>
    </message>
    <message>
        <source>Add a third party…</source>
        <translation>Dritte Partei hinzufügen…</translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation>Plan löschen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>About PartnerDesk</source>
        <translation>Über PartnerDesk</translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Add a person or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Who belongs to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished">Partei</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Team</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rolle</translation>
    </message>
    <message>
        <source>A role whose name is not known yet, such as their CFO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, team or role without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation type="unfinished">Geben Sie zuerst einen Namen ein.</translation>
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
    <name>AlignmentScale</name>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Archived</name>
    <message>
        <source>Nothing of them is lost; they only are not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchivedAccounts</name>
    <message>
        <source>Archived accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Erledigt</translation>
    </message>
    <message>
        <source>{name}   since {day}</source>
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
        <translation type="unfinished">Gewinn</translation>
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
    <message>
        <source>{party}: {reward} back for {put_in} put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the balance index is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each side puts in is its contribution and the expected loss it carries. Its return is its expected reward divided by that. The index is the smallest return divided by the largest: 1 means that every unit put in brings each side the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 0.75 it is worth talking about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlameHint</name>
    <message>
        <source>{name} is named here. What in the way of working let it happen? Write down that thing, and the fix will hold for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners meet before there is trouble. Choose a day and plan a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished">Dialog</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ahead} to come, {late} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ahead} to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners meet before there is trouble. Choose a day and plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was held and done is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, @who, by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Entscheidung</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue they raised, @who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds it and stays in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {count} with {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
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
        <source>Expected loss unknown: no risk has a likelihood and an impact yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody carries a risk yet: say of one who bears how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) not shared out yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedTerms</name>
    <message>
        <source>Changed since agreed</source>
        <translation type="unfinished">Seither geändert</translation>
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
    <name>ChangesView</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
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
        <source>Only this item</source>
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
    <message>
        <source>Bring it back</source>
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
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} on the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lifted, {place}. Arrows move, Enter drops, Escape returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {place} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by nobody named</source>
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
</context>
<context>
    <name>CircleBoard</name>
    <message>
        <source>Draw the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits everybody into the window; names give way if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished">Kreis</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag in the circle, or choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleCanvas</name>
    <message>
        <source>Circle</source>
        <translation type="unfinished">Kreis</translation>
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
        <translation type="unfinished">Außen</translation>
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
        <source>Draw the first circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw, or compare two drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished">Innen</translation>
    </message>
    <message>
        <source>plans, decisions, gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished">Außen</translation>
    </message>
    <message>
        <source>offers, orders, invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is inside the circle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the people of both sides. Then draw who is inside today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle</source>
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
        <translation type="unfinished">Bestätigt von</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished">In Worten des Kunden</translation>
    </message>
    <message>
        <source>Closing it again takes a new confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{them} confirms: achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of {them} is in the circle yet: name somebody there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the goal up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they say when they saw it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the goal</source>
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
    <name>ComparePane</name>
    <message>
        <source>Two drawings side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conduct</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>Trend: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend, {count} values: from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{course}; target {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{course}; target {target} by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} on {day}</source>
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
    <name>DatedList</name>
    <message>
        <source>Everything with a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>add {title}</source>
        <translation>„{title}“ hinzufügen</translation>
    </message>
    <message>
        <source>add plan {title}</source>
        <translation>Plan „{title}“ hinzufügen</translation>
    </message>
    <message>
        <source>share {kind}</source>
        <translation>{kind} teilen</translation>
    </message>
    <message>
        <source>keep {kind} to ourselves</source>
        <translation>{kind} für uns behalten</translation>
    </message>
    <message>
        <source>share {title}</source>
        <translation>„{title}“ teilen</translation>
    </message>
    <message>
        <source>keep {title} to ourselves</source>
        <translation>„{title}“ für uns behalten</translation>
    </message>
    <message>
        <source>propose {title}</source>
        <translation>„{title}“ vorschlagen</translation>
    </message>
    <message>
        <source>agree {title}</source>
        <translation>„{title}“ vereinbaren</translation>
    </message>
    <message>
        <source>park {title}</source>
        <translation>„{title}“ zurückstellen</translation>
    </message>
    <message>
        <source>bring back {title}</source>
        <translation>„{title}“ zurückholen</translation>
    </message>
    <message>
        <source>change evidence of {question}</source>
        <translation>Beleg zu „{question}“ ändern</translation>
    </message>
    <message>
        <source>take back the answer to {question}</source>
        <translation>Antwort auf „{question}“ zurücknehmen</translation>
    </message>
    <message>
        <source>begin a check</source>
        <translation>Check beginnen</translation>
    </message>
    <message>
        <source>answer {question}</source>
        <translation>„{question}“ beantworten</translation>
    </message>
    <message>
        <source>change who answered a check</source>
        <translation>Antwortende eines Checks ändern</translation>
    </message>
    <message>
        <source>deliver {title}</source>
        <translation>„{title}“ erbringen</translation>
    </message>
    <message>
        <source>note what was delivered of {title}</source>
        <translation>Erbrachtes zu „{title}“ notieren</translation>
    </message>
    <message>
        <source>change people of {title}</source>
        <translation>Personen von „{title}“ ändern</translation>
    </message>
    <message>
        <source>change agenda of {title}</source>
        <translation>Tagesordnung von „{title}“ ändern</translation>
    </message>
    <message>
        <source>hold {title}</source>
        <translation>„{title}“ abhalten</translation>
    </message>
    <message>
        <source>draw the circle</source>
        <translation>Kreis zeichnen</translation>
    </message>
    <message>
        <source>move {title} in the circle</source>
        <translation>„{title}“ im Kreis verschieben</translation>
    </message>
    <message>
        <source>answer a check</source>
        <translation>Check beantworten</translation>
    </message>
    <message>
        <source>correct a value of {title}</source>
        <translation>Wert von „{title}“ berichtigen</translation>
    </message>
    <message>
        <source>reopen {title}</source>
        <translation>„{title}“ wieder öffnen</translation>
    </message>
    <message>
        <source>measure {title}</source>
        <translation>„{title}“ messen</translation>
    </message>
    <message>
        <source>import {title}</source>
        <translation>„{title}“ importieren</translation>
    </message>
    <message>
        <source>change {field} of {title}</source>
        <translation>{field} von „{title}“ ändern</translation>
    </message>
    <message>
        <source>delete {title}</source>
        <translation>„{title}“ löschen</translation>
    </message>
    <message>
        <source>rename {title}</source>
        <translation>„{title}“ umbenennen</translation>
    </message>
    <message>
        <source>move {title}</source>
        <translation>„{title}“ verschieben</translation>
    </message>
    <message>
        <source>start {title} from {other}</source>
        <translation>„{title}“ aus „{other}“ beginnen</translation>
    </message>
    <message>
        <source>change counterpart of {title}</source>
        <translation>Gegenüber von „{title}“ ändern</translation>
    </message>
    <message>
        <source>change private note of {topic}</source>
        <translation>private Notiz zu „{topic}“ ändern</translation>
    </message>
    <message>
        <source>change {topic}</source>
        <translation>„{topic}“ ändern</translation>
    </message>
    <message>
        <source>confirm {title}</source>
        <translation>„{title}“ bestätigen</translation>
    </message>
    <message>
        <source>link two items</source>
        <translation>zwei Einträge verknüpfen</translation>
    </message>
    <message>
        <source>take a link away</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>set {title} to {status}</source>
        <translation>„{title}“ auf „{status}“ setzen</translation>
    </message>
    <message>
        <source>sign {title}</source>
        <translation>„{title}“ unterschreiben</translation>
    </message>
    <message>
        <source>open {title} for changes</source>
        <translation>„{title}“ für Änderungen öffnen</translation>
    </message>
    <message>
        <source>archive {title}</source>
        <translation>„{title}“ archivieren</translation>
    </message>
    <message>
        <source>restore standing of {title}</source>
        <translation>Status von „{title}“ wiederherstellen</translation>
    </message>
    <message>
        <source>move {title} in the matrix</source>
        <translation>„{title}“ in der Matrix verschieben</translation>
    </message>
    <message>
        <source>change shares of {title}</source>
        <translation>Anteile von „{title}“ ändern</translation>
    </message>
    <message>
        <source>change split of {title}</source>
        <translation>Aufteilung von „{title}“ ändern</translation>
    </message>
    <message>
        <source>hand out version {number}</source>
        <translation>Fassung {number} aushändigen</translation>
    </message>
    <message>
        <source>keep version {number} as {title}</source>
        <translation>Fassung {number} als „{title}“ festhalten</translation>
    </message>
    <message>
        <source>propose {count} items</source>
        <translation>{count} Einträge vorschlagen</translation>
    </message>
    <message>
        <source>agree {count} items</source>
        <translation>{count} Einträge vereinbaren</translation>
    </message>
    <message>
        <source>note {title}</source>
        <translation>„{title}“ notieren</translation>
    </message>
    <message>
        <source>share what came of {title}</source>
        <translation>Ergebnisse von „{title}“ teilen</translation>
    </message>
    <message>
        <source>plan the next {title}</source>
        <translation>nächsten Termin „{title}“ planen</translation>
    </message>
    <message>
        <source>tell back on {title}</source>
        <translation>zu „{title}“ zurückmelden</translation>
    </message>
    <message>
        <source>answer {title}</source>
        <translation>„{title}“ beantworten</translation>
    </message>
    <message>
        <source>cancel {title}</source>
        <translation>„{title}“ absagen</translation>
    </message>
    <message>
        <source>finish {title}</source>
        <translation>„{title}“ erledigen</translation>
    </message>
    <message>
        <source>drop {title}</source>
        <translation>„{title}“ verwerfen</translation>
    </message>
    <message>
        <source>change time of {title}</source>
        <translation>Zeit von „{title}“ ändern</translation>
    </message>
    <message>
        <source>delete {value} of {title}</source>
        <translation>{value} von „{title}“ löschen</translation>
    </message>
    <message>
        <source>delete {count} {kind}</source>
        <translation>{count} {kind} löschen</translation>
    </message>
    <message>
        <source>deliver {count} commitments</source>
        <translation>{count} Zusagen erbringen</translation>
    </message>
    <message>
        <source>paste {kind}</source>
        <translation>{kind} einfügen</translation>
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
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Something was changed since. Use Undo in the Edit menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>All delivered today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished">Erbracht</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Erledigt</translation>
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
        <translation type="unfinished">Kunde löschen</translation>
    </message>
    <message>
        <source>Plan details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation type="unfinished">Plan löschen</translation>
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
        <translation type="unfinished">Dialog</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered and told back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told back today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody invited yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed by: not noted yet</source>
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
        <source>asked by: not noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open since today</source>
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
        <source>{party}, for {linked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lesson noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open for {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a session before there is trouble</source>
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
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Wann</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} planned, {missed} to be marked as held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what they raised, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issue noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they raise is answered fast, and the answer is told back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished">Anliegen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what one side will do, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk without actions on both sides is soon forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Fällig</translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open, {late} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what was decided, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision with its reason saves the same talk next year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Entscheidung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Datum</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how often you want to meet by another channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cadence set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how often you want to talk, and overdue contacts show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished">Kanal</translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished">Wie oft</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an inclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a decision of ours that they took part in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not included yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for ideas before you decide, not for confirmation afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we were deciding</source>
        <translation type="unfinished">Was zu entscheiden war</translation>
    </message>
    <message>
        <source>They were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New inclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a problem together, without blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause is a thing, never a person. The lesson belongs to both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Was geschehen ist</translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note something to celebrate, and give them the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing celebrated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners celebrate what went well, and give each other the credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished">Erfolg</translation>
    </message>
    <message>
        <source>Credit to</source>
        <translation type="unfinished">Verdienst von</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time here ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action of {party}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days to answer, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day to answer, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is due next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <comment>before a day: by Friday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished">Anliegen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Aufgaben</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Entscheidungen</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation type="unfinished">Einbezug</translation>
    </message>
    <message>
        <source>Problem reviews</source>
        <translation type="unfinished">Problemrückblicke</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished">Erfolge</translation>
    </message>
    <message>
        <source>Cadences</source>
        <translation type="unfinished">Rhythmen</translation>
    </message>
    <message>
        <source>{count} of the last {all} contacts were about a problem. Plan one that is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingDetails</name>
    <message>
        <source>This drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this drawing</source>
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
</context>
<context>
    <name>DrawingStrip</name>
    <message>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDeeds</name>
    <message>
        <source>Share with {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>How the expected loss is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expected loss is what such a risk costs on average, taken many times.</source>
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
        <translation type="unfinished">A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">US-Letter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Papier</translation>
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
        <translation type="unfinished">Offen</translation>
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
        <translation type="unfinished">Angehalten. Es wurde nichts geschrieben.</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>Übergeordneter Kunde</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation>Quellsystem</translation>
    </message>
    <message>
        <source>Id in the source system</source>
        <translation>Kennung im Quellsystem</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Name still unknown</source>
        <translation>Name noch unbekannt</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Role in the plan</source>
        <translation>Rolle im Plan</translation>
    </message>
    <message>
        <source>What they care about</source>
        <translation>Was wichtig ist</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Gezeichnet am</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Gezeichnet von</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Durchsicht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation>Wie es sich zeigt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>On version</source>
        <translation>Zu Fassung</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>Wessen Ziel</translation>
    </message>
    <message>
        <source>What it gives us</source>
        <translation>Was es uns bringt</translation>
    </message>
    <message>
        <source>Benefit for us</source>
        <translation>Nutzen für uns</translation>
    </message>
    <message>
        <source>What it gives them</source>
        <translation>Was es dem Kunden bringt</translation>
    </message>
    <message>
        <source>Benefit for them</source>
        <translation>Nutzen für den Kunden</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start measured on</source>
        <translation>Startwert vom</translation>
    </message>
    <message>
        <source>Start agreed by</source>
        <translation>Startwert vereinbart von</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owner on our side</source>
        <translation>Verantwortlich bei uns</translation>
    </message>
    <message>
        <source>Owner on their side</source>
        <translation>Verantwortlich beim Kunden</translation>
    </message>
    <message>
        <source>Made with or for them</source>
        <translation>Mit oder für den Kunden</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Customer&apos;s outcome</source>
        <translation>Ergebnis für den Kunden</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In Worten des Kunden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact, low</source>
        <translation>Schaden, niedrig</translation>
    </message>
    <message>
        <source>Impact, likely</source>
        <translation>Schaden, wahrscheinlich</translation>
    </message>
    <message>
        <source>Impact, high</source>
        <translation>Schaden, hoch</translation>
    </message>
    <message>
        <source>Why shared like this</source>
        <translation>Warum so aufgeteilt</translation>
    </message>
    <message>
        <source>How we would notice</source>
        <translation>Woran wir es merken</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Was wir dagegen tun</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Done until</source>
        <translation>Erledigt bis</translation>
    </message>
    <message>
        <source>If it happens all the same</source>
        <translation>Falls es doch eintritt</translation>
    </message>
    <message>
        <source>Lead on our side</source>
        <translation>Leitung bei uns</translation>
    </message>
    <message>
        <source>Lead on their side</source>
        <translation>Leitung beim Kunden</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Put in by</source>
        <translation>Eingebracht von</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Value per unit</source>
        <translation>Wert je Einheit</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Cash or in kind</source>
        <translation>Geld- oder Sachleistung</translation>
    </message>
    <message>
        <source>Delivered so far</source>
        <translation>Bisher erbracht</translation>
    </message>
    <message>
        <source>Delivered in full on</source>
        <translation>Ganz erbracht am</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Worth money</source>
        <translation>In Geld messbar</translation>
    </message>
    <message>
        <source>Value, low</source>
        <translation>Wert, niedrig</translation>
    </message>
    <message>
        <source>Value, likely</source>
        <translation>Wert, wahrscheinlich</translation>
    </message>
    <message>
        <source>Value, high</source>
        <translation>Wert, hoch</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Rule of the split</source>
        <translation>Aufteilungsregel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>About a problem</source>
        <translation>Wegen eines Problems</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was wir fragen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Tage dazwischen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Told back on</source>
        <translation>Zurückgemeldet am</translation>
    </message>
    <message>
        <source>What we were deciding</source>
        <translation>Was zu entscheiden war</translation>
    </message>
    <message>
        <source>They were asked for</source>
        <translation>Wie einbezogen</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was der Kunde sagte</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Vereinbart von</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Done by party</source>
        <translation>Ausführende Partei</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Cause (a thing, never a person)</source>
        <translation>Ursache (eine Sache, nie eine Person)</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>What changes in the process</source>
        <translation>Was sich am Ablauf ändert</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Credit to</source>
        <translation>Verdienst von</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
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
    <message numerus="yes">
        <source>%n unknown fields were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>FilterButton</name>
    <message>
        <source>Shown: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Wo</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Bis</translation>
    </message>
    <message>
        <source>All items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us</source>
        <translation type="unfinished">Wir</translation>
    </message>
    <message>
        <source>Them</source>
        <translation type="unfinished">Kunde</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since we last met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In joint sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since we last met, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changes of {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Open the sample plan</source>
        <translation type="unfinished">Beispielplan öffnen</translation>
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
    <name>Gaps</name>
    <message>
        <source>no start yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to measure it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner at {us} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner at {them} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it gives {us}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it gives {them}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapsLine</name>
    <message>
        <source>Still missing</source>
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
        <source>Line scale, weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g, days, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it give us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And what does it give them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will they know that it has worked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value typed here is measured today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gives {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured values {count}</source>
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
        <source>behind</source>
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
        <translation type="unfinished">Ziel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Fällig</translation>
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
        <translation type="unfinished">Ziele</translation>
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
        <translation type="unfinished">Ziele</translation>
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
        <translation type="unfinished">Vereinbart</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Offen</translation>
    </message>
    <message>
        <source>No goal fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every goal of the plan is left out by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
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
    <message>
        <source>{shown} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>It happened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer counts as a chance of a loss. What did we learn from it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a problem review: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a problem review of {day}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{risk}, cost {amount}</source>
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
    <name>Health</name>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last time: {moves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed until both sides have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} of {all} answers are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step apart: {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} is worth talking about first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} are worth talking about first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never shared, never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished">Beantwortet von</translation>
    </message>
    <message>
        <source>Sealed: the answers are opened once both sides have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Offen</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one side missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">Fragebogen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Datum</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Zustand</translation>
    </message>
    <message>
        <source>Take a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a check, alone or for the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check held yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask yourselves first, then ask them: five questions, five sentences each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own readiness is never shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: it can be shared once both sides have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the second round on, this shows how the answers move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished">Checks</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished">Abgleich</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is this worked out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight}% of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals against time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished">Dialog</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of both sides&apos; means in their latest partnership check. The first level counts 0, the fifth 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each goal has come, divided by how much of its time has passed, at most 100; the mean of all goals by their weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value delivered in time, divided by the value due so far, on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of two figures: rhythms that are kept, and issues that were answered (50) and told back (100) within {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: it is left out, and its {weight}% are spread over the other parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together {score} of 100, which is {weight}% of the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither side has answered a partnership check yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side only: {name} has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{us} {ours}, {them} {theirs}; {gap} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ahead} of {known} measured goals keep up with their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not measured yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One question is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions are still open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No goal with a baseline, a target and a measurement yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {due} due so far was delivered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commitment with a value was due so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {all} rhythms kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last talked on {day}; {days} days are usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closed} of {all} issues told back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dialogue was held, and no issue is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}, every {days} days, last {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}, every {days} days, not held yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, question {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did we see or hear that says so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered with {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling: from {start} on {day} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course shows here once there are figures of two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet. A check by either side is a beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} more than on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} less than on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four parts are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known for {share}%. Not known: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of the last 90 days: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answered on {day}, {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the one of {day}, {answered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours only, always: it is never shared and never printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours only, until you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers stay sealed until both sides have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How aligned are we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five tests. Each side answers alone, the answers are opened together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask both sides the same five questions and see where they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well do we work as partners?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each side says of the work. It is 40% of the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five questions tell how the partnership feels, before it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is our own house ready?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in our own way, before we ask anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your own house before you invite anybody into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} steps apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthButton</name>
    <message>
        <source>Health: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health {score}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>{points} down in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Zustand</translation>
    </message>
    <message>
        <source>Not known yet. A check by both sides tells most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Check</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">Ziele</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished">Zusagen</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished">Dialog</translation>
    </message>
    <message>
        <source>{part}, weight {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the score is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the health is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest partnership check of both sides, goals against the time elapsed, value delivered on time, and dialogue kept up. What is not known leaves its weight to the others.</source>
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
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since we last met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">Ziele</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished">Risiken</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished">Ressourcen</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished">Gewinne</translation>
    </message>
    <message>
        <source>Circle and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision and values</source>
        <translation type="unfinished">Vision und Werte</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished">Dialog</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Zustand</translation>
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
        <source>{label}: from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {text} (undone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistorySentence</name>
    <message>
        <source>{side} added {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} agreed to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} answered {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} archived {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} began {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} brought back {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} changed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} confirmed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} corrected {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} deleted {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} drew {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} handed out {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} held {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} imported {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} kept {what} to themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} kept version {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} linked {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} measured {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} moved {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} noted {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} opened {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} parked {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} planned {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} proposed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} removed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} renamed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} reopened {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} restored {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} set {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} shared {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} checked {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} signed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} started {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} took {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} wrote {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: {what}</source>
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
        <source>goals agreed</source>
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
        <translation type="unfinished">Kunden</translation>
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
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: {order}, turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowButton</name>
    <message>
        <source>How this is worked out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowWorkedOut</name>
    <message>
        <source>How is this worked out?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemClipboard</name>
    <message>
        <source>Nothing copied: only what is shared can go into a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: ours only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste: copy some rows or lines first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>Share with {them}</source>
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
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as new items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
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
</context>
<context>
    <name>KeepVersion</name>
    <message>
        <source>Keep a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared plan is kept as it is now, under the next number. It cannot be undone, so that a number always means the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepVersionDialog</name>
    <message>
        <source>Name, such as “Before the board meeting”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindTotals</name>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parteien</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Circle drawing</source>
        <translation>Kreiszeichnung</translation>
    </message>
    <message>
        <source>Circle drawings</source>
        <translation>Kreiszeichnungen</translation>
    </message>
    <message>
        <source>Place in the circle</source>
        <translation>Platz im Kreis</translation>
    </message>
    <message>
        <source>Places in the circle</source>
        <translation>Plätze im Kreis</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Gewinne</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Cadences</source>
        <translation>Rhythmen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>Einbezug</translation>
    </message>
    <message>
        <source>Inclusions</source>
        <translation>Einbezüge</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Problem review</source>
        <translation>Problemrückblick</translation>
    </message>
    <message>
        <source>Problem reviews</source>
        <translation>Problemrückblicke</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation>Gemeinsame Sitzung</translation>
    </message>
    <message>
        <source>Joint sessions</source>
        <translation>Gemeinsame Sitzungen</translation>
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
        <source>What {party} puts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what {party} puts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned, {amount} delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished">Erbracht</translation>
    </message>
    <message>
        <source>Nothing to show here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of what {party} puts in fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from {party} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners share the load: write down one thing from each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} in kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>Add what {party} puts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Take the link to {title} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the link away (Delete)</source>
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
        <source>Ours only: {title}. They do not see this link.</source>
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
        <translation type="unfinished">Ziele</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished">Risiken</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished">Ressourcen</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished">Gewinne</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Aufgaben</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished">Anliegen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Entscheidungen</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished">Termine</translation>
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
    <name>MatrixCard</name>
    <message>
        <source>Likelihood and impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact if it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows go by expected loss. Enter opens a risk. Alt with arrows moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood in {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} largest have a ring, the others a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatch and lock: ours only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring: who carries the loss. Dashed line: the same expected loss.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementForm</name>
    <message>
        <source>What has changed since the last one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this value</source>
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
        <source>Show all {count} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value of {day}</source>
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
    <name>MonthAxis</name>
    <message>
        <source>{first} to {last}, today {today}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>nothing on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose a day, Page Up and Page Down a month, Enter opens, Insert adds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>What moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody moved between these two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: new, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no longer in it, was {place}</source>
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
        <translation type="unfinished">Unser Name</translation>
    </message>
    <message>
        <source>Our short name</source>
        <translation type="unfinished">Unser Kurzname</translation>
    </message>
</context>
<context>
    <name>NewDrawingMenu</name>
    <message>
        <source>A copy of this drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {party} draws it</source>
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
        <translation type="unfinished">Plan</translation>
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
    <name>NextPeriod</name>
    <message>
        <source>The next period&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, the circle, vision, values and cadences go on. For everything else you say what becomes of it; what goes on is proposed anew, and its days move on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the old plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing else in this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) go on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotAgreed</name>
    <message>
        <source>Tick items, then propose them or note that both sides agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that are not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Erledigt</translation>
    </message>
    <message>
        <source>Propose to {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be agreed on is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since agreed</source>
        <translation type="unfinished">Seither geändert</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {them}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished">Zurückgestellt</translation>
    </message>
    <message>
        <source>Ours only: {them} does not see them yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ours only is proposed first.</source>
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
    <name>OfferRow</name>
    <message>
        <source>Carry over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
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
    <name>OrderButton</name>
    <message>
        <source>As entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest value first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least delivered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {words}</source>
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
        <translation type="unfinished">Übersicht</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>Target reached: ask {name} to confirm the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind: {way} of the way, and the time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet, with {time} of the time gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stance}: {way} of the way with {time} of the time gone</source>
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
        <source>Way over time, at most 100: it counts {score} of 100 in the plan&apos;s health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and target are both {end}: reached from there on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way: {done} of {whole} from {start} to {end} are done, {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way: {now} is farther away than the start, {start}: {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: {gone} of {days} days from {start} to {end} are gone, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within {points} points of each other they count as in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceLine</name>
    <message>
        <source>Show how this is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is this worked out?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Sections of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Aufgaben</translation>
    </message>
    <message>
        <source>{count} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our eyes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), first: {first}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, a part of a word, or look in everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words or a part of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter opens   ·   Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished">Kunden</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished">Pläne</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">Ziele</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished">Risiken</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished">Zusagen</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished">Gewinne</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished">Termine</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished">Anliegen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Entscheidungen</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other items</source>
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
    <name>PartySigners</name>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else who signs for {party}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken and stay out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No field is called so, these columns stay out: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first column is taken. Copy the row of headings as well, and the other columns find their fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} rows at once; the rest stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, {field}: {sentence}</source>
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
        <translation type="unfinished">Personen</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished">Kreis</translation>
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
        <translation type="unfinished">Unsere</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished">Ihre</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no counterpart yet</source>
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
        <source>overdue, {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished">Partei</translation>
    </message>
    <message>
        <source>Role in the plan</source>
        <translation type="unfinished">Rolle im Plan</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished">Gegenüber</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished">Berichtet an</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished">Letzter Kontakt</translation>
    </message>
</context>
<context>
    <name>PeopleTree</name>
    <message>
        <source>Reporting lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished">Gegenüber</translation>
    </message>
    <message>
        <source>Role in the plan</source>
        <translation type="unfinished">Rolle im Plan</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation type="unfinished">Personen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a counterpart</source>
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
    <name>PlaceSwitches</name>
    <message>
        <source>People in the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
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
    <name>PlanBanner</name>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed as version {version} by {names} on {day}. Its terms are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDeeds</name>
    <message>
        <source>Archived {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Rückgängig</translation>
    </message>
</context>
<context>
    <name>PlanLife</name>
    <message>
        <source>Where this plan is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next period&apos;s plan…</source>
        <translation type="unfinished">Folgeplan…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Erledigt</translation>
    </message>
    <message>
        <source>Nothing is missing, and all that is shared is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not agreed yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It would be good to have first; nothing of this holds you up:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation type="unfinished">Unterschreiben…</translation>
    </message>
    <message>
        <source>Signed as version {version}: its terms are locked. Measurements, deliveries, actions, dialogue and private notes go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for changes since it was signed as version {version}, which is kept. What you change now is “changed since agreed” until both sides agree and sign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You prepare it; nobody else has to see it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides talk about it. Agree on its items one by one, then sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides agreed; it starts with its period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides look at what has to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over, and kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start working on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Plans of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (closed)</source>
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
    <message numerus="yes">
        <source>%n private notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n parties</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when PartnerDesk is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Erledigt</translation>
    </message>
    <message>
        <source>Use a currency code of three letters, such as EUR.</source>
        <translation type="unfinished">Geben Sie einen Währungscode aus drei Buchstaben ein, etwa EUR.</translation>
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
        <translation type="unfinished">Nur für uns</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Beenden</translation>
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
        <translation>Vision</translation>
    </message>
    <message>
        <source>We have not talked about where this should lead.</source>
        <translation>Wir haben noch nicht darüber gesprochen, wohin das führen soll.</translation>
    </message>
    <message>
        <source>The pictures touch, but nobody has written them down together.</source>
        <translation>Unsere Bilder berühren sich, aber niemand hat sie gemeinsam aufgeschrieben.</translation>
    </message>
    <message>
        <source>We share a written vision and most people know it.</source>
        <translation>Wir haben eine gemeinsame, aufgeschriebene Vision, und die meisten kennen sie.</translation>
    </message>
    <message>
        <source>We share one vision and decide by it.</source>
        <translation>Wir teilen eine Vision und entscheiden danach.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>We know the words, but they do not show in what we do.</source>
        <translation>Wir kennen die Worte, aber in unserem Handeln zeigen sie sich nicht.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>One side does nearly all the work.</source>
        <translation>Eine Seite macht fast die ganze Arbeit.</translation>
    </message>
    <message>
        <source>Both sides help, without a plan for it.</source>
        <translation>Beide Seiten helfen, aber ohne Plan.</translation>
    </message>
    <message>
        <source>Both sides put in what they promised, mostly on time.</source>
        <translation>Beide Seiten bringen ein, was sie versprochen haben, meist pünktlich.</translation>
    </message>
    <message>
        <source>Both sides put in what it takes and see each other&apos;s part.</source>
        <translation>Beide Seiten bringen ein, was nötig ist, und sehen den Beitrag der anderen.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Each side has a picture of its own, and keeps it.</source>
        <translation>Jede Seite hat ihr eigenes Bild und behält es für sich.</translation>
    </message>
    <message>
        <source>Do we picture the same success?</source>
        <translation>Haben wir denselben Erfolg vor Augen?</translation>
    </message>
    <message>
        <source>Does each care how the other fares?</source>
        <translation>Liegt jedem am Herzen, wie es dem anderen geht?</translation>
    </message>
    <message>
        <source>We do not know what the other side cares about.</source>
        <translation>Wir wissen nicht, was der anderen Seite wichtig ist.</translation>
    </message>
    <message>
        <source>Each cares for the other while things go well.</source>
        <translation>Wir achten aufeinander, solange alles gut läuft.</translation>
    </message>
    <message>
        <source>We mostly care for each other, also under pressure.</source>
        <translation>Wir achten meist aufeinander, auch unter Druck.</translation>
    </message>
    <message>
        <source>Both sides can name moments in which they put the other first.</source>
        <translation>Beide Seiten können Momente nennen, in denen sie der anderen den Vortritt ließen.</translation>
    </message>
    <message>
        <source>Do we both bring what it takes?</source>
        <translation>Bringen wir beide ein, was nötig ist?</translation>
    </message>
    <message>
        <source>One side does most, and help comes after asking several times.</source>
        <translation>Eine Seite macht das meiste, und Hilfe kommt erst nach mehrmaligem Bitten.</translation>
    </message>
    <message>
        <source>Do we share what can go wrong?</source>
        <translation>Teilen wir, was schiefgehen kann?</translation>
    </message>
    <message>
        <source>Each side pushes risks to the other.</source>
        <translation>Jede Seite schiebt Risiken der anderen zu.</translation>
    </message>
    <message>
        <source>Risks are named only when they have happened.</source>
        <translation>Risiken kommen erst zur Sprache, wenn sie eingetreten sind.</translation>
    </message>
    <message>
        <source>We name risks, but have not said who bears them.</source>
        <translation>Wir benennen Risiken, haben aber nicht geklärt, wer sie trägt.</translation>
    </message>
    <message>
        <source>The largest risks are named and shared.</source>
        <translation>Die größten Risiken sind benannt und aufgeteilt.</translation>
    </message>
    <message>
        <source>We look at risks together and change shares when things change.</source>
        <translation>Wir sehen uns Risiken gemeinsam an und passen die Anteile an, wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Do we share what we gain?</source>
        <translation>Teilen wir, was wir gewinnen?</translation>
    </message>
    <message>
        <source>One side wins what the other loses.</source>
        <translation>Eine Seite gewinnt, was die andere verliert.</translation>
    </message>
    <message>
        <source>We do not know what the other side gains.</source>
        <translation>Wir wissen nicht, was die andere Seite gewinnt.</translation>
    </message>
    <message>
        <source>Both gain something; nobody has looked whether it is fair.</source>
        <translation>Beide gewinnen etwas; ob es fair ist, hat niemand geprüft.</translation>
    </message>
    <message>
        <source>The split is agreed for most rewards.</source>
        <translation>Für die meisten Gewinne ist die Aufteilung vereinbart.</translation>
    </message>
    <message>
        <source>Both sides know the split and call it fair.</source>
        <translation>Beide Seiten kennen die Aufteilung und finden sie fair.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Can we rely on each other&apos;s word?</source>
        <translation>Können wir uns auf das Wort des anderen verlassen?</translation>
    </message>
    <message>
        <source>We check everything the other side says.</source>
        <translation>Wir prüfen alles nach, was die andere Seite sagt.</translation>
    </message>
    <message>
        <source>We trust single people, not the other side.</source>
        <translation>Wir vertrauen einzelnen Personen, nicht der anderen Seite.</translation>
    </message>
    <message>
        <source>We trust what is written down.</source>
        <translation>Wir vertrauen dem, was schriftlich festgehalten ist.</translation>
    </message>
    <message>
        <source>We trust each other&apos;s word in most things.</source>
        <translation>Wir vertrauen in den meisten Dingen auf das Wort des anderen.</translation>
    </message>
    <message>
        <source>We would tell each other bad news first.</source>
        <translation>Schlechte Nachrichten würden wir einander als Erstes sagen.</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Do we talk early and often?</source>
        <translation>Reden wir früh und oft miteinander?</translation>
    </message>
    <message>
        <source>We talk only when something is wrong.</source>
        <translation>Wir reden nur, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>We talk when one of us wants something.</source>
        <translation>Wir reden, wenn einer von uns etwas will.</translation>
    </message>
    <message>
        <source>What happens when something goes wrong?</source>
        <translation>Was passiert, wenn etwas schiefgeht?</translation>
    </message>
    <message>
        <source>We look for somebody to blame.</source>
        <translation>Wir suchen jemanden, der schuld ist.</translation>
    </message>
    <message>
        <source>Each side repairs its own part and stops there.</source>
        <translation>Jede Seite bringt ihren Teil in Ordnung, und dabei bleibt es.</translation>
    </message>
    <message>
        <source>We solve problems together once they are large.</source>
        <translation>Wir lösen Probleme gemeinsam, sobald sie groß sind.</translation>
    </message>
    <message>
        <source>Does each side carry its part?</source>
        <translation>Trägt jede Seite ihren Teil?</translation>
    </message>
    <message>
        <source>Is there something to show for it, on both sides?</source>
        <translation>Gibt es auf beiden Seiten etwas vorzuweisen?</translation>
    </message>
    <message>
        <source>Both sides see first results of their own.</source>
        <translation>Beide Seiten sehen erste eigene Ergebnisse.</translation>
    </message>
    <message>
        <source>Who among our leaders stands behind this?</source>
        <translation>Wer aus unserer Führung steht dahinter?</translation>
    </message>
    <message>
        <source>Our leaders have heard of it.</source>
        <translation>Unsere Führung hat davon gehört.</translation>
    </message>
    <message>
        <source>Our leaders like the idea.</source>
        <translation>Unserer Führung gefällt die Idee.</translation>
    </message>
    <message>
        <source>One of our leaders stands behind it and says so.</source>
        <translation>Jemand aus unserer Führung steht dahinter und sagt das auch.</translation>
    </message>
    <message>
        <source>How does our own team see this customer?</source>
        <translation>Wie sieht unser eigenes Team diesen Kunden?</translation>
    </message>
    <message>
        <source>To us the customer is a number and an order.</source>
        <translation>Für uns ist der Kunde eine Nummer und ein Auftrag.</translation>
    </message>
    <message>
        <source>The whole team speaks of them as people who belong to us.</source>
        <translation>Das ganze Team spricht von ihnen als Menschen, die zu uns gehören.</translation>
    </message>
    <message>
        <source>Do we make it a priority?</source>
        <translation>Geben wir dem Vorrang?</translation>
    </message>
    <message>
        <source>Do we show our own figures first?</source>
        <translation>Legen wir unsere Zahlen zuerst offen?</translation>
    </message>
    <message>
        <source>We tell them what we want them to hear.</source>
        <translation>Wir sagen dem Kunden, was er hören soll.</translation>
    </message>
    <message>
        <source>We answer what is asked, and no more.</source>
        <translation>Wir beantworten, was gefragt wird, und nicht mehr.</translation>
    </message>
    <message>
        <source>We share some of our figures when they ask.</source>
        <translation>Wir legen einige unserer Zahlen offen, wenn der Kunde fragt.</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Do we ask for their ideas before we decide?</source>
        <translation>Fragen wir den Kunden nach seinen Ideen, bevor wir entscheiden?</translation>
    </message>
    <message>
        <source>We decide, and they hear of it.</source>
        <translation>Wir entscheiden, und der Kunde erfährt davon.</translation>
    </message>
    <message>
        <source>We decide, and ask them to confirm.</source>
        <translation>Wir entscheiden und bitten den Kunden um Zustimmung.</translation>
    </message>
    <message>
        <source>We ask for their ideas when we are stuck.</source>
        <translation>Wir fragen nach seinen Ideen, wenn wir nicht weiterkommen.</translation>
    </message>
    <message>
        <source>We ask for their ideas before most decisions.</source>
        <translation>Wir fragen vor den meisten Entscheidungen nach seinen Ideen.</translation>
    </message>
    <message>
        <source>They sit at the table, and what they say changes what we do.</source>
        <translation>Der Kunde sitzt mit am Tisch, und was er sagt, verändert, was wir tun.</translation>
    </message>
    <message>
        <source>We meet from time to time.</source>
        <translation>Wir treffen uns von Zeit zu Zeit.</translation>
    </message>
    <message>
        <source>We meet in a rhythm and both prepare.</source>
        <translation>Wir treffen uns in festem Rhythmus, und beide bereiten sich vor.</translation>
    </message>
    <message>
        <source>We talk early and often, on all levels.</source>
        <translation>Wir reden früh und oft, auf allen Ebenen.</translation>
    </message>
    <message>
        <source>Solving problems</source>
        <translation>Probleme lösen</translation>
    </message>
    <message>
        <source>We solve problems together and write down what we learn.</source>
        <translation>Wir lösen Probleme gemeinsam und schreiben auf, was wir daraus lernen.</translation>
    </message>
    <message>
        <source>Problems change how we work, on both sides.</source>
        <translation>Probleme verändern auf beiden Seiten, wie wir arbeiten.</translation>
    </message>
    <message>
        <source>Sharing the load</source>
        <translation>Lasten teilen</translation>
    </message>
    <message>
        <source>One side carries the other.</source>
        <translation>Eine Seite trägt die andere mit.</translation>
    </message>
    <message>
        <source>The load is uneven and nobody speaks of it.</source>
        <translation>Die Last ist ungleich verteilt, und niemand spricht darüber.</translation>
    </message>
    <message>
        <source>The load is uneven, and we speak of it.</source>
        <translation>Die Last ist ungleich verteilt, und wir sprechen darüber.</translation>
    </message>
    <message>
        <source>The load is about even.</source>
        <translation>Die Last ist ungefähr gleich verteilt.</translation>
    </message>
    <message>
        <source>The load is even, and both sides see it.</source>
        <translation>Die Last ist gleich verteilt, und beide Seiten sehen das.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Noch gibt es nichts vorzuweisen.</translation>
    </message>
    <message>
        <source>One side sees results.</source>
        <translation>Eine Seite sieht Ergebnisse.</translation>
    </message>
    <message>
        <source>Both sides reach most of their goals.</source>
        <translation>Beide Seiten erreichen die meisten ihrer Ziele.</translation>
    </message>
    <message>
        <source>Both sides reach more than they would alone.</source>
        <translation>Beide Seiten erreichen mehr, als sie allein erreichen würden.</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Nobody above us knows about this.</source>
        <translation>Über uns weiß niemand davon.</translation>
    </message>
    <message>
        <source>One of our leaders gives time to it every month.</source>
        <translation>Jemand aus unserer Führung nimmt sich jeden Monat Zeit dafür.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>One of us wants to work like this.</source>
        <translation>Einer von uns möchte so arbeiten.</translation>
    </message>
    <message>
        <source>Half of the team wants to work like this.</source>
        <translation>Die Hälfte des Teams möchte so arbeiten.</translation>
    </message>
    <message>
        <source>Most of the team wants to work like this.</source>
        <translation>Die meisten im Team möchten so arbeiten.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>There is no time for it.</source>
        <translation>Dafür ist keine Zeit.</translation>
    </message>
    <message>
        <source>It happens when other work is done.</source>
        <translation>Es geschieht, wenn die andere Arbeit getan ist.</translation>
    </message>
    <message>
        <source>A few hours a month are set aside.</source>
        <translation>Ein paar Stunden im Monat sind dafür reserviert.</translation>
    </message>
    <message>
        <source>Its time is planned and mostly kept.</source>
        <translation>Die Zeit dafür ist eingeplant und wird meist eingehalten.</translation>
    </message>
    <message>
        <source>It comes before other work.</source>
        <translation>Es geht anderer Arbeit vor.</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>We share what we put in and what we gain.</source>
        <translation>Wir legen offen, was wir einbringen und was wir gewinnen.</translation>
    </message>
    <message>
        <source>We share good and bad figures before they ask.</source>
        <translation>Wir legen gute und schlechte Zahlen offen, bevor der Kunde fragt.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood: @name or “they …” for who, a day at the end, an amount or a percentage for risks and rewards. A slash and a letter at the beginning choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Erledigt</translation>
    </message>
    <message>
        <source>New items are ours only until they are shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability {percent}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Joint session today</source>
        <translation>Gemeinsame Sitzung heute</translation>
    </message>
    <message>
        <source>Joint session tomorrow</source>
        <translation>Gemeinsame Sitzung morgen</translation>
    </message>
    <message>
        <source>Joint session in {days} days</source>
        <translation>Gemeinsame Sitzung in {days} Tagen</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unsere</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>ihre</translation>
    </message>
    <message>
        <source>of a third party</source>
        <translation>einer dritten Partei</translation>
    </message>
    <message>
        <source>1 commitment overdue ({whose})</source>
        <translation>1 Zusage überfällig ({whose})</translation>
    </message>
    <message>
        <source>{count} overdue: {parts}</source>
        <translation>{count} überfällig: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals wait for our answer</source>
        <translation>
            <numerusform>%n Vorschlag wartet auf unsere Antwort</numerusform>
            <numerusform>%n Vorschläge warten auf unsere Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed items changed since</source>
        <translation>
            <numerusform>%n vereinbarter Eintrag seither geändert</numerusform>
            <numerusform>%n vereinbarte Einträge seither geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review was due %n days ago</source>
        <translation>
            <numerusform>Durchsicht war vor %n Tag fällig</numerusform>
            <numerusform>Durchsicht war vor %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals have no owner on our side</source>
        <translation>
            <numerusform>%n Ziel ohne Verantwortliche bei uns</numerusform>
            <numerusform>%n Ziele ohne Verantwortliche bei uns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals have no owner on their side</source>
        <translation>
            <numerusform>%n Ziel ohne Verantwortliche beim Kunden</numerusform>
            <numerusform>%n Ziele ohne Verantwortliche beim Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Health falling: {start} to {end} in {days} days</source>
        <translation>Zustand sinkt: von {start} auf {end} in {days} Tagen</translation>
    </message>
    <message>
        <source>Unbalanced: index {index}</source>
        <translation>Unausgewogen: Index {index}</translation>
    </message>
    <message>
        <source>Unbalanced: we carry {percent}% of the risk</source>
        <translation>Unausgewogen: Wir tragen {percent}&#xa0;% des Risikos</translation>
    </message>
    <message>
        <source>Unbalanced: they carry {percent}% of the risk</source>
        <translation>Unausgewogen: Der Kunde trägt {percent}&#xa0;% des Risikos</translation>
    </message>
    <message>
        <source>No dialogue for {days} days</source>
        <translation>Kein Dialog seit {days} Tagen</translation>
    </message>
    <message>
        <source>Only talking in trouble: {count} of {of} contacts</source>
        <translation>Gespräche nur bei Problemen: {count} von {of} Kontakten</translation>
    </message>
    <message>
        <source>No change for {days} days</source>
        <translation>Keine Änderung seit {days} Tagen</translation>
    </message>
    <message>
        <source>No circle drawn yet</source>
        <translation>Noch kein Kreis gezeichnet</translation>
    </message>
    <message>
        <source>No commitment of theirs yet</source>
        <translation>Noch keine Zusage vom Kunden</translation>
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
        <source>What</source>
        <translation type="unfinished">Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Wert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished">Erbracht</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Bis</translation>
    </message>
    <message>
        <source>cash or in kind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered late, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished">Menge</translation>
    </message>
    <message>
        <source>Value per unit</source>
        <translation type="unfinished">Wert je Einheit</translation>
    </message>
    <message>
        <source>How its worth is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity times value per unit; what is put in every month counts for each month it runs. Agreed values, not prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: it counts in no sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered so far: {share} of it, worth {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation type="unfinished">Ressourcen</translation>
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
        <source>All delivered today</source>
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
    <name>ResultsView</name>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never shared, never printed</source>
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
        <translation type="unfinished">Gewinn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Wert</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished">Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished">Aufteilung</translation>
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
        <source>How we meet it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause, effect and first signs</source>
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
        <source>Expected loss unknown: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected loss {amount}: {chance} of {impact} on average</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskNote</name>
    <message>
        <source>note on risk {number}, {title}</source>
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
        <source>ours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no likelihood and no impact yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no likelihood yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no impact yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lead yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">Risiko</translation>
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
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Done until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day set yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chance}, {impact}: {loss} expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chance} × {impact} = {loss} expected loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({low} + 4 × {likely} + {high}) ÷ 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one figure, so it is the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne by {party}</source>
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
        <translation type="unfinished">Risiken</translation>
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
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected loss unknown, {agreed} of {all} shares agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of risk {number}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved “{title}”</source>
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
    <name>RowsView</name>
    <message>
        <source>Results</source>
        <translation type="unfinished">Ergebnisse</translation>
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
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Vision and values</source>
        <translation>Vision und Werte</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Gewinne</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Give it a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>At most {most} characters; this has {length}.</source>
        <translation>Höchstens {most} Zeichen; hier sind es {length}.</translation>
    </message>
    <message>
        <source>Remove the character U+{code_point}: it cannot be shown or printed.</source>
        <translation>Entfernen Sie das Zeichen U+{code_point}: Es lässt sich nicht anzeigen oder drucken.</translation>
    </message>
    <message>
        <source>One line only: remove the line breaks.</source>
        <translation>Nur eine Zeile: Entfernen Sie die Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>At least {least}.</source>
        <translation>Mindestens {least}.</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Höchstens {most}.</translation>
    </message>
    <message>
        <source>Enter a number, such as {example}.</source>
        <translation>Geben Sie eine Zahl ein, etwa {example}.</translation>
    </message>
    <message>
        <source>Enter an amount, such as {example}.</source>
        <translation>Geben Sie einen Betrag ein, etwa {example}.</translation>
    </message>
    <message>
        <source>Use a year from {first} to {last}.</source>
        <translation>Geben Sie ein Jahr von {first} bis {last} ein.</translation>
    </message>
    <message>
        <source>Enter a date, such as {example}.</source>
        <translation>Geben Sie ein Datum ein, etwa {example}.</translation>
    </message>
    <message>
        <source>Enter a time, such as {example}.</source>
        <translation>Geben Sie eine Uhrzeit ein, etwa {example}.</translation>
    </message>
    <message>
        <source>At most {digits} digits behind the decimal point.</source>
        <translation>Höchstens {digits} Stellen nach dem Komma.</translation>
    </message>
    <message>
        <source>At most {digits} digits.</source>
        <translation>Höchstens {digits} Stellen.</translation>
    </message>
    <message>
        <source>Not before {other}, which is {date}.</source>
        <translation>Nicht vor „{other}“ ({date}).</translation>
    </message>
    <message>
        <source>Not below {other}.</source>
        <translation>Nicht unter „{other}“.</translation>
    </message>
    <message>
        <source>Not above {other}.</source>
        <translation>Nicht über „{other}“.</translation>
    </message>
    <message>
        <source>Not after {other}, which is {date}.</source>
        <translation>Nicht nach „{other}“ ({date}).</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Wählen Sie eines davon: {choices}.</translation>
    </message>
    <message>
        <source>Use a currency code of three letters, such as EUR.</source>
        <translation>Geben Sie einen Währungscode aus drei Buchstaben ein, etwa EUR.</translation>
    </message>
    <message>
        <source>{name} does not take this kind of value.</source>
        <translation>Diese Art von Wert passt nicht zu „{name}“.</translation>
    </message>
    <message>
        <source>The shares add up to {sum}%; together they must be 100%.</source>
        <translation>Die Anteile ergeben {sum}&#xa0;%; zusammen müssen es 100&#xa0;% sein.</translation>
    </message>
    <message>
        <source>A share lies between 0% and 100%.</source>
        <translation>Ein Anteil liegt zwischen 0&#xa0;% und 100&#xa0;%.</translation>
    </message>
    <message>
        <source>This party does not take part in the plan.</source>
        <translation>Diese Partei ist am Plan nicht beteiligt.</translation>
    </message>
    <message>
        <source>The plan holds amounts already; they would all change their meaning.</source>
        <translation>Der Plan enthält schon Beträge; sie alle bekämen eine andere Bedeutung.</translation>
    </message>
    <message>
        <source>Nobody can report to themselves, not even by way of others.</source>
        <translation>Niemand kann an sich selbst berichten, auch nicht über andere.</translation>
    </message>
    <message>
        <source>An account cannot belong to itself, not even by way of others.</source>
        <translation>Ein Kunde kann nicht zu sich selbst gehören, auch nicht über andere.</translation>
    </message>
    <message>
        <source>A counterpart is a person of another party.</source>
        <translation>Ein Gegenüber ist eine Person einer anderen Partei.</translation>
    </message>
    <message>
        <source>This person belongs to another party.</source>
        <translation>Diese Person gehört zu einer anderen Partei.</translation>
    </message>
    <message>
        <source>This {kind} is no longer there.</source>
        <translation>Nicht mehr vorhanden: {kind}.</translation>
    </message>
    <message>
        <source>This plan is signed as version {version}. Open it for changes first.</source>
        <translation>Dieser Plan ist als Fassung {version} unterschrieben. Öffnen Sie ihn zuerst für Änderungen.</translation>
    </message>
    <message>
        <source>This plan was opened for changes after it was signed. Sign it again to go on with it.</source>
        <translation>Dieser Plan wurde nach dem Unterschreiben für Änderungen geöffnet. Unterschreiben Sie ihn erneut, um damit weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Nobody can have signed on a day to come.</source>
        <translation>Eine Unterschrift kann nicht von einem künftigen Tag sein.</translation>
    </message>
    <message>
        <source>Somebody of each side signs: choose at least one person on both sides.</source>
        <translation>Beide Seiten unterschreiben: Wählen Sie auf jeder Seite mindestens eine Person.</translation>
    </message>
    <message>
        <source>The earlier value cannot be brought back: too much around it has changed.</source>
        <translation>Der frühere Wert lässt sich nicht zurückholen: Ringsum hat sich zu viel geändert.</translation>
    </message>
    <message>
        <source>It says something else than what was agreed then. Restore its terms first.</source>
        <translation>Der Inhalt ist ein anderer als damals vereinbart. Stellen Sie ihn zuerst wieder her.</translation>
    </message>
    <message>
        <source>A {kind} has no field {name}.</source>
        <translation>{kind}: Ein Feld „{name}“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Share it first: only shared items can be agreed.</source>
        <translation>Teilen Sie es zuerst: Nur Geteiltes lässt sich vereinbaren.</translation>
    </message>
    <message>
        <source>A {kind} cannot be agreed.</source>
        <translation>{kind}: Das lässt sich nicht vereinbaren.</translation>
    </message>
    <message>
        <source>A goal is achieved when the customer confirms it: say who, when.</source>
        <translation>Ein Ziel ist erreicht, wenn der Kunde es bestätigt: Geben Sie an, wer und wann.</translation>
    </message>
    <message>
        <source>The plan has this text already: change that one.</source>
        <translation>Diesen Text hat der Plan schon: Ändern Sie den vorhandenen.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>These two are linked already.</source>
        <translation>Diese beiden sind schon verknüpft.</translation>
    </message>
    <message>
        <source>These two cannot be linked.</source>
        <translation>Diese beiden lassen sich nicht verknüpfen.</translation>
    </message>
    <message>
        <source>“{label}” of {title} would be somebody of the wrong party. Change that first.</source>
        <translation>„{label}“ von „{title}“ wäre jemand von der falschen Partei. Ändern Sie das zuerst.</translation>
    </message>
    <message>
        <source>An account has a party on our side and one on theirs. Rename {name} instead.</source>
        <translation>Ein Kunde hat eine Partei auf unserer Seite und eine auf seiner. Benennen Sie {name} stattdessen um.</translation>
    </message>
    <message>
        <source>{name} still has people or commitments here.</source>
        <translation>{name} hat hier noch Personen oder Zusagen.</translation>
    </message>
    <message>
        <source>An answer is one of 0, 25, 50, 75 and 100.</source>
        <translation>Eine Antwort ist 0, 25, 50, 75 oder 100.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: the same item was changed since.</source>
        <translation>Lässt sich nicht zurücknehmen: {label}. Derselbe Eintrag wurde seither geändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is no account called “{name}”.</source>
        <translation>Es gibt keinen Kunden namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no account called “{name}”. Did you mean {candidates}?</source>
        <translation>Es gibt keinen Kunden namens „{name}“. Meinten Sie {candidates}?</translation>
    </message>
    <message>
        <source>“{name}” could be {candidates}: use more of the name.</source>
        <translation>„{name}“ könnte {candidates} sein: Geben Sie mehr vom Namen an.</translation>
    </message>
    <message>
        <source>{account} has no plan yet.</source>
        <translation>{account} hat noch keinen Plan.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} is not a text file in UTF-8 (byte {position}).</source>
        <translation>{path} ist keine Textdatei in UTF-8 (Byte {position}).</translation>
    </message>
    <message>
        <source>{path} is not a plan file: line {line}, column {column}: {detail}</source>
        <translation>{path} ist keine Plandatei: Zeile {line}, Spalte {column}: {detail}</translation>
    </message>
    <message>
        <source>{path} is not a plan file: {detail}</source>
        <translation>{path} ist keine Plandatei: {detail}</translation>
    </message>
    <message>
        <source>{path} was made by a newer PartnerDesk (format {found}; this one reads up to {known}). Update PartnerDesk first.</source>
        <translation>{path} stammt von einem neueren PartnerDesk (Format {found}; dieses liest bis {known}). Aktualisieren Sie PartnerDesk zuerst.</translation>
    </message>
    <message>
        <source>{path} is larger than a plan file can be ({most} MB).</source>
        <translation>{path} ist größer, als eine Plandatei sein kann ({most} MB).</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: {where}: {detail}</source>
        <translation>{path}, Zeile {line}, Spalte {column}: {where}: {detail}</translation>
    </message>
    <message>
        <source>This is not an id as PartnerDesk writes them.</source>
        <translation>Das ist keine Kennung, wie PartnerDesk sie schreibt.</translation>
    </message>
    <message>
        <source>Something with this id is here already.</source>
        <translation>Etwas mit dieser Kennung ist schon vorhanden.</translation>
    </message>
    <message>
        <source>This id stands there twice.</source>
        <translation>Diese Kennung kommt zweimal vor.</translation>
    </message>
    <message>
        <source>This {kind} is not in the file.</source>
        <translation>Nicht in der Datei: {kind}.</translation>
    </message>
    <message>
        <source>A plan has one party on our side and one on theirs.</source>
        <translation>Ein Plan hat eine Partei auf unserer Seite und eine auf der des Kunden.</translation>
    </message>
    <message>
        <source>This stands there twice.</source>
        <translation>Das kommt zweimal vor.</translation>
    </message>
    <message>
        <source>A party stands there twice.</source>
        <translation>Eine Partei kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Write the time with its zone, such as 2027-01-31T09:00:00Z.</source>
        <translation>Geben Sie die Zeit mit Zeitzone an, etwa 2027-01-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>This was never agreed on in this form.</source>
        <translation>In dieser Form wurde das nie vereinbart.</translation>
    </message>
    <message>
        <source>The questionnaire has no such question.</source>
        <translation>Diese Frage gibt es im Fragebogen nicht.</translation>
    </message>
    <message>
        <source>Choose an answer first, then say what it rests on.</source>
        <translation>Wählen Sie zuerst eine Antwort und geben Sie dann an, worauf sie beruht.</translation>
    </message>
    <message>
        <source>Our own readiness is answered by us.</source>
        <translation>Die eigene Bereitschaft beantworten wir selbst.</translation>
    </message>
    <message>
        <source>{path} is not a PartnerDesk workspace. Nothing in it was changed.</source>
        <translation>{path} ist kein Arbeitsbereich von PartnerDesk. Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Nothing in it was changed.</source>
        <translation>{path} gehört zu einem anderen Programm. Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is from an older PartnerDesk. Open it in the window once: that brings it up to date.</source>
        <translation>{path} stammt von einem älteren PartnerDesk. Öffnen Sie die Datei einmal im Fenster: Das bringt sie auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>{path} was written by a newer PartnerDesk (schema {found}; this one knows {known}). Update PartnerDesk to open it.</source>
        <translation>{path} wurde von einem neueren PartnerDesk geschrieben (Schema {found}; dieses kennt {known}). Aktualisieren Sie PartnerDesk, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>{path} is open in another PartnerDesk ({holder}). Close it there first.</source>
        <translation>{path} ist in einem anderen PartnerDesk geöffnet ({holder}). Schließen Sie die Datei dort zuerst.</translation>
    </message>
    <message>
        <source>{path} was not closed as it should be. Open it in the window once: that puts it in order.</source>
        <translation>{path} wurde nicht richtig geschlossen. Öffnen Sie die Datei einmal im Fenster: Das bringt sie in Ordnung.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the file or its folder is read-only. Change its permissions, or open a copy in a folder of yours.</source>
        <translation>{path} ist nicht beschreibbar: Die Datei oder ihr Ordner ist schreibgeschützt. Ändern Sie die Rechte oder öffnen Sie eine Kopie in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was stored; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Von diesem Schritt wurde nichts gespeichert; schaffen Sie etwas Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). It was left as it is; open the newest backup from {backups}.</source>
        <translation>{path} ist beschädigt ({detail}). Die Datei blieb, wie sie ist; öffnen Sie die neueste Sicherung aus {backups}.</translation>
    </message>
    <message>
        <source>{path} is being used by another program. Try again in a moment.</source>
        <translation>{path} wird gerade von einem anderen Programm benutzt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {detail}</source>
        <translation>{path} lässt sich nicht lesen oder schreiben: {detail}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}</source>
        <translation>{path} lässt sich nicht schreiben: {detail}</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} ist ein Ordner; geben Sie eine Datei darin an.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date: {detail}. It is unchanged; a copy lies at {backup}.</source>
        <translation>{path} ließ sich nicht auf den neuesten Stand bringen: {detail}. Die Datei ist unverändert; eine Kopie liegt unter {backup}.</translation>
    </message>
    <message>
        <source>PySide6 {found} crashes on Python {python}. Install a version below 6.12, or use Python 3.12 or newer.</source>
        <translation>PySide6 {found} stürzt mit Python {python} ab. Installieren Sie eine Version unter 6.12 oder verwenden Sie Python 3.12 oder neuer.</translation>
    </message>
    <message>
        <source>No screen was found (neither DISPLAY nor WAYLAND_DISPLAY is set). Start PartnerDesk from a desktop session, or use the commands that need none: partnerdesk --help</source>
        <translation>Kein Bildschirm gefunden (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt). Starten Sie PartnerDesk in einer Desktop-Sitzung oder verwenden Sie die Befehle, die keinen Bildschirm brauchen: partnerdesk --help</translation>
    </message>
    <message>
        <source>The window needs PySide6, which is not installed here. Install PySide6-Essentials, or use the commands that need no window: partnerdesk --help</source>
        <translation>Das Fenster braucht PySide6, das hier nicht installiert ist. Installieren Sie PySide6-Essentials oder verwenden Sie die Befehle, die kein Fenster brauchen: partnerdesk --help</translation>
    </message>
    <message>
        <source>The screen {display} does not answer, or does not let us in. Start PartnerDesk from a desktop session, or use the commands that need none: partnerdesk --help</source>
        <translation>Der Bildschirm {display} antwortet nicht oder lässt uns nicht zu. Starten Sie PartnerDesk in einer Desktop-Sitzung oder verwenden Sie die Befehle, die keinen Bildschirm brauchen: partnerdesk --help</translation>
    </message>
    <message>
        <source>The workspace is damaged. Keep it as it is and open the newest backup.</source>
        <translation>Der Arbeitsbereich ist beschädigt. Lassen Sie ihn, wie er ist, und öffnen Sie die neueste Sicherung.</translation>
    </message>
    <message>
        <source>System libraries are missing: {libraries}. Install them ({remedy}), or use the commands that need no window: partnerdesk --help</source>
        <translation>Es fehlen Systembibliotheken: {libraries}. Installieren Sie sie ({remedy}) oder verwenden Sie die Befehle, die kein Fenster brauchen: partnerdesk --help</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
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
    <name>SessionTimes</name>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Figures and dates</source>
        <translation>Zahlen und Daten</translation>
    </message>
    <message>
        <source>Currency of new plans</source>
        <translation>Währung neuer Pläne</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>Unser Name</translation>
    </message>
    <message>
        <source>Our short name</source>
        <translation>Unser Kurzname</translation>
    </message>
</context>
<context>
    <name>ShareEditor</name>
    <message>
        <source>Equal parts</source>
        <translation type="unfinished">Gleiche Teile</translation>
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
        <translation type="unfinished">Seither geändert</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished">Zurückgestellt</translation>
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
    <name>SheetView</name>
    <message>
        <source>Take a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Zustand</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished">Tastenkürzel</translation>
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
        <source>Touchpoint</source>
        <translation type="unfinished">Termin</translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joint sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <translation type="unfinished">unsere</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished">ihre</translation>
    </message>
    <message>
        <source>of a third party</source>
        <translation type="unfinished">einer dritten Partei</translation>
    </message>
</context>
<context>
    <name>SideNav</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished">Kunden</translation>
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
    <message>
        <source>Where this plan is (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not agreed. They stay marked as open; only what is agreed binds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Unterschrieben</translation>
    </message>
</context>
<context>
    <name>SignPlan</name>
    <message>
        <source>Sign {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both sides see is kept as it is, as the next version, and its terms are locked until you open it for changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SinceView</name>
    <message>
        <source>Since we last met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first dialogue that took place, this page tells what was </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised, what was kept and what changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} kept, {late} late, {open} still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>kept, %n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished">Was sich geändert hat</translation>
    </message>
    <message>
        <source>No version of the plan was kept by then, so nothing can be </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared. Handing the plan out or keeping a version makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with version {number} of {day}: what both sides may see.</source>
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
        <translation type="unfinished">Vereinbart</translation>
    </message>
    <message>
        <source>Proposed by us</source>
        <translation type="unfinished">Von uns vorgeschlagen</translation>
    </message>
    <message>
        <source>Proposed by them</source>
        <translation type="unfinished">Vom Kunden vorgeschlagen</translation>
    </message>
    <message>
        <source>Proposed by a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since agreed</source>
        <translation type="unfinished">Seither geändert</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished">Zurückgestellt</translation>
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
        <source>Not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished">Private Notiz</translation>
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
    <name>TakeView</name>
    <message>
        <source>Take a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never shared, never printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkDetail</name>
    <message>
        <source>Both sides</source>
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
        <source>What do they get only from us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of it can they count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners may know it: say it openly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would each side keep, owe and hand over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case reaches the shelf in packaging people recycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two plants without a lost shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that others come to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People beside the line until it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower fees and fewer stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years that we can plan with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each keeps its data, and the tooling is bought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision and values</source>
        <translation type="unfinished">Vision und Werte</translation>
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
        <translation type="unfinished">Rückgängig</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>What is done until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag: mitigation due. Eye: looked at again. Bar: the plan&apos;s period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <translation type="unfinished">Alle Kunden</translation>
    </message>
    <message>
        <source>Find accounts, people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in plan</source>
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
        <source>About: {title}</source>
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
    <name>TreeView</name>
    <message>
        <source>Circle and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name people under People; here they hang below whom they report to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} report to somebody here</source>
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
    <name>Unplaced</name>
    <message>
        <source>Not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all risks that are not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueDetail</name>
    <message>
        <source>For example: we show each other the real figures, also when they hurt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Vision and values</source>
        <translation type="unfinished">Vision und Werte</translation>
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
        <source>Which behaviour makes you trust each other?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesLine</name>
    <message>
        <source>Values we hold each other to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Values</source>
        <translation type="unfinished">Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Wert</translation>
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
    <name>VersionsView</name>
    <message>
        <source>Versions and signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a version…</source>
        <translation type="unfinished">Fassung festhalten…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is the plan as both sides saw it at a moment. Handing out a PDF or signing keeps one, and so do you, under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on {day} by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Whose goal</source>
        <translation type="unfinished">Wessen Ziel</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with something missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list, as it was arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose goal, in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status, in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and order: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the risks</source>
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
        <translation type="unfinished">Werte</translation>
    </message>
    <message>
        <source>Vision and values</source>
        <translation type="unfinished">Vision und Werte</translation>
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
    <name>WipesOut</name>
    <message>
        <source>If it happens, is the whole reward lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reward} would be lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Another organisation</source>
        <translation>Andere Organisation</translation>
    </message>
    <message>
        <source>Another part of ours</source>
        <translation>Anderer Bereich bei uns</translation>
    </message>
    <message>
        <source>Proposed by us</source>
        <translation>Von uns vorgeschlagen</translation>
    </message>
    <message>
        <source>Proposed by them</source>
        <translation>Vom Kunden vorgeschlagen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Changed since agreed</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>On the edge</source>
        <translation>Am Rand</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Fachwissen</translation>
    </message>
    <message>
        <source>Data and access</source>
        <translation>Daten und Zugang</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Rückhalt</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Geldleistung</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>Sachleistung</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Erbracht</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation>Gemeinsame Sitzung</translation>
    </message>
    <message>
        <source>Advisory board</source>
        <translation>Beirat</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Planning session</source>
        <translation>Planungssitzung</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Rundbrief</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Abgehalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Asked for ideas</source>
        <translation>Um Ideen gebeten</translation>
    </message>
    <message>
        <source>Asked to confirm</source>
        <translation>Um Zustimmung gebeten</translation>
    </message>
    <message>
        <source>Only informed</source>
        <translation>Nur informiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Lower cost</source>
        <translation>Weniger Kosten</translation>
    </message>
    <message>
        <source>More speed</source>
        <translation>Mehr Tempo</translation>
    </message>
    <message>
        <source>Higher quality</source>
        <translation>Höhere Qualität</translation>
    </message>
    <message>
        <source>Service made to measure</source>
        <translation>Service nach Maß</translation>
    </message>
    <message>
        <source>Less complex work</source>
        <translation>Einfachere Arbeit</translation>
    </message>
    <message>
        <source>More meaning</source>
        <translation>Mehr Sinn</translation>
    </message>
    <message>
        <source>Made with the customer</source>
        <translation>Mit dem Kunden gemacht</translation>
    </message>
    <message>
        <source>Made for the customer</source>
        <translation>Für den Kunden gemacht</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Wipes out</source>
        <translation>Macht zunichte</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Them</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Dritte Partei</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In discussion</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Durchsicht</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Our shared vision</source>
        <translation>Unsere gemeinsame Vision</translation>
    </message>
    <message>
        <source>Success in their words</source>
        <translation>Erfolg in Worten des Kunden</translation>
    </message>
    <message>
        <source>Success in our words</source>
        <translation>Erfolg in unseren Worten</translation>
    </message>
    <message>
        <source>The value we bring</source>
        <translation>Der Wert, den wir bringen</translation>
    </message>
    <message>
        <source>How they gain from it</source>
        <translation>Was der Kunde davon hat</translation>
    </message>
    <message>
        <source>What we gain</source>
        <translation>Was wir davon haben</translation>
    </message>
    <message>
        <source>How we would part as friends</source>
        <translation>Wie wir als Freunde auseinandergehen</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Partnership health</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Our own readiness</source>
        <translation>Eigene Bereitschaft</translation>
    </message>
    <message>
        <source>Fixed split</source>
        <translation>Feste Aufteilung</translation>
    </message>
    <message>
        <source>Split may move</source>
        <translation>Bewegliche Aufteilung</translation>
    </message>
    <message>
        <source>Cost saved</source>
        <translation>Gesparte Kosten</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Bonus pot</source>
        <translation>Bonustopf</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sinn</translation>
    </message>
    <message>
        <source>Fixed percentages</source>
        <translation>Feste Prozentsätze</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>Gleiche Teile</translation>
    </message>
    <message>
        <source>In proportion to what each puts in</source>
        <translation>Im Verhältnis zum Eingebrachten</translation>
    </message>
    <message>
        <source>Split the surplus</source>
        <translation>Überschuss teilen</translation>
    </message>
    <message>
        <source>Shapley value</source>
        <translation>Shapley-Wert</translation>
    </message>
    <message>
        <source>Kalai-Smorodinsky with caps</source>
        <translation>Kalai-Smorodinsky mit Obergrenzen</translation>
    </message>
    <message>
        <source>Pain and gain bands</source>
        <translation>Bänder für Verlust und Gewinn</translation>
    </message>
    <message>
        <source>Claims on a smaller pot</source>
        <translation>Ansprüche an einen kleineren Topf</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Our eyes only</source>
        <translation>Nur für uns</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelnd</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Drives it</source>
        <translation>Treibt es voran</translation>
    </message>
    <message>
        <source>Hardly any</source>
        <translation>Kaum</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Wird gehört</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Decides it</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>There is no balance index yet: nothing is put in so far by {parties}.</source>
        <translation>Noch kein Index der Ausgewogenheit: Bisher nichts eingebracht von {parties}.</translation>
    </message>
    <message>
        <source>There is no balance index yet: no reward with a value and a split.</source>
        <translation>Noch kein Index der Ausgewogenheit: kein Gewinn mit Wert und Aufteilung.</translation>
    </message>
    <message>
        <source>There is no balance index yet: it needs two parties that take part.</source>
        <translation>Noch kein Index der Ausgewogenheit: Es braucht zwei beteiligte Parteien.</translation>
    </message>
</context>
</TS>
