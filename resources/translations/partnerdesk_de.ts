<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About PartnerDesk</source>
        <translation>Über PartnerDesk</translation>
    </message>
    <message>
        <source>Made with these parts, under their licences</source>
        <translation>Gemacht mit diesen Teilen, unter ihren Lizenzen</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>Teile von anderen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt} under the LGPL version 3</source>
        <translation>Version {version}, mit Qt {qt} unter der LGPL Version 3</translation>
    </message>
    <message>
        <source>A desk at which a seller and a customer plan as partners.</source>
        <translation>Ein Tisch, an dem Verkäufer und Kunde als Partner planen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AboutMenu</name>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Nothing in the plan yet</source>
        <translation>Noch nichts im Plan</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation>Zu „{title}“ gehen</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account {name}</source>
        <translation>Kunde {name}</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>On track</source>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation>{agreed} von {total}</translation>
    </message>
    <message>
        <source>even</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>leans to us</source>
        <translation>neigt zu uns</translation>
    </message>
    <message>
        <source>leans to them</source>
        <translation>neigt zum Kunden</translation>
    </message>
    <message>
        <source>leans to a third party</source>
        <translation>neigt zu Dritten</translation>
    </message>
    <message>
        <source>No circle drawn</source>
        <translation>Kein Kreis gezeichnet</translation>
    </message>
    <message>
        <source>{inside} inside, {outside} outside</source>
        <translation>{inside} innen, {outside} außen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Account and plan</source>
        <translation>Kunde und Plan</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Goals agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgewogenheit</translation>
    </message>
    <message>
        <source>Health, 6 months</source>
        <translation>Zustand, 6 Mon.</translation>
    </message>
</context>
<context>
    <name>AccountsTable</name>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>ActionShares</name>
    <message>
        <source>Who holds the open actions</source>
        <translation>Wer die offenen Aufgaben hat</translation>
    </message>
    <message>
        <source>{party}: {count} open</source>
        <translation>{party}: {count} offen</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} überfällig</translation>
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
        <source>Summary on one page…</source>
        <translation>Zusammenfassung auf einer Seite…</translation>
    </message>
    <message>
        <source>Circle as a page…</source>
        <translation>Kreis als Seite…</translation>
    </message>
    <message>
        <source>Action list as a page…</source>
        <translation>Aufgabenliste als Seite…</translation>
    </message>
    <message>
        <source>Minutes as a page…</source>
        <translation>Protokoll als Seite…</translation>
    </message>
    <message>
        <source>Internal brief…</source>
        <translation>Internes Briefing…</translation>
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
        <source>Open the workspace folder</source>
        <translation>Ordner des Arbeitsbereichs öffnen</translation>
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
        <source>Save and leave the guide</source>
        <translation>Speichern und Leitfaden verlassen</translation>
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
        <source>Draw a circle with a new customer…</source>
        <translation>Kreis mit neuem Kunden zeichnen…</translation>
    </message>
    <message>
        <source>Draw the circle differently…</source>
        <translation>Den Kreis anders zeichnen…</translation>
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
        <source>Together…</source>
        <translation>Gemeinsam…</translation>
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
        <source>Help for this screen</source>
        <translation>Hilfe zu diesem Bildschirm</translation>
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
        <translation>Person oder Team hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who belongs to it?</source>
        <translation>Wer gehört dazu?</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>A role whose name is not known yet, such as their CFO</source>
        <translation>Eine Rolle ohne bekannten Namen, etwa die Finanzleitung des Kunden</translation>
    </message>
    <message>
        <source>Person, team or role without a name</source>
        <translation>Person, Team oder Rolle ohne Namen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add nobody</source>
        <translation>Niemanden hinzufügen</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <source>A third party</source>
        <translation>Dritte Partei</translation>
    </message>
    <message>
        <source>A person at {party}</source>
        <translation>Person bei {party}</translation>
    </message>
    <message>
        <source>A team at {party}</source>
        <translation>Team bei {party}</translation>
    </message>
    <message>
        <source>A role at {party}, name unknown</source>
        <translation>Rolle bei {party}, Name unbekannt</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>The session has ended</source>
        <translation>Die Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Its minutes are in the history. Both sides may have them:</source>
        <translation>Das Protokoll steht im Verlauf. Beide Seiten dürfen es haben:</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Vorschau und Druck…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The minutes are in the clipboard.</source>
        <translation>Das Protokoll ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>No e-mail program answers. The text is in the clipboard: paste it.</source>
        <translation>Kein E-Mail-Programm antwortet. Der Text ist in der Zwischenablage: Fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The text is in the clipboard: paste it into the e-mail.</source>
        <translation>Der Text ist in der Zwischenablage: Fügen Sie ihn in die E-Mail ein.</translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>{sum} of {all} min</source>
        <translation>{sum} von {all} min</translation>
    </message>
    <message>
        <source>{sum} min</source>
        <translation>{sum} min</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Today&apos;s agenda</source>
        <translation>Agenda von heute</translation>
    </message>
    <message>
        <source>Talk about it now</source>
        <translation>Jetzt besprechen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>5 minutes more</source>
        <translation>5 Minuten mehr</translation>
    </message>
    <message>
        <source>5 minutes less</source>
        <translation>5 Minuten weniger</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Von der Agenda nehmen</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Change the topic&apos;s place or time</source>
        <translation>Platz oder Zeit des Themas ändern</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Write a topic</source>
        <translation>Thema schreiben</translation>
    </message>
    <message>
        <source>On the agenda: {title}</source>
        <translation>Auf der Agenda: {title}</translation>
    </message>
</context>
<context>
    <name>AgreeBar</name>
    <message>
        <source>We agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>{name} agrees</source>
        <translation>{name} stimmt zu</translation>
    </message>
    <message>
        <source>Your answer?</source>
        <translation>Ihre Antwort?</translation>
    </message>
    <message>
        <source>{name}: we agree</source>
        <translation>{name}: Wir stimmen zu</translation>
    </message>
</context>
<context>
    <name>AlignmentPage</name>
    <message>
        <source>Answer again</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>How aligned are we?</source>
        <translation>Wie einig sind wir?</translation>
    </message>
    <message>
        <source>Each side answers alone. The answers are opened together.</source>
        <translation>Jede Seite antwortet für sich. Geöffnet wird gemeinsam.</translation>
    </message>
    <message>
        <source>Choose an answer while a side answers</source>
        <translation>Eine Antwort wählen, während eine Seite antwortet</translation>
    </message>
    <message>
        <source>Sealed. Now it is {party}&apos;s turn.</source>
        <translation>Versiegelt. Jetzt ist {party} an der Reihe.</translation>
    </message>
    <message>
        <source>Each side answered alone. The answers are opened together.</source>
        <translation>Jede Seite hat für sich geantwortet. Geöffnet wird gemeinsam.</translation>
    </message>
    <message>
        <source>{same} of {all} answers are the same.</source>
        <translation>{same} von {all} Antworten sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>{question} is %n step(s) apart.</source>
        <translation>
            <numerusform>{question} liegt %n Stufe auseinander.</numerusform>
            <numerusform>{question} liegt %n Stufen auseinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk about {question} first</source>
        <translation>Zuerst über {question} reden</translation>
    </message>
</context>
<context>
    <name>AlignmentScale</name>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
</context>
<context>
    <name>AnsweringPanel</name>
    <message>
        <source>In your own words; seen when both answers are opened</source>
        <translation>Mit eigenen Worten; sichtbar, wenn beide Antworten geöffnet sind</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Vorerst aufhören</translation>
    </message>
    <message>
        <source>{party} answers</source>
        <translation>{party} antwortet</translation>
    </message>
    <message>
        <source>The other side looks away; nothing is opened before both are done.</source>
        <translation>Die andere Seite sieht weg; geöffnet wird erst, wenn beide fertig sind.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>Seal our answers</source>
        <translation>Unsere Antworten versiegeln</translation>
    </message>
    <message>
        <source>One question is still open.</source>
        <translation>Eine Frage ist noch offen.</translation>
    </message>
</context>
<context>
    <name>Archived</name>
    <message>
        <source>Nothing of them is lost; they only are not in the list.</source>
        <translation>Nichts davon ist verloren; sie stehen nur nicht in der Liste.</translation>
    </message>
    <message>
        <source>Archived accounts</source>
        <translation>Archivierte Kunden</translation>
    </message>
</context>
<context>
    <name>ArchivedAccounts</name>
    <message>
        <source>Archived accounts</source>
        <translation>Archivierte Kunden</translation>
    </message>
    <message>
        <source>No account is archived.</source>
        <translation>Kein Kunde ist archiviert.</translation>
    </message>
    <message>
        <source>Open its plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{name}   since {day}</source>
        <translation>{name}   seit {day}</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Back per unit put in: {returns}.</source>
        <translation>Ertrag je Einheit Einsatz: {returns}.</translation>
    </message>
    <message>
        <source>Out of balance: {party} gains much more for what it gives.</source>
        <translation>Unausgewogen: {party} gewinnt viel mehr für den eigenen Einsatz.</translation>
    </message>
    <message>
        <source>{party} carries risk and reward in unequal parts.</source>
        <translation>{party} trägt Risiko und Gewinn in ungleichen Teilen.</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance</source>
        <translation>Ausgewogenheit</translation>
    </message>
    <message>
        <source>Rewards and split</source>
        <translation>Gewinne und Aufteilung</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Risk carried</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Balance index</source>
        <translation>Ausgewogenheit</translation>
    </message>
    <message>
        <source>no likelihood yet</source>
        <translation>noch keine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>{index}, leans to {party}</source>
        <translation>{index}, neigt zu {party}</translation>
    </message>
    <message>
        <source>There is no balance index yet: nobody puts in anything so far.</source>
        <translation>Noch kein Index der Ausgewogenheit: Bisher bringt niemand etwas ein.</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Back per {unit} put in: {returns}</source>
        <translation>Ertrag je {unit} Einsatz: {returns}</translation>
    </message>
    <message>
        <source>Share of each side</source>
        <translation>Anteil jeder Seite</translation>
    </message>
    <message>
        <source>leans to us</source>
        <translation>neigt zu uns</translation>
    </message>
    <message>
        <source>leans to them</source>
        <translation>neigt zum Kunden</translation>
    </message>
    <message>
        <source>{index} in preview. {words}</source>
        <translation>{index} in der Vorschau. {words}</translation>
    </message>
    <message>
        <source>{party}: {reward} back for {put_in} put in</source>
        <translation>{party}: {reward} Ertrag bei {put_in} Einsatz</translation>
    </message>
    <message>
        <source>How the balance index is worked out</source>
        <translation>Wie der Index der Ausgewogenheit berechnet wird</translation>
    </message>
    <message>
        <source>What each side puts in is its contribution and the expected loss it carries. Its return is its expected reward divided by that. The index is the smallest return divided by the largest: 1 means that every unit put in brings each side the same.</source>
        <translation>Was jede Seite einsetzt, ist ihr Beitrag und der erwartete Verlust, den sie trägt. Ihr Ertrag ist ihr erwarteter Gewinn geteilt durch diesen Einsatz. Der Index ist der kleinste Ertrag geteilt durch den größten: 1 heißt, dass jede eingesetzte Einheit jeder Seite gleich viel bringt.</translation>
    </message>
    <message>
        <source>Below 0.75 it is worth talking about.</source>
        <translation>Unter 0,75 lohnt es sich, darüber zu reden.</translation>
    </message>
</context>
<context>
    <name>BalancePanel</name>
    <message>
        <source>Balance of the whole plan</source>
        <translation>Ausgewogenheit des ganzen Plans</translation>
    </message>
    <message>
        <source>{party} gains</source>
        <translation>Ertrag von {party}</translation>
    </message>
    <message>
        <source>{party} gains, {rate} for each 1 put in</source>
        <translation>Ertrag von {party}, {rate} je eingesetzter 1</translation>
    </message>
    <message>
        <source>Balance index {index}</source>
        <translation>Index {index}</translation>
    </message>
    <message>
        <source>Balance index {index}, leans to {party}</source>
        <translation>Index {index}, neigt zu {party}</translation>
    </message>
</context>
<context>
    <name>BandsEditor</name>
    <message>
        <source>all above</source>
        <translation>alles darüber</translation>
    </message>
    <message>
        <source>Up to % of target</source>
        <translation>Bis % des Ziels</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Band hinzufügen</translation>
    </message>
    <message>
        <source>Remove the last band</source>
        <translation>Letztes Band entfernen</translation>
    </message>
    <message>
        <source>{party} takes</source>
        <translation>{party} nimmt</translation>
    </message>
</context>
<context>
    <name>BlameHint</name>
    <message>
        <source>{name} is named here. What in the way of working let it happen? Write down that thing, and the fix will hold for everybody.</source>
        <translation>Hier steht {name}. Was an der Arbeitsweise hat es möglich gemacht? Schreiben Sie das auf, dann hilft die Lösung allen.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Plan a session</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Which entries are listed</source>
        <translation>Welche Einträge gezeigt werden</translation>
    </message>
    <message>
        <source>Nothing to come</source>
        <translation>Nichts steht an</translation>
    </message>
    <message>
        <source>Partners meet before there is trouble. Choose a day and plan a session.</source>
        <translation>Partner treffen sich, bevor es Ärger gibt. Wählen Sie einen Tag und planen Sie einen Termin.</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alles mit Datum</translation>
    </message>
    <message>
        <source>{ahead} to come, {late} overdue</source>
        <translation>{ahead} anstehend, {late} überfällig</translation>
    </message>
    <message>
        <source>{ahead} to come</source>
        <translation>{ahead} anstehend</translation>
    </message>
    <message>
        <source>Nothing in the past</source>
        <translation>Nichts Vergangenes</translation>
    </message>
    <message>
        <source>Partners meet before there is trouble. Choose a day and plan.</source>
        <translation>Partner treffen sich, bevor es Ärger gibt. Wählen Sie einen Tag und planen Sie.</translation>
    </message>
    <message>
        <source>What was held and done is listed here.</source>
        <translation>Was abgehalten und erledigt wurde, steht hier.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neuer Termin</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Who does it</source>
        <translation>Wer macht es</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Action, @who, by when</source>
        <translation>Aufgabe, @wer, bis wann</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>Issue they raised, @who</source>
        <translation>Anliegen des Kunden, @wer</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Neues Anliegen</translation>
    </message>
    <message>
        <source>Enter adds it and stays in the line</source>
        <translation>Eingabetaste fügt hinzu und bleibt in der Zeile</translation>
    </message>
    <message>
        <source>Share {count} with {them}</source>
        <translation>{count} mit {them} teilen</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>CaptureField</name>
    <message>
        <source>Write a decision</source>
        <translation>Entscheidung schreiben</translation>
    </message>
    <message>
        <source>Write a decision, or an action with /a</source>
        <translation>Entscheidung schreiben, oder mit /a eine Aufgabe</translation>
    </message>
    <message>
        <source>Write what was decided behind it.</source>
        <translation>Schreiben Sie dahinter, was entschieden wurde.</translation>
    </message>
    <message>
        <source>Captured: {title}</source>
        <translation>Festgehalten: {title}</translation>
    </message>
    <message>
        <source>/a action   /p park   /i issue</source>
        <translation>/a Aufgabe   /p zurückstellen   /i Anliegen</translation>
    </message>
</context>
<context>
    <name>CapturedCard</name>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>Change “{title}”</source>
        <translation>„{title}“ ändern</translation>
    </message>
    <message>
        <source>Agree to “{title}”</source>
        <translation>„{title}“ vereinbaren</translation>
    </message>
    <message>
        <source>{who} by {day}</source>
        <translation>{who} bis {day}</translation>
    </message>
</context>
<context>
    <name>CapturedEditor</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Gelöscht: {title}</translation>
    </message>
</context>
<context>
    <name>CarriedCard</name>
    <message>
        <source>Expected loss carried</source>
        <translation>Getragener erwarteter Verlust</translation>
    </message>
    <message>
        <source>sum of likelihood × impact × share</source>
        <translation>Summe aus Wahrscheinlichkeit × Schaden × Anteil</translation>
    </message>
    <message>
        <source>Expected loss unknown: no risk has a likelihood and an impact yet.</source>
        <translation>Erwarteter Verlust unbekannt: Noch hat kein Risiko Wahrscheinlichkeit und Schaden.</translation>
    </message>
    <message>
        <source>Nobody carries a risk yet: say of one who bears how much.</source>
        <translation>Noch trägt niemand ein Risiko: Legen Sie bei einem fest, wer wie viel trägt.</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) not shared out yet.</source>
        <translation>
            <numerusform>%n Risiko noch nicht aufgeteilt.</numerusform>
            <numerusform>%n Risiken noch nicht aufgeteilt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedTerms</name>
    <message>
        <source>Changed since agreed</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>was {old}</source>
        <translation>war {old}</translation>
    </message>
    <message>
        <source>now {new}</source>
        <translation>jetzt {new}</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>As we agreed</source>
        <translation>Wie vereinbart</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Restore earlier value</source>
        <translation>Früheren Wert herstellen</translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation>Eintrag zeigen</translation>
    </message>
    <message>
        <source>Only this item</source>
        <translation>Nur dieser Eintrag</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Whatever either side changes will be kept here.</source>
        <translation>Was eine der Seiten ändert, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No change fits these filters.</source>
        <translation>Keine Änderung passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>In</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>{name} in the circle</source>
        <translation>{name} im Kreis</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation>am Rand</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>nobody in it yet</source>
        <translation>noch niemand darin</translation>
    </message>
    <message>
        <source>{count} inside</source>
        <translation>{count} innen</translation>
    </message>
    <message>
        <source>{count} on the edge</source>
        <translation>{count} am Rand</translation>
    </message>
    <message>
        <source>{count} outside</source>
        <translation>{count} außen</translation>
    </message>
    <message>
        <source>{name} lifted, {place}. Arrows move, Enter drops, Escape returns.</source>
        <translation>{name} aufgenommen, {place}. Pfeile bewegen, Eingabetaste setzt ab, Esc kehrt zurück.</translation>
    </message>
    <message>
        <source>Over: {place}</source>
        <translation>Hier: {place}</translation>
    </message>
    <message>
        <source>{name} is {place} now</source>
        <translation>{name} ist jetzt {place}</translation>
    </message>
    <message>
        <source>{name} stays {place}</source>
        <translation>{name} bleibt {place}</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Der Kreis</translation>
    </message>
    <message>
        <source>by nobody named</source>
        <translation>von unbekannt</translation>
    </message>
    <message>
        <source>ours only</source>
        <translation>nur für uns</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
</context>
<context>
    <name>CircleBoard</name>
    <message>
        <source>Draw the circle</source>
        <translation>Kreis zeichnen</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Alle sehen</translation>
    </message>
    <message>
        <source>Fits everybody into the window; names give way if need be</source>
        <translation>Passt alle ins Fenster ein; notfalls weichen Namen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Circle or list</source>
        <translation>Kreis oder Liste</translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation>Personen und Teams</translation>
    </message>
    <message>
        <source>Drag in the circle, or choose here.</source>
        <translation>Im Kreis ziehen oder hier wählen.</translation>
    </message>
    <message>
        <source>Read all names</source>
        <translation>Alle Namen lesen</translation>
    </message>
</context>
<context>
    <name>CircleCanvas</name>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
</context>
<context>
    <name>CircleCard</name>
    <message>
        <source>Our circle</source>
        <translation>Unser Kreis</translation>
    </message>
    <message>
        <source>Draw it differently</source>
        <translation>Anders zeichnen</translation>
    </message>
    <message>
        <source>No circle drawn yet. Who is inside today?</source>
        <translation>Noch kein Kreis gezeichnet. Wer ist heute innen?</translation>
    </message>
    <message>
        <source>Nobody is named yet. Begin with the people you would call first.</source>
        <translation>Noch ist niemand genannt. Beginnen Sie mit denen, die Sie zuerst anrufen würden.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
</context>
<context>
    <name>CircleGlyph</name>
    <message>
        <source>{inside} inside, {outside} outside</source>
        <translation>{inside} innen, {outside} außen</translation>
    </message>
    <message>
        <source>No circle drawn</source>
        <translation>Kein Kreis gezeichnet</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>Circle and people</source>
        <translation>Kreis und Personen</translation>
    </message>
    <message>
        <source>Draw the first circle</source>
        <translation>Ersten Kreis zeichnen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Draw, or compare two drawings</source>
        <translation>Zeichnen oder zwei Zeichnungen vergleichen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>New drawing</source>
        <translation>Neue Zeichnung</translation>
    </message>
    <message>
        <source>Circle as a page…</source>
        <translation>Kreis als Seite…</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>plans, decisions, gains</source>
        <translation>Pläne, Entscheidungen, Gewinne</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>offers, orders, invoices</source>
        <translation>Angebote, Aufträge, Rechnungen</translation>
    </message>
    <message>
        <source>Who is inside the circle?</source>
        <translation>Wer ist im Kreis?</translation>
    </message>
    <message>
        <source>Name the people of both sides. Then draw who is inside today.</source>
        <translation>Nennen Sie die Personen beider Seiten. Zeichnen Sie dann, wer heute innen ist.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>not drawn yet</source>
        <translation>noch nicht gezeichnet</translation>
    </message>
    <message>
        <source>1 drawing</source>
        <translation>1 Zeichnung</translation>
    </message>
    <message>
        <source>{count} drawings</source>
        <translation>{count} Zeichnungen</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Der Kreis</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Show {us} too</source>
        <translation>Auch {us} zeigen</translation>
    </message>
    <message>
        <source>{them} alone</source>
        <translation>Nur {them}</translation>
    </message>
    <message>
        <source>Begin with the circle of {us}</source>
        <translation>Mit dem Kreis von {us} beginnen</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>How does {them} see it: who is inside, who on the edge, who outside?</source>
        <translation>Wie sieht es {them}: wer ist innen, wer am Rand, wer außen?</translation>
    </message>
    <message>
        <source>As {them} draws it</source>
        <translation>Wie {them} ihn zeichnet</translation>
    </message>
    <message>
        <source>Pick a person up and drop them; arrows move them</source>
        <translation>Eine Person aufnehmen und ablegen; Pfeile bewegen sie</translation>
    </message>
    <message>
        <source>As {us} draws it</source>
        <translation>Wie {us} ihn zeichnet</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In Worten des Kunden</translation>
    </message>
    <message>
        <source>Closing it again takes a new confirmation.</source>
        <translation>Erneutes Abschließen braucht eine neue Bestätigung.</translation>
    </message>
    <message>
        <source>{them} confirms: achieved</source>
        <translation>{them} bestätigt: erreicht</translation>
    </message>
    <message>
        <source>Nobody of {them} is in the circle yet: name somebody there first.</source>
        <translation>Von {them} ist noch niemand im Kreis: Nennen Sie dort zuerst jemanden.</translation>
    </message>
    <message>
        <source>What we take with us</source>
        <translation>Was wir mitnehmen</translation>
    </message>
    <message>
        <source>Nothing was decided and no action was agreed.</source>
        <translation>Nichts wurde entschieden und keine Aufgabe vereinbart.</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>Der Plan ist, wie er war.</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Als PDF</translation>
    </message>
    <message>
        <source>Add a remark to the minutes</source>
        <translation>Bemerkung zum Protokoll hinzufügen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zur Sitzung</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>{time} used</source>
        <translation>{time} verbraucht</translation>
    </message>
    <message>
        <source>End rehearsal</source>
        <translation>Probe beenden</translation>
    </message>
    <message>
        <source>The minutes are in the clipboard.</source>
        <translation>Das Protokoll ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation>Gemeinsame Sitzung</translation>
    </message>
    <message>
        <source>Give the goal up</source>
        <translation>Ziel aufgeben</translation>
    </message>
    <message>
        <source>What did they say when they saw it?</source>
        <translation>Was sagte der Kunde, als er es sah?</translation>
    </message>
    <message>
        <source>Reopen the goal</source>
        <translation>Ziel wieder öffnen</translation>
    </message>
    <message>
        <source>Say who of them confirms it.</source>
        <translation>Geben Sie an, wer beim Kunden es bestätigt.</translation>
    </message>
</context>
<context>
    <name>CommitmentDetail</name>
    <message>
        <source>Quantity and value per unit make its worth.</source>
        <translation>Menge und Wert je Einheit ergeben den Gesamtwert.</translation>
    </message>
    <message>
        <source>Worth {amount} in the plan&apos;s period</source>
        <translation>Wert {amount} im Zeitraum des Plans</translation>
    </message>
    <message>
        <source>Worth {amount}</source>
        <translation>Wert {amount}</translation>
    </message>
</context>
<context>
    <name>CommitmentPage</name>
    <message>
        <source>All of it is there</source>
        <translation>Alles ist da</translation>
    </message>
    <message>
        <source>Change the commitment</source>
        <translation>Zusage ändern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Wer und wann</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>{party} puts in</source>
        <translation>{party} bringt ein</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>Noch niemand genannt</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch kein Datum</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Not said how much</source>
        <translation>Noch nicht gesagt, wie viel</translation>
    </message>
    <message>
        <source>{quantity} a month</source>
        <translation>{quantity} im Monat</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>{delivered} of {planned} {unit} there</source>
        <translation>{delivered} von {planned} {unit} da</translation>
    </message>
</context>
<context>
    <name>CommitmentsCard</name>
    <message>
        <source>Commitments due next</source>
        <translation>Nächste fällige Zusagen</translation>
    </message>
    <message>
        <source>Commit something</source>
        <translation>Etwas zusagen</translation>
    </message>
    <message>
        <source>Nothing that is still open has a last day.</source>
        <translation>Nichts, was noch offen ist, hat einen letzten Tag.</translation>
    </message>
    <message>
        <source>Neither side has committed anything yet.</source>
        <translation>Noch hat keine Seite etwas zugesagt.</translation>
    </message>
</context>
<context>
    <name>CompactLine</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} von {count}: {title}</translation>
    </message>
    <message>
        <source>Decided {count}</source>
        <translation>Entschieden {count}</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Two drawings side by side</source>
        <translation>Zwei Zeichnungen im Vergleich</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>Conduct</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmingPanel</name>
    <message>
        <source>Who confirms it</source>
        <translation>Wer es bestätigt</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>An order is not success. Does {them} have what it was for?</source>
        <translation>Ein Auftrag ist noch kein Erfolg. Hat {them}, worum es ging?</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Nothing was found. Try a shorter word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein kürzeres Wort.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Trend, {unit}</source>
        <translation>Trend, {unit}</translation>
    </message>
    <message>
        <source>Trend: {first}</source>
        <translation>Trend: {first}</translation>
    </message>
    <message>
        <source>Trend, {count} values: from {first} to {last}</source>
        <translation>Trend, {count} Werte: von {first} bis {last}</translation>
    </message>
    <message>
        <source>{course}; target {target}</source>
        <translation>{course}; Zielwert {target}</translation>
    </message>
    <message>
        <source>{course}; target {target} by {day}</source>
        <translation>{course}; Zielwert {target} bis {day}</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value} am {day}</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Something went wrong in PartnerDesk</source>
        <translation>In PartnerDesk ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>What you stored is safe. You can go on; if it happens again, restart the program. The report below holds no data of yours or your customers.</source>
        <translation>Was Sie gespeichert haben, ist sicher. Sie können weiterarbeiten; wenn es wieder geschieht, starten Sie das Programm neu. Der Bericht unten enthält keine Daten von Ihnen oder Ihren Kunden.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The joint session is over</source>
        <translation>Die gemeinsame Sitzung ist vorbei</translation>
    </message>
    <message>
        <source>Stop sharing the screen first: private notes will be visible.</source>
        <translation>Beenden Sie zuerst die Bildschirmfreigabe: Private Notizen werden sichtbar.</translation>
    </message>
    <message>
        <source>Show my accounts</source>
        <translation>Meine Kunden zeigen</translation>
    </message>
    <message>
        <source>A joint session is going on</source>
        <translation>Eine gemeinsame Sitzung läuft</translation>
    </message>
    <message>
        <source>Your accounts and private notes are covered until the session has ended.</source>
        <translation>Ihre Kunden und privaten Notizen sind verdeckt, bis die Sitzung beendet ist.</translation>
    </message>
    <message>
        <source>Show the session</source>
        <translation>Sitzung zeigen</translation>
    </message>
    <message>
        <source>A joint session was not ended</source>
        <translation>Eine gemeinsame Sitzung wurde nicht beendet</translation>
    </message>
    <message>
        <source>Your accounts and private notes are covered until you say how to go on.</source>
        <translation>Ihre Kunden und privaten Notizen sind verdeckt, bis Sie sagen, wie es weitergeht.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
</context>
<context>
    <name>DatedList</name>
    <message>
        <source>Everything with a date</source>
        <translation>Alles mit Datum</translation>
    </message>
</context>
<context>
    <name>DecidedColumn</name>
    <message>
        <source>Decided today</source>
        <translation>Heute entschieden</translation>
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
        <source>draw the circle of {title} differently</source>
        <translation>Kreis von „{title}“ anders zeichnen</translation>
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
        <translation>Agenda von „{title}“ ändern</translation>
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
        <source>rehearse {title}</source>
        <translation>„{title}“ proben</translation>
    </message>
    <message>
        <source>begin {title}</source>
        <translation>„{title}“ beginnen</translation>
    </message>
    <message>
        <source>leave {title}</source>
        <translation>„{title}“ verlassen</translation>
    </message>
    <message>
        <source>go on with the session</source>
        <translation>Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>plan {title}</source>
        <translation>„{title}“ planen</translation>
    </message>
    <message>
        <source>end {title}</source>
        <translation>„{title}“ beenden</translation>
    </message>
    <message>
        <source>open the answers</source>
        <translation>Antworten öffnen</translation>
    </message>
    <message>
        <source>set the logo of {title}</source>
        <translation>Logo von {title} setzen</translation>
    </message>
    <message>
        <source>take the logo of {title} away</source>
        <translation>Logo von {title} entfernen</translation>
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
        <source>change worth of a group in {title}</source>
        <translation>Wert eines Bündnisses in „{title}“ ändern</translation>
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
        <source>save {title}</source>
        <translation>„{title}“ speichern</translation>
    </message>
    <message>
        <source>delete a draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>change something in this session</source>
        <translation>etwas in dieser Sitzung ändern</translation>
    </message>
    <message>
        <source>work on {kind}</source>
        <translation>an {kind} arbeiten</translation>
    </message>
    <message>
        <source>add {count} {kind}</source>
        <translation>{count} {kind} hinzufügen</translation>
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
        <source>change a link</source>
        <translation>Verknüpfung ändern</translation>
    </message>
    <message>
        <source>deliver {count} commitments</source>
        <translation>{count} Zusagen erbringen</translation>
    </message>
    <message>
        <source>propose another share of a risk</source>
        <translation>anderen Anteil an einem Risiko vorschlagen</translation>
    </message>
    <message>
        <source>propose a split of the rewards</source>
        <translation>Aufteilung der Gewinne vorschlagen</translation>
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
        <translation>{count} gelöscht</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>„{title}“ gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Something was changed since. Use Undo in the Edit menu.</source>
        <translation>Etwas wurde seither geändert. Verwenden Sie „Rückgängig“ im Menü „Bearbeiten“.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>All delivered today</source>
        <translation>Heute alles erbracht</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Ein Teil davon</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Erbracht</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-Mail…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Geschrieben nach {path}</translation>
    </message>
    <message>
        <source>Handed to the e-mail program: {name}</source>
        <translation>An das E-Mail-Programm übergeben: {name}</translation>
    </message>
    <message>
        <source>Attach the file to the letter yourself: {path}</source>
        <translation>Bitte hängen Sie die Datei selbst an: {path}</translation>
    </message>
    <message>
        <source>No e-mail program was found. The file to attach is {path}</source>
        <translation>Kein E-Mail-Programm gefunden. Die anzuhängende Datei ist {path}</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages}…</source>
        <translation>Seite {page} von {pages} wird gedruckt…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages were sent to the printer.</source>
        <translation>
            <numerusform>%n Seite wurde an den Drucker geschickt.</numerusform>
            <numerusform>%n Seiten wurden an den Drucker geschickt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Der Druck wurde angehalten.</translation>
    </message>
    <message>
        <source>The printer does not take it.</source>
        <translation>Der Drucker nimmt es nicht an.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>never shared, never printed</source>
        <translation>nie geteilt, nie gedruckt</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Kundendetails</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Kunde löschen</translation>
    </message>
    <message>
        <source>Plan details</source>
        <translation>Plandetails</translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation>Plan löschen</translation>
    </message>
    <message>
        <source>We are called</source>
        <translation>Wir heißen</translation>
    </message>
    <message>
        <source>They are called</source>
        <translation>Der Kunde heißt</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>Dritte Partei</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Heute beantwortet</translation>
    </message>
    <message>
        <source>Answered and told back</source>
        <translation>Beantwortet und zurückgemeldet</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Ist erfolgt</translation>
    </message>
    <message>
        <source>It happened today</source>
        <translation>Heute erfolgt</translation>
    </message>
    <message>
        <source>Told back today</source>
        <translation>Heute zurückgemeldet</translation>
    </message>
    <message>
        <source>Held?</source>
        <translation>Erfolgt?</translation>
    </message>
    <message>
        <source>about a problem</source>
        <translation>wegen eines Problems</translation>
    </message>
    <message>
        <source>nobody invited yet</source>
        <translation>noch niemand eingeladen</translation>
    </message>
    <message>
        <source>agreed by: not noted yet</source>
        <translation>vereinbart von: noch offen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>after {days} days</source>
        <translation>nach {days} Tagen</translation>
    </message>
    <message>
        <source>asked by: not noted yet</source>
        <translation>gefragt von: noch offen</translation>
    </message>
    <message>
        <source>open since yesterday</source>
        <translation>seit gestern offen</translation>
    </message>
    <message>
        <source>open since today</source>
        <translation>seit heute offen</translation>
    </message>
    <message>
        <source>after 1 day</source>
        <translation>nach 1 Tag</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>{party}, for {linked}</source>
        <translation>{party}, für {linked}</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>noch niemand verantwortlich</translation>
    </message>
    <message>
        <source>no lesson noted yet</source>
        <translation>noch keine Lehre notiert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>open for {days} days</source>
        <translation>{days} Tage offen</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>alle {days} Tage</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>planned {day}</source>
        <translation>geplant {day}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>Plan a session before there is trouble</source>
        <translation>Einen Termin planen, bevor es Ärger gibt</translation>
    </message>
    <message>
        <source>No session planned</source>
        <translation>Kein Termin geplant</translation>
    </message>
    <message>
        <source>Partners meet before there is trouble. Most plans meet once a month.</source>
        <translation>Partner treffen sich, bevor es Ärger gibt. Bei den meisten Plänen einmal im Monat.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>{count} planned</source>
        <translation>{count} geplant</translation>
    </message>
    <message>
        <source>{count} planned, {missed} to be marked as held</source>
        <translation>{count} geplant, {missed} als abgehalten zu bestätigen</translation>
    </message>
    <message>
        <source>Note an issue</source>
        <translation>Anliegen notieren</translation>
    </message>
    <message>
        <source>Note what they raised, in their words</source>
        <translation>Notieren, was der Kunde vorbrachte, in seinen Worten</translation>
    </message>
    <message>
        <source>No issue noted</source>
        <translation>Kein Anliegen notiert</translation>
    </message>
    <message>
        <source>What they raise is answered fast, and the answer is told back.</source>
        <translation>Was der Kunde vorbringt, wird schnell beantwortet und die Antwort zurückgemeldet.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Told back</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Neues Anliegen</translation>
    </message>
    <message>
        <source>{count} without an answer</source>
        <translation>{count} ohne Antwort</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add what one side will do, and by when</source>
        <translation>Hinzufügen, was eine Seite tun wird, und bis wann</translation>
    </message>
    <message>
        <source>No action agreed</source>
        <translation>Keine Aufgabe vereinbart</translation>
    </message>
    <message>
        <source>A talk without actions on both sides is soon forgotten.</source>
        <translation>Ein Gespräch ohne Aufgaben auf beiden Seiten ist bald vergessen.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>{count} open, {late} overdue</source>
        <translation>{count} offen, {late} überfällig</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Entscheidung notieren</translation>
    </message>
    <message>
        <source>Note what was decided, and why</source>
        <translation>Notieren, was entschieden wurde und warum</translation>
    </message>
    <message>
        <source>No decision noted</source>
        <translation>Keine Entscheidung notiert</translation>
    </message>
    <message>
        <source>A decision with its reason saves the same talk next year.</source>
        <translation>Eine Entscheidung mit Grund erspart dasselbe Gespräch im nächsten Jahr.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Nicht vereinbart</translation>
    </message>
    <message>
        <source>{count} of {all} agreed</source>
        <translation>{count} von {all} vereinbart</translation>
    </message>
    <message>
        <source>Set a cadence</source>
        <translation>Rhythmus festlegen</translation>
    </message>
    <message>
        <source>Say how often you want to meet by another channel</source>
        <translation>Festlegen, wie oft Sie sich auf einem weiteren Kanal treffen wollen</translation>
    </message>
    <message>
        <source>No cadence set</source>
        <translation>Kein Rhythmus festgelegt</translation>
    </message>
    <message>
        <source>Say how often you want to talk, and overdue contacts show.</source>
        <translation>Legen Sie fest, wie oft Sie reden wollen, dann fallen überfällige Kontakte auf.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Note an inclusion</source>
        <translation>Einbezug notieren</translation>
    </message>
    <message>
        <source>Note a decision of ours that they took part in</source>
        <translation>Eine unserer Entscheidungen notieren, an der der Kunde mitgewirkt hat</translation>
    </message>
    <message>
        <source>Not included yet</source>
        <translation>Noch nicht einbezogen</translation>
    </message>
    <message>
        <source>Ask for ideas before you decide, not for confirmation afterwards.</source>
        <translation>Fragen Sie nach Ideen, bevor Sie entscheiden, nicht hinterher nach Zustimmung.</translation>
    </message>
    <message>
        <source>What we were deciding</source>
        <translation>Was zu entscheiden war</translation>
    </message>
    <message>
        <source>They were</source>
        <translation>Wie einbezogen</translation>
    </message>
    <message>
        <source>New inclusion</source>
        <translation>Neuer Einbezug</translation>
    </message>
    <message>
        <source>Review a problem</source>
        <translation>Auf ein Problem zurückblicken</translation>
    </message>
    <message>
        <source>Look at a problem together, without blame</source>
        <translation>Ein Problem gemeinsam ansehen, ohne Schuldzuweisung</translation>
    </message>
    <message>
        <source>No problem reviewed</source>
        <translation>Kein Problemrückblick</translation>
    </message>
    <message>
        <source>The cause is a thing, never a person. The lesson belongs to both.</source>
        <translation>Die Ursache ist eine Sache, nie eine Person. Die Lehre gehört beiden.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Neuer Rückblick</translation>
    </message>
    <message>
        <source>Note a highlight</source>
        <translation>Erfolg notieren</translation>
    </message>
    <message>
        <source>Note something to celebrate, and give them the credit</source>
        <translation>Etwas zum Feiern notieren und dem Kunden das Verdienst geben</translation>
    </message>
    <message>
        <source>Nothing celebrated yet</source>
        <translation>Noch nichts gefeiert</translation>
    </message>
    <message>
        <source>Partners celebrate what went well, and give each other the credit.</source>
        <translation>Partner feiern, was gut lief, und gönnen einander das Verdienst.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Credit to</source>
        <translation>Verdienst von</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>Neuer Erfolg</translation>
    </message>
    <message>
        <source>Time here ({zone})</source>
        <translation>Zeit hier ({zone})</translation>
    </message>
    <message>
        <source>{channel} is due</source>
        <translation>{channel} ist fällig</translation>
    </message>
    <message>
        <source>by its cadence</source>
        <translation>laut Rhythmus</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>action of {party}</source>
        <translation>Aufgabe von {party}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>held?</source>
        <translation>erfolgt?</translation>
    </message>
    <message>
        <source>days to answer, median</source>
        <translation>Tage bis zur Antwort, Median</translation>
    </message>
    <message>
        <source>day to answer, median</source>
        <translation>Tag bis zur Antwort, Median</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>not told back</source>
        <translation>nicht zurückgemeldet</translation>
    </message>
    <message>
        <source>over a week</source>
        <translation>über eine Woche</translation>
    </message>
    <message>
        <source>asked for ideas</source>
        <translation>um Ideen gebeten</translation>
    </message>
    <message>
        <source>asked to confirm</source>
        <translation>um Zustimmung gebeten</translation>
    </message>
    <message>
        <source>only informed</source>
        <translation>nur informiert</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>is due next</source>
        <translation>als Nächstes fällig</translation>
    </message>
    <message>
        <source>Plan the next: {day}</source>
        <translation>Nächsten planen: {day}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>Einbezug</translation>
    </message>
    <message>
        <source>Problem reviews</source>
        <translation>Problemrückblicke</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>Cadences</source>
        <translation>Rhythmen</translation>
    </message>
    <message>
        <source>{count} of the last {all} contacts were about a problem. Plan one that is not.</source>
        <translation>{count} der letzten {all} Kontakte galten einem Problem. Planen Sie einen ohne Problem.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
</context>
<context>
    <name>DraftsStrip</name>
    <message>
        <source>Circles begun</source>
        <translation>Begonnene Kreise</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Mit {name} fortsetzen</translation>
    </message>
    <message>
        <source>Delete the draft of {name}</source>
        <translation>Entwurf von {name} löschen</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Entwurf löschen</translation>
    </message>
</context>
<context>
    <name>DrawingDetails</name>
    <message>
        <source>This drawing</source>
        <translation>Diese Zeichnung</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Delete this drawing</source>
        <translation>Diese Zeichnung löschen</translation>
    </message>
    <message>
        <source>Share with {them}</source>
        <translation>Mit {them} teilen</translation>
    </message>
    <message>
        <source>Keep to ourselves</source>
        <translation>Für uns behalten</translation>
    </message>
</context>
<context>
    <name>DrawingStrip</name>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
</context>
<context>
    <name>EntryDeeds</name>
    <message>
        <source>Share with {them}</source>
        <translation>Mit {them} teilen</translation>
    </message>
    <message>
        <source>Keep to ourselves</source>
        <translation>Für uns behalten</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Cover and contents</source>
        <translation>Deckblatt und Inhalt</translation>
    </message>
    <message>
        <source>Logos…</source>
        <translation>Logos…</translation>
    </message>
    <message>
        <source>Which session</source>
        <translation>Welche Sitzung</translation>
    </message>
    <message>
        <source>Whose actions</source>
        <translation>Wessen Aufgaben</translation>
    </message>
    <message>
        <source>Joint plan</source>
        <translation>Gemeinsamer Plan</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>Zusammenfassung auf einer Seite</translation>
    </message>
    <message>
        <source>Circle, before and after</source>
        <translation>Kreis, vorher und nachher</translation>
    </message>
    <message>
        <source>Action list of one side</source>
        <translation>Aufgabenliste einer Seite</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>Sitzungsprotokoll</translation>
    </message>
    <message>
        <source>Internal brief</source>
        <translation>Internes Briefing</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
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
        <source>First pages</source>
        <translation>Erste Seiten</translation>
    </message>
</context>
<context>
    <name>ExportPdf</name>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>marked INTERNAL on each page</source>
        <translation>auf jeder Seite als INTERN gekennzeichnet</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>This document shows only a part of what is listed here.</source>
        <translation>Dieses Dokument zeigt nur einen Teil des hier Genannten.</translation>
    </message>
    <message>
        <source>The brief holds private notes, attitudes and items that are ours only. Do not hand it out and do not send it on.</source>
        <translation>Das Briefing enthält private Notizen, Haltungen und Einträge nur für uns. Geben Sie es nicht aus der Hand und nicht weiter.</translation>
    </message>
    <message>
        <source>Minutes hold what was decided, agreed and changed in a session, as both sides saw it. Private notes are not among it.</source>
        <translation>Ein Protokoll hält fest, was in einer Sitzung entschieden, vereinbart und geändert wurde, so wie beide Seiten es sahen. Private Notizen gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>Sitzungsprotokoll</translation>
    </message>
    <message>
        <source>INTERNAL brief</source>
        <translation>INTERNES Briefing</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Actions of {party}</source>
        <translation>Aufgaben von {party}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Geschrieben nach {path}</translation>
    </message>
    <message>
        <source>That went wrong inside the program; the log says where.</source>
        <translation>Im Programm ist etwas schiefgegangen; das Protokoll sagt, wo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>Better when</source>
        <translation>Besser, wenn</translation>
    </message>
    <message>
        <source>Bands of pain and gain</source>
        <translation>Bänder für Mehr- und Minderertrag</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Istwert</translation>
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
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Nimmt teil</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>Ohne den Plan</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Bisher bezahlt</translation>
    </message>
    <message>
        <source>Weight in the surplus</source>
        <translation>Gewicht im Überschuss</translation>
    </message>
    <message>
        <source>Cap of the gain</source>
        <translation>Obergrenze des Gewinns</translation>
    </message>
    <message>
        <source>Worth of a group</source>
        <translation>Wert eines Bündnisses</translation>
    </message>
    <message>
        <source>Latest measurement</source>
        <translation>Letzter Messwert</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Verknüpft mit</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Nahm teil</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Borne by</source>
        <translation>Getragen von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>Plan files (*{suffix})</source>
        <translation>Plandateien (*{suffix})</translation>
    </message>
    <message>
        <source>Export a plan file</source>
        <translation>Plandatei exportieren</translation>
    </message>
    <message>
        <source>Shared content written to {name}</source>
        <translation>Geteilte Inhalte nach {name} geschrieben</translation>
    </message>
    <message>
        <source>Import a plan file</source>
        <translation>Plandatei einlesen</translation>
    </message>
    <message>
        <source>This plan was here already: this is a second copy of it.</source>
        <translation>Diesen Plan gab es hier schon: Dies ist eine zweite Kopie davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown fields were left out.</source>
        <translation>
            <numerusform>%n unbekanntes Feld wurde ausgelassen.</numerusform>
            <numerusform>%n unbekannte Felder wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>PartnerDesk backup</source>
        <translation>PartnerDesk-Sicherung</translation>
    </message>
    <message>
        <source>PartnerDesk workspaces (*{suffix})</source>
        <translation>PartnerDesk-Arbeitsbereiche (*{suffix})</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>In Datei sichern</translation>
    </message>
    <message>
        <source>Backup written to {name}</source>
        <translation>Sicherung nach {name} geschrieben</translation>
    </message>
    <message>
        <source>The workspace lies in {folder}</source>
        <translation>Der Arbeitsbereich liegt in {folder}</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Shown: {what}</source>
        <translation>Angezeigt: {what}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Nicht vereinbart</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Noch ohne Platz</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>Im Verlauf suchen</translation>
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
        <source>All items</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Since we last met</source>
        <translation>Seit dem letzten Treffen</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In joint sessions</source>
        <translation>In gemeinsamen Sitzungen</translation>
    </message>
    <message>
        <source>Since we last met, {day}</source>
        <translation>Seit dem letzten Treffen, {day}</translation>
    </message>
    <message>
        <source>In the session of {day}</source>
        <translation>In der Sitzung vom {day}</translation>
    </message>
    <message>
        <source>Only changes of {title}</source>
        <translation>Nur Änderungen an „{title}“</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in the pages</source>
        <translation>In den Seiten suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>{hit} of {hits}</source>
        <translation>{hit} von {hits}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find in this plan</source>
        <translation>In diesem Plan suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing of that is in what both sides see.</source>
        <translation>In dem, was beide sehen, steht nichts davon.</translation>
    </message>
    <message>
        <source>There is no topic for this.</source>
        <translation>Dafür gibt es kein Thema.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Show archived accounts</source>
        <translation>Archivierte Kunden zeigen</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>Beispielplan öffnen</translation>
    </message>
    <message>
        <source>Look round a finished plan. Ten minutes.</source>
        <translation>Sehen Sie sich in einem fertigen Plan um. Zehn Minuten.</translation>
    </message>
    <message>
        <source>Draw your first circle</source>
        <translation>Den ersten Kreis zeichnen</translation>
    </message>
    <message>
        <source>Pick one customer and place the people.</source>
        <translation>Einen Kunden wählen, den Personen Plätze geben.</translation>
    </message>
    <message>
        <source>Import a plan file</source>
        <translation>Plandatei einlesen</translation>
    </message>
    <message>
        <source>A plan that somebody has sent to you.</source>
        <translation>Ein Plan, den Ihnen jemand geschickt hat.</translation>
    </message>
    <message>
        <source>Make a plan with your customer, not about them</source>
        <translation>Planen Sie mit Ihrem Kunden, nicht über ihn</translation>
    </message>
    <message>
        <source>Shared goals, shared risks, shared rewards. Start in one of three ways.</source>
        <translation>Gemeinsame Ziele, gemeinsame Risiken, gemeinsame Gewinne. Drei Wege zum Anfang.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No sign-in needed.</source>
        <translation>Alles bleibt auf diesem Computer. Keine Anmeldung nötig.</translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Park it</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>Nächstes Thema</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>FreePage</name>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Thema ändern</translation>
    </message>
    <message>
        <source>Write a decision</source>
        <translation>Entscheidung schreiben</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Ask for ideas first. What comes of it is kept beside this page.</source>
        <translation>Fragen Sie zuerst nach Ideen. Was daraus wird, steht neben dieser Seite.</translation>
    </message>
    <message>
        <source>What we want to ask today</source>
        <translation>Was wir heute fragen wollen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>GainCard</name>
    <message>
        <source>Pain and gain</source>
        <translation>Mehr- und Minderertrag</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>„{title}“ öffnen</translation>
    </message>
</context>
<context>
    <name>GainPanel</name>
    <message>
        <source>What {party} gains</source>
        <translation>Was {party} gewinnt</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Verantwortlich: {name}</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Noch niemand verantwortlich</translation>
    </message>
    <message>
        <source>Nobody has said it yet.</source>
        <translation>Noch hat es niemand gesagt.</translation>
    </message>
</context>
<context>
    <name>GapChip</name>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) apart</source>
        <translation>
            <numerusform>%n Stufe auseinander</numerusform>
            <numerusform>%n Stufen auseinander</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>no start yet</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>how to measure it</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>no owner at {us} yet</source>
        <translation>Verantwortliche bei {us}</translation>
    </message>
    <message>
        <source>no owner at {them} yet</source>
        <translation>Verantwortliche bei {them}</translation>
    </message>
    <message>
        <source>what it gives {us}</source>
        <translation>Nutzen für {us}</translation>
    </message>
    <message>
        <source>what it gives {them}</source>
        <translation>Nutzen für {them}</translation>
    </message>
</context>
<context>
    <name>GapsLine</name>
    <message>
        <source>Still missing</source>
        <translation>Es fehlt noch</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>GoalDetail</name>
    <message>
        <source>What it gives each of us</source>
        <translation>Was es jedem von uns bringt</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>More about this goal</source>
        <translation>Mehr zu diesem Ziel</translation>
    </message>
    <message>
        <source>Closing the goal</source>
        <translation>Abschluss des Ziels</translation>
    </message>
    <message>
        <source>Line scale, weekly</source>
        <translation>Linienwaage, wöchentlich</translation>
    </message>
    <message>
        <source>g, days, %</source>
        <translation>g, Tage, %</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>What does it give us?</source>
        <translation>Was bringt es uns?</translation>
    </message>
    <message>
        <source>And what does it give them?</source>
        <translation>Und was bringt es dem Kunden?</translation>
    </message>
    <message>
        <source>How will they know that it has worked?</source>
        <translation>Woran merkt der Kunde, dass es gelungen ist?</translation>
    </message>
    <message>
        <source>A value typed here is measured today</source>
        <translation>Ein hier eingegebener Wert gilt als heute gemessen</translation>
    </message>
    <message>
        <source>What it gives {name}</source>
        <translation>Was es {name} bringt</translation>
    </message>
    <message>
        <source>Measured values {count}</source>
        <translation>Messwerte {count}</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Measure it</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>It is reached</source>
        <translation>Es ist erreicht</translation>
    </message>
    <message>
        <source>Say where it starts and ends</source>
        <translation>Start und Zielwert nennen</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Who and how</source>
        <translation>Wer und wie</translation>
    </message>
    <message>
        <source>Measure the goal</source>
        <translation>Das Ziel messen</translation>
    </message>
    <message>
        <source>Say that it is reached</source>
        <translation>Sagen, dass es erreicht ist</translation>
    </message>
    <message>
        <source>How would {them} notice that it is reached? Nothing is measured yet.</source>
        <translation>Woran würde {them} merken, dass es erreicht ist? Noch wird nichts gemessen.</translation>
    </message>
    <message>
        <source>Measured by: {measure}</source>
        <translation>Gemessen an: {measure}</translation>
    </message>
    <message>
        <source>Confirmed by {name}, {day}</source>
        <translation>Bestätigt von {name}, {day}</translation>
    </message>
</context>
<context>
    <name>GoalWay</name>
    <message>
        <source>on an even way {value} {day}</source>
        <translation>auf geradem Weg {value} {day}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation>Noch kein Zielwert</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>No target yet</source>
        <translation>Noch kein Zielwert</translation>
    </message>
    <message>
        <source>to {end}</source>
        <translation>auf {end}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>von {start} auf {end}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>jetzt {value}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>im Verzug</translation>
    </message>
    <message>
        <source>no owner on our side</source>
        <translation>bei uns niemand verantwortlich</translation>
    </message>
    <message>
        <source>no owner on their side</source>
        <translation>beim Kunden niemand verantwortlich</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>Start with one number both sides would celebrate.</source>
        <translation>Beginnen Sie mit einer Zahl, die beide Seiten feiern würden.</translation>
    </message>
    <message>
        <source>Propose a goal</source>
        <translation>Ziel vorschlagen</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation>{agreed} von {all} vereinbart</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>noch kein Zielwert</translation>
    </message>
    <message>
        <source>to {target}</source>
        <translation>auf {target}</translation>
    </message>
    <message>
        <source>{start} to {target}</source>
        <translation>von {start} auf {target}</translation>
    </message>
    <message>
        <source>{start} to {target}, now {now}</source>
        <translation>von {start} auf {target}, jetzt {now}</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Propose a goal</source>
        <translation>Ziel vorschlagen</translation>
    </message>
    <message>
        <source>Propose a goal, then bring it to the next session</source>
        <translation>Ein Ziel vorschlagen und zum nächsten Termin mitbringen</translation>
    </message>
    <message>
        <source>No shared goal yet</source>
        <translation>Noch kein gemeinsames Ziel</translation>
    </message>
    <message>
        <source>Start with one number both sides would celebrate.</source>
        <translation>Beginnen Sie mit einer Zahl, die beide Seiten feiern würden.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>No goal fits</source>
        <translation>Kein Ziel passt</translation>
    </message>
    <message>
        <source>Every goal of the plan is left out by the filter.</source>
        <translation>Der Filter lässt alle Ziele des Plans weg.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation>{agreed} von {all} vereinbart</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>{shown} von {all} gezeigt</translation>
    </message>
</context>
<context>
    <name>GroupWorths</name>
    <message>
        <source>Find a group by the names in it</source>
        <translation>Gruppe über die Namen darin finden</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Gruppe finden</translation>
    </message>
    <message>
        <source>Grey figures are worked out from what each puts in and whom each reward takes. Type another where you know better.</source>
        <translation>Graue Zahlen sind aus dem berechnet, was jede Partei einbringt und wen jeder Gewinn braucht. Tippen Sie eine andere ein, wo Sie es besser wissen.</translation>
    </message>
    <message>
        <source>What groups would gain without the others</source>
        <translation>Was Gruppen ohne die anderen gewinnen würden</translation>
    </message>
    <message>
        <source>{shown} of {count} groups are shown, {typed} have a typed worth.</source>
        <translation>{shown} von {count} Gruppen werden gezeigt, {typed} haben einen eingetippten Wert.</translation>
    </message>
    <message>
        <source>Worth of {parties} without the others</source>
        <translation>Wert von {parties} ohne die anderen</translation>
    </message>
</context>
<context>
    <name>Grouped</name>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
</context>
<context>
    <name>GuideHeading</name>
    <message>
        <source>Save and leave</source>
        <translation>Speichern und verlassen</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>It happened on</source>
        <translation>Eingetreten am</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Was es gekostet hat</translation>
    </message>
    <message>
        <source>Keep what happened</source>
        <translation>Vorfall festhalten</translation>
    </message>
    <message>
        <source>It no longer counts as a chance of a loss. What did we learn from it?</source>
        <translation>Als möglicher Verlust zählt es nicht mehr. Was haben wir daraus gelernt?</translation>
    </message>
    <message>
        <source>Kept as a problem review: {title}</source>
        <translation>Als Problemrückblick festgehalten: {title}</translation>
    </message>
    <message>
        <source>Kept as a problem review of {day}: {title}</source>
        <translation>Als Problemrückblick vom {day} festgehalten: {title}</translation>
    </message>
    <message>
        <source>{risk}, cost {amount}</source>
        <translation>{risk}, Kosten {amount}</translation>
    </message>
</context>
<context>
    <name>HatchFrame</name>
    <message>
        <source>Private, our eyes only</source>
        <translation>Privat, nur für uns</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Wie zuletzt</translation>
    </message>
    <message>
        <source>Since last time: {moves}</source>
        <translation>Seit dem letzten Mal: {moves}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Neu beantworten</translation>
    </message>
    <message>
        <source>Sealed until both sides have answered.</source>
        <translation>Versiegelt, bis beide Seiten geantwortet haben.</translation>
    </message>
    <message>
        <source>{same} of {all} answers are the same.</source>
        <translation>{same} von {all} Antworten sind gleich.</translation>
    </message>
    <message>
        <source>One step apart: {questions}.</source>
        <translation>Eine Stufe Abstand: {questions}.</translation>
    </message>
    <message>
        <source>{questions} is worth talking about first.</source>
        <translation>Zuerst besprechen: {questions}.</translation>
    </message>
    <message>
        <source>{questions} are worth talking about first.</source>
        <translation>Zuerst besprechen: {questions}.</translation>
    </message>
    <message>
        <source>never shared, never printed</source>
        <translation>nie geteilt, nie gedruckt</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Sealed: the answers are opened once both sides have answered.</source>
        <translation>Versiegelt: Die Antworten öffnen sich, sobald beide Seiten geantwortet haben.</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Antworten ändern</translation>
    </message>
    <message>
        <source>Go on with the answers</source>
        <translation>Weiter beantworten</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>{number}  {sentence}</source>
        <translation>{number}  {sentence}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>one side missing</source>
        <translation>eine Seite fehlt</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Take a check</source>
        <translation>Check beginnen</translation>
    </message>
    <message>
        <source>Take a check, alone or for the other side</source>
        <translation>Einen Check beginnen, für uns oder für die andere Seite</translation>
    </message>
    <message>
        <source>No check held yet</source>
        <translation>Noch kein Check durchgeführt</translation>
    </message>
    <message>
        <source>Ask yourselves first, then ask them: five questions, five sentences each.</source>
        <translation>Fragen Sie erst sich selbst, dann den Kunden: fünf Fragen mit je fünf Sätzen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Checks held</source>
        <translation>Durchgeführte Checks</translation>
    </message>
    <message>
        <source>{count} held</source>
        <translation>{count} durchgeführt</translation>
    </message>
    <message>
        <source>{count} not finished</source>
        <translation>{count} nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Our own readiness is never shared.</source>
        <translation>Unsere eigene Bereitschaft wird nie geteilt.</translation>
    </message>
    <message>
        <source>Sealed: it can be shared once both sides have answered.</source>
        <translation>Versiegelt: Teilen geht, sobald beide Seiten geantwortet haben.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>From the second round on, this shows how the answers move.</source>
        <translation>Ab der zweiten Runde zeigt dies, wie sich die Antworten bewegen.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Our readiness</source>
        <translation>Eigene Bereitschaft</translation>
    </message>
    <message>
        <source>How is this worked out?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>{weight}% of the score</source>
        <translation>{weight}&#xa0;% der Punktzahl</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Partnership check</source>
        <translation>Partnerschafts-Check</translation>
    </message>
    <message>
        <source>Goals against time</source>
        <translation>Ziele und Zeit</translation>
    </message>
    <message>
        <source>Kept commitments</source>
        <translation>Gehaltene Zusagen</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Antworten ansehen</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>All resources</source>
        <translation>Alle Ressourcen</translation>
    </message>
    <message>
        <source>All dialogue</source>
        <translation>Ganzer Dialog</translation>
    </message>
    <message>
        <source>The mean of both sides&apos; means in their latest partnership check. The first level counts 0, the fifth 100.</source>
        <translation>Der Mittelwert aus den Mittelwerten beider Seiten in ihrem letzten Partnerschafts-Check. Die erste Stufe zählt 0, die fünfte 100.</translation>
    </message>
    <message>
        <source>How far each goal has come, divided by how much of its time has passed, at most 100; the mean of all goals by their weight.</source>
        <translation>Wie weit jedes Ziel gekommen ist, geteilt durch die verstrichene Zeit, höchstens 100; der Mittelwert aller Ziele nach Gewicht.</translation>
    </message>
    <message>
        <source>The value delivered in time, divided by the value due so far, on both sides.</source>
        <translation>Der rechtzeitig erbrachte Wert, geteilt durch den bisher fälligen Wert, auf beiden Seiten.</translation>
    </message>
    <message>
        <source>The mean of two figures: rhythms that are kept, and issues that were answered (50) and told back (100) within {days} days.</source>
        <translation>Der Mittelwert zweier Zahlen: eingehaltene Rhythmen sowie Anliegen, die innerhalb von {days} Tagen beantwortet (50) und zurückgemeldet (100) wurden.</translation>
    </message>
    <message>
        <source>Not known yet: it is left out, and its {weight}% are spread over the other parts.</source>
        <translation>Noch nicht bekannt: Das bleibt außen vor, und seine {weight}&#xa0;% verteilen sich auf die anderen Teile.</translation>
    </message>
    <message>
        <source>Together {score} of 100, which is {weight}% of the score.</source>
        <translation>Zusammen {score} von 100, das sind {weight}&#xa0;% der Punktzahl.</translation>
    </message>
    <message>
        <source>Neither side has answered a partnership check yet.</source>
        <translation>Noch keine Seite hat einen Partnerschafts-Check beantwortet.</translation>
    </message>
    <message>
        <source>One side only: {name} has not answered yet.</source>
        <translation>Nur eine Seite: {name} hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>{us} {ours}, {them} {theirs}; {gap} apart</source>
        <translation>{us} {ours}, {them} {theirs}; Abstand {gap}</translation>
    </message>
    <message>
        <source>{name}, not answered</source>
        <translation>{name}, nicht beantwortet</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{ahead} of {known} measured goals keep up with their time</source>
        <translation>{ahead} von {known} gemessenen Zielen halten mit ihrer Zeit Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n not measured yet</source>
        <translation>
            <numerusform>%n noch nicht gemessen</numerusform>
            <numerusform>%n noch nicht gemessen</numerusform>
        </translation>
    </message>
    <message>
        <source>One question is still open.</source>
        <translation>Eine Frage ist noch offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are still open.</source>
        <translation>
            <numerusform>%n Frage ist noch offen.</numerusform>
            <numerusform>%n Fragen sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal with a baseline, a target and a measurement yet.</source>
        <translation>Noch kein Ziel mit Startwert, Zielwert und Messwert.</translation>
    </message>
    <message>
        <source>{kept} of {due} due so far was delivered in time</source>
        <translation>{kept} von bisher fälligen {due} rechtzeitig erbracht</translation>
    </message>
    <message>
        <source>{kept} of {value}</source>
        <translation>{kept} von {value}</translation>
    </message>
    <message>
        <source>No commitment with a value was due so far.</source>
        <translation>Bisher war keine Zusage mit Wert fällig.</translation>
    </message>
    <message>
        <source>{kept} of {all} rhythms kept</source>
        <translation>{kept} von {all} Rhythmen eingehalten</translation>
    </message>
    <message>
        <source>Last talked on {day}; {days} days are usual</source>
        <translation>Zuletzt gesprochen am {day}; {days} Tage sind üblich</translation>
    </message>
    <message>
        <source>{closed} of {all} issues told back</source>
        <translation>{closed} von {all} Anliegen zurückgemeldet</translation>
    </message>
    <message>
        <source>No dialogue was held, and no issue is waiting.</source>
        <translation>Es gab keinen Dialog, und kein Anliegen wartet.</translation>
    </message>
    <message>
        <source>{channel}, every {days} days, last {day}</source>
        <translation>{channel}, alle {days} Tage, zuletzt {day}</translation>
    </message>
    <message>
        <source>{channel}, every {days} days, not held yet</source>
        <translation>{channel}, alle {days} Tage, noch nicht abgehalten</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht eingehalten</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>noch nicht fällig</translation>
    </message>
    <message>
        <source>still in time</source>
        <translation>noch in der Zeit</translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation>Worauf beruht das?</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{label}, question {number} of {total}</source>
        <translation>{label}, Frage {number} von {total}</translation>
    </message>
    <message>
        <source>Choose an answer first</source>
        <translation>Wählen Sie zuerst eine Antwort</translation>
    </message>
    <message>
        <source>What did we see or hear that says so?</source>
        <translation>Was haben wir gesehen oder gehört, das dafür spricht?</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Alle Fragen sind beantwortet.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>answered with {number}</source>
        <translation>beantwortet mit {number}</translation>
    </message>
    <message>
        <source>{name}, nobody named</source>
        <translation>{name}, niemand genannt</translation>
    </message>
    <message>
        <source>Falling: from {start} on {day} to {end}</source>
        <translation>Sinkt: von {start} am {day} auf {end}</translation>
    </message>
    <message>
        <source>Health of the plan</source>
        <translation>Zustand des Plans</translation>
    </message>
    <message>
        <source>The course shows here once there are figures of two days.</source>
        <translation>Der Verlauf erscheint hier, sobald es Zahlen von zwei Tagen gibt.</translation>
    </message>
    <message>
        <source>Nothing is known yet. A check by either side is a beginning.</source>
        <translation>Noch ist nichts bekannt. Ein Check einer Seite ist ein Anfang.</translation>
    </message>
    <message>
        <source>As it was on {day}</source>
        <translation>Wie am {day}</translation>
    </message>
    <message>
        <source>{points} more than on {day}</source>
        <translation>{points} mehr als am {day}</translation>
    </message>
    <message>
        <source>{points} less than on {day}</source>
        <translation>{points} weniger als am {day}</translation>
    </message>
    <message>
        <source>All four parts are known.</source>
        <translation>Alle vier Teile sind bekannt.</translation>
    </message>
    <message>
        <source>Known for {share}%. Not known: {parts}.</source>
        <translation>Zu {share}&#xa0;% bekannt. Nicht bekannt: {parts}.</translation>
    </message>
    <message>
        <source>Health of the last 90 days: {points}</source>
        <translation>Zustand der letzten 90 Tage: {points}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Answer for {name}</source>
        <translation>Für {name} antworten</translation>
    </message>
    <message>
        <source>{name} answered on {day}, {people}</source>
        <translation>{name} hat am {day} geantwortet, {people}</translation>
    </message>
    <message>
        <source>{name} answered on {day}</source>
        <translation>{name} hat am {day} geantwortet</translation>
    </message>
    <message>
        <source>{name} has not answered yet</source>
        <translation>{name} hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>What is to be answered?</source>
        <translation>Was soll beantwortet werden?</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Wer antwortet?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on with the one of {day}, {answered}</source>
        <translation>Weiter mit dem Check vom {day}, {answered}</translation>
    </message>
    <message>
        <source>Ours only, always: it is never shared and never printed.</source>
        <translation>Immer nur für uns: Das wird nie geteilt und nie gedruckt.</translation>
    </message>
    <message>
        <source>Ours only, until you share it.</source>
        <translation>Nur für uns, bis Sie es teilen.</translation>
    </message>
    <message>
        <source>The answers stay sealed until both sides have answered.</source>
        <translation>Die Antworten bleiben versiegelt, bis beide Seiten geantwortet haben.</translation>
    </message>
    <message>
        <source>How aligned are we?</source>
        <translation>Wie einig sind wir uns?</translation>
    </message>
    <message>
        <source>Five tests. Each side answers alone, the answers are opened together.</source>
        <translation>Fünf Prüfungen. Jede Seite antwortet für sich, die Antworten werden gemeinsam geöffnet.</translation>
    </message>
    <message>
        <source>Ask both sides the same five questions and see where they differ.</source>
        <translation>Stellen Sie beiden Seiten dieselben fünf Fragen und sehen Sie, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>How well do we work as partners?</source>
        <translation>Wie gut arbeiten wir als Partner?</translation>
    </message>
    <message>
        <source>What each side says of the work. It is 40% of the score.</source>
        <translation>Was jede Seite über die Zusammenarbeit sagt. Das sind 40&#xa0;% der Punktzahl.</translation>
    </message>
    <message>
        <source>Five questions tell how the partnership feels, before it shows.</source>
        <translation>Fünf Fragen sagen, wie sich die Partnerschaft anfühlt, bevor man es sieht.</translation>
    </message>
    <message>
        <source>Is our own house ready?</source>
        <translation>Ist unser eigenes Haus bereit?</translation>
    </message>
    <message>
        <source>What stands in our own way, before we ask anything.</source>
        <translation>Was uns selbst im Weg steht, bevor wir um etwas bitten.</translation>
    </message>
    <message>
        <source>Look at your own house before you invite anybody into it.</source>
        <translation>Sehen Sie sich im eigenen Haus um, bevor Sie jemanden einladen.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>1 step apart</source>
        <translation>1 Stufe Abstand</translation>
    </message>
    <message>
        <source>{steps} steps apart</source>
        <translation>{steps} Stufen Abstand</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>{count} of {total} answered</source>
        <translation>{count} von {total} beantwortet</translation>
    </message>
</context>
<context>
    <name>HealthButton</name>
    <message>
        <source>Health: not known yet</source>
        <translation>Zustand: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Health {score}</source>
        <translation>Zustand {score}</translation>
    </message>
    <message>
        <source>Health: only {parts} known</source>
        <translation>Zustand: nur {parts} bekannt</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>{points} down in {days} days</source>
        <translation>{points} weniger in {days} Tagen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Not known yet. A check by both sides tells most.</source>
        <translation>Noch nicht bekannt. Ein Check beider Seiten sagt am meisten.</translation>
    </message>
    <message>
        <source>{share} known</source>
        <translation>{share} bekannt</translation>
    </message>
    <message>
        <source>Only {parts} known</source>
        <translation>Nur {parts} bekannt</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>{part}, weight {weight}</source>
        <translation>{part}, Gewicht {weight}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{share} of the score is known.</source>
        <translation>{share} der Punktzahl sind bekannt.</translation>
    </message>
    <message>
        <source>How the health is worked out</source>
        <translation>Wie der Zustand berechnet wird</translation>
    </message>
    <message>
        <source>The latest partnership check of both sides, goals against the time elapsed, value delivered on time, and dialogue kept up. What is not known leaves its weight to the others.</source>
        <translation>Der letzte Partnerschafts-Check beider Seiten, die Ziele im Vergleich zur verstrichenen Zeit, der pünktlich erbrachte Wert und der gepflegte Dialog. Was nicht bekannt ist, überlässt sein Gewicht den anderen.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Everything can be reached without a mouse: Tab goes from group to group, arrows move inside one, F6 goes round the areas of the window.</source>
        <translation>Alles ist ohne Maus zu erreichen: Tab geht von Gruppe zu Gruppe, Pfeile bewegen sich in einer, F6 geht durch die Bereiche des Fensters.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>{chapter} – Help</source>
        <translation>{chapter} – Hilfe</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{us} with {them}</source>
        <translation>{us} mit {them}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Since we last met</source>
        <translation>Seit dem letzten Treffen</translation>
    </message>
    <message>
        <source>Versions and signatures</source>
        <translation>Fassungen und Unterschriften</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
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
        <source>Circle and people</source>
        <translation>Kreis und Personen</translation>
    </message>
    <message>
        <source>Vision and values</source>
        <translation>Vision und Werte</translation>
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
        <source>Plan and account</source>
        <translation>Plan und Kunde</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>somebody no longer here</source>
        <translation>jemand, der nicht mehr hier ist</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>{label}: from {old} to {new}</source>
        <translation>{label}: von {old} zu {new}</translation>
    </message>
    <message>
        <source>{time}, {text}</source>
        <translation>{time}, {text}</translation>
    </message>
    <message>
        <source>{time}, {text} (undone)</source>
        <translation>{time}, {text} (zurückgenommen)</translation>
    </message>
</context>
<context>
    <name>HistorySentence</name>
    <message>
        <source>{side} began {title}</source>
        <translation>{side} hat „{title}“ begonnen</translation>
    </message>
    <message>
        <source>{side} rehearsed {title}</source>
        <translation>{side} hat „{title}“ geprobt</translation>
    </message>
    <message>
        <source>{side} went on with the session</source>
        <translation>{side} hat die Sitzung fortgesetzt</translation>
    </message>
    <message>
        <source>{side} left {title}</source>
        <translation>{side} hat „{title}“ verlassen</translation>
    </message>
    <message>
        <source>{side} ended {title}</source>
        <translation>{side} hat „{title}“ beendet</translation>
    </message>
    <message>
        <source>{side} planned {title}</source>
        <translation>{side} hat „{title}“ geplant</translation>
    </message>
    <message>
        <source>{side} opened the answers</source>
        <translation>{side} hat die Antworten geöffnet</translation>
    </message>
    <message>
        <source>{side} changed something in this session</source>
        <translation>{side} hat etwas in dieser Sitzung geändert</translation>
    </message>
    <message>
        <source>{side} added {title}</source>
        <translation>{side} hat „{title}“ hinzugefügt</translation>
    </message>
    <message>
        <source>{side} added {count} {kind}</source>
        <translation>{side} hat {count} {kind} hinzugefügt</translation>
    </message>
    <message>
        <source>{side} added the plan {title}</source>
        <translation>{side} hat den Plan „{title}“ hinzugefügt</translation>
    </message>
    <message>
        <source>{side} shared {kind}</source>
        <translation>{side} hat {kind} geteilt</translation>
    </message>
    <message>
        <source>{side} kept {kind} to themselves</source>
        <translation>{side} hat {kind} für sich behalten</translation>
    </message>
    <message>
        <source>{side} shared {title}</source>
        <translation>{side} hat „{title}“ geteilt</translation>
    </message>
    <message>
        <source>{side} kept {title} to themselves</source>
        <translation>{side} hat „{title}“ für sich behalten</translation>
    </message>
    <message>
        <source>{side} proposed {title}</source>
        <translation>{side} hat „{title}“ vorgeschlagen</translation>
    </message>
    <message>
        <source>{side} proposed {count} items</source>
        <translation>{side} hat {count} Einträge vorgeschlagen</translation>
    </message>
    <message>
        <source>{side} proposed another share of a risk</source>
        <translation>{side} hat einen anderen Anteil an einem Risiko vorgeschlagen</translation>
    </message>
    <message>
        <source>{side} proposed a split of the rewards</source>
        <translation>{side} hat eine Aufteilung der Gewinne vorgeschlagen</translation>
    </message>
    <message>
        <source>{side} agreed to {title}</source>
        <translation>{side} hat „{title}“ zugestimmt</translation>
    </message>
    <message>
        <source>{side} agreed to {count} items</source>
        <translation>{side} hat {count} Einträgen zugestimmt</translation>
    </message>
    <message>
        <source>{side} parked {title}</source>
        <translation>{side} hat „{title}“ zurückgestellt</translation>
    </message>
    <message>
        <source>{side} brought back {title}</source>
        <translation>{side} hat „{title}“ zurückgeholt</translation>
    </message>
    <message>
        <source>{side} changed evidence of {question}</source>
        <translation>{side} hat den Beleg zu „{question}“ geändert</translation>
    </message>
    <message>
        <source>{side} took back the answer to {question}</source>
        <translation>{side} hat die Antwort auf „{question}“ zurückgenommen</translation>
    </message>
    <message>
        <source>{side} began a check</source>
        <translation>{side} hat einen Check begonnen</translation>
    </message>
    <message>
        <source>{side} answered {question}</source>
        <translation>{side} hat „{question}“ beantwortet</translation>
    </message>
    <message>
        <source>{side} changed who answered a check</source>
        <translation>{side} hat die Antwortenden eines Checks geändert</translation>
    </message>
    <message>
        <source>{side} drew the circle of {title} differently</source>
        <translation>{side} hat den Kreis von „{title}“ anders gezeichnet</translation>
    </message>
    <message>
        <source>{side} delivered {title}</source>
        <translation>{side} hat „{title}“ erbracht</translation>
    </message>
    <message>
        <source>{side} delivered {count} commitments</source>
        <translation>{side} hat {count} Zusagen erbracht</translation>
    </message>
    <message>
        <source>{side} noted what was delivered of {title}</source>
        <translation>{side} hat notiert, was von „{title}“ erbracht ist</translation>
    </message>
    <message>
        <source>{side} changed people of {title}</source>
        <translation>{side} hat die Personen von „{title}“ geändert</translation>
    </message>
    <message>
        <source>{side} changed agenda of {title}</source>
        <translation>{side} hat die Agenda von „{title}“ geändert</translation>
    </message>
    <message>
        <source>{side} held {title}</source>
        <translation>{side} hat „{title}“ abgehalten</translation>
    </message>
    <message>
        <source>{side} drew the circle</source>
        <translation>{side} hat den Kreis gezeichnet</translation>
    </message>
    <message>
        <source>{side} moved {title} in the circle</source>
        <translation>{side} hat „{title}“ im Kreis verschoben</translation>
    </message>
    <message>
        <source>{side} answered a check</source>
        <translation>{side} hat einen Check beantwortet</translation>
    </message>
    <message>
        <source>{side} corrected a value of {title}</source>
        <translation>{side} hat einen Wert von „{title}“ berichtigt</translation>
    </message>
    <message>
        <source>{side} reopened {title}</source>
        <translation>{side} hat „{title}“ wieder geöffnet</translation>
    </message>
    <message>
        <source>{side} measured {title}</source>
        <translation>{side} hat „{title}“ gemessen</translation>
    </message>
    <message>
        <source>{side} imported {title}</source>
        <translation>{side} hat „{title}“ importiert</translation>
    </message>
    <message>
        <source>{side} changed {field} of {title}</source>
        <translation>{side} hat {field} von „{title}“ geändert</translation>
    </message>
    <message>
        <source>{side} deleted {title}</source>
        <translation>{side} hat „{title}“ gelöscht</translation>
    </message>
    <message>
        <source>{side} deleted {value} of {title}</source>
        <translation>{side} hat {value} von „{title}“ gelöscht</translation>
    </message>
    <message>
        <source>{side} deleted {count} {kind}</source>
        <translation>{side} hat {count} {kind} gelöscht</translation>
    </message>
    <message>
        <source>{side} deleted a draft</source>
        <translation>{side} hat einen Entwurf gelöscht</translation>
    </message>
    <message>
        <source>{side} renamed {title}</source>
        <translation>{side} hat „{title}“ umbenannt</translation>
    </message>
    <message>
        <source>{side} moved {title}</source>
        <translation>{side} hat „{title}“ verschoben</translation>
    </message>
    <message>
        <source>{side} moved {title} in the matrix</source>
        <translation>{side} hat „{title}“ in der Matrix verschoben</translation>
    </message>
    <message>
        <source>{side} started {title} from {other}</source>
        <translation>{side} hat „{title}“ aus „{other}“ begonnen</translation>
    </message>
    <message>
        <source>{side} changed counterpart of {title}</source>
        <translation>{side} hat das Gegenüber von „{title}“ geändert</translation>
    </message>
    <message>
        <source>{side} changed the private note of {topic}</source>
        <translation>{side} hat die private Notiz zu „{topic}“ geändert</translation>
    </message>
    <message>
        <source>{side} changed {topic}</source>
        <translation>{side} hat „{topic}“ geändert</translation>
    </message>
    <message>
        <source>{side} confirmed {title}</source>
        <translation>{side} hat „{title}“ bestätigt</translation>
    </message>
    <message>
        <source>{side} linked two items</source>
        <translation>{side} hat zwei Einträge verknüpft</translation>
    </message>
    <message>
        <source>{side} took a link away</source>
        <translation>{side} hat eine Verknüpfung entfernt</translation>
    </message>
    <message>
        <source>{side} changed a link</source>
        <translation>{side} hat eine Verknüpfung geändert</translation>
    </message>
    <message>
        <source>{side} set {title} to {status}</source>
        <translation>{side} hat „{title}“ auf „{status}“ gesetzt</translation>
    </message>
    <message>
        <source>{side} signed {title}</source>
        <translation>{side} hat „{title}“ unterschrieben</translation>
    </message>
    <message>
        <source>{side} opened {title} for changes</source>
        <translation>{side} hat „{title}“ für Änderungen geöffnet</translation>
    </message>
    <message>
        <source>{side} archived {title}</source>
        <translation>{side} hat „{title}“ archiviert</translation>
    </message>
    <message>
        <source>{side} restored the standing of {title}</source>
        <translation>{side} hat den Status von „{title}“ wiederhergestellt</translation>
    </message>
    <message>
        <source>{side} changed shares of {title}</source>
        <translation>{side} hat die Anteile von „{title}“ geändert</translation>
    </message>
    <message>
        <source>{side} changed split of {title}</source>
        <translation>{side} hat die Aufteilung von „{title}“ geändert</translation>
    </message>
    <message>
        <source>{side} changed the worth of a group in {title}</source>
        <translation>{side} hat den Wert eines Bündnisses in „{title}“ geändert</translation>
    </message>
    <message>
        <source>{side} handed out version {number}</source>
        <translation>{side} hat Fassung {number} ausgehändigt</translation>
    </message>
    <message>
        <source>{side} kept version {number} as {title}</source>
        <translation>{side} hat Fassung {number} als „{title}“ festgehalten</translation>
    </message>
    <message>
        <source>{side} set the logo of {title}</source>
        <translation>{side} hat das Logo von „{title}“ gesetzt</translation>
    </message>
    <message>
        <source>{side} took the logo of {title} away</source>
        <translation>{side} hat das Logo von „{title}“ entfernt</translation>
    </message>
    <message>
        <source>{side} saved {title}</source>
        <translation>{side} hat „{title}“ gespeichert</translation>
    </message>
    <message>
        <source>{side} noted {title}</source>
        <translation>{side} hat „{title}“ notiert</translation>
    </message>
    <message>
        <source>{side} shared what came of {title}</source>
        <translation>{side} hat die Ergebnisse von „{title}“ geteilt</translation>
    </message>
    <message>
        <source>{side} planned the next {title}</source>
        <translation>{side} hat den nächsten Termin „{title}“ geplant</translation>
    </message>
    <message>
        <source>{side} told back on {title}</source>
        <translation>{side} hat zu „{title}“ zurückgemeldet</translation>
    </message>
    <message>
        <source>{side} answered {title}</source>
        <translation>{side} hat „{title}“ beantwortet</translation>
    </message>
    <message>
        <source>{side} cancelled {title}</source>
        <translation>{side} hat „{title}“ abgesagt</translation>
    </message>
    <message>
        <source>{side} finished {title}</source>
        <translation>{side} hat „{title}“ erledigt</translation>
    </message>
    <message>
        <source>{side} dropped {title}</source>
        <translation>{side} hat „{title}“ verworfen</translation>
    </message>
    <message>
        <source>{side} changed the time of {title}</source>
        <translation>{side} hat die Zeit von „{title}“ geändert</translation>
    </message>
    <message>
        <source>{side} pasted {kind}</source>
        <translation>{side} hat {kind} eingefügt</translation>
    </message>
    <message>
        <source>{side} worked on {kind}</source>
        <translation>{side} hat an folgenden Einträgen gearbeitet: {kind}</translation>
    </message>
    <message>
        <source>{side}: {what}</source>
        <translation>{side}: {what}</translation>
    </message>
</context>
<context>
    <name>HomeHeading</name>
    <message>
        <source>attention first</source>
        <translation>Dringendes zuerst</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>goals agreed</source>
        <translation>Vereinbarte Ziele</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Ausgewogenheit</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>Which accounts are shown</source>
        <translation>Welche Kunden gezeigt werden</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Draw the circle</source>
        <translation>Kreis zeichnen</translation>
    </message>
    <message>
        <source>{unread} of {all} not read yet</source>
        <translation>{unread} von {all} noch nicht gelesen</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>{pressing} of {all} need attention</source>
        <translation>{pressing} von {all} zu beachten</translation>
    </message>
    <message>
        <source>Needs attention {count}</source>
        <translation>Zu beachten {count}</translation>
    </message>
    <message>
        <source>On track {count}</source>
        <translation>Auf Kurs {count}</translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation>Überfällig {count}</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>Sort: {order}, turned</source>
        <translation>Sortierung: {order}, umgekehrt</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Sortierung: {order}</translation>
    </message>
</context>
<context>
    <name>How</name>
    <message>
        <source>As it stands today.</source>
        <translation>Wie es heute steht.</translation>
    </message>
    <message>
        <source>Each gets the same reward, {each}.</source>
        <translation>Jede Seite erhält gleich viel, {each}.</translation>
    </message>
    <message>
        <source>Reward follows what goes in.</source>
        <translation>Der Gewinn folgt dem Einsatz.</translation>
    </message>
    <message>
        <source>Each gets back what it puts in; the surplus of {surplus} is shared equally.</source>
        <translation>Jede Partei bekommt ihren Einsatz zurück; der Überschuss von {surplus} wird gleich geteilt.</translation>
    </message>
    <message>
        <source>Each gets back what it puts in and what it would have alone; the surplus of {surplus} is shared equally.</source>
        <translation>Jede Partei bekommt ihren Einsatz zurück und was sie allein hätte; der Überschuss von {surplus} wird gleich geteilt.</translation>
    </message>
    <message>
        <source>Each gets back what it puts in; the surplus of {surplus} is shared by the agreed weights.</source>
        <translation>Jede Partei bekommt ihren Einsatz zurück; der Überschuss von {surplus} wird nach den vereinbarten Gewichten geteilt.</translation>
    </message>
    <message>
        <source>Each gets back what it puts in and what it would have alone; the surplus of {surplus} is shared by the agreed weights.</source>
        <translation>Jede Partei bekommt ihren Einsatz zurück und was sie allein hätte; der Überschuss von {surplus} wird nach den vereinbarten Gewichten geteilt.</translation>
    </message>
    <message>
        <source>For two parties this is the answer of Nash, of Kalai and Smorodinsky, and of Shapley at once.</source>
        <translation>Bei zwei Parteien ist das zugleich die Antwort von Nash, von Kalai und Smorodinsky und von Shapley.</translation>
    </message>
    <message>
        <source>By what each adds to every group it could join, on average over all orders of joining.</source>
        <translation>Nach dem, was jede Partei jedem möglichen Bündnis bringt, im Mittel über alle Reihenfolgen.</translation>
    </message>
    <message>
        <source>Not stable: some group would do better without the others.</source>
        <translation>Nicht stabil: Ein Bündnis stünde ohne die anderen besser da.</translation>
    </message>
    <message>
        <source>Gains in proportion to the best that each could get of {surplus} under its cap.</source>
        <translation>Gewinne im Verhältnis zum Besten, was jede Partei von {surplus} unter ihrer Obergrenze bekommen könnte.</translation>
    </message>
    <message>
        <source>Each gets {share} of what it claims.</source>
        <translation>Jede Seite erhält {share} ihres Anspruchs.</translation>
    </message>
    <message>
        <source>Each gets the same, but nobody more than it claims.</source>
        <translation>Alle erhalten gleich viel, aber niemand mehr als seinen Anspruch.</translation>
    </message>
    <message>
        <source>Each goes without the same amount, but nobody pays in.</source>
        <translation>Alle verzichten auf gleich viel, aber niemand zahlt drauf.</translation>
    </message>
    <message>
        <source>The same for each up to half of its claim, then the same loss for each.</source>
        <translation>Gleich viel für alle bis zum halben Anspruch, darüber gleich viel Verzicht.</translation>
    </message>
    <message>
        <source>{party}: {amount} of {claim} claimed, {missing} are missing</source>
        <translation>{party}: {amount} von {claim} beansprucht, {missing} fehlen</translation>
    </message>
    <message>
        <source>{title}: {quantity} × {value} = {amount}</source>
        <translation>{title}: {quantity} × {value} = {amount}</translation>
    </message>
    <message>
        <source>{title}: {quantity} × {value} × {months} months = {amount}</source>
        <translation>{title}: {quantity} × {value} × {months} Monate = {amount}</translation>
    </message>
    <message>
        <source>{title}: quantity or value is not known yet and counts as 0</source>
        <translation>{title}: Menge oder Wert ist noch nicht bekannt und zählt als 0</translation>
    </message>
    <message>
        <source>{title}: ({low} + 4 × {likely} + {high}) / 6 × {probability} = {amount}</source>
        <translation>{title}: ({low} + 4 × {likely} + {high}) / 6 × {probability} = {amount}</translation>
    </message>
    <message>
        <source>{title}: ({low} + 4 × {likely} + {high}) / 6 × {probability} × {share} borne = {amount}</source>
        <translation>{title}: ({low} + 4 × {likely} + {high}) / 6 × {probability} × {share} getragen = {amount}</translation>
    </message>
    <message>
        <source>{title}: ({low} + 4 × {likely} + {high}) / 6 × {probability} × {share} of it = {amount}</source>
        <translation>{title}: ({low} + 4 × {likely} + {high}) / 6 × {probability} × {share} davon = {amount}</translation>
    </message>
    <message>
        <source>Together {amount}</source>
        <translation>Zusammen {amount}</translation>
    </message>
    <message>
        <source>Nothing counts here yet: {amount}</source>
        <translation>Hier zählt noch nichts: {amount}</translation>
    </message>
    <message>
        <source>{commitments} of commitments + {loss} of expected loss borne = {amount}</source>
        <translation>{commitments} an Zusagen + {loss} getragener erwarteter Verlust = {amount}</translation>
    </message>
    <message>
        <source>{reward} of expected reward − {put_in} put in = {amount}</source>
        <translation>{reward} erwarteter Gewinn − {put_in} Einsatz = {amount}</translation>
    </message>
    <message>
        <source>{reward} of expected reward / {put_in} put in = {ratio}</source>
        <translation>{reward} erwarteter Gewinn / {put_in} Einsatz = {ratio}</translation>
    </message>
    <message>
        <source>{party} puts in nothing, so nothing can be said per unit put in.</source>
        <translation>{party} bringt nichts ein, daher lässt sich je Einheit Einsatz nichts sagen.</translation>
    </message>
    <message>
        <source>Smallest return / largest return = {least} / {most} = {ratio}</source>
        <translation>Kleinster Ertrag / größter Ertrag = {least} / {most} = {ratio}</translation>
    </message>
    <message>
        <source>{party}: {reward} / {put_in} = {ratio}</source>
        <translation>{party}: {reward} / {put_in} = {ratio}</translation>
    </message>
    <message>
        <source>{part} put in / {whole} put in together = {share}</source>
        <translation>{part} Einsatz / {whole} Einsatz zusammen = {share}</translation>
    </message>
    <message>
        <source>{part} of expected loss borne / {whole} together = {share}</source>
        <translation>{part} getragener erwarteter Verlust / {whole} zusammen = {share}</translation>
    </message>
    <message>
        <source>{part} of expected reward / {whole} together = {share}</source>
        <translation>{part} erwarteter Gewinn / {whole} zusammen = {share}</translation>
    </message>
    <message>
        <source>{risk} of all risk − {reward} of all reward = {points} points</source>
        <translation>{risk} des ganzen Risikos − {reward} des ganzen Gewinns = {points} Punkte</translation>
    </message>
    <message>
        <source>{party}: {total} / {count} = {amount}</source>
        <translation>{party}: {total} / {count} = {amount}</translation>
    </message>
    <message>
        <source>{party}: {total} × {put_in} / {together} = {amount}</source>
        <translation>{party}: {total} × {put_in} / {together} = {amount}</translation>
    </message>
    <message>
        <source>{party}: {put_in} + {alone} alone + {weight} × {surplus} = {amount}</source>
        <translation>{party}: {put_in} + {alone} allein + {weight} × {surplus} = {amount}</translation>
    </message>
    <message>
        <source>{party}: {put_in} + gain of {gain} = {amount}</source>
        <translation>{party}: {put_in} + Gewinn von {gain} = {amount}</translation>
    </message>
    <message>
        <source>{party}: ({total} − {kept} from splits that stay) / {pot} = {share}</source>
        <translation>{party}: ({total} − {kept} aus Aufteilungen, die bleiben) / {pot} = {share}</translation>
    </message>
    <message>
        <source>{payer} pays {payee} {amount}, which no split can bring about.</source>
        <translation>{payer} zahlt {payee} {amount}, was keine Aufteilung bewirken kann.</translation>
    </message>
    <message>
        <source>From {start} to {end} of the target: {amount} × {share} = {part}</source>
        <translation>Von {start} bis {end} des Ziels: {amount} × {share} = {part}</translation>
    </message>
    <message>
        <source>Target {target}, actual {actual}: a gain of {amount}</source>
        <translation>Ziel {target}, tatsächlich {actual}: Mehrertrag von {amount}</translation>
    </message>
    <message>
        <source>Target {target}, actual {actual}: a pain of {amount}</source>
        <translation>Ziel {target}, tatsächlich {actual}: Minderertrag von {amount}</translation>
    </message>
    <message>
        <source>In {count} of {trials} runs the net gain of {party} is below 0.</source>
        <translation>In {count} von {trials} Durchläufen liegt der Nettogewinn von {party} unter 0.</translation>
    </message>
    <message>
        <source>In {count} of {trials} runs one party gains while another loses.</source>
        <translation>In {count} von {trials} Durchläufen gewinnt eine Partei, während eine andere verliert.</translation>
    </message>
    <message>
        <source>Without {title}: {chance} instead of {now}.</source>
        <translation>Ohne „{title}“: {chance} statt {now}.</translation>
    </message>
    <message>
        <source>The rewards do not cover what is put in; {amount} are missing. No split can mend that.</source>
        <translation>Die Gewinne decken den Einsatz nicht; es fehlen {amount}. Keine Aufteilung kann das heilen.</translation>
    </message>
    <message>
        <source>There is no reward with a value and a likelihood yet.</source>
        <translation>Es gibt noch keinen Gewinn mit Wert und Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>A split needs two parties that take part.</source>
        <translation>Eine Aufteilung braucht zwei Parteien, die teilnehmen.</translation>
    </message>
    <message>
        <source>From three parties on.</source>
        <translation>Ab drei Parteien.</translation>
    </message>
    <message>
        <source>For eight parties at most.</source>
        <translation>Für höchstens acht Parteien.</translation>
    </message>
    <message>
        <source>Only where a party&apos;s gain is capped.</source>
        <translation>Nur wo der Gewinn einer Partei begrenzt ist.</translation>
    </message>
    <message>
        <source>The caps together lie below what there is to gain.</source>
        <translation>Die Obergrenzen liegen zusammen unter dem, was zu gewinnen ist.</translation>
    </message>
    <message>
        <source>Nothing is put in yet that a split could follow.</source>
        <translation>Noch ist nichts eingebracht, dem eine Aufteilung folgen könnte.</translation>
    </message>
    <message>
        <source>The plan brings less than the parties would have without it.</source>
        <translation>Der Plan bringt weniger, als die Parteien ohne ihn hätten.</translation>
    </message>
</context>
<context>
    <name>HowButton</name>
    <message>
        <source>How this is worked out</source>
        <translation>Wie das berechnet wird</translation>
    </message>
</context>
<context>
    <name>HowWorkedOut</name>
    <message>
        <source>How is this worked out?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>How the expected loss is worked out</source>
        <translation>Wie der erwartete Verlust berechnet wird</translation>
    </message>
    <message>
        <source>An expected loss is what such a risk costs on average, taken many times.</source>
        <translation>Ein erwarteter Verlust ist, was ein solches Risiko im Durchschnitt vieler Fälle kostet.</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Told back today</source>
        <translation>Heute zurückgemeldet</translation>
    </message>
    <message>
        <source>Change the issue</source>
        <translation>Anliegen ändern</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>{party}, nobody named</source>
        <translation>{party}, niemand genannt</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch kein Datum</translation>
    </message>
    <message>
        <source>Not told back yet: the loop is open.</source>
        <translation>Noch nicht zurückgemeldet: Der Kreis ist offen.</translation>
    </message>
    <message>
        <source>Told back on {day}.</source>
        <translation>Zurückgemeldet am {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n day(s).</source>
        <translation>
            <numerusform>Innerhalb von %n Tag beantwortet.</numerusform>
            <numerusform>Innerhalb von %n Tagen beantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>{open} to answer, {back} to tell back</source>
        <translation>{open} zu beantworten, {back} zurückzumelden</translation>
    </message>
    <message>
        <source>No question is open. Is there a new one?</source>
        <translation>Keine Frage ist offen. Gibt es eine neue?</translation>
    </message>
    <message>
        <source>Talk about the question that is chosen</source>
        <translation>Über die gewählte Frage reden</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>gefragt {when}</translation>
    </message>
    <message>
        <source>answered, to be told back</source>
        <translation>beantwortet, noch zurückzumelden</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
</context>
<context>
    <name>ItemClipboard</name>
    <message>
        <source>Nothing copied: only what is shared can go into a spreadsheet.</source>
        <translation>Nichts kopiert: Nur Geteiltes darf in eine Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <translation>
            <numerusform>%n kopiert</numerusform>
            <numerusform>%n kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: ours only.</source>
        <translation>
            <numerusform>%n weggelassen: nur für uns.</numerusform>
            <numerusform>%n weggelassen: nur für uns.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste: copy some rows or lines first.</source>
        <translation>Es gibt nichts einzufügen: Kopieren Sie zuerst einige Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Keep to ourselves</source>
        <translation>Für uns behalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{day}, both sides</source>
        <translation>{day}, beide Seiten</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Old and new</source>
        <translation>Alt und neu</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>This is not in the plan any more.</source>
        <translation>Das steht nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>Old and new words side by side</source>
        <translation>Alte und neue Worte nebeneinander</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>See all of it</source>
        <translation>Alles ansehen</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation>Beide Seiten stimmen zu</translation>
    </message>
    <message>
        <source>{us} agrees</source>
        <translation>{us} stimmt zu</translation>
    </message>
    <message>
        <source>{them} agrees</source>
        <translation>{them} stimmt zu</translation>
    </message>
    <message>
        <source>Proposed by {us}</source>
        <translation>Vorgeschlagen von {us}</translation>
    </message>
    <message>
        <source>Proposed by {them}</source>
        <translation>Vorgeschlagen von {them}</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Share with {them}</source>
        <translation>Mit {them} teilen</translation>
    </message>
    <message>
        <source>Keep to ourselves</source>
        <translation>Für uns behalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste as new items</source>
        <translation>Als neue Einträge einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>{summary}, {count} ours only</source>
        <translation>{summary}, {count} nur für uns</translation>
    </message>
</context>
<context>
    <name>KeepVersion</name>
    <message>
        <source>Keep a version</source>
        <translation>Fassung festhalten</translation>
    </message>
    <message>
        <source>The shared plan is kept as it is now, under the next number. It cannot be undone, so that a number always means the same.</source>
        <translation>Der geteilte Plan wird, wie er jetzt ist, unter der nächsten Nummer festgehalten. Das lässt sich nicht rückgängig machen, damit eine Nummer immer dasselbe bedeutet.</translation>
    </message>
</context>
<context>
    <name>KeepVersionDialog</name>
    <message>
        <source>Name, such as “Before the board meeting”</source>
        <translation>Name, etwa „Vor der Vorstandssitzung“</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep version</source>
        <translation>Fassung festhalten</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys of this window</source>
        <translation>Tasten dieses Fensters</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KindTotals</name>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Kind not said</source>
        <translation>Ohne Angabe</translation>
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
        <translation>Ausgewogenheit</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Stop sharing first</source>
        <translation>Beenden Sie erst das Teilen</translation>
    </message>
    <message>
        <source>The session has ended. After this, private notes will be visible.</source>
        <translation>Die Sitzung ist beendet. Danach sind private Notizen zu sehen.</translation>
    </message>
    <message>
        <source>The rehearsal has ended. After this, private notes will be visible.</source>
        <translation>Die Probe ist beendet. Danach sind private Notizen zu sehen.</translation>
    </message>
    <message>
        <source>I have stopped sharing</source>
        <translation>Ich habe das Teilen beendet</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>What {party} puts in</source>
        <translation>Was {party} einbringt</translation>
    </message>
    <message>
        <source>Add what {party} puts in</source>
        <translation>Hinzufügen, was {party} einbringt</translation>
    </message>
    <message>
        <source>planned, {amount} delivered</source>
        <translation>geplant, {amount} erbracht</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Erbracht</translation>
    </message>
    <message>
        <source>Nothing to show here</source>
        <translation>Hier gibt es nichts zu zeigen</translation>
    </message>
    <message>
        <source>None of what {party} puts in fits the filter.</source>
        <translation>Nichts von dem, was {party} einbringt, passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing from {party} yet</source>
        <translation>Noch nichts von {party}</translation>
    </message>
    <message>
        <source>Partners share the load: write down one thing from each side.</source>
        <translation>Partner teilen sich die Last: Schreiben Sie von jeder Seite eine Sache auf.</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} überfällig</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} verspätet</translation>
    </message>
    <message>
        <source>{amount} in cash</source>
        <translation>{amount} in Geld</translation>
    </message>
    <message>
        <source>{amount} in kind</source>
        <translation>{amount} in Sachleistung</translation>
    </message>
    <message>
        <source>{amount} not said</source>
        <translation>{amount} ohne Angabe</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>{count} without value</source>
        <translation>{count} ohne Wert</translation>
    </message>
    <message>
        <source>{count} withdrawn</source>
        <translation>{count} zurückgezogen</translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>Add what {party} puts in</source>
        <translation>Hinzufügen, was {party} einbringt</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>All sides</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Same answer</source>
        <translation>Gleiche Antwort</translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Take the link to {title} away</source>
        <translation>Verknüpfung mit „{title}“ entfernen</translation>
    </message>
    <message>
        <source>Take the link away (Delete)</source>
        <translation>Verknüpfung entfernen (Entf)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Linked to</source>
        <translation>Verknüpft mit</translation>
    </message>
    <message>
        <source>wipes out {title}</source>
        <translation>macht {title} zunichte</translation>
    </message>
    <message>
        <source>Ours only: {title}. They do not see this link.</source>
        <translation>Nur für uns: {title}. Der Kunde sieht diese Verknüpfung nicht.</translation>
    </message>
    <message>
        <source>Wipes this reward out</source>
        <translation>Macht diesen Gewinn zunichte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link to another item</source>
        <translation>Mit anderem Eintrag verknüpfen</translation>
    </message>
    <message>
        <source>Nothing to link yet</source>
        <translation>Noch nichts zu verknüpfen</translation>
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
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Termine</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a logo for {party}</source>
        <translation>Logo für {party} wählen</translation>
    </message>
    <message>
        <source>Remove the logo of {party}</source>
        <translation>Logo von {party} entfernen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
</context>
<context>
    <name>LogoPicture</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Noch kein Logo</translation>
    </message>
</context>
<context>
    <name>LogosDialog</name>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>They stand on the cover.</source>
        <translation>Sie stehen auf dem Deckblatt.</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Page Down and Page Up turn the pages.</source>
        <translation>Bild ab und Bild auf blättern.</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A field holds something that cannot be stored. Close again to leave it.</source>
        <translation>Ein Feld enthält etwas, das sich nicht speichern lässt. Schließen Sie noch einmal, um es zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>Likelihood and impact</source>
        <translation>Wahrscheinlichkeit und Schaden</translation>
    </message>
    <message>
        <source>Impact if it happens</source>
        <translation>Schaden, wenn es eintritt</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>Arrows go by expected loss. Enter opens a risk. Alt with arrows moves it.</source>
        <translation>Pfeiltasten folgen dem erwarteten Verlust. Eingabe öffnet ein Risiko. Alt mit Pfeiltasten verschiebt es.</translation>
    </message>
    <message>
        <source>Picked up. Arrows place it, Enter puts it down, Esc takes it back: {place}</source>
        <translation>Aufgenommen. Pfeile setzen es, Enter legt es ab, Esc nimmt es zurück: {place}</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Likelihood in {period}</source>
        <translation>Wahrscheinlichkeit {period}</translation>
    </message>
    <message>
        <source>The {count} largest have a ring, the others a dot.</source>
        <translation>Die {count} größten haben einen Ring, die anderen einen Punkt.</translation>
    </message>
    <message>
        <source>Hatch and lock: ours only.</source>
        <translation>Schraffur und Schloss: nur für uns.</translation>
    </message>
    <message>
        <source>Ring: who carries the loss. Dashed line: the same expected loss.</source>
        <translation>Ring: wer den Verlust trägt. Gestrichelte Linie: gleicher erwarteter Verlust.</translation>
    </message>
</context>
<context>
    <name>MeasurementForm</name>
    <message>
        <source>What has changed since the last one?</source>
        <translation>Was hat sich seit dem letzten geändert?</translation>
    </message>
    <message>
        <source>Add this value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Correct this value</source>
        <translation>Wert berichtigen</translation>
    </message>
</context>
<context>
    <name>MeasurementList</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Show all {count} values</source>
        <translation>Alle {count} Werte zeigen</translation>
    </message>
    <message>
        <source>Show the newest only</source>
        <translation>Nur die neuesten zeigen</translation>
    </message>
    <message>
        <source>Correct the value of {day}</source>
        <translation>Wert vom {day} berichtigen</translation>
    </message>
    <message>
        <source>Delete the value of {day}</source>
        <translation>Wert vom {day} löschen</translation>
    </message>
</context>
<context>
    <name>MeasuringPanel</name>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Where does it stand, measured by {measure}?</source>
        <translation>Wo steht es, gemessen an {measure}?</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>Wo steht es?</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Joint session</source>
        <translation>Gemeinsame Sitzung</translation>
    </message>
    <message>
        <source>{title}: {us} and {them}</source>
        <translation>{title}: {us} und {them}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{minutes} min without pauses</source>
        <translation>{minutes} Min. ohne Pausen</translation>
    </message>
    <message>
        <source>A rehearsal: nothing of it was kept.</source>
        <translation>Eine Probe: Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>{party}: {people}</source>
        <translation>{party}: {people}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>{party} will</source>
        <translation>Aufgaben von {party}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>How aligned we are (1 not at all, 5 fully)</source>
        <translation>Wie einig wir uns sind (1 gar nicht, 5 ganz)</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>We meet again</source>
        <translation>Wir treffen uns wieder</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>{party} nods to these minutes ({name}).</source>
        <translation>{party} stimmt diesem Protokoll zu ({name}).</translation>
    </message>
    <message>
        <source>{text} (proposed by {party})</source>
        <translation>{text} (vorgeschlagen von {party})</translation>
    </message>
    <message>
        <source>{text} (not agreed yet)</source>
        <translation>{text} (noch nicht vereinbart)</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{text} (agreed by {party} so far)</source>
        <translation>{text} (bisher vereinbart von {party})</translation>
    </message>
    <message>
        <source>{question}: {us} {ours}, {them} {theirs}</source>
        <translation>{question}: {us} {ours}, {them} {theirs}</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>Neu: {text}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>Entfernt: {text}</translation>
    </message>
    <message>
        <source>{text}, {field}: {old} → {new} ({party})</source>
        <translation>{text}, {field}: {old} → {new} ({party})</translation>
    </message>
    <message>
        <source>{title}: {state}, {minutes} min</source>
        <translation>{title}: {state}, {minutes} Min.</translation>
    </message>
    <message>
        <source>{day}, {party}: {text}</source>
        <translation>{day}, {party}: {text}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>offen geblieben</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zurückgestellt</translation>
    </message>
</context>
<context>
    <name>MinutesLine</name>
    <message>
        <source>Agreed by both</source>
        <translation>Von beiden vereinbart</translation>
    </message>
    <message>
        <source>Change “{title}”</source>
        <translation>„{title}“ ändern</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>a shared vision</source>
        <translation>eine gemeinsame Vision</translation>
    </message>
    <message>
        <source>a shared goal</source>
        <translation>ein gemeinsames Ziel</translation>
    </message>
    <message>
        <source>a measure for “{goal}”</source>
        <translation>eine Messgröße für „{goal}“</translation>
    </message>
    <message>
        <source>a start value for “{goal}”</source>
        <translation>ein Startwert für „{goal}“</translation>
    </message>
    <message>
        <source>a target for “{goal}”</source>
        <translation>ein Zielwert für „{goal}“</translation>
    </message>
    <message>
        <source>an owner at {us} for “{goal}”</source>
        <translation>Verantwortliche bei {us} für „{goal}“</translation>
    </message>
    <message>
        <source>an owner at {them} for “{goal}”</source>
        <translation>Verantwortliche bei {them} für „{goal}“</translation>
    </message>
    <message>
        <source>a risk with shares</source>
        <translation>ein Risiko mit Anteilen</translation>
    </message>
    <message>
        <source>a commitment of {us}</source>
        <translation>eine Zusage von {us}</translation>
    </message>
    <message>
        <source>a commitment of {them}</source>
        <translation>eine Zusage von {them}</translation>
    </message>
    <message>
        <source>a reward with a split</source>
        <translation>ein Gewinn mit Aufteilung</translation>
    </message>
    <message>
        <source>the next session</source>
        <translation>der nächste Termin</translation>
    </message>
</context>
<context>
    <name>MissingStrip</name>
    <message>
        <source>Still needed to agree</source>
        <translation>Zur Vereinbarung fehlt noch</translation>
    </message>
</context>
<context>
    <name>ModeLine</name>
    <message>
        <source>Prepare: private notes are visible on this screen</source>
        <translation>Vorbereiten: Private Notizen sind auf diesem Bildschirm sichtbar</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Prepare or Together</source>
        <translation>Vorbereiten oder Gemeinsam</translation>
    </message>
</context>
<context>
    <name>MonthAxis</name>
    <message>
        <source>{first} to {last}, today {today}</source>
        <translation>{first} bis {last}, heute {today}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>nothing on this day</source>
        <translation>nichts an diesem Tag</translation>
    </message>
    <message>
        <source>Arrows choose a day, Page Up and Page Down a month, Enter opens, Insert adds</source>
        <translation>Pfeiltasten wählen einen Tag, Bild auf und Bild ab einen Monat, Eingabe öffnet, Einfg fügt hinzu</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>Nobody moved between these two.</source>
        <translation>Zwischen diesen beiden hat sich niemand bewegt.</translation>
    </message>
    <message>
        <source>{name}: new, {place}</source>
        <translation>{name}: neu, {place}</translation>
    </message>
    <message>
        <source>{name}: no longer in it, was {place}</source>
        <translation>{name}: nicht mehr dabei, war {place}</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>NewAccount</name>
    <message>
        <source>New account</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Create account and plan</source>
        <translation>Kunde und Plan anlegen</translation>
    </message>
    <message>
        <source>A customer, and the period you plan for together.</source>
        <translation>Ein Kunde und der Zeitraum, für den Sie gemeinsam planen.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The customer is</source>
        <translation>Der Kunde ist</translation>
    </message>
    <message>
        <source>Short name, if you use one</source>
        <translation>Kurzname, falls üblich</translation>
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
    <name>NewDrawingMenu</name>
    <message>
        <source>A copy of this drawing</source>
        <translation>Kopie dieser Zeichnung</translation>
    </message>
    <message>
        <source>An empty circle</source>
        <translation>Leerer Kreis</translation>
    </message>
    <message>
        <source>As {party} draws it</source>
        <translation>Wie {party} ihn zeichnet</translation>
    </message>
</context>
<context>
    <name>NewPlan</name>
    <message>
        <source>New plan with {name}</source>
        <translation>Neuer Plan mit {name}</translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation>Plan anlegen</translation>
    </message>
</context>
<context>
    <name>NewThing</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{year} joint plan</source>
        <translation>Gemeinsamer Plan {year}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>NewThirdParty</name>
    <message>
        <source>Add a third party</source>
        <translation>Dritte Partei hinzufügen</translation>
    </message>
    <message>
        <source>Add third party</source>
        <translation>Dritte Partei hinzufügen</translation>
    </message>
    <message>
        <source>An integrator or a supplier who bears risks and gets rewards as well.</source>
        <translation>Ein Integrator oder Lieferant, der Risiken trägt und auch Gewinne erhält.</translation>
    </message>
</context>
<context>
    <name>NextMeetingRow</name>
    <message>
        <source>When do we meet again?</source>
        <translation>Wann treffen wir uns wieder?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Change when we meet again</source>
        <translation>Ändern, wann wir uns wieder treffen</translation>
    </message>
    <message>
        <source>Like {example}</source>
        <translation>Etwa {example}</translation>
    </message>
    <message>
        <source>We meet again: {when}</source>
        <translation>Wir treffen uns wieder: {when}</translation>
    </message>
    <message>
        <source>Write a day and a time, like {example}.</source>
        <translation>Schreiben Sie Tag und Uhrzeit, etwa {example}.</translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation>Gemeinsame Sitzung</translation>
    </message>
</context>
<context>
    <name>NextPeriod</name>
    <message>
        <source>The next period&apos;s plan</source>
        <translation>Folgeplan</translation>
    </message>
    <message>
        <source>People, the circle, vision, values and cadences go on. For everything else you say what becomes of it; what goes on is proposed anew, and its days move on.</source>
        <translation>Personen, Kreis, Vision, Werte und Rhythmen laufen weiter. Für alles andere sagen Sie, was daraus wird; was weiterläuft, wird neu vorgeschlagen, und seine Termine rücken weiter.</translation>
    </message>
    <message>
        <source>Close the old plan</source>
        <translation>Alten Plan abschließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan anlegen</translation>
    </message>
    <message>
        <source>There is nothing else in this plan.</source>
        <translation>Sonst enthält dieser Plan nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still to decide</source>
        <translation>
            <numerusform>%n Eintrag noch zu entscheiden</numerusform>
            <numerusform>%n Einträge noch zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) go on</source>
        <translation>
            <numerusform>%n Eintrag läuft weiter</numerusform>
            <numerusform>%n Einträge laufen weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>ends in this period</source>
        <translation>endet in diesem Zeitraum</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>NoTopic</name>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>To the minutes</source>
        <translation>Zum Protokoll</translation>
    </message>
    <message>
        <source>Or talk about something else</source>
        <translation>Oder über etwas anderes sprechen</translation>
    </message>
    <message>
        <source>Write a topic</source>
        <translation>Thema schreiben</translation>
    </message>
    <message>
        <source>That was the last topic.</source>
        <translation>Das war das letzte Thema.</translation>
    </message>
    <message>
        <source>What was decided comes next: both sides look through the minutes.</source>
        <translation>Nun kommt das Protokoll: Beide Seiten sehen durch, was entschieden wurde.</translation>
    </message>
    <message>
        <source>Choose a topic or write one.</source>
        <translation>Wählen Sie ein Thema oder schreiben Sie eines.</translation>
    </message>
    <message>
        <source>There is no agenda yet.</source>
        <translation>Es gibt noch keine Agenda.</translation>
    </message>
</context>
<context>
    <name>NodBar</name>
    <message>
        <source>That is right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>{name} nods</source>
        <translation>{name} nickt</translation>
    </message>
    <message>
        <source>{name}: that is right</source>
        <translation>{name}: Das stimmt</translation>
    </message>
    <message>
        <source>{name} takes the nod back</source>
        <translation>{name} nimmt das Nicken zurück</translation>
    </message>
    <message>
        <source>Are the minutes right?</source>
        <translation>Stimmt das Protokoll?</translation>
    </message>
    <message>
        <source>Changed since. Still right?</source>
        <translation>Seither geändert. Stimmt es noch?</translation>
    </message>
</context>
<context>
    <name>NotAgreed</name>
    <message>
        <source>Tick items, then propose them or note that both sides agree.</source>
        <translation>Kreuzen Sie Einträge an; schlagen Sie sie dann vor oder notieren Sie, dass beide Seiten zustimmen.</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Noch nicht vereinbart</translation>
    </message>
    <message>
        <source>Items that are not agreed</source>
        <translation>Einträge, die nicht vereinbart sind</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation>Eintrag zeigen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Beide stimmen zu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Propose to {them}</source>
        <translation>Vorschlag an {them}</translation>
    </message>
    <message>
        <source>All that can be agreed on is agreed.</source>
        <translation>Alles, was sich vereinbaren lässt, ist vereinbart.</translation>
    </message>
    <message>
        <source>Changed since agreed</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>Wartet auf uns</translation>
    </message>
    <message>
        <source>Waiting for {them}</source>
        <translation>Wartet auf {them}</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Ours only: {them} does not see them yet</source>
        <translation>Nur für uns: für {them} noch nicht sichtbar</translation>
    </message>
    <message>
        <source>What is ours only is proposed first.</source>
        <translation>Was nur für uns ist, wird zuerst vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try a part of the name.</source>
        <translation>Versuchen Sie einen Teil des Namens.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nichts gefunden zu „{text}“</translation>
    </message>
    <message>
        <source>Did you mean this?</source>
        <translation>Meinten Sie das?</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What becomes of each item</source>
        <translation>Was aus jedem Eintrag wird</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Carry over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
</context>
<context>
    <name>OnlyBegun</name>
    <message>
        <source>Your circle is begun</source>
        <translation>Ihr Kreis ist begonnen</translation>
    </message>
    <message>
        <source>Go on where you were. Once it is finished, the account stands here.</source>
        <translation>Machen Sie weiter, wo Sie waren. Ist er fertig, steht der Kunde hier.</translation>
    </message>
    <message>
        <source>Go on with the circle</source>
        <translation>Mit dem Kreis weitermachen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{path} is no longer there.</source>
        <translation>{path} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>No program was found that opens it. The file is {path}</source>
        <translation>Kein Programm gefunden, das sie öffnet. Die Datei ist {path}</translation>
    </message>
    <message>
        <source>No program was found that shows folders. The file is {path}</source>
        <translation>Kein Programm gefunden, das Ordner zeigt. Die Datei ist {path}</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>As entered</source>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>Largest value first</source>
        <translation>Größter Wert zuerst</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Fälliges zuerst</translation>
    </message>
    <message>
        <source>Least delivered first</source>
        <translation>Am wenigsten Erbrachtes zuerst</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Order: {words}</source>
        <translation>Reihenfolge: {words}</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>What could happen</source>
        <translation>Was geschehen könnte</translation>
    </message>
    <message>
        <source>The two risks that drive it</source>
        <translation>Die zwei Risiken, auf die es ankommt</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu rechnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What could happen in {year}</source>
        <translation>Was {year} geschehen könnte</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} Durchläufe</translation>
    </message>
    <message>
        <source>How many runs</source>
        <translation>Wie viele Durchläufe</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulation läuft…</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of what could happen yet.</source>
        <translation>Angehalten. Was geschehen könnte, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>This could not be simulated.</source>
        <translation>Das ließ sich nicht simulieren.</translation>
    </message>
    <message>
        <source>Once there are risks and rewards in money, this shows who wins and loses.</source>
        <translation>Sobald es Risiken und Gewinne in Geld gibt, sehen Sie hier, wer gewinnt und wer verliert.</translation>
    </message>
    <message>
        <source>{count} runs, seed {seed}</source>
        <translation>{count} Durchläufe, Startzahl {seed}</translation>
    </message>
    <message>
        <source>of 100: one side gains while another loses</source>
        <translation>von 100: Eine Seite gewinnt, während eine andere verliert</translation>
    </message>
    <message>
        <source>In preview {parties} of 100 lose; one-sided {chance} of 100.</source>
        <translation>In der Vorschau verlieren {parties} von 100; einseitig {chance} von 100.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>of 100 lose</source>
        <translation>von 100 verlieren</translation>
    </message>
    <message>
        <source>median {amount}</source>
        <translation>Median {amount}</translation>
    </message>
    <message>
        <source>{party}: loses in {lose} of 100 runs, median {median}, between {low} and {high} in 80 of 100.</source>
        <translation>{party}: verliert in {lose} von 100 Durchläufen, Median {median}, in 80 von 100 zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>All gain in {gain} of 100 runs, all lose in {lose}.</source>
        <translation>Alle gewinnen in {gain} von 100 Durchläufen, alle verlieren in {lose}.</translation>
    </message>
    <message>
        <source>hardly any change</source>
        <translation>kaum verändert</translation>
    </message>
    <message>
        <source>{count} fewer</source>
        <translation>{count} weniger</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} mehr</translation>
    </message>
    <message>
        <source>How these chances are worked out</source>
        <translation>Wie diese Wahrscheinlichkeiten berechnet werden</translation>
    </message>
    <message>
        <source>Each run draws every risk (it happens or not, at some impact) and every reward (it is earned or not, at some value), and adds up what each side has at the end. The same seed gives the same runs.</source>
        <translation>Jeder Durchlauf lost jedes Risiko aus (es tritt ein oder nicht, mit einem bestimmten Schaden) und jeden Gewinn (er wird erzielt oder nicht, mit einem bestimmten Wert) und zählt zusammen, was jede Seite am Ende hat. Dieselbe Startzahl ergibt dieselben Durchläufe.</translation>
    </message>
</context>
<context>
    <name>OverdueSign</name>
    <message>
        <source>{count} overdue</source>
        <translation>{count} überfällig</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>Target reached: ask {name} to confirm the outcome</source>
        <translation>Zielwert erreicht: {name} um Bestätigung des Ergebnisses bitten</translation>
    </message>
    <message>
        <source>Behind: {way} of the way, and the time is over</source>
        <translation>Im Rückstand: {way} des Wegs, und die Zeit ist um</translation>
    </message>
    <message>
        <source>Nothing measured yet, with {time} of the time gone</source>
        <translation>Noch nichts gemessen, {time} der Zeit sind um</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Im Zeitplan</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Voraus</translation>
    </message>
    <message>
        <source>{stance}: {way} of the way with {time} of the time gone</source>
        <translation>{stance}: {way} des Wegs nach {time} der Zeit</translation>
    </message>
    <message>
        <source>This goal was given up.</source>
        <translation>Dieses Ziel wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Confirmed by {name} on {day}.</source>
        <translation>Von {name} am {day} bestätigt.</translation>
    </message>
    <message>
        <source>Way over time, at most 100: it counts {score} of 100 in the plan&apos;s health.</source>
        <translation>Weg geteilt durch Zeit, höchstens 100: Im Zustand des Plans zählt das {score} von 100.</translation>
    </message>
    <message>
        <source>Start and target are both {end}: reached from there on.</source>
        <translation>Startwert und Zielwert sind beide {end}: von da an erreicht.</translation>
    </message>
    <message>
        <source>Way: {done} of {whole} from {start} to {end} are done, {way}.</source>
        <translation>Weg: {done} von {whole} zwischen {start} und {end} sind geschafft, {way}.</translation>
    </message>
    <message>
        <source>Way: {now} is farther away than the start, {start}: {way}.</source>
        <translation>Weg: {now} ist weiter entfernt als der Startwert {start}: {way}.</translation>
    </message>
    <message>
        <source>Time: {gone} of {days} days from {start} to {end} are gone, {time}.</source>
        <translation>Zeit: {gone} von {days} Tagen vom {start} bis {end} sind um, {time}.</translation>
    </message>
    <message>
        <source>Within {points} points of each other they count as in time.</source>
        <translation>Bei höchstens {points} Punkten Abstand gelten sie als im Zeitplan.</translation>
    </message>
</context>
<context>
    <name>PaceLine</name>
    <message>
        <source>Show how this is worked out</source>
        <translation>Zeigen, wie das berechnet wird</translation>
    </message>
    <message>
        <source>How is this worked out?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Page list</source>
        <translation>Seitenliste</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
</context>
<context>
    <name>PainAndGain</name>
    <message>
        <source>target {amount}</source>
        <translation>Ziel {amount}</translation>
    </message>
    <message>
        <source>actual {amount}</source>
        <translation>tatsächlich {amount}</translation>
    </message>
    <message>
        <source>Enter the actual to see who gets what.</source>
        <translation>Tragen Sie das Tatsächliche ein, um zu sehen, wer was bekommt.</translation>
    </message>
    <message>
        <source>Right on target: nothing to share.</source>
        <translation>Genau am Ziel: nichts zu teilen.</translation>
    </message>
    <message>
        <source>A gain of {amount}: {parties}.</source>
        <translation>Mehrertrag von {amount}: {parties}.</translation>
    </message>
    <message>
        <source>A pain of {amount}: {parties}.</source>
        <translation>Minderertrag von {amount}: {parties}.</translation>
    </message>
    <message>
        <source>{party} gets {amount}</source>
        <translation>{party} bekommt {amount}</translation>
    </message>
    <message>
        <source>{party} pays {amount}</source>
        <translation>{party} zahlt {amount}</translation>
    </message>
    <message>
        <source>Pain and gain of {title}</source>
        <translation>Mehr- und Minderertrag von „{title}“</translation>
    </message>
    <message>
        <source>The difference between target and actual is cut into bands; in each band every party takes its percentage, of a pain as of a gain.</source>
        <translation>Der Unterschied zwischen Ziel und Ergebnis wird in Bänder geschnitten; in jedem Band trägt jede Partei ihren Anteil, am Minderertrag wie am Mehrertrag.</translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Sections of this plan</source>
        <translation>Abschnitte dieses Plans</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>{count} and more</source>
        <translation>{count} und mehr</translation>
    </message>
    <message>
        <source>Show more: {group}</source>
        <translation>Mehr anzeigen: {group}</translation>
    </message>
    <message>
        <source>our eyes only</source>
        <translation>nur für uns</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Type a word or a name.</source>
        <translation>Geben Sie ein Wort oder einen Namen ein.</translation>
    </message>
    <message>
        <source>The search cannot be read</source>
        <translation>Die Suche lässt sich nicht lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n results, first: {first}</source>
        <translation>
            <numerusform>%n Treffer, zuerst: {first}</numerusform>
            <numerusform>%n Treffer, zuerst: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nichts gefunden zu „{text}“</translation>
    </message>
    <message>
        <source>No version in this workspace bears this code.</source>
        <translation>Keine Fassung in diesem Arbeitsbereich trägt diesen Code.</translation>
    </message>
    <message>
        <source>Try fewer words, a part of a word, or look in everything.</source>
        <translation>Versuchen Sie es mit weniger Wörtern, einem Wortteil oder suchen Sie in allem.</translation>
    </message>
    <message>
        <source>Try fewer words or a part of a word.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder einem Wortteil.</translation>
    </message>
    <message>
        <source>Find in plan</source>
        <translation>Im Plan suchen</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter opens   ·   Esc closes</source>
        <translation>↑ ↓ wählen   ·   Enter öffnet   ·   Esc schließt</translation>
    </message>
    <message>
        <source>Recently visited</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>On paper with this code</source>
        <translation>Auf Papier mit diesem Code</translation>
    </message>
    <message>
        <source>Version {version} of {plan}</source>
        <translation>Fassung {version} von {plan}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
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
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Gewinne</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Other items</source>
        <translation>Andere Einträge</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Actions of {names}</source>
        <translation>Aufgaben von {names}</translation>
    </message>
    <message>
        <source>{plan}, as of {day}</source>
        <translation>{plan}, Stand {day}</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Aufgabenliste</translation>
    </message>
    <message>
        <source>Shared content only</source>
        <translation>Nur geteilte Inhalte</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>Zu liefern</translation>
    </message>
    <message>
        <source>{plan}. For our eyes only: do not hand this out or share it on a screen.</source>
        <translation>{plan}. Nur für uns: nicht weitergeben und nicht am Bildschirm teilen.</translation>
    </message>
    <message>
        <source>Brief: {account}</source>
        <translation>Briefing: {account}</translation>
    </message>
    <message>
        <source>INTERNAL</source>
        <translation>INTERN</translation>
    </message>
    <message>
        <source>Internal brief</source>
        <translation>Internes Briefing</translation>
    </message>
    <message>
        <source>The circle of {names}</source>
        <translation>Der Kreis von {names}</translation>
    </message>
    <message>
        <source>Who stands in it, before and now, and what changes between us.</source>
        <translation>Wer darin steht, vorher und jetzt, und was sich zwischen uns ändert.</translation>
    </message>
    <message>
        <source>The circle before and after</source>
        <translation>Der Kreis vorher und nachher</translation>
    </message>
    <message>
        <source>The circle has not been drawn yet.</source>
        <translation>Der Kreis ist noch nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Fassung {version}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Version {version} ({code})</source>
        <translation>Fassung {version} ({code})</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Joint plan of {names}</source>
        <translation>Gemeinsamer Plan von {names}</translation>
    </message>
    <message>
        <source>Joint session</source>
        <translation>Gemeinsame Sitzung</translation>
    </message>
    <message>
        <source>Rehearsal: nothing of it was kept</source>
        <translation>Probe: nichts davon wurde behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes: {title}</source>
        <translation>Protokoll: {title}</translation>
    </message>
    <message>
        <source>Minutes of a joint session</source>
        <translation>Protokoll einer gemeinsamen Sitzung</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Our eyes only</source>
        <translation>Nur für uns</translation>
    </message>
    <message>
        <source>{count} people stand in the circle; see People.</source>
        <translation>{count} Personen stehen im Kreis; siehe Personen.</translation>
    </message>
    <message>
        <source>Present for {party}</source>
        <translation>Anwesend für {party}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, auf</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message numerus="yes">
        <source>Goals, and %n more in the plan</source>
        <translation>
            <numerusform>Ziele, und noch %n im Plan</numerusform>
            <numerusform>Ziele, und noch %n im Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>{plan} on one page</source>
        <translation>{plan} auf einer Seite</translation>
    </message>
    <message>
        <source>Summary of the joint plan</source>
        <translation>Zusammenfassung des gemeinsamen Plans</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgewogenheit</translation>
    </message>
    <message>
        <source>even</source>
        <translation>ausgeglichen</translation>
    </message>
    <message>
        <source>For each {unit} put in or put at risk, {returns}. The balance index is the smallest of these divided by the largest: {index}. We look at the split again if it falls below {limit}.</source>
        <translation>Für je {unit} an Einsatz oder Risiko gilt: {returns}. Der Index der Ausgewogenheit ist der kleinste dieser Werte geteilt durch den größten: {index}. Fällt er unter {limit}, sehen wir uns die Aufteilung neu an.</translation>
    </message>
    <message>
        <source>leans to {name}</source>
        <translation>neigt sich zu {name}</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Risk carried</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>{name} gets back {ratio}</source>
        <translation>{name} erhält {ratio} zurück</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Proposed now</source>
        <translation>Jetzt vorgeschlagen</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Who moved</source>
        <translation>Wer sich bewegt hat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What we tell each other</source>
        <translation>Was wir einander sagen</translation>
    </message>
    <message>
        <source>What we share</source>
        <translation>Was wir teilen</translation>
    </message>
    <message>
        <source>What we decide together</source>
        <translation>Was wir gemeinsam entscheiden</translation>
    </message>
    <message>
        <source>now inside</source>
        <translation>jetzt innen</translation>
    </message>
    <message>
        <source>now on the edge</source>
        <translation>jetzt am Rand</translation>
    </message>
    <message>
        <source>now outside</source>
        <translation>jetzt außen</translation>
    </message>
    <message>
        <source>no longer drawn</source>
        <translation>nicht mehr gezeichnet</translation>
    </message>
    <message>
        <source>drawn by {name}</source>
        <translation>gezeichnet von {name}</translation>
    </message>
    <message>
        <source>How the circle changed</source>
        <translation>Wie sich der Kreis verändert hat</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} im Monat</translation>
    </message>
    <message>
        <source>{amount} delivered</source>
        <translation>{amount} geliefert</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>What each of us brings</source>
        <translation>Was jeder von uns einbringt</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>To be talked about.</source>
        <translation>Darüber ist zu sprechen.</translation>
    </message>
    <message>
        <source>Nobody has committed anything yet.</source>
        <translation>Noch hat niemand etwas zugesagt.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Told back</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was sie sagten</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>nach %n Tag</numerusform>
            <numerusform>nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>No next touchpoint is planned yet.</source>
        <translation>Noch ist kein nächster Termin geplant.</translation>
    </message>
    <message>
        <source>Issues {them} raised</source>
        <translation>Anliegen von {them}</translation>
    </message>
    <message>
        <source>Decided with {them}</source>
        <translation>Mit {them} entschieden</translation>
    </message>
    <message>
        <source>What we talked about</source>
        <translation>Worüber wir gesprochen haben</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Not told back yet.</source>
        <translation>Noch nicht rückgemeldet.</translation>
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
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>thanks to {name}</source>
        <translation>dank {name}</translation>
    </message>
    <message>
        <source>thanks to both sides</source>
        <translation>dank beiden Seiten</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Entscheidungen und Aufgaben</translation>
    </message>
    <message>
        <source>What we learned from problems</source>
        <translation>Was wir aus Problemen gelernt haben</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
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
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What we celebrate</source>
        <translation>Was wir feiern</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>{start} to {target}</source>
        <translation>{start} auf {target}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>von {start}</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Für {name}</translation>
    </message>
    <message>
        <source>agreed by {name}</source>
        <translation>vereinbart von {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>to {target}</source>
        <translation>auf {target}</translation>
    </message>
    <message>
        <source>nobody at {name} yet</source>
        <translation>noch niemand bei {name}</translation>
    </message>
    <message>
        <source>We have not agreed on a goal yet.</source>
        <translation>Wir haben noch kein Ziel vereinbart.</translation>
    </message>
    <message>
        <source>What each goal gives us</source>
        <translation>Was uns jedes Ziel bringt</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Outcome {them} looks for</source>
        <translation>Ergebnis, das {them} sucht</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>decision maker</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>planner</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>erbracht</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>fixed percentages</source>
        <translation>feste Prozentsätze</translation>
    </message>
    <message>
        <source>equal parts</source>
        <translation>gleiche Teile</translation>
    </message>
    <message>
        <source>in proportion to what each puts in</source>
        <translation>im Verhältnis zum Eingebrachten</translation>
    </message>
    <message>
        <source>split the surplus</source>
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
        <source>pain and gain bands</source>
        <translation>Bänder für Mehr- und Minderertrag</translation>
    </message>
    <message>
        <source>claims on a smaller pot</source>
        <translation>Ansprüche an einen kleineren Topf</translation>
    </message>
    <message>
        <source>joint session</source>
        <translation>gemeinsame Sitzung</translation>
    </message>
    <message>
        <source>advisory board</source>
        <translation>Beirat</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>planning session</source>
        <translation>Planungssitzung</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>Rundbrief</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>made with {them}</source>
        <translation>mit {them} erarbeitet</translation>
    </message>
    <message>
        <source>made for {them}</source>
        <translation>für {them} erarbeitet</translation>
    </message>
    <message>
        <source>proposed by {us}</source>
        <translation>vorgeschlagen von {us}</translation>
    </message>
    <message>
        <source>proposed by {them}</source>
        <translation>vorgeschlagen von {them}</translation>
    </message>
    <message>
        <source>changed since agreed</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>Proposed by {name}</source>
        <translation>Vorgeschlagen von {name}</translation>
    </message>
    <message>
        <source>Nothing was decided or changed in this session.</source>
        <translation>In dieser Sitzung wurde nichts entschieden oder geändert.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Agreed by {name} so far</source>
        <translation>Bisher vereinbart von {name}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation>Zeit, Min.</translation>
    </message>
    <message>
        <source>{used} of {planned}</source>
        <translation>{used} von {planned}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>offen geblieben</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>Agreed between us</source>
        <translation>Zwischen uns vereinbart</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>How aligned we are (1 not at all, 5 fully)</source>
        <translation>Wie einig wir uns sind (1 gar nicht, 5 ganz)</translation>
    </message>
    <message>
        <source>We meet again</source>
        <translation>Wir treffen uns wieder</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>Was sonst gesagt wurde</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Agreed to these minutes</source>
        <translation>Dem Protokoll zugestimmt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>name still unknown</source>
        <translation>Name noch unbekannt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>No people are named yet.</source>
        <translation>Noch sind keine Personen genannt.</translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Attitude, influence</source>
        <translation>Haltung, Einfluss</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>Weiterer Eintrag</translation>
    </message>
    <message>
        <source>influence {level} of 5</source>
        <translation>Einfluss {level} von 5</translation>
    </message>
    <message>
        <source>What {them} does not see</source>
        <translation>Was {them} nicht sieht</translation>
    </message>
    <message>
        <source>Whom we meet</source>
        <translation>Wen wir treffen</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>{percent} of {amount}</source>
        <translation>{percent} von {amount}</translation>
    </message>
    <message>
        <source>due {month}</source>
        <translation>fällig {month}</translation>
    </message>
    <message>
        <source>{name} {level} of 5</source>
        <translation>{name} {level} von 5</translation>
    </message>
    <message>
        <source>Worth to {worths}</source>
        <translation>Wert für {worths}</translation>
    </message>
    <message>
        <source>How we share the reward</source>
        <translation>Wie wir den Gewinn teilen</translation>
    </message>
    <message>
        <source>{amount}, likelihood still open</source>
        <translation>{amount}, Wahrscheinlichkeit noch offen</translation>
    </message>
    <message>
        <source>We have not named a reward yet.</source>
        <translation>Wir haben noch keinen Gewinn genannt.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>The split is still open.</source>
        <translation>Die Aufteilung ist noch offen.</translation>
    </message>
    <message>
        <source>not money</source>
        <translation>nicht Geld</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Borne by</source>
        <translation>Getragen von</translation>
    </message>
    <message>
        <source>Expected loss carried, {amount} in all</source>
        <translation>Getragener erwarteter Verlust, insgesamt {amount}</translation>
    </message>
    <message>
        <source>Risks we share</source>
        <translation>Risiken, die wir teilen</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>noch keine Zahlen</translation>
    </message>
    <message>
        <source>Likelihood (across), impact (up)</source>
        <translation>Wahrscheinlichkeit (quer), Auswirkung (hoch)</translation>
    </message>
    <message>
        <source>We have not named a risk yet.</source>
        <translation>Wir haben noch kein Risiko genannt.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Folge</translation>
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
        <source>If it happens</source>
        <translation>Wenn es eintritt</translation>
    </message>
    <message>
        <source>Why it is shared like this</source>
        <translation>Warum es so geteilt wird</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>How we meet the risks</source>
        <translation>Wie wir den Risiken begegnen</translation>
    </message>
    <message>
        <source>Signed on version {version}</source>
        <translation>Fassung {version}, am</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>This plan records what we have agreed. Items marked as proposed stay open until both sides agree.</source>
        <translation>Dieser Plan hält fest, was wir vereinbart haben. Was als vorgeschlagen markiert ist, bleibt offen, bis beide Seiten zustimmen.</translation>
    </message>
    <message>
        <source>{period}: what each of us brings, and how we share what comes.</source>
        <translation>{period}: was jeder einbringt, und wie wir teilen, was daraus wird.</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>We have not written our vision yet.</source>
        <translation>Wir haben unsere Vision noch nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>alle zwei Wochen</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>einmal im Jahr</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>put in by both</source>
        <translation>von beiden eingesetzt</translation>
    </message>
    <message>
        <source>put in by all</source>
        <translation>von allen eingesetzt</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>Wie wir zusammenarbeiten</translation>
    </message>
    <message>
        <source>{agreed} of {all}</source>
        <translation>{agreed} von {all}</translation>
    </message>
    <message>
        <source>goals agreed</source>
        <translation>Ziele vereinbart</translation>
    </message>
    <message>
        <source>reward expected</source>
        <translation>Gewinn erwartet</translation>
    </message>
    <message>
        <source>balance index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>First moves</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Waiting for our answer</source>
        <translation>Wartet auf unsere Antwort</translation>
    </message>
    <message>
        <source>Next, {when}</source>
        <translation>Nächster, {when}</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was wir fragen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Before we meet</source>
        <translation>Vor dem Treffen</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Not told back yet</source>
        <translation>Noch nicht rückgemeldet</translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation>Woran man es merkt</translation>
    </message>
    <message>
        <source>What we want, in full</source>
        <translation>Was wir wollen, im Wortlaut</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Differently</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Our draft: look before you send it</source>
        <translation>Unser Entwurf: vor dem Senden ansehen</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>The minutes on paper</source>
        <translation>Das Protokoll auf Papier</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Saved with your exports: {name}</source>
        <translation>Bei Ihren Exporten gespeichert: {name}</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Die Seiten entstehen…</translation>
    </message>
    <message>
        <source>That went wrong inside the program; the log says where.</source>
        <translation>Das ging im Programm schief; das Protokoll des Programms sagt, wo.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>Parked</name>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message>
        <source>Talk about “{text}”</source>
        <translation>„{text}“ besprechen</translation>
    </message>
    <message>
        <source>Talk about it now</source>
        <translation>Jetzt besprechen</translation>
    </message>
    <message>
        <source>Drop “{text}”</source>
        <translation>„{text}“ fallen lassen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Fallen lassen</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>No people in the circle yet</source>
        <translation>Noch keine Personen im Kreis</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer teilnimmt</translation>
    </message>
</context>
<context>
    <name>PartyBar</name>
    <message>
        <source>Add a third party</source>
        <translation>Dritte Partei hinzufügen</translation>
    </message>
    <message>
        <source>An integrator, a supplier</source>
        <translation>Ein Integrator, ein Lieferant</translation>
    </message>
    <message>
        <source>Name of the third party</source>
        <translation>Name der dritten Partei</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PartySigners</name>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Somebody else who signs for {party}</source>
        <translation>Jemand anders, der für {party} unterschreibt</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste {kind}</source>
        <translation>{kind} einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken and stay out.</source>
        <translation>
            <numerusform>%n Zeile passt nicht und bleibt draußen.</numerusform>
            <numerusform>%n Zeilen passen nicht und bleiben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Zeilen, die draußen bleiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>%n hinzufügen</numerusform>
            <numerusform>%n hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>No field is called so, these columns stay out: {names}</source>
        <translation>Kein Feld heißt so, diese Spalten bleiben draußen: {names}</translation>
    </message>
    <message>
        <source>Only the first column is taken. Copy the row of headings as well, and the other columns find their fields.</source>
        <translation>Nur die erste Spalte wird übernommen. Kopieren Sie die Zeile mit den Überschriften mit, dann finden auch die anderen Spalten ihre Felder.</translation>
    </message>
    <message>
        <source>At most {most} rows at once; the rest stays out.</source>
        <translation>Höchstens {most} Zeilen auf einmal; der Rest bleibt draußen.</translation>
    </message>
    <message>
        <source>Row {row}, {field}: {sentence}</source>
        <translation>Zeile {row}, {field}: {sentence}</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The clock stands. Everything is stored.</source>
        <translation>Die Uhr steht. Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Reporting lines</source>
        <translation>Berichtslinien</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Circle and people</source>
        <translation>Kreis und Personen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the next person you would call</source>
        <translation>Fügen Sie die nächste Person hinzu, die Sie anrufen würden</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>Noch ist niemand benannt</translation>
    </message>
    <message>
        <source>Begin with the people you would call first.</source>
        <translation>Beginnen Sie mit den Personen, die Sie zuerst anrufen würden.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>no counterpart yet</source>
        <translation>noch kein Gegenüber</translation>
    </message>
    <message>
        <source>name still unknown</source>
        <translation>Name noch unbekannt</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>ein Team</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>overdue, {ago}</source>
        <translation>überfällig, {ago}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Role in the plan</source>
        <translation>Rolle im Plan</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation>Im Kreis</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
</context>
<context>
    <name>PeopleLines</name>
    <message>
        <source>{party}: nobody yet</source>
        <translation>{party}: noch niemand</translation>
    </message>
</context>
<context>
    <name>PeopleTree</name>
    <message>
        <source>Reporting lines</source>
        <translation>Berichtslinien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Role in the plan</source>
        <translation>Rolle im Plan</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>{count} without a counterpart</source>
        <translation>{count} ohne Gegenüber</translation>
    </message>
    <message>
        <source>{count} without a name</source>
        <translation>{count} ohne Namen</translation>
    </message>
    <message>
        <source>nobody of {parties} yet</source>
        <translation>noch niemand von {parties}</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>{name}, {party}</source>
        <translation>{name}, {party}</translation>
    </message>
    <message>
        <source>{who}, speaks for {party}</source>
        <translation>{who}, spricht für {party}</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>This person</source>
        <translation>Diese Person</translation>
    </message>
    <message>
        <source>In the circle</source>
        <translation>Im Kreis</translation>
    </message>
    <message>
        <source>No circle is drawn yet: this begins it.</source>
        <translation>Noch ist kein Kreis gezeichnet: Damit beginnt er.</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Enlarged picture. Escape closes it.</source>
        <translation>Vergrößertes Bild. Esc schließt es.</translation>
    </message>
</context>
<context>
    <name>PlaceSwitches</name>
    <message>
        <source>People in the circle</source>
        <translation>Personen im Kreis</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Noch ist niemand benannt.</translation>
    </message>
</context>
<context>
    <name>PlainDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PlanBanner</name>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Open for changes</source>
        <translation>Für Änderungen öffnen</translation>
    </message>
    <message>
        <source>Signed as version {version} by {names} on {day}. Its terms are locked.</source>
        <translation>Als Fassung {version} unterschrieben von {names} am {day}. Der Inhalt ist gesperrt.</translation>
    </message>
    <message>
        <source>This plan is closed.</source>
        <translation>Dieser Plan ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>PlanDeeds</name>
    <message>
        <source>Archived {name}</source>
        <translation>Archiviert: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PlanLife</name>
    <message>
        <source>Where this plan is</source>
        <translation>Wo dieser Plan steht</translation>
    </message>
    <message>
        <source>Next period&apos;s plan…</source>
        <translation>Folgeplan…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing is missing, and all that is shared is agreed.</source>
        <translation>Es fehlt nichts, und alles Geteilte ist vereinbart.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not agreed yet</source>
        <translation>
            <numerusform>%n Eintrag noch nicht vereinbart</numerusform>
            <numerusform>%n Einträge noch nicht vereinbart</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be good to have first; nothing of this holds you up:</source>
        <translation>Das wäre vorher gut zu haben; nichts davon hält Sie auf:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation>Erneut unterschreiben…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterschreiben…</translation>
    </message>
    <message>
        <source>Signed as version {version}: its terms are locked. Measurements, deliveries, actions, dialogue and private notes go on.</source>
        <translation>Als Fassung {version} unterschrieben: Der Inhalt ist gesperrt. Messwerte, Erbrachtes, Aufgaben, Dialog und private Notizen gehen weiter.</translation>
    </message>
    <message>
        <source>Open for changes since it was signed as version {version}, which is kept. What you change now is “changed since agreed” until both sides agree and sign again.</source>
        <translation>Offen für Änderungen, seit er als Fassung {version} unterschrieben wurde; diese bleibt erhalten. Was Sie jetzt ändern, ist „seither geändert“, bis beide Seiten es wieder vereinbaren und unterschreiben.</translation>
    </message>
    <message>
        <source>You prepare it; nobody else has to see it yet.</source>
        <translation>Sie bereiten ihn vor; noch muss ihn niemand sonst sehen.</translation>
    </message>
    <message>
        <source>Both sides talk about it. Agree on its items one by one, then sign.</source>
        <translation>Beide Seiten sprechen darüber. Vereinbaren Sie die Einträge einzeln, dann unterschreiben Sie.</translation>
    </message>
    <message>
        <source>Both sides agreed; it starts with its period.</source>
        <translation>Beide Seiten haben zugestimmt; er beginnt mit seinem Zeitraum.</translation>
    </message>
    <message>
        <source>Both sides work on it.</source>
        <translation>Beide Seiten arbeiten daran.</translation>
    </message>
    <message>
        <source>Both sides look at what has to change.</source>
        <translation>Beide Seiten sehen sich an, was sich ändern muss.</translation>
    </message>
    <message>
        <source>It is over, and kept as it is.</source>
        <translation>Er ist vorbei und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Open for changes</source>
        <translation>Für Änderungen öffnen</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Start the discussion</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>Als vereinbart markieren</translation>
    </message>
    <message>
        <source>Start working on it</source>
        <translation>Arbeit beginnen</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>Durchsicht beginnen</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Plan abschließen</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Plans of this account</source>
        <translation>Pläne dieses Kunden</translation>
    </message>
    <message>
        <source>Plan version {version}</source>
        <translation>Plan, Fassung {version}</translation>
    </message>
    <message>
        <source>{title} (closed)</source>
        <translation>{title} (abgeschlossen)</translation>
    </message>
</context>
<context>
    <name>Precheck</name>
    <message>
        <source>{party} will see</source>
        <translation>Das sieht {party}</translation>
    </message>
    <message>
        <source>Nothing is shared yet: the document is nearly empty.</source>
        <translation>Noch ist nichts geteilt: Das Dokument ist fast leer.</translation>
    </message>
    <message>
        <source>stays behind</source>
        <translation>bleibt zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n private notes</source>
        <translation>
            <numerusform>%n private Notiz</numerusform>
            <numerusform>%n private Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all of the plan is shared.</source>
        <translation>Nichts: Der ganze Plan ist geteilt.</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>Einen zweiten Blick wert</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>“{name}” has no owner on their side.</source>
        <translation>Für „{name}“ ist beim Kunden niemand verantwortlich.</translation>
    </message>
    <message>
        <source>“{name}” has an owner who is not shared: it shows nobody.</source>
        <translation>Bei „{name}“ ist die verantwortliche Person nicht geteilt: Es steht niemand da.</translation>
    </message>
    <message>
        <source>“{name}” repeats a private note: “{sentence}”</source>
        <translation>„{name}“ wiederholt eine private Notiz: „{sentence}“</translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n Partei</numerusform>
            <numerusform>%n Parteien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The language changes when PartnerDesk is opened again.</source>
        <translation>Die Sprache ändert sich, wenn PartnerDesk wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Use a currency code of three letters, such as EUR.</source>
        <translation>Geben Sie einen Währungscode aus drei Buchstaben ein, etwa EUR.</translation>
    </message>
    <message>
        <source>Figures look like this: {amount}, {percent}</source>
        <translation>Zahlen sehen so aus: {amount}, {percent}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview: {rule}</source>
        <translation>Vorschau: {rule}</translation>
    </message>
    <message>
        <source>The plan is signed: open it for changes first.</source>
        <translation>Der Plan ist unterschrieben: Öffnen Sie ihn zuerst für Änderungen.</translation>
    </message>
    <message>
        <source>Every split is agreed or fixed: only payments could bring this about.</source>
        <translation>Jede Aufteilung ist vereinbart oder fest: Nur Zahlungen könnten das bewirken.</translation>
    </message>
    <message>
        <source>Agreed and fixed splits stay. Nothing changes until you propose it.</source>
        <translation>Vereinbarte und feste Aufteilungen bleiben. Nichts ändert sich, bis Sie es vorschlagen.</translation>
    </message>
    <message>
        <source>Preview: {name}</source>
        <translation>Vorschau: {name}</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Die Seiten entstehen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>That went wrong inside the program; the log says where.</source>
        <translation>Das ging im Programm schief; das Protokoll sagt, wo.</translation>
    </message>
</context>
<context>
    <name>PreviewMark</name>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>never shared, never printed</source>
        <translation>nie geteilt, nie gedruckt</translation>
    </message>
    <message>
        <source>Private note on the plan</source>
        <translation>Private Notiz zum Plan</translation>
    </message>
    <message>
        <source>What only our side should know before the next talk</source>
        <translation>Was nur unsere Seite vor dem nächsten Gespräch wissen sollte</translation>
    </message>
</context>
<context>
    <name>PrivateNote</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the private note</source>
        <translation>Private Notiz verbergen</translation>
    </message>
    <message>
        <source>Show the private note</source>
        <translation>Private Notiz zeigen</translation>
    </message>
    <message>
        <source>hidden in Together and in the PDF</source>
        <translation>verborgen in „Gemeinsam“ und im PDF</translation>
    </message>
    <message>
        <source>never shared</source>
        <translation>nie geteilt</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>no note yet</source>
        <translation>noch keine Notiz</translation>
    </message>
</context>
<context>
    <name>PrivateTag</name>
    <message>
        <source>Our eyes only</source>
        <translation>Nur für uns</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open the backup folder</source>
        <translation>Sicherungsordner öffnen</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie woanders speichern…</translation>
    </message>
    <message>
        <source>End the other one</source>
        <translation>Das andere beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Schnell hinzufügen</translation>
    </message>
    <message>
        <source>One line, then Enter</source>
        <translation>Eine Zeile, dann Enter</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Understood: @name or “they …” for who, a day at the end, an amount or a percentage for risks and rewards. A slash and a letter at the beginning choose another kind.</source>
        <translation>Verstanden wird: @Name oder „sie …“ für wen, ein Tag am Ende, ein Betrag oder ein Prozentsatz für Risiken und Gewinne. Ein Schrägstrich und ein Buchstabe am Anfang wählen eine andere Art.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>New items are ours only until they are shared.</source>
        <translation>Neue Einträge sind nur für uns, bis sie geteilt werden.</translation>
    </message>
    <message>
        <source>probability {percent}</source>
        <translation>Wahrscheinlichkeit {percent}</translation>
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
        <translation>Menge ist offen</translation>
    </message>
    <message>
        <source>{amount} every month</source>
        <translation>{amount} jeden Monat</translation>
    </message>
    <message>
        <source>{amount} at {price}</source>
        <translation>{amount} zu {price}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Erbracht</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>cash or in kind?</source>
        <translation>Geld oder Sache?</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>our proposal</source>
        <translation>unser Vorschlag</translation>
    </message>
    <message>
        <source>their proposal</source>
        <translation>ihr Vorschlag</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>ours only</source>
        <translation>nur für uns</translation>
    </message>
    <message>
        <source>all {whole}</source>
        <translation>alles, {whole}</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} von {whole}</translation>
    </message>
    <message>
        <source>Overdue, {days}</source>
        <translation>Überfällig, {days}</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>kein letzter Tag</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Delivered late, {day}</source>
        <translation>Spät erbracht, {day}</translation>
    </message>
    <message>
        <source>Delivered {day}</source>
        <translation>Erbracht {day}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch offen</translation>
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
        <source>How its worth is worked out</source>
        <translation>Wie sich der Wert errechnet</translation>
    </message>
    <message>
        <source>Quantity times value per unit; what is put in every month counts for each month it runs. Agreed values, not prices.</source>
        <translation>Menge mal Wert je Einheit; was jeden Monat eingebracht wird, zählt für jeden Monat der Laufzeit. Vereinbarte Werte, keine Preise.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Months, {first} to {last}</source>
        <translation>Monate, {first} bis {last}</translation>
    </message>
    <message>
        <source>Withdrawn: it counts in no sum.</source>
        <translation>Zurückgezogen: zählt in keiner Summe.</translation>
    </message>
    <message>
        <source>Delivered so far: {share} of it, worth {amount}.</source>
        <translation>Bisher erbracht: {share} davon, im Wert von {amount}.</translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Add what one of you puts in</source>
        <translation>Fügen Sie hinzu, was eine Seite einbringt</translation>
    </message>
    <message>
        <source>Nothing put in yet</source>
        <translation>Noch nichts eingebracht</translation>
    </message>
    <message>
        <source>Partners share the load: write down one thing from each side.</source>
        <translation>Partner teilen die Last: Schreiben Sie von jeder Seite eine Sache auf.</translation>
    </message>
    <message>
        <source>All delivered today</source>
        <translation>Heute alles erbracht</translation>
    </message>
    <message>
        <source>{total} put in by all</source>
        <translation>{total} von allen eingebracht</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Neue Zusage</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Take a check</source>
        <translation>Check machen</translation>
    </message>
    <message>
        <source>never shared, never printed</source>
        <translation>nie geteilt, nie gedruckt</translation>
    </message>
</context>
<context>
    <name>ReturnsPanel</name>
    <message>
        <source>In return: {party} puts in</source>
        <translation>Im Gegenzug bringt {party} ein</translation>
    </message>
    <message>
        <source>Ask what {party} could put in.</source>
        <translation>Fragen Sie, was {party} einbringen könnte.</translation>
    </message>
    <message>
        <source>Nothing has been put in yet</source>
        <translation>Noch wurde nichts eingebracht</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>{question}: {us} {ours}, {them} {theirs}</source>
        <translation>{question}: {us} {ours}, {them} {theirs}</translation>
    </message>
</context>
<context>
    <name>RevealCard</name>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>ganz</translation>
    </message>
</context>
<context>
    <name>RewardDetail</name>
    <message>
        <source>Fixed, or may it move</source>
        <translation>Fest oder beweglich</translation>
    </message>
    <message>
        <source>What each side has of it</source>
        <translation>Was jede Seite davon hat</translation>
    </message>
    <message>
        <source>How the split was found</source>
        <translation>Wie die Aufteilung entstand</translation>
    </message>
    <message>
        <source>Pain and gain</source>
        <translation>Mehr- und Minderertrag</translation>
    </message>
</context>
<context>
    <name>RewardPage</name>
    <message>
        <source>How it is split</source>
        <translation>Wie er aufgeteilt wird</translation>
    </message>
    <message>
        <source>Change the reward</source>
        <translation>Gewinn ändern</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was er ist</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Was er wert ist</translation>
    </message>
    <message>
        <source>Expected {amount}</source>
        <translation>Erwartet {amount}</translation>
    </message>
    <message>
        <source>No amounts yet</source>
        <translation>Noch keine Beträge</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was er bringt</translation>
    </message>
    <message>
        <source>Not money</source>
        <translation>Kein Geld</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>Rewards</name>
    <message>
        <source>not split yet</source>
        <translation>noch nicht aufgeteilt</translation>
    </message>
    <message>
        <source>not money</source>
        <translation>nicht in Geld</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>noch ohne Wert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
</context>
<context>
    <name>RewardsBalance</name>
    <message>
        <source>How the balance index is worked out</source>
        <translation>Wie der Index der Ausgewogenheit berechnet wird</translation>
    </message>
    <message>
        <source>What each side puts in is its contribution and the expected loss it carries. Its return is its expected reward divided by that.</source>
        <translation>Was jede Seite einsetzt, ist ihr Beitrag und der erwartete Verlust, den sie trägt. Ihr Ertrag ist ihr erwarteter Gewinn geteilt durch diesen Einsatz.</translation>
    </message>
    <message>
        <source>Below 0.75 it is worth talking about.</source>
        <translation>Unter 0,75 lohnt es sich, darüber zu reden.</translation>
    </message>
</context>
<context>
    <name>RewardsPage</name>
    <message>
        <source>Rewards and balance</source>
        <translation>Gewinne und Ausgewogenheit</translation>
    </message>
    <message>
        <source>Add a reward</source>
        <translation>Gewinn hinzufügen</translation>
    </message>
    <message>
        <source>Add a reward: what would each of you get out of it?</source>
        <translation>Fügen Sie einen Gewinn hinzu: Was hätte jede Seite davon?</translation>
    </message>
    <message>
        <source>No reward yet</source>
        <translation>Noch kein Gewinn</translation>
    </message>
    <message>
        <source>Write down what each of you would get, in money or not.</source>
        <translation>Schreiben Sie auf, was jede Seite bekäme, in Geld oder nicht.</translation>
    </message>
    <message>
        <source>{total} expected, {agreed} of {all} splits agreed</source>
        <translation>{total} erwartet, {agreed} von {all} Aufteilungen vereinbart</translation>
    </message>
    <message>
        <source>New reward</source>
        <translation>Neuer Gewinn</translation>
    </message>
    <message>
        <source>The plan is signed. Open it for changes first.</source>
        <translation>Der Plan ist unterschrieben. Öffnen Sie ihn zuerst für Änderungen.</translation>
    </message>
    <message>
        <source>The split of {title} is agreed</source>
        <translation>Die Aufteilung von „{title}“ ist vereinbart</translation>
    </message>
    <message>
        <source>Changing it reopens the agreement: both sides have to agree again.</source>
        <translation>Eine Änderung öffnet die Vereinbarung wieder: Beide Seiten müssen erneut zustimmen.</translation>
    </message>
</context>
<context>
    <name>RewardsSide</name>
    <message>
        <source>Propose this split</source>
        <translation>Aufteilung vorschlagen</translation>
    </message>
    <message>
        <source>Stop preview</source>
        <translation>Vorschau beenden</translation>
    </message>
    <message>
        <source>Change it anyway</source>
        <translation>Trotzdem ändern</translation>
    </message>
    <message>
        <source>Leave it agreed</source>
        <translation>Vereinbart lassen</translation>
    </message>
    <message>
        <source>How each reward is split</source>
        <translation>Wie jeder Gewinn aufgeteilt ist</translation>
    </message>
</context>
<context>
    <name>RiskChip</name>
    <message>
        <source>Enter opens it. Space picks it up: then arrows place it in the matrix.</source>
        <translation>Enter öffnet es. Die Leertaste nimmt es auf: dann setzen Pfeile es in die Matrix.</translation>
    </message>
    <message>
        <source>Drag it into the matrix, or press Space and use the arrows</source>
        <translation>In die Matrix ziehen, oder Leertaste und Pfeile benutzen</translation>
    </message>
</context>
<context>
    <name>RiskDetail</name>
    <message>
        <source>How we meet it</source>
        <translation>Wie wir ihm begegnen</translation>
    </message>
    <message>
        <source>Cause, effect and first signs</source>
        <translation>Ursache, Auswirkung und erste Anzeichen</translation>
    </message>
    <message>
        <source>Expected loss unknown: {missing}.</source>
        <translation>Erwarteter Verlust unbekannt: {missing}.</translation>
    </message>
    <message>
        <source>figures are missing</source>
        <translation>Zahlen fehlen</translation>
    </message>
    <message>
        <source>Expected loss {amount}: {chance} of {impact} on average</source>
        <translation>Erwarteter Verlust {amount}: {chance} von {impact} im Mittel</translation>
    </message>
</context>
<context>
    <name>RiskNote</name>
    <message>
        <source>note on risk {number}, {title}</source>
        <translation>Notiz zu Risiko {number}, {title}</translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message>
        <source>Who bears what</source>
        <translation>Wer was trägt</translation>
    </message>
    <message>
        <source>Who watches it</source>
        <translation>Wer es beobachtet</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Was wir dagegen tun</translation>
    </message>
    <message>
        <source>Change the risk</source>
        <translation>Risiko ändern</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>How likely, how costly</source>
        <translation>Wie wahrscheinlich, wie teuer</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Wer und wann</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>if it happens</source>
        <translation>wenn es eintritt</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>Noch ist nichts vereinbart.</translation>
    </message>
    <message>
        <source>We would notice: {trigger}</source>
        <translation>Anzeichen: {trigger}</translation>
    </message>
    <message>
        <source>No amounts yet</source>
        <translation>Noch keine Beträge</translation>
    </message>
    <message>
        <source>Expected loss {amount}</source>
        <translation>Erwarteter Verlust {amount}</translation>
    </message>
    <message>
        <source>costly</source>
        <translation>teuer</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>bis {amount}</translation>
    </message>
    <message>
        <source>{title}: {chance} likely, {cost} if it happens</source>
        <translation>{title}: {chance} wahrscheinlich, {cost}, wenn es eintritt</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>not shared out yet</source>
        <translation>noch nicht aufgeteilt</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>ours only</source>
        <translation>nur für uns</translation>
    </message>
    <message>
        <source>no likelihood and no impact yet</source>
        <translation>weder Wahrscheinlichkeit noch Schaden</translation>
    </message>
    <message>
        <source>no likelihood yet</source>
        <translation>noch keine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>no impact yet</source>
        <translation>noch kein Schaden</translation>
    </message>
    <message>
        <source>no lead yet</source>
        <translation>noch keine Leitung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Likelihood, impact</source>
        <translation>Wahrsch., Schaden</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Borne by</source>
        <translation>Getragen von</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Done until {day}</source>
        <translation>Erledigt bis {day}</translation>
    </message>
    <message>
        <source>Look again {day}</source>
        <translation>Wieder ansehen {day}</translation>
    </message>
    <message>
        <source>no day set yet</source>
        <translation>noch kein Tag</translation>
    </message>
    <message>
        <source>{chance}, {impact}: {loss} expected</source>
        <translation>{chance}, {impact}: {loss} erwartet</translation>
    </message>
    <message>
        <source>{chance} × {impact} = {loss} expected loss</source>
        <translation>{chance} × {impact} = {loss} erwarteter Verlust</translation>
    </message>
    <message>
        <source>({low} + 4 × {likely} + {high}) ÷ 6</source>
        <translation>({low} + 4 × {likely} + {high}) ÷ 6</translation>
    </message>
    <message>
        <source>one figure, so it is the average</source>
        <translation>eine einzige Zahl, also das Mittel</translation>
    </message>
    <message>
        <source>Impact on average</source>
        <translation>Schaden im Mittel</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <translation>Erwarteter Verlust</translation>
    </message>
    <message>
        <source>Borne by {party}</source>
        <translation>Getragen von {party}</translation>
    </message>
</context>
<context>
    <name>RisksCard</name>
    <message>
        <source>Largest risks</source>
        <translation>Größte Risiken</translation>
    </message>
    <message>
        <source>expected loss, who carries it</source>
        <translation>erwarteter Verlust, wer ihn trägt</translation>
    </message>
    <message>
        <source>No risk named yet. Naming it is half of sharing it.</source>
        <translation>Noch kein Risiko benannt. Benannt ist halb geteilt.</translation>
    </message>
    <message>
        <source>Name a risk</source>
        <translation>Risiko benennen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>nicht geteilt</translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Name a risk</source>
        <translation>Risiko benennen</translation>
    </message>
    <message>
        <source>Name a risk: naming it is half of sharing it</source>
        <translation>Benennen Sie ein Risiko: Benannt ist halb geteilt</translation>
    </message>
    <message>
        <source>No risk named yet</source>
        <translation>Noch kein Risiko benannt</translation>
    </message>
    <message>
        <source>Ask what would keep each of you awake. Naming it is half of sharing it.</source>
        <translation>Fragen Sie, was jeder Seite den Schlaf rauben würde. Benannt ist halb geteilt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Expected loss unknown, {agreed} of {all} shares agreed</source>
        <translation>Erwarteter Verlust unbekannt, {agreed} von {all} Anteilen vereinbart</translation>
    </message>
    <message>
        <source>Details of risk {number}, {title}</source>
        <translation>Einzelheiten zu Risiko {number}, {title}</translation>
    </message>
    <message>
        <source>Moved “{title}”</source>
        <translation>„{title}“ verschoben</translation>
    </message>
    <message>
        <source>Expected loss {loss}, {agreed} of {all} shares agreed</source>
        <translation>Erwarteter Verlust {loss}, {agreed} von {all} Anteilen vereinbart</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>In proportion to inputs</source>
        <translation>Im Verhältnis zum Einsatz</translation>
    </message>
    <message>
        <source>{reward} of expected reward stand against {put_in} put in. No split can mend that: look for more reward, less contribution or less risk.</source>
        <translation>{reward} erwarteter Gewinn stehen {put_in} Einsatz gegenüber. Keine Aufteilung kann das beheben: Suchen Sie mehr Gewinn, weniger Beitrag oder weniger Risiko.</translation>
    </message>
    <message>
        <source>As it stands, the plan destroys value</source>
        <translation>So, wie er jetzt ist, vernichtet der Plan Wert</translation>
    </message>
    <message>
        <source>Nothing to split yet</source>
        <translation>Noch nichts aufzuteilen</translation>
    </message>
    <message>
        <source>No reward in money has a value and a likelihood.</source>
        <translation>Kein Gewinn in Geld hat einen Wert und eine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>A split needs two parties that take part.</source>
        <translation>Eine Aufteilung braucht zwei beteiligte Parteien.</translation>
    </message>
    <message>
        <source>Here each claims what it puts in; none of this mends the plan.</source>
        <translation>Hier beansprucht jede Seite, was sie einbringt; nichts davon heilt den Plan.</translation>
    </message>
    <message>
        <source>Here each claims what it puts in and what it would have without the plan.</source>
        <translation>Hier beansprucht jede Seite, was sie einbringt und was sie ohne den Plan hätte.</translation>
    </message>
    <message>
        <source>Where there is not enough for everybody</source>
        <translation>Wenn es nicht für alle reicht</translation>
    </message>
    <message>
        <source>nobody puts anything in yet</source>
        <translation>noch bringt niemand etwas ein</translation>
    </message>
    <message>
        <source>together there is less to share than each would have alone</source>
        <translation>gemeinsam gibt es weniger zu teilen, als jeder allein hätte</translation>
    </message>
    <message>
        <source>more than eight parties take part</source>
        <translation>mehr als acht Parteien sind beteiligt</translation>
    </message>
    <message>
        <source>the caps leave a rest that nobody may have</source>
        <translation>die Obergrenzen lassen einen Rest, den niemand haben darf</translation>
    </message>
    <message>
        <source>Not offered: {rules}</source>
        <translation>Nicht angeboten: {rules}</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation>Nicht gespeichert seit {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Says</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
    <name>SensitivityCard</name>
    <message>
        <source>What moves the result most</source>
        <translation>Was das Ergebnis am meisten bewegt</translation>
    </message>
    <message>
        <source>Side whose net gain is shown</source>
        <translation>Seite, deren Nettogewinn gezeigt wird</translation>
    </message>
    <message>
        <source>{title}: {worst} at its worst, {best} at its best</source>
        <translation>{title}: {worst} im schlechtesten Fall, {best} im besten</translation>
    </message>
    <message>
        <source>Net gain of {party}, expected {amount}</source>
        <translation>Nettogewinn von {party}, erwartet {amount}</translation>
    </message>
    <message>
        <source>{amount} expected</source>
        <translation>{amount} erwartet</translation>
    </message>
    <message>
        <source>Net gain of {party} with one thing at its worst and at its best.</source>
        <translation>Nettogewinn von {party}, wenn je eine Größe am schlechtesten und am besten ausfällt.</translation>
    </message>
    <message>
        <source>The {count} that move it most.</source>
        <translation>Die {count}, die am meisten bewegen.</translation>
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
        <source>There is nobody to share with yet.</source>
        <translation>Noch gibt es niemanden, mit dem sich teilen ließe.</translation>
    </message>
    <message>
        <source>Nothing is put in yet that a split could follow.</source>
        <translation>Noch ist nichts eingebracht, dem eine Aufteilung folgen könnte.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>Ein Betrag kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>A cap cannot be below zero.</source>
        <translation>Eine Obergrenze kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>Weights cannot be below zero, and one at least lies above it.</source>
        <translation>Gewichte können nicht unter null liegen, und mindestens eines liegt darüber.</translation>
    </message>
    <message>
        <source>This rule takes up to {most} parties; here are {count}.</source>
        <translation>Diese Regel gilt für bis zu {most} Parteien; hier sind es {count}.</translation>
    </message>
    <message>
        <source>Each band ends above the one before, and only the last has no end.</source>
        <translation>Jedes Band endet über dem vorigen, und nur das letzte hat kein Ende.</translation>
    </message>
    <message>
        <source>Write bands such as “50 up to 110, 75 up to 120, 100”.</source>
        <translation>Schreiben Sie Bänder wie „50 up to 110, 75 up to 120, 100“.</translation>
    </message>
    <message>
        <source>At most {most} bands.</source>
        <translation>Höchstens {most} Bänder.</translation>
    </message>
    <message>
        <source>This group of parties stands here twice.</source>
        <translation>Dieses Bündnis steht hier zweimal.</translation>
    </message>
    <message>
        <source>Enter a target above zero first.</source>
        <translation>Geben Sie zuerst einen Zielwert über null ein.</translation>
    </message>
    <message>
        <source>A likelihood lies between 0% and 100%.</source>
        <translation>Eine Wahrscheinlichkeit liegt zwischen 0&#xa0;% und 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The low figure is at most the likely one, and that at most the high.</source>
        <translation>Der niedrige Wert liegt nicht über dem wahrscheinlichen, und dieser nicht über dem hohen.</translation>
    </message>
    <message>
        <source>Use {least} to {most} runs.</source>
        <translation>Verwenden Sie {least} bis {most} Durchläufe.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0.</source>
        <translation>Die Startzahl ist eine ganze Zahl ab 0.</translation>
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
        <source>Share this dialogue first: what is said of it will be on the screen.</source>
        <translation>Teilen Sie diesen Termin zuerst: Was von ihm gesagt wird, steht auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Another joint session is not finished yet. Go on with it or end it first.</source>
        <translation>Eine andere gemeinsame Sitzung ist noch nicht zu Ende. Setzen Sie sie zuerst fort oder beenden Sie sie.</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>Diese Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: the same item was changed since.</source>
        <translation>Dieser Schritt lässt sich nicht zurücknehmen: Derselbe Eintrag wurde seither geändert.</translation>
    </message>
    <message>
        <source>What was kept of this session cannot be read.</source>
        <translation>Was von dieser Sitzung gespeichert ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This session was kept by a newer program.</source>
        <translation>Diese Sitzung wurde von einem neueren Programm gespeichert.</translation>
    </message>
    <message>
        <source>This is a rehearsal: the plan stays as it is.</source>
        <translation>Dies ist eine Probe: Der Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Answer every question before you seal.</source>
        <translation>Beantworten Sie alle Fragen, bevor Sie versiegeln.</translation>
    </message>
    <message>
        <source>These answers are sealed. Break the seal to change them.</source>
        <translation>Diese Antworten sind versiegelt. Brechen Sie das Siegel, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Both sides seal their answers first.</source>
        <translation>Zuerst versiegeln beide Seiten ihre Antworten.</translation>
    </message>
    <message>
        <source>Begin the alignment check first.</source>
        <translation>Beginnen Sie zuerst den Abgleich.</translation>
    </message>
    <message>
        <source>These answers have been opened.</source>
        <translation>Diese Antworten wurden geöffnet.</translation>
    </message>
    <message>
        <source>This {kind} is no longer there.</source>
        <translation>Nicht mehr vorhanden: {kind}.</translation>
    </message>
    <message>
        <source>Documents are not translated into “{language}” yet.</source>
        <translation>In „{language}“ sind Dokumente noch nicht übersetzt.</translation>
    </message>
    <message>
        <source>No joint session of this plan has minutes yet.</source>
        <translation>Noch hat keine gemeinsame Sitzung dieses Plans ein Protokoll.</translation>
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
        <source>This draft is damaged and cannot be opened. It is kept as it is; delete it to begin again.</source>
        <translation>Dieser Entwurf ist beschädigt und lässt sich nicht öffnen. Er bleibt, wie er ist; löschen Sie ihn, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>This draft was written by a newer PartnerDesk. Update PartnerDesk to go on with it.</source>
        <translation>Dieser Entwurf stammt von einem neueren PartnerDesk. Aktualisieren Sie PartnerDesk, um damit weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>This draft was finished already. Undo that step to go on with it.</source>
        <translation>Dieser Entwurf wurde schon abgeschlossen. Machen Sie diesen Schritt rückgängig, um damit weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>This account is no longer there. Choose another one, or a new one.</source>
        <translation>Diesen Kunden gibt es nicht mehr. Wählen Sie einen anderen oder einen neuen.</translation>
    </message>
    <message>
        <source>This plan is no longer there. Choose another one, or a new one.</source>
        <translation>Diesen Plan gibt es nicht mehr. Wählen Sie einen anderen oder einen neuen.</translation>
    </message>
    <message>
        <source>These notes are {length} characters long together; one person’s private note takes at most {most}. Shorten one of the answers.</source>
        <translation>Diese Notizen sind zusammen {length} Zeichen lang; die private Notiz zu einer Person fasst höchstens {most}. Kürzen Sie eine der Antworten.</translation>
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
        <source>{path} is open in another PartnerDesk that does not answer ({holder}). Give it a moment and try again, or end it: what it stored is safe.</source>
        <translation>{path} ist in einem anderen PartnerDesk geöffnet, das nicht antwortet ({holder}). Warten Sie einen Moment und versuchen Sie es erneut, oder beenden Sie es: Was es gespeichert hat, ist sicher.</translation>
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
        <source>The folder {path} is not there. Choose another one.</source>
        <translation>Den Ordner {path} gibt es nicht. Bitte wählen Sie einen anderen.</translation>
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
        <source>A joint session is on the screen, and others may look on. Other workspaces open once it has ended.</source>
        <translation>Eine gemeinsame Sitzung ist auf dem Bildschirm, und andere sehen vielleicht zu. Andere Arbeitsbereiche öffnen sich, wenn sie beendet ist.</translation>
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
    <message>
        <source>This is no picture. Use a file of the kind PNG, JPEG or SVG.</source>
        <translation>Das ist kein Bild. Nehmen Sie eine Datei der Art PNG, JPEG oder SVG.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read. Try another copy of it.</source>
        <translation>Dieses Bild ist beschädigt und nicht lesbar. Versuchen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>This file is too large: a picture may have {megabytes} MB.</source>
        <translation>Diese Datei ist zu groß: Ein Bild darf {megabytes} MB haben.</translation>
    </message>
    <message>
        <source>This picture has too many pixels: it may have {most} million. Make it smaller first.</source>
        <translation>Dieses Bild hat zu viele Pixel: Es darf {most} Millionen haben. Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>This SVG uses “{what}”, which cannot be printed as it should look. Save it as PNG, or turn it into shapes.</source>
        <translation>Dieses SVG verwendet „{what}“, was sich nicht so drucken lässt, wie es aussehen soll. Speichern Sie es als PNG oder wandeln Sie es in Formen um.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Since we last met</source>
        <translation>Seit dem letzten Treffen</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>Offene Anliegen</translation>
    </message>
    <message>
        <source>Our circle</source>
        <translation>Unser Kreis</translation>
    </message>
    <message>
        <source>How aligned are we?</source>
        <translation>Wie einig sind wir?</translation>
    </message>
    <message>
        <source>Our values</source>
        <translation>Unsere Werte</translation>
    </message>
    <message>
        <source>New: {title}</source>
        <translation>Neu: {title}</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Gelöscht: {title}</translation>
    </message>
    <message>
        <source>Parked: {title}</source>
        <translation>Zurückgestellt: {title}</translation>
    </message>
    <message>
        <source>{title}: {changes}</source>
        <translation>{title}: {changes}</translation>
    </message>
    <message>
        <source>{field} of {name}</source>
        <translation>{field} von {name}</translation>
    </message>
    <message>
        <source>{field} {new}</source>
        <translation>{field} {new}</translation>
    </message>
    <message>
        <source>{field} {old} → {new}</source>
        <translation>{field} {old} → {new}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Agreed in the plan</source>
        <translation>Im Plan vereinbart</translation>
    </message>
    <message>
        <source>Changed in the plan</source>
        <translation>Im Plan geändert</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>proposed by {name}</source>
        <translation>vorgeschlagen von {name}</translation>
    </message>
    <message>
        <source>{name} does</source>
        <translation>{name} übernimmt</translation>
    </message>
    <message>
        <source>{who} by {day}</source>
        <translation>{who} bis {day}</translation>
    </message>
    <message>
        <source>Proposed by {name}</source>
        <translation>Vorgeschlagen von {name}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Dritte Partei</translation>
    </message>
    <message numerus="yes">
        <source>%n min over the time of this topic</source>
        <translation>
            <numerusform>%n Min. über der Zeit für dieses Thema</numerusform>
            <numerusform>%n Min. über der Zeit für dieses Thema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left for this topic</source>
        <translation>
            <numerusform>noch %n Min. für dieses Thema</numerusform>
            <numerusform>noch %n Min. für dieses Thema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{minutes}, {state}</source>
        <translation>{minutes}, {state}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>Agreed by both</source>
        <translation>Von beiden vereinbart</translation>
    </message>
    <message>
        <source>Agreed by {name}</source>
        <translation>Vereinbart von {name}</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Noch nicht vereinbart</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>agreed by both</source>
        <translation>von beiden vereinbart</translation>
    </message>
    <message>
        <source>one each for {names}</source>
        <translation>je eine für {names}</translation>
    </message>
    <message>
        <source>Who is meant: {names}? Write the whole name.</source>
        <translation>Wer ist gemeint: {names}? Schreiben Sie den ganzen Namen.</translation>
    </message>
    <message>
        <source>Nobody is named. Begin with a name, “they” or “both”.</source>
        <translation>Niemand ist genannt. Beginnen Sie mit einem Namen, „sie“ oder „beide“.</translation>
    </message>
    <message>
        <source>Nobody here is called {words}.</source>
        <translation>Hier heißt niemand {words}.</translation>
    </message>
    <message>
        <source>{words} is no day.</source>
        <translation>{words} ist kein Tag.</translation>
    </message>
    <message>
        <source>{words} is not known. There are /a action, /d decision, /p park, /i issue.</source>
        <translation>{words} ist nicht bekannt. Es gibt /a Maßnahme, /d Beschluss, /p Parken, /i Frage.</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Private notes are hidden on this screen</source>
        <translation>Private Notizen sind verborgen</translation>
    </message>
    <message>
        <source>Nothing of the plan is changed</source>
        <translation>Am Plan wird nichts geändert</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End rehearsal</source>
        <translation>Probe beenden</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Keys of this window</source>
        <translation>Tasten dieses Fensters</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Next session</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Edit agenda</source>
        <translation>Agenda ändern</translation>
    </message>
    <message>
        <source>Start Together</source>
        <translation>Gemeinsam beginnen</translation>
    </message>
    <message>
        <source>No session planned</source>
        <translation>Kein Termin geplant</translation>
    </message>
    <message>
        <source>Partners meet before there is trouble. Most plans meet once a month.</source>
        <translation>Partner treffen sich, bevor es Ärger gibt. Meist trifft man sich einmal im Monat.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>Next session, {when}</source>
        <translation>Nächster Termin, {when}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>No agenda yet: what should both sides leave with?</source>
        <translation>Noch keine Agenda: Was sollen beide Seiten mitnehmen?</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>What to ask, seen by both in Together</source>
        <translation>Was zu fragen ist, in Gemeinsam für beide sichtbar</translation>
    </message>
</context>
<context>
    <name>SessionKeys</name>
    <message>
        <source>1  2  3</source>
        <translation>1  2  3</translation>
    </message>
    <message>
        <source>Who is speaking</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>F6  F7  F8</source>
        <translation>F6  F7  F8</translation>
    </message>
    <message>
        <source>The same while typing</source>
        <translation>Dasselbe beim Schreiben</translation>
    </message>
    <message>
        <source>Whoever speaks agrees</source>
        <translation>Wer spricht, stimmt zu</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>Nächstes Thema</translation>
    </message>
    <message>
        <source>Topic before</source>
        <translation>Thema davor</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Write a decision; /a an action, /p to park, /i an issue</source>
        <translation>Entscheidung schreiben; /a Aufgabe, /p zurückstellen, /i Anliegen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back from writing</source>
        <translation>Zurück vom Schreiben</translation>
    </message>
    <message>
        <source>Find in this plan</source>
        <translation>In diesem Plan suchen</translation>
    </message>
    <message>
        <source>Ctrl+Z  Ctrl+Y</source>
        <translation>Strg+Z  Strg+Y</translation>
    </message>
    <message>
        <source>Undo and redo here</source>
        <translation>Hier rückgängig machen und wiederholen</translation>
    </message>
    <message>
        <source>Alt+Up  Alt+Down  +  -</source>
        <translation>Alt+Auf  Alt+Ab  +  -</translation>
    </message>
    <message>
        <source>In the agenda: move a topic, more or less time</source>
        <translation>In der Agenda: Thema verschieben, mehr oder weniger Zeit</translation>
    </message>
    <message>
        <source>Pause and go on</source>
        <translation>Pause und weiter</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>To the minutes; there is a way back</source>
        <translation>Zum Protokoll; es geht auch wieder zurück</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
</context>
<context>
    <name>SessionTimes</name>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>Together with {name}</source>
        <translation>Gemeinsam mit {name}</translation>
    </message>
    <message>
        <source>This cannot be stored as it stands: below it is what is wrong.</source>
        <translation>So lässt sich das nicht speichern: Darunter steht, was nicht stimmt.</translation>
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
        <translation>Gleiche Teile</translation>
    </message>
    <message>
        <source>Share of {party}</source>
        <translation>Anteil von {party}</translation>
    </message>
</context>
<context>
    <name>SharedChanges</name>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message numerus="yes">
        <source>{change} and %n more</source>
        <translation>
            <numerusform>{change} und %n weitere</numerusform>
            <numerusform>{change} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>{label}: {old} to {new}</source>
        <translation>{label}: {old} → {new}</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Share agreed</source>
        <translation>Anteil vereinbart</translation>
    </message>
    <message>
        <source>Share open, proposed by us</source>
        <translation>Anteil offen, unser Vorschlag</translation>
    </message>
    <message>
        <source>Share open, proposed by them</source>
        <translation>Anteil offen, Kundenvorschlag</translation>
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
        <source>Ours only</source>
        <translation>Nur für uns</translation>
    </message>
    <message>
        <source>Share open</source>
        <translation>Anteil offen</translation>
    </message>
</context>
<context>
    <name>SharesPanel</name>
    <message>
        <source>Share it equally</source>
        <translation>Gleich aufteilen</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Take a check</source>
        <translation>Check machen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Ausgewähltes öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Ausgewähltes löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Choose a date in a calendar</source>
        <translation>Datum im Kalender wählen</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Herunter</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>Nächste 14 Tage</translation>
    </message>
    <message>
        <source>Nothing is planned for the next 14 days.</source>
        <translation>Für die nächsten 14 Tage ist nichts geplant.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Termin</translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joint sessions</source>
        <translation>
            <numerusform>%n gemeinsame Sitzung</numerusform>
            <numerusform>%n gemeinsame Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This list names several customers. It never opens on a shared screen.</source>
        <translation>Diese Liste nennt mehrere Kunden. Auf einem geteilten Bildschirm erscheint sie nie.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
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
</context>
<context>
    <name>SideNav</name>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation>Abschnitte des Plans</translation>
    </message>
    <message>
        <source>New account (Ctrl+N)</source>
        <translation>Neuer Kunde (Strg+N)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Plan {title}</source>
        <translation>Plan {title}</translation>
    </message>
    <message>
        <source>Where this plan is (Ctrl+L)</source>
        <translation>Wo dieser Plan steht (Strg+L)</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message numerus="yes">
        <source>%n more accounts</source>
        <translation>
            <numerusform>%n weiterer Kunde</numerusform>
            <numerusform>%n weitere Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not agreed. They stay marked as open; only what is agreed binds.</source>
        <translation>
            <numerusform>%n Eintrag ist nicht vereinbart. Er bleibt als offen markiert; nur Vereinbartes bindet.</numerusform>
            <numerusform>%n Einträge sind nicht vereinbart. Sie bleiben als offen markiert; nur Vereinbartes bindet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
</context>
<context>
    <name>SignPlan</name>
    <message>
        <source>Sign {title}</source>
        <translation>{title} unterschreiben</translation>
    </message>
    <message>
        <source>What both sides see is kept as it is, as the next version, and its terms are locked until you open it for changes.</source>
        <translation>Was beide Seiten sehen, wird als nächste Fassung festgehalten, und der Inhalt ist gesperrt, bis Sie ihn für Änderungen öffnen.</translation>
    </message>
</context>
<context>
    <name>Signed</name>
    <message>
        <source>Signed as version {version}: locked until the plan is opened for changes</source>
        <translation>Unterschrieben als Fassung {version}: gesperrt, bis der Plan für Änderungen geöffnet wird</translation>
    </message>
</context>
<context>
    <name>SincePage</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What changed since {day}</source>
        <translation>Was sich seit dem {day} geändert hat</translation>
    </message>
    <message>
        <source>Nothing that both sides see was changed.</source>
        <translation>Nichts, was beide Seiten sehen, wurde geändert.</translation>
    </message>
    <message>
        <source>Talk about the line that is chosen</source>
        <translation>Über die gewählte Zeile reden</translation>
    </message>
    <message>
        <source>{kept} of {due} promises kept</source>
        <translation>{kept} von {due} Zusagen gehalten</translation>
    </message>
    <message>
        <source>Nothing was due</source>
        <translation>Nichts war fällig</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>Nichts wurde zugesagt.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message numerus="yes">
        <source>Kept, %n day(s) late</source>
        <translation>
            <numerusform>Gehalten, %n Tag verspätet</numerusform>
            <numerusform>Gehalten, %n Tage verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Steht noch aus</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Fällig {when}</translation>
    </message>
</context>
<context>
    <name>SinceView</name>
    <message>
        <source>Since we last met</source>
        <translation>Seit dem letzten Treffen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What happened since</source>
        <translation>Was seither geschehen ist</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
    <message>
        <source>version {number}, {day}</source>
        <translation>Fassung {number}, {day}</translation>
    </message>
    <message>
        <source>You have not met yet</source>
        <translation>Sie haben sich noch nicht getroffen</translation>
    </message>
    <message>
        <source>After the first dialogue that took place, this page tells what was promised, what was kept and what changed since.</source>
        <translation>Nach dem ersten Dialog, der stattgefunden hat, zeigt diese Seite, was versprochen und gehalten wurde und was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was versprochen wurde</translation>
    </message>
    <message>
        <source>{kept} kept, {late} late, {open} still to come</source>
        <translation>{kept} gehalten, {late} verspätet, {open} noch offen</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>nichts versprochen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message numerus="yes">
        <source>kept, %n day(s) late</source>
        <translation>
            <numerusform>gehalten, %n Tag verspätet</numerusform>
            <numerusform>gehalten, %n Tage verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag verspätet</numerusform>
            <numerusform>%n Tage verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch kein Datum</translation>
    </message>
    <message>
        <source>{when}, promised before</source>
        <translation>{when}, früher zugesagt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>No version of the plan was kept by then, so nothing can be compared. Handing the plan out or keeping a version makes one.</source>
        <translation>Bis dahin wurde keine Fassung des Plans festgehalten, daher lässt sich nichts vergleichen. Eine Fassung entsteht, wenn Sie den Plan aushändigen oder eine festhalten.</translation>
    </message>
    <message>
        <source>Compared with version {number} of {day}: what both sides may see.</source>
        <translation>Verglichen mit Fassung {number} vom {day}: was beide Seiten sehen dürfen.</translation>
    </message>
</context>
<context>
    <name>SparkLine</name>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>{name} speaks</source>
        <translation>{name} spricht</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Who is speaking</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Es spricht</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
</context>
<context>
    <name>SplitLine</name>
    <message>
        <source>The plan is signed. Open it for changes first.</source>
        <translation>Der Plan ist unterschrieben. Öffnen Sie ihn zuerst für Änderungen.</translation>
    </message>
    <message>
        <source>Agreed. Changing it reopens the agreement.</source>
        <translation>Vereinbart. Eine Änderung öffnet die Vereinbarung wieder.</translation>
    </message>
    <message>
        <source>Not money. Worth of 5: {worths}</source>
        <translation>Nicht in Geld. Wert von 5: {worths}</translation>
    </message>
    <message>
        <source>Not money. Nobody said its worth yet</source>
        <translation>Nicht in Geld. Noch hat niemand den Wert genannt</translation>
    </message>
</context>
<context>
    <name>SplitSlider</name>
    <message>
        <source>not split yet</source>
        <translation>noch nicht aufgeteilt</translation>
    </message>
    <message>
        <source>Split of {name}: {parts}</source>
        <translation>Aufteilung von {name}: {parts}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>Open for changes</source>
        <translation>Für Änderungen öffnen</translation>
    </message>
    <message>
        <source>Shared with {them}</source>
        <translation>Mit {them} geteilt</translation>
    </message>
    <message>
        <source>Ours only: nobody else sees it</source>
        <translation>Nur für uns: Niemand sonst sieht es</translation>
    </message>
    <message>
        <source>Share with {them}</source>
        <translation>Mit {them} teilen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Agreement of this item</source>
        <translation>Vereinbarung zu diesem Eintrag</translation>
    </message>
    <message>
        <source>Signed: its terms are locked</source>
        <translation>Unterschrieben: Inhalt gesperrt</translation>
    </message>
    <message>
        <source>Share {count}</source>
        <translation>{count} teilen</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Proposed by us</source>
        <translation>Unser Vorschlag</translation>
    </message>
    <message>
        <source>Proposed by them</source>
        <translation>Kundenvorschlag</translation>
    </message>
    <message>
        <source>Proposed by a third party</source>
        <translation>Drittvorschlag</translation>
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
        <source>Ours only</source>
        <translation>Nur für uns</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht geschrieben</translation>
    </message>
    <message>
        <source>Keep to ourselves</source>
        <translation>Für uns behalten</translation>
    </message>
    <message>
        <source>Delete this text</source>
        <translation>Diesen Text löschen</translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation>Zum Beispiel: {example}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>Our values</source>
        <translation>Unsere Werte</translation>
    </message>
    <message>
        <source>Vision and success</source>
        <translation>Vision und Erfolg</translation>
    </message>
    <message>
        <source>What each gains</source>
        <translation>Was jeder gewinnt</translation>
    </message>
    <message>
        <source>How we part</source>
        <translation>Wie wir auseinandergehen</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Worte ändern</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Prepare: private notes are visible on this screen</source>
        <translation>Vorbereiten: Private Notizen sind auf diesem Bildschirm sichtbar</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Stored on this computer only</source>
        <translation>Nur auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Sample, a copy to try things in</source>
        <translation>Beispiel, eine Kopie zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Find in this plan</source>
        <translation>In diesem Plan suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>Rückgängig: {label}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>Wiederholen: {label}</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Stop the preview of {rule}</source>
        <translation>Vorschau von „{rule}“ beenden</translation>
    </message>
    <message>
        <source>Preview {rule}</source>
        <translation>Vorschau von „{rule}“</translation>
    </message>
    <message>
        <source>Net gain</source>
        <translation>Nettogewinn</translation>
    </message>
    <message>
        <source>Balance index {index}.</source>
        <translation>Index der Ausgewogenheit {index}.</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>Suggested splits</source>
        <translation>Vorgeschlagene Aufteilungen</translation>
    </message>
    <message>
        <source>net gain after contribution and expected loss</source>
        <translation>Nettogewinn nach Beitrag und erwartetem Verlust</translation>
    </message>
    <message>
        <source>Weights, caps and groups</source>
        <translation>Gewichte, Obergrenzen und Bündnisse</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Share of reward</source>
        <translation>Gewinnanteil</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Back per unit</source>
        <translation>Ertrag/Einheit</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Net gain: {parties}.</source>
        <translation>Nettogewinn: {parties}.</translation>
    </message>
    <message>
        <source>{payer} pays {payee} {amount}, which no split can bring about.</source>
        <translation>{payer} zahlt {payee} {amount}, was keine Aufteilung bewirken kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller payment(s) stand beside it.</source>
        <translation>
            <numerusform>%n kleinere Zahlung steht daneben.</numerusform>
            <numerusform>%n kleinere Zahlungen stehen daneben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>Take a check</source>
        <translation>Check machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>never shared, never printed</source>
        <translation>nie geteilt, nie gedruckt</translation>
    </message>
</context>
<context>
    <name>TalkDetail</name>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>jemand, der nicht mehr da ist</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{label}: agreed {old}, now {new}</source>
        <translation>{label}: vereinbart {old}, jetzt {new}</translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>The surplus is shared by weights, equally where none are given. A cap is the most that a party may gain.</source>
        <translation>Der Überschuss wird nach Gewichten geteilt, ohne Gewichte gleich. Eine Obergrenze ist das Höchste, was eine Partei gewinnen darf.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Not written yet.</source>
        <translation>Noch nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>TextsView</name>
    <message>
        <source>What will both of you be proud of when this has worked?</source>
        <translation>Worauf werden beide Seiten stolz sein, wenn das gelungen ist?</translation>
    </message>
    <message>
        <source>Write it as they said it, in their own words.</source>
        <translation>Schreiben Sie es so auf, wie der Kunde es gesagt hat.</translation>
    </message>
    <message>
        <source>And what would we call a success?</source>
        <translation>Und was würden wir einen Erfolg nennen?</translation>
    </message>
    <message>
        <source>What do they get only from us?</source>
        <translation>Was bekommt der Kunde nur von uns?</translation>
    </message>
    <message>
        <source>What of it can they count?</source>
        <translation>Was davon kann der Kunde in Zahlen fassen?</translation>
    </message>
    <message>
        <source>Partners may know it: say it openly.</source>
        <translation>Partner dürfen es wissen: Sagen Sie es offen.</translation>
    </message>
    <message>
        <source>What would each side keep, owe and hand over?</source>
        <translation>Was würde jede Seite behalten, schulden und übergeben?</translation>
    </message>
    <message>
        <source>Every case reaches the shelf in packaging people recycle.</source>
        <translation>Jeder Karton steht in einer Verpackung im Regal, die recycelt wird.</translation>
    </message>
    <message>
        <source>Two plants without a lost shift.</source>
        <translation>Zwei Werke ohne eine verlorene Schicht.</translation>
    </message>
    <message>
        <source>A line that others come to see.</source>
        <translation>Eine Linie, die andere sich ansehen kommen.</translation>
    </message>
    <message>
        <source>People beside the line until it runs.</source>
        <translation>Leute an der Linie, bis sie läuft.</translation>
    </message>
    <message>
        <source>Lower fees and fewer stops.</source>
        <translation>Weniger Gebühren und weniger Stillstände.</translation>
    </message>
    <message>
        <source>Years that we can plan with.</source>
        <translation>Jahre, mit denen wir planen können.</translation>
    </message>
    <message>
        <source>Each keeps its data, and the tooling is bought back.</source>
        <translation>Jeder behält seine Daten, und die Werkzeuge werden zurückgekauft.</translation>
    </message>
    <message>
        <source>Vision and values</source>
        <translation>Vision und Werte</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation>{agreed} von {all} vereinbart</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message>
        <source>Deleted {name}</source>
        <translation>Gelöscht: {name}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TimeUsed</name>
    <message>
        <source>Time used: {time} {rest}</source>
        <translation>Verbrauchte Zeit: {time} {rest}</translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n Min. darüber</numerusform>
            <numerusform>%n Min. darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n Min.</numerusform>
            <numerusform>noch %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n min</source>
        <translation>
            <numerusform>von %n Min.</numerusform>
            <numerusform>von %n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>What is done until when</source>
        <translation>Was bis wann erledigt ist</translation>
    </message>
    <message>
        <source>Timeline of the risks</source>
        <translation>Zeitachse der Risiken</translation>
    </message>
    <message>
        <source>Flag: mitigation due. Eye: looked at again. Bar: the plan&apos;s period.</source>
        <translation>Fahne: Gegenmaßnahme fällig. Auge: wieder ansehen. Balken: Zeitraum des Plans.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherCheck</name>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Both sides will look at this.</source>
        <translation>Beide Seiten werden darauf schauen.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Session or rehearsal</source>
        <translation>Sitzung oder Probe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start together</source>
        <translation>Gemeinsam beginnen</translation>
    </message>
    <message>
        <source>Agenda of</source>
        <translation>Agenda von</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Auf Bildschirm</translation>
    </message>
    <message>
        <source>What is seen, and what stays behind</source>
        <translation>Was gesehen wird und was zurückbleibt</translation>
    </message>
    <message>
        <source>No agenda: begin with an empty one</source>
        <translation>Keine Agenda: mit einer leeren beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieser</translation>
    </message>
    <message>
        <source>{number}: {width} × {height}, {name}</source>
        <translation>{number}: {width} × {height}, {name}</translation>
    </message>
    <message>
        <source>What you change is stored, with who proposed it.</source>
        <translation>Was Sie ändern, wird gespeichert, und dazu, wer es vorschlug.</translation>
    </message>
    <message>
        <source>To try it: nothing of the plan is changed.</source>
        <translation>Zum Ausprobieren: Am Plan wird nichts geändert.</translation>
    </message>
    <message>
        <source>Start rehearsal</source>
        <translation>Probe beginnen</translation>
    </message>
    <message>
        <source>This window and its notices are kept out of screen sharing as far as the system does that. Share the session&apos;s screen or window only.</source>
        <translation>Dieses Fenster und seine Meldungen bleiben aus der Bildschirmübertragung heraus, soweit das System das tut. Teilen Sie nur den Bildschirm oder das Fenster der Sitzung.</translation>
    </message>
    <message>
        <source>This system cannot keep a window out of screen sharing. The program covers itself with a curtain; other programs and their notices can still be seen where you share all.</source>
        <translation>Dieses System kann kein Fenster aus der Bildschirmübertragung heraushalten. Das Programm verdeckt sich mit einem Vorhang; andere Programme und ihre Meldungen sind zu sehen, wenn Sie alles teilen.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” waits for our answer.</source>
        <translation>„{title}“ wartet auf unsere Antwort.</translation>
    </message>
    <message>
        <source>“{title}” was changed since it was agreed.</source>
        <translation>„{title}“ wurde nach der Einigung geändert.</translation>
    </message>
    <message>
        <source>“{title}” waits for an answer of {party}.</source>
        <translation>„{title}“ wartet auf eine Antwort von {party}.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Find accounts, people</source>
        <translation>Kunden, Personen suchen</translation>
    </message>
    <message>
        <source>Find in plan</source>
        <translation>Im Plan suchen</translation>
    </message>
    <message>
        <source>Import a plan file</source>
        <translation>Plandatei importieren</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
</context>
<context>
    <name>TopicArea</name>
    <message>
        <source>There is nothing to agree to in this topic.</source>
        <translation>In diesem Thema gibt es nichts zu vereinbaren.</translation>
    </message>
    <message>
        <source>Both sides agree already.</source>
        <translation>Beide Seiten haben schon zugestimmt.</translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>About: {title}</source>
        <translation>Betrifft: {title}</translation>
    </message>
    <message>
        <source>Enter whole minutes, such as 15.</source>
        <translation>Geben Sie ganze Minuten ein, etwa 15.</translation>
    </message>
    <message>
        <source>Topic: {title}</source>
        <translation>Thema: {title}</translation>
    </message>
    <message>
        <source>Minutes for {title}</source>
        <translation>Minuten für {title}</translation>
    </message>
    <message>
        <source>Move or remove {title}</source>
        <translation>{title} verschieben oder entfernen</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Circle and people</source>
        <translation>Kreis und Personen</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>Noch ist niemand benannt</translation>
    </message>
    <message>
        <source>Name people under People; here they hang below whom they report to.</source>
        <translation>Benennen Sie Personen unter „Personen“; hier hängen sie unter denen, an die sie berichten.</translation>
    </message>
    <message>
        <source>{count} of {all} report to somebody here</source>
        <translation>{count} von {all} berichten hier an jemanden</translation>
    </message>
</context>
<context>
    <name>TrendLine</name>
    <message>
        <source>no measurements</source>
        <translation>keine Messwerte</translation>
    </message>
</context>
<context>
    <name>TriedRow</name>
    <message>
        <source>Drop “{text}”</source>
        <translation>„{text}“ fallen lassen</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Der Arbeitsbereich lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>TurnPanel</name>
    <message>
        <source>Go back to our answers</source>
        <translation>Zurück zu unseren Antworten</translation>
    </message>
    <message>
        <source>{number} of {all} answered</source>
        <translation>{number} von {all} beantwortet</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Five questions. Answer alone; the other side answers the same ones.</source>
        <translation>Fünf Fragen. Antworten Sie für sich; die andere Seite beantwortet dieselben.</translation>
    </message>
    <message>
        <source>The answers lie sealed until both sides have answered.</source>
        <translation>Die Antworten bleiben versiegelt, bis beide Seiten geantwortet haben.</translation>
    </message>
    <message>
        <source>{party} answers</source>
        <translation>{party} antwortet</translation>
    </message>
    <message>
        <source>{party} goes on</source>
        <translation>{party} macht weiter</translation>
    </message>
</context>
<context>
    <name>TurnsPanel</name>
    <message>
        <source>Begin the check</source>
        <translation>Check beginnen</translation>
    </message>
    <message>
        <source>Open both answers</source>
        <translation>Beide Antworten öffnen</translation>
    </message>
    <message>
        <source>Vision, values, resources, risk and reward: five questions for both sides. Where the answers differ is where talking pays.</source>
        <translation>Vision, Werte, Ressourcen, Risiko und Gewinn: fünf Fragen an beide Seiten. Wo die Antworten auseinandergehen, lohnt sich das Reden.</translation>
    </message>
</context>
<context>
    <name>UnfinishedDialog</name>
    <message>
        <source>This session was not ended</source>
        <translation>Diese Sitzung wurde nicht beendet</translation>
    </message>
    <message>
        <source>Begun {moment}. {done} of {count} topics are done. All is stored.</source>
        <translation>Begonnen {moment}. {done} von {count} Themen sind erledigt. Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Going on shows it full screen: share that screen when you are ready.</source>
        <translation>Beim Fortsetzen erscheint sie auf dem ganzen Bildschirm: Teilen Sie ihn, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>If a screen is still shared, stop that before you answer otherwise: your accounts will be seen.</source>
        <translation>Wird der Bildschirm noch freigegeben, beenden Sie das, bevor Sie anders antworten: Ihre Kunden werden sonst gesehen.</translation>
    </message>
    <message>
        <source>End without minutes</source>
        <translation>Ohne Protokoll beenden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message>
        <source>Not placed yet</source>
        <translation>Noch nicht eingeordnet</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all risks that are not placed yet</source>
        <translation>Alle noch nicht eingeordneten Risiken anzeigen</translation>
    </message>
</context>
<context>
    <name>ValueDetail</name>
    <message>
        <source>For example: we show each other the real figures, also when they hurt.</source>
        <translation>Zum Beispiel: Wir zeigen einander die echten Zahlen, auch wenn sie wehtun.</translation>
    </message>
</context>
<context>
    <name>ValueFields</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation>Wie es sich zeigt</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>{party} agrees</source>
        <translation>{party} stimmt zu</translation>
    </message>
    <message>
        <source>{words}: {value}</source>
        <translation>{words}: {value}</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Nobody has said yet how it shows.</source>
        <translation>Noch hat niemand gesagt, woran man es merkt.</translation>
    </message>
    <message>
        <source>We had agreed: {words}</source>
        <translation>Vereinbart war: {words}</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Vision and values</source>
        <translation>Vision und Werte</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add a value that you will hold each other to</source>
        <translation>Fügen Sie einen Wert hinzu, an dem Sie einander messen</translation>
    </message>
    <message>
        <source>No value named yet</source>
        <translation>Noch kein Wert benannt</translation>
    </message>
    <message>
        <source>Which behaviour makes you trust each other?</source>
        <translation>Welches Verhalten lässt Sie einander vertrauen?</translation>
    </message>
</context>
<context>
    <name>ValuesLine</name>
    <message>
        <source>Values we hold each other to</source>
        <translation>Werte, an denen wir einander messen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Name a value</source>
        <translation>Wert benennen</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>Another value we hold each other to</source>
        <translation>Noch ein Wert, an den wir uns halten</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No value is written down yet. What do we hold each other to?</source>
        <translation>Noch ist kein Wert aufgeschrieben. Woran halten wir uns gegenseitig?</translation>
    </message>
    <message>
        <source>Agree to the value that waits longest</source>
        <translation>Dem Wert zustimmen, der am längsten wartet</translation>
    </message>
    <message>
        <source>Change the first value on the page</source>
        <translation>Den ersten Wert der Seite ändern</translation>
    </message>
    <message>
        <source>Taken out. Ctrl+Z brings it back.</source>
        <translation>Herausgenommen. Strg+Z holt es zurück.</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation>{agreed} von {all} vereinbart</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Versions and signatures</source>
        <translation>Fassungen und Unterschriften</translation>
    </message>
    <message>
        <source>Keep a version…</source>
        <translation>Fassung festhalten…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>Die Fassung</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Noch keine Fassungen</translation>
    </message>
    <message>
        <source>A version is the plan as both sides saw it at a moment. Handing out a PDF or signing keeps one, and so do you, under a name.</source>
        <translation>Eine Fassung ist der Plan, wie ihn beide Seiten in einem Moment sahen. Beim Aushändigen eines PDFs oder beim Unterschreiben wird eine festgehalten; auch Sie können eine unter einem Namen festhalten.</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Fassungen, neueste zuerst</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Signed on {day} by</source>
        <translation>Unterschrieben am {day} von</translation>
    </message>
    <message>
        <source>the plan now</source>
        <translation>den Plan jetzt</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Whose goal</source>
        <translation>Wessen Ziel</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only those</source>
        <translation>Nur solche</translation>
    </message>
    <message>
        <source>behind their time</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>with something missing</source>
        <translation>mit Lücken</translation>
    </message>
    <message>
        <source>the list, as it was arranged</source>
        <translation>die Liste, wie angeordnet</translation>
    </message>
    <message>
        <source>whose goal, in groups</source>
        <translation>wessen Ziel, in Gruppen</translation>
    </message>
    <message>
        <source>status, in groups</source>
        <translation>Status, in Gruppen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Filter and order: {choices}</source>
        <translation>Filter und Reihenfolge: {choices}</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>View of the risks</source>
        <translation>Ansicht der Risiken</translation>
    </message>
</context>
<context>
    <name>Vision</name>
    <message>
        <source>Vision and success</source>
        <translation>Vision und Erfolg</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Vision and values</source>
        <translation>Vision und Werte</translation>
    </message>
</context>
<context>
    <name>VisionCard</name>
    <message>
        <source>Shared vision</source>
        <translation>Gemeinsame Vision</translation>
    </message>
    <message>
        <source>Values we hold each other to</source>
        <translation>Werte, an denen wir einander messen</translation>
    </message>
    <message>
        <source>Write the vision</source>
        <translation>Vision schreiben</translation>
    </message>
    <message>
        <source>What will both of you be proud of at the end of {period}?</source>
        <translation>Worauf werden beide Seiten am Ende von {period} stolz sein?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>WaitingButton</name>
    <message>
        <source>Waiting for us: {count}</source>
        <translation>Wartet auf uns: {count}</translation>
    </message>
    <message>
        <source>Changed since agreed: {count}</source>
        <translation>Seither geändert: {count}</translation>
    </message>
</context>
<context>
    <name>WelcomePicture</name>
    <message>
        <source>A circle with people of both sides; two of the customer&apos;s are moving in</source>
        <translation>Ein Kreis mit Personen beider Seiten; zwei des Kunden rücken hinein</translation>
    </message>
</context>
<context>
    <name>WhatIfRow</name>
    <message>
        <source>Propose this share</source>
        <translation>Anteil vorschlagen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>without it {chance} of 100</source>
        <translation>ohne es {chance} von 100</translation>
    </message>
    <message>
        <source>What if we shared this one differently?</source>
        <translation>Und wenn wir dieses Risiko anders teilen?</translation>
    </message>
    <message>
        <source>One-sided {chance} of 100, {change}. Lose: {parties}.</source>
        <translation>Einseitig {chance} von 100, {change}. Verlieren: {parties}.</translation>
    </message>
</context>
<context>
    <name>WipesOut</name>
    <message>
        <source>If it happens, is the whole reward lost?</source>
        <translation>Wenn es eintritt, ist dann der ganze Gewinn verloren?</translation>
    </message>
    <message>
        <source>{reward} would be lost</source>
        <translation>{reward} wäre verloren</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>A customer without a name yet</source>
        <translation>Ein Kunde noch ohne Namen</translation>
    </message>
    <message>
        <source>Step {number}, {title}; {moment}</source>
        <translation>Schritt {number}, {title}; {moment}</translation>
    </message>
    <message>
        <source>Is it in balance?</source>
        <translation>Ist es ausgewogen?</translation>
    </message>
    <message>
        <source>What each side brings</source>
        <translation>Was jede Seite einbringt</translation>
    </message>
    <message>
        <source>What each side carries</source>
        <translation>Was jede Seite trägt</translation>
    </message>
    <message>
        <source>What each side gains</source>
        <translation>Was jede Seite gewinnt</translation>
    </message>
    <message>
        <source>Balance index {index}</source>
        <translation>Index der Ausgewogenheit {index}</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>plans, decisions, gains</source>
        <translation>Pläne, Entscheidungen, Gewinne</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>offers, orders, invoices</source>
        <translation>Angebote, Aufträge, Rechnungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>Titel oder Rolle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>Was wir sagen</translation>
    </message>
    <message>
        <source>What we share</source>
        <translation>Was wir teilen</translation>
    </message>
    <message>
        <source>What we decide together</source>
        <translation>Was wir gemeinsam entscheiden</translation>
    </message>
    <message>
        <source>Add what we say differently</source>
        <translation>Hinzufügen, was wir anders sagen</translation>
    </message>
    <message>
        <source>Add what we share</source>
        <translation>Hinzufügen, was wir teilen</translation>
    </message>
    <message>
        <source>Add what we decide together</source>
        <translation>Hinzufügen, was wir gemeinsam entscheiden</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>The circle today</source>
        <translation>Der Kreis heute</translation>
    </message>
    <message>
        <source>The circle, differently</source>
        <translation>Der Kreis, anders</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Only the new circle</source>
        <translation>Nur der neue Kreis</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>Which circles are shown</source>
        <translation>Welche Kreise gezeigt werden</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Differently</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>What changes with it?</source>
        <translation>Was ändert sich damit?</translation>
    </message>
    <message>
        <source>{count} brought further in</source>
        <translation>{count} weiter innen</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>Dritte Partei</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Save the circles as a picture</source>
        <translation>Kreise als Bild speichern</translation>
    </message>
    <message>
        <source>Could not write {name}.</source>
        <translation>{name} ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Written to {name}. It names people: look before you send it.</source>
        <translation>Geschrieben nach {name}. Das Bild nennt Personen: Sehen Sie es an, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>Partner now</source>
        <translation>Jetzt Partner</translation>
    </message>
    <message>
        <source>Move that way</source>
        <translation>Auf dem Weg</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Answer a question or two: what they lead to shows here.</source>
        <translation>Beantworten Sie ein, zwei Fragen: Hier zeigt sich, wohin sie führen.</translation>
    </message>
    <message>
        <source>They see it as we do. Plan the first moves together.</source>
        <translation>Der Kunde sieht es wie wir. Planen Sie die ersten Schritte gemeinsam.</translation>
    </message>
    <message>
        <source>Not all is there yet. Choose small first moves that both sides can keep.</source>
        <translation>Noch ist nicht alles da. Wählen Sie kleine erste Schritte, die beide Seiten einhalten können.</translation>
    </message>
    <message>
        <source>That is a respectable answer. The circle and your notes are kept; choose a day to look again.</source>
        <translation>Auch das ist eine gute Antwort. Der Kreis und Ihre Notizen bleiben; wählen Sie einen Tag, um wieder hinzusehen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teils</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>As answered</source>
        <translation>Wie beantwortet</translation>
    </message>
    <message>
        <source>What this leads to</source>
        <translation>Wohin das führt</translation>
    </message>
    <message>
        <source>Our own word, where we see it differently</source>
        <translation>Unser eigenes Wort, wo wir es anders sehen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Save both circles as a picture…</source>
        <translation>Beide Kreise als Bild speichern…</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Was angelegt wird</translation>
    </message>
    <message>
        <source>A new third party</source>
        <translation>Eine neue dritte Partei</translation>
    </message>
    <message>
        <source>Pictures and pages (*.png *.svg *.pdf)</source>
        <translation>Bilder und Seiten (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Not yet, and that is all right: the circle and your notes are kept.</source>
        <translation>Noch nicht, und das ist in Ordnung: Der Kreis und Ihre Notizen bleiben.</translation>
    </message>
    <message>
        <source>Nothing yet: whatever you write shows up here.</source>
        <translation>Noch nichts: Was Sie schreiben, erscheint hier.</translation>
    </message>
    <message>
        <source>This is added to the plan; nothing in it is replaced.</source>
        <translation>Das kommt zum Plan hinzu; nichts darin wird ersetzt.</translation>
    </message>
    <message>
        <source>All of it is ours only until you share it.</source>
        <translation>Alles bleibt nur für uns, bis Sie es teilen.</translation>
    </message>
    <message>
        <source>{name}, as a third party</source>
        <translation>{name}, als dritte Partei</translation>
    </message>
    <message>
        <source>The rhythm of a habit: {channel}</source>
        <translation>Rhythmus einer Gewohnheit: {channel}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
    <message>
        <source>Deleted the draft {name}</source>
        <translation>Entwurf {name} gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What is in it for them</source>
        <translation>Was der Kunde davon hat</translation>
    </message>
    <message>
        <source>Add a benefit, in their words</source>
        <translation>Nutzen hinzufügen, in Worten des Kunden</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In Worten des Kunden</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>What might they object?</source>
        <translation>Was könnte der Kunde einwenden?</translation>
    </message>
    <message>
        <source>Add an objection</source>
        <translation>Einwand hinzufügen</translation>
    </message>
    <message>
        <source>They might say</source>
        <translation>Der Kunde sagt vielleicht</translation>
    </message>
    <message>
        <source>We would answer</source>
        <translation>Wir antworten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Whom do we win first?</source>
        <translation>Wen gewinnen wir zuerst?</translation>
    </message>
    <message>
        <source>What is in it for them?</source>
        <translation>Was hat der Kunde davon?</translation>
    </message>
    <message>
        <source>Is this a customer who will see it this way?</source>
        <translation>Ist das ein Kunde, der es so sehen wird?</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen gelassen</translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation>Worauf beruht das?</translation>
    </message>
    <message>
        <source>What they gain</source>
        <translation>Was sie gewinnen</translation>
    </message>
    <message>
        <source>What {name} gains</source>
        <translation>Was {name} gewinnt</translation>
    </message>
    <message>
        <source>Add somebody of ours</source>
        <translation>Jemanden von uns hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nobody of ours is named yet.</source>
        <translation>Von uns ist noch niemand genannt.</translation>
    </message>
    <message>
        <source>Draw the circle differently</source>
        <translation>Den Kreis anders zeichnen</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>Alle paar Tage</translation>
    </message>
    <message>
        <source>Among ourselves</source>
        <translation>Unter uns</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Add a habit</source>
        <translation>Gewohnheit hinzufügen</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Tage dazwischen</translation>
    </message>
    <message>
        <source>With the customer, by</source>
        <translation>Mit dem Kunden, per</translation>
    </message>
    <message>
        <source>Who on our side must be won, and what do they gain?</source>
        <translation>Wen auf unserer Seite müssen wir gewinnen, und was haben sie davon?</translation>
    </message>
    <message>
        <source>Which habit shows that it matters?</source>
        <translation>Welche Gewohnheit zeigt, dass es uns wichtig ist?</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Ich bin {name}</translation>
    </message>
    <message>
        <source>Whose seat</source>
        <translation>Wessen Platz</translation>
    </message>
    <message>
        <source>the customer as a whole</source>
        <translation>der Kunde als Ganzes</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>How well we know each seat</source>
        <translation>Wie gut wir jeden Platz kennen</translation>
    </message>
    <message>
        <source>Full: they told us. Half: we think so. Empty: not known.</source>
        <translation>Voll: sie haben es gesagt. Halb: wir glauben es. Leer: nicht bekannt.</translation>
    </message>
    <message>
        <source>To ask them</source>
        <translation>Den Kunden fragen</translation>
    </message>
    <message>
        <source>Write as they would say it</source>
        <translation>Schreiben Sie, wie der Kunde es sagen würde</translation>
    </message>
    <message>
        <source>Ask them next time</source>
        <translation>Nächstes Mal fragen</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Was wir wissen</translation>
    </message>
    <message>
        <source>only what you choose to ask reaches the agenda</source>
        <translation>nur was Sie fragen wollen, kommt auf die Agenda</translation>
    </message>
    <message>
        <source>The circle with {name} is drawn.</source>
        <translation>Der Kreis mit {name} ist gezeichnet.</translation>
    </message>
    <message>
        <source>Not yet, with {name}. The circle and your notes are kept.</source>
        <translation>Noch nicht, mit {name}. Der Kreis und Ihre Notizen bleiben.</translation>
    </message>
    <message>
        <source>Not yet, with {name}. All is kept; look again on {day}.</source>
        <translation>Noch nicht, mit {name}. Alles bleibt; wieder ansehen am {day}.</translation>
    </message>
    <message>
        <source>Beside the step</source>
        <translation>Neben dem Schritt</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Schritt {number}: {title}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>nothing here yet</source>
        <translation>noch nichts hier</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>About 20 minutes in all. Stop at any time: every step is saved.</source>
        <translation>Insgesamt etwa 20 Minuten. Hören Sie auf, wann Sie wollen: Jeder Schritt ist gespeichert.</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The step, or what stands beside it</source>
        <translation>Der Schritt oder was daneben steht</translation>
    </message>
    <message>
        <source>change whom this is about</source>
        <translation>ändern, um wen es geht</translation>
    </message>
    <message>
        <source>change a party</source>
        <translation>Partei ändern</translation>
    </message>
    <message>
        <source>change the people</source>
        <translation>Personen ändern</translation>
    </message>
    <message>
        <source>change the circle today</source>
        <translation>Kreis von heute ändern</translation>
    </message>
    <message>
        <source>change an answer of theirs</source>
        <translation>Antwort des Kunden ändern</translation>
    </message>
    <message>
        <source>draw the circle differently</source>
        <translation>Kreis anders zeichnen</translation>
    </message>
    <message>
        <source>change what is different</source>
        <translation>ändern, was anders ist</translation>
    </message>
    <message>
        <source>change what is in it for them</source>
        <translation>ändern, was der Kunde davon hat</translation>
    </message>
    <message>
        <source>change whom to win first</source>
        <translation>ändern, wen wir zuerst gewinnen</translation>
    </message>
    <message>
        <source>change an objection</source>
        <translation>Einwand ändern</translation>
    </message>
    <message>
        <source>change an answer on the fit</source>
        <translation>Antwort zur Einschätzung ändern</translation>
    </message>
    <message>
        <source>change the fit</source>
        <translation>Einschätzung ändern</translation>
    </message>
    <message>
        <source>change the day to look again</source>
        <translation>Tag zum Wiederansehen ändern</translation>
    </message>
    <message>
        <source>change our own team</source>
        <translation>eigenes Team ändern</translation>
    </message>
    <message>
        <source>change a habit</source>
        <translation>Gewohnheit ändern</translation>
    </message>
    <message>
        <source>change our readiness</source>
        <translation>eigene Bereitschaft ändern</translation>
    </message>
    <message>
        <source>change the goals</source>
        <translation>Ziele ändern</translation>
    </message>
    <message>
        <source>change the risks</source>
        <translation>Risiken ändern</translation>
    </message>
    <message>
        <source>change the commitments</source>
        <translation>Zusagen ändern</translation>
    </message>
    <message>
        <source>change the reward</source>
        <translation>Gewinn ändern</translation>
    </message>
    <message>
        <source>change the touchpoints</source>
        <translation>Termine ändern</translation>
    </message>
    <message>
        <source>change an answer of the tests</source>
        <translation>Antwort der Prüfungen ändern</translation>
    </message>
    <message>
        <source>New or known?</source>
        <translation>Neu oder bekannt?</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Wo ist der Kunde?</translation>
    </message>
    <message>
        <source>What are we called?</source>
        <translation>Wie heißen wir?</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titel des Plans</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>A new customer</source>
        <translation>Ein neuer Kunde</translation>
    </message>
    <message>
        <source>{plan} is there already. What you add here is added to it; nothing in it is replaced.</source>
        <translation>{plan} gibt es schon. Was Sie hier hinzufügen, kommt dazu; nichts darin wird ersetzt.</translation>
    </message>
    <message>
        <source>People and parties are taken over; the plan is made at the end.</source>
        <translation>Personen und Parteien werden übernommen; der Plan entsteht am Ende.</translation>
    </message>
    <message>
        <source>First goals</source>
        <translation>Erste Ziele</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>First risks</source>
        <translation>Erste Risiken</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>Who bears it</source>
        <translation>Wer es trägt</translation>
    </message>
    <message>
        <source>We bring</source>
        <translation>Wir bringen ein</translation>
    </message>
    <message>
        <source>They bring</source>
        <translation>Der Kunde bringt ein</translation>
    </message>
    <message>
        <source>Add what we bring</source>
        <translation>Hinzufügen, was wir einbringen</translation>
    </message>
    <message>
        <source>Add what they bring</source>
        <translation>Hinzufügen, was der Kunde einbringt</translation>
    </message>
    <message>
        <source>First reward</source>
        <translation>Erster Gewinn</translation>
    </message>
    <message>
        <source>Name what both sides gain</source>
        <translation>Nennen, was beide Seiten gewinnen</translation>
    </message>
    <message>
        <source>How it is split</source>
        <translation>Wie er aufgeteilt wird</translation>
    </message>
    <message>
        <source>The next three times we talk</source>
        <translation>Unsere nächsten drei Gespräche</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Gespräch hinzufügen</translation>
    </message>
    <message>
        <source>Whom this is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Who is this about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>A name is enough to begin. All the rest can wait until you know it.</source>
        <translation>Ein Name genügt für den Anfang. Alles andere kann warten, bis Sie es wissen.</translation>
    </message>
    <message>
        <source>Alder Foods Cooperative, another organisation, for the year 2027.</source>
        <translation>Alder Foods Cooperative, eine andere Organisation, für das Jahr 2027.</translation>
    </message>
    <message>
        <source>Plant maintenance, another part of ours, for the next two quarters.</source>
        <translation>Instandhaltung des Werks, ein anderer Bereich bei uns, für die nächsten zwei Quartale.</translation>
    </message>
    <message>
        <source>Who is inside now?</source>
        <translation>Wer ist jetzt innen?</translation>
    </message>
    <message>
        <source>Who is inside our circle today?</source>
        <translation>Wer ist heute in unserem Kreis?</translation>
    </message>
    <message>
        <source>Inside means they see our plans, take part in decisions and win when we win. Place people as it is now, not as it should be.</source>
        <translation>Innen heißt: Sie sehen unsere Pläne, entscheiden mit und gewinnen, wenn wir gewinnen. Zeichnen Sie es so, wie es ist, nicht wie es sein sollte.</translation>
    </message>
    <message>
        <source>Jonas and Lena are inside. Maria hears of decisions a week later: outside.</source>
        <translation>Jonas und Lena sind innen. Maria erfährt von Entscheidungen eine Woche später: außen.</translation>
    </message>
    <message>
        <source>Our own team is inside. Maintenance hears of changes on the day: outside.</source>
        <translation>Unser eigenes Team ist innen. Die Instandhaltung erfährt von Änderungen am selben Tag: außen.</translation>
    </message>
    <message>
        <source>In their shoes</source>
        <translation>An ihrer Stelle</translation>
    </message>
    <message>
        <source>Answer from their seat</source>
        <translation>Von ihrem Platz aus antworten</translation>
    </message>
    <message>
        <source>Take their seat</source>
        <translation>Nehmen Sie ihren Platz ein</translation>
    </message>
    <message>
        <source>Answer in the first person, as they would. Then say how you know; not knowing is an answer, and a good question for the next meeting.</source>
        <translation>Antworten Sie in der Ich-Form, so wie der Kunde es täte. Sagen Sie dann, woher Sie es wissen; nicht zu wissen ist auch eine Antwort und eine gute Frage für das nächste Treffen.</translation>
    </message>
    <message>
        <source>“I get three different answers on delivery dates. I have to chase Lena to learn which one holds.”</source>
        <translation>„Ich bekomme drei verschiedene Auskünfte zu Lieferterminen. Ich muss Lena hinterherlaufen, um zu erfahren, welche stimmt.“</translation>
    </message>
    <message>
        <source>“I hear of a new line when it is already ordered. Then I am to keep it running.”</source>
        <translation>„Ich höre von einer neuen Linie, wenn sie schon bestellt ist. Dann soll ich sie am Laufen halten.“</translation>
    </message>
    <message>
        <source>Draw it differently</source>
        <translation>Anders zeichnen</translation>
    </message>
    <message>
        <source>Bring them inside</source>
        <translation>Nach innen holen</translation>
    </message>
    <message>
        <source>One circle, two organisations. Bring in the people without whom neither side reaches its goals.</source>
        <translation>Ein Kreis, zwei Organisationen. Holen Sie die Menschen herein, ohne die keine Seite ihre Ziele erreicht.</translation>
    </message>
    <message>
        <source>Maria joins the monthly supply decision instead of hearing the result a week later.</source>
        <translation>Maria entscheidet monatlich über die Belieferung mit, statt das Ergebnis eine Woche später zu erfahren.</translation>
    </message>
    <message>
        <source>One circle, two teams. Bring in the people without whom neither side reaches its goals.</source>
        <translation>Ein Kreis, zwei Teams. Holen Sie die Menschen herein, ohne die keine Seite ihre Ziele erreicht.</translation>
    </message>
    <message>
        <source>Maintenance sits at the table before a machine is chosen.</source>
        <translation>Die Instandhaltung sitzt mit am Tisch, bevor eine Maschine ausgewählt wird.</translation>
    </message>
    <message>
        <source>Help them draw it</source>
        <translation>Beim Zeichnen helfen</translation>
    </message>
    <message>
        <source>Say what is in it for them, in words they would use themselves. Not everybody will want it now, and that is an honest answer too.</source>
        <translation>Sagen Sie, was der Kunde davon hat, in Worten, die er selbst wählen würde. Nicht jeder will es jetzt, und auch das ist eine ehrliche Antwort.</translation>
    </message>
    <message>
        <source>Tom: fewer line stops. Aiko: a figure on waste that she can show her board.</source>
        <translation>Tom: weniger Stillstände der Linie. Aiko: eine Zahl zum Abfall, die sie ihrem Vorstand zeigen kann.</translation>
    </message>
    <message>
        <source>The shift leads: fewer calls at night. Their head: a budget that holds.</source>
        <translation>Die Schichtleiter: weniger Anrufe in der Nacht. Ihre Leitung: ein Budget, das hält.</translation>
    </message>
    <message>
        <source>Make it a priority</source>
        <translation>Vorrang geben</translation>
    </message>
    <message>
        <source>What our own team changes</source>
        <translation>Was unser Team ändert</translation>
    </message>
    <message>
        <source>Look at our own house first</source>
        <translation>Beim eigenen Haus anfangen</translation>
    </message>
    <message>
        <source>A promise outside needs people inside who stand behind it. Choose a small habit that shows it every week.</source>
        <translation>Ein Versprechen nach außen braucht Menschen im eigenen Haus, die dahinterstehen. Wählen Sie eine kleine Gewohnheit, die das jede Woche zeigt.</translation>
    </message>
    <message>
        <source>Every Monday, Lena calls Tom before she looks at the orders.</source>
        <translation>Jeden Montag ruft Lena Tom an, bevor sie auf die Aufträge schaut.</translation>
    </message>
    <message>
        <source>Every Monday, the planner walks to the workshop before opening the list.</source>
        <translation>Jeden Montag geht die Planerin in die Werkstatt, bevor sie die Liste öffnet.</translation>
    </message>
    <message>
        <source>Do the work</source>
        <translation>Anpacken</translation>
    </message>
    <message>
        <source>First moves, with dates</source>
        <translation>Erste Schritte, mit Datum</translation>
    </message>
    <message>
        <source>First moves, on both sides</source>
        <translation>Erste Schritte auf beiden Seiten</translation>
    </message>
    <message>
        <source>A few first things that both sides want are better than a long list. Let each side bring something, carry something and gain something.</source>
        <translation>Wenige erste Dinge, die beide Seiten wollen, sind besser als eine lange Liste. Lassen Sie jede Seite etwas einbringen, etwas tragen und etwas gewinnen.</translation>
    </message>
    <message>
        <source>Packaging waste down from 22 to 15 tonnes a month. We bring engineering days, they bring hours on the line.</source>
        <translation>Verpackungsabfall von 22 auf 15 Tonnen im Monat senken. Wir bringen Ingenieurtage ein, der Kunde Stunden an der Linie.</translation>
    </message>
    <message>
        <source>Unplanned stops down from nine to four a month. We bring a planner, they bring their night shift&apos;s list.</source>
        <translation>Ungeplante Stillstände von neun auf vier im Monat senken. Wir bringen jemanden für die Planung ein, das andere Team die Liste seiner Nachtschicht.</translation>
    </message>
    <message>
        <source>The five tests</source>
        <translation>Die fünf Prüfungen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Name of the third party</source>
        <translation>Name der dritten Partei</translation>
    </message>
    <message>
        <source>Anybody else?</source>
        <translation>Noch jemand?</translation>
    </message>
    <message>
        <source>Add a third party, such as an integrator or a supplier</source>
        <translation>Dritte Partei hinzufügen, etwa einen Integrator oder Lieferanten</translation>
    </message>
    <message>
        <source>Most circles have two sides. A third one brings, carries and gains as well.</source>
        <translation>Die meisten Kreise haben zwei Seiten. Eine dritte bringt, trägt und gewinnt ebenso.</translation>
    </message>
    <message>
        <source>Already there: {names}</source>
        <translation>Schon dabei: {names}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgewogenheit</translation>
    </message>
    <message>
        <source>Our answers now, theirs later</source>
        <translation>Wir jetzt, die anderen später</translation>
    </message>
    <message>
        <source>Five tests, and then it is made</source>
        <translation>Fünf Prüfungen, dann wird alles angelegt</translation>
    </message>
    <message>
        <source>Answer for us, as it is today; they answer later, on their own. Then look at what will be made: all of it is ours only until you share it.</source>
        <translation>Antworten Sie für uns, so wie es heute ist; der Kunde antwortet später für sich. Sehen Sie dann, was angelegt wird: Alles bleibt nur für uns, bis Sie es teilen.</translation>
    </message>
    <message>
        <source>Risk: “We name risks, but have not said who bears them.”</source>
        <translation>Risiko: „Wir benennen Risiken, haben aber nicht geklärt, wer sie trägt.“</translation>
    </message>
    <message>
        <source>What am I trying to reach?</source>
        <translation>Was will ich erreichen?</translation>
    </message>
    <message>
        <source>What do I need for it?</source>
        <translation>Was brauche ich dafür?</translation>
    </message>
    <message>
        <source>What do I want?</source>
        <translation>Was wünsche ich mir?</translation>
    </message>
    <message>
        <source>What makes working with you hard?</source>
        <translation>Was macht die Arbeit mit Ihnen schwer?</translation>
    </message>
    <message>
        <source>What would I lose if you vanished?</source>
        <translation>Was würde mir fehlen, wenn es Sie nicht mehr gäbe?</translation>
    </message>
    <message>
        <source>Is there somebody on their side who would draw the circle with us?</source>
        <translation>Gibt es beim Kunden jemanden, der den Kreis mit uns zeichnen würde?</translation>
    </message>
    <message>
        <source>Would they put something in as well: people, time, data, money?</source>
        <translation>Würde der Kunde auch etwas einbringen: Menschen, Zeit, Daten, Geld?</translation>
    </message>
    <message>
        <source>Do they tell us what they are trying to reach?</source>
        <translation>Sagt uns der Kunde, was er erreichen will?</translation>
    </message>
    <message>
        <source>Do their goals and ours meet somewhere?</source>
        <translation>Treffen sich die Ziele des Kunden und unsere irgendwo?</translation>
    </message>
    <message>
        <source>Would they carry a risk with us?</source>
        <translation>Würde der Kunde ein Risiko mit uns tragen?</translation>
    </message>
    <message>
        <source>Do they think beyond the next order?</source>
        <translation>Denkt der Kunde über den nächsten Auftrag hinaus?</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>People and parties</source>
        <translation>Personen und Parteien</translation>
    </message>
    <message>
        <source>Circle drawings</source>
        <translation>Kreiszeichnungen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
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
        <source>Commitments</source>
        <translation>Zusagen</translation>
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
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Added to private notes</source>
        <translation>Zu privaten Notizen hinzugefügt</translation>
    </message>
    <message>
        <source>Nobody from {them} is inside yet. That is where most plans start.</source>
        <translation>Von {them} ist noch niemand innen. So fangen die meisten Pläne an.</translation>
    </message>
    <message>
        <source>Nobody from {them} is inside here either. Who is the one person without whom it will not work?</source>
        <translation>Auch hier ist niemand von {them} innen. Wer ist die eine Person, ohne die es nicht geht?</translation>
    </message>
    <message>
        <source>Not knowing is a good start: these questions go to your next meeting.</source>
        <translation>Nicht zu wissen ist ein guter Anfang: Diese Fragen kommen mit in Ihr nächstes Treffen.</translation>
    </message>
    <message>
        <source>“Not yet” is an honest answer. The circle and your notes are kept, and you can look again on a day you choose.</source>
        <translation>„Noch nicht“ ist eine ehrliche Antwort. Der Kreis und Ihre Notizen bleiben, und Sie können an einem Tag Ihrer Wahl wieder hinsehen.</translation>
    </message>
    <message>
        <source>So far only {us} brings something. What would {them} gladly bring, if you asked?</source>
        <translation>Bisher bringt nur eine Seite etwas ein: {us}. Was würde {them} gern einbringen, wenn Sie fragten?</translation>
    </message>
    <message>
        <source>So far only {them} brings something. What will {us} bring, so that it is shared?</source>
        <translation>Bisher bringt nur eine Seite etwas ein: {them}. Was kommt von der anderen, {us}, damit es ein Miteinander wird?</translation>
    </message>
    <message>
        <source>{party} carries “{title}” alone. Could the other side carry a part of it?</source>
        <translation>„{title}“ trägt eine Seite allein: {party}. Könnte die andere einen Teil davon tragen?</translation>
    </message>
    <message>
        <source>All of “{title}” goes to {party}. What is in it for the other side?</source>
        <translation>„{title}“ geht ganz an eine Seite: {party}. Was hat die andere davon?</translation>
    </message>
    <message>
        <source>A first day in the calendar makes it real. When do you talk next?</source>
        <translation>Ein erster Tag im Kalender macht es greifbar. Wann reden Sie das nächste Mal miteinander?</translation>
    </message>
    <message>
        <source>Our own house is not ready yet, and that is good to know before anybody is invited. What would move one answer up?</source>
        <translation>Unser eigenes Haus ist noch nicht so weit. Gut, das zu wissen, bevor jemand eingeladen wird. Was würde eine Antwort nach oben bringen?</translation>
    </message>
    <message>
        <source>{name}, {year} joint plan</source>
        <translation>{name}, gemeinsamer Plan {year}</translation>
    </message>
    <message>
        <source>Look again whether {them} would draw the circle with us</source>
        <translation>Wieder ansehen, ob {them} den Kreis mit uns zeichnen würde</translation>
    </message>
    <message>
        <source>Find a day: {title}</source>
        <translation>Einen Tag finden: {title}</translation>
    </message>
    <message>
        <source>Ask {them} what we do not know yet</source>
        <translation>{them} fragen, was wir noch nicht wissen</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>What they might object</source>
        <translation>Was der Kunde einwenden könnte</translation>
    </message>
    <message>
        <source>Our answer: {answer}</source>
        <translation>Unsere Antwort: {answer}</translation>
    </message>
    <message>
        <source>What changes in the circle, differently</source>
        <translation>Was sich im Kreis ändert, anders gezeichnet</translation>
    </message>
    <message>
        <source>To be won first: {name}</source>
        <translation>Zuerst zu gewinnen: {name}</translation>
    </message>
    <message>
        <source>What it brings {name}</source>
        <translation>Was es {name} bringt</translation>
    </message>
    <message>
        <source>Will they see it this way?</source>
        <translation>Wird der Kunde es so sehen?</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>What we decide</source>
        <translation>Was wir entscheiden</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>alle {days} Tage</translation>
    </message>
    <message>
        <source>What are you trying to reach?</source>
        <translation>Was wollen Sie erreichen?</translation>
    </message>
    <message>
        <source>What they are trying to reach</source>
        <translation>Was der Kunde erreichen will</translation>
    </message>
    <message>
        <source>What do you need for it?</source>
        <translation>Was brauchen Sie dafür?</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Was der Kunde braucht</translation>
    </message>
    <message>
        <source>What do you want most?</source>
        <translation>Was wünschen Sie sich am meisten?</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Was der Kunde sich wünscht</translation>
    </message>
    <message>
        <source>What makes working with us hard?</source>
        <translation>Was macht die Arbeit mit uns schwer?</translation>
    </message>
    <message>
        <source>What makes working with us hard</source>
        <translation>Was die Arbeit mit uns schwer macht</translation>
    </message>
    <message>
        <source>What would you miss if we were gone?</source>
        <translation>Was würde Ihnen fehlen, wenn es uns nicht mehr gäbe?</translation>
    </message>
    <message>
        <source>What they would lose if we vanished</source>
        <translation>Was dem Kunden ohne uns fehlen würde</translation>
    </message>
    <message>
        <source>They told us</source>
        <translation>Der Kunde hat es gesagt</translation>
    </message>
    <message>
        <source>We think so</source>
        <translation>Wir glauben es</translation>
    </message>
    <message>
        <source>We do not know</source>
        <translation>Wir wissen es nicht</translation>
    </message>
    <message>
        <source>Somebody on their side would draw it with us.</source>
        <translation>Jemand beim Kunden würde den Kreis mit uns zeichnen.</translation>
    </message>
    <message>
        <source>Somebody on their side might draw it with us.</source>
        <translation>Jemand beim Kunden würde den Kreis vielleicht mit uns zeichnen.</translation>
    </message>
    <message>
        <source>There is nobody on their side yet who would draw it with us.</source>
        <translation>Beim Kunden gibt es noch niemanden, der den Kreis mit uns zeichnen würde.</translation>
    </message>
    <message>
        <source>We do not know yet who on their side would draw it with us.</source>
        <translation>Wir wissen noch nicht, wer beim Kunden den Kreis mit uns zeichnen würde.</translation>
    </message>
    <message>
        <source>They would put something in as well.</source>
        <translation>Der Kunde würde auch etwas einbringen.</translation>
    </message>
    <message>
        <source>They would put a little in as well.</source>
        <translation>Der Kunde würde auch ein wenig einbringen.</translation>
    </message>
    <message>
        <source>They would leave the work to us.</source>
        <translation>Der Kunde würde die Arbeit uns überlassen.</translation>
    </message>
    <message>
        <source>We do not know yet what they would put in.</source>
        <translation>Wir wissen noch nicht, was der Kunde einbringen würde.</translation>
    </message>
    <message>
        <source>They tell us what they are trying to reach.</source>
        <translation>Der Kunde sagt uns, was er erreichen will.</translation>
    </message>
    <message>
        <source>They tell us some of what they are trying to reach.</source>
        <translation>Der Kunde sagt uns zum Teil, was er erreichen will.</translation>
    </message>
    <message>
        <source>They tell us what to deliver, not what it is for.</source>
        <translation>Der Kunde sagt uns, was wir liefern sollen, nicht wofür.</translation>
    </message>
    <message>
        <source>We have not asked them what they are trying to reach.</source>
        <translation>Wir haben den Kunden nicht gefragt, was er erreichen will.</translation>
    </message>
    <message>
        <source>Their goals and ours meet.</source>
        <translation>Die Ziele des Kunden und unsere treffen sich.</translation>
    </message>
    <message>
        <source>Their goals and ours touch.</source>
        <translation>Die Ziele des Kunden und unsere berühren sich.</translation>
    </message>
    <message>
        <source>Their goals and ours lie apart.</source>
        <translation>Die Ziele des Kunden und unsere liegen auseinander.</translation>
    </message>
    <message>
        <source>We do not know yet where their goals and ours meet.</source>
        <translation>Wir wissen noch nicht, wo sich die Ziele des Kunden und unsere treffen.</translation>
    </message>
    <message>
        <source>They would carry a risk with us.</source>
        <translation>Der Kunde würde ein Risiko mit uns tragen.</translation>
    </message>
    <message>
        <source>They would carry a small risk with us.</source>
        <translation>Der Kunde würde ein kleines Risiko mit uns tragen.</translation>
    </message>
    <message>
        <source>They pass every risk on.</source>
        <translation>Der Kunde gibt jedes Risiko weiter.</translation>
    </message>
    <message>
        <source>We do not know yet whether they would carry a risk with us.</source>
        <translation>Wir wissen noch nicht, ob der Kunde ein Risiko mit uns tragen würde.</translation>
    </message>
    <message>
        <source>They think in years.</source>
        <translation>Der Kunde denkt in Jahren.</translation>
    </message>
    <message>
        <source>They think beyond the next order now and then.</source>
        <translation>Der Kunde denkt ab und zu über den nächsten Auftrag hinaus.</translation>
    </message>
    <message>
        <source>They think from order to order.</source>
        <translation>Der Kunde denkt von Auftrag zu Auftrag.</translation>
    </message>
    <message>
        <source>We do not know yet how far ahead they think.</source>
        <translation>Wir wissen noch nicht, wie weit der Kunde vorausdenkt.</translation>
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
        <translation>Unser Vorschlag</translation>
    </message>
    <message>
        <source>Proposed by them</source>
        <translation>Kundenvorschlag</translation>
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
        <source>Carried over</source>
        <translation>Übernommen</translation>
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
        <source>Open issues</source>
        <translation>Offene Anliegen</translation>
    </message>
    <message>
        <source>Our circle</source>
        <translation>Unser Kreis</translation>
    </message>
    <message>
        <source>How aligned are we?</source>
        <translation>Wie einig sind wir?</translation>
    </message>
    <message>
        <source>Since we last met</source>
        <translation>Seit dem letzten Treffen</translation>
    </message>
    <message>
        <source>Our values</source>
        <translation>Unsere Werte</translation>
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
        <source>Less is better</source>
        <translation>Weniger ist besser</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mehr ist besser</translation>
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
        <translation>Bänder für Mehr- und Minderertrag</translation>
    </message>
    <message>
        <source>Claims on a smaller pot</source>
        <translation>Ansprüche an einen kleineren Topf</translation>
    </message>
    <message>
        <source>In proportion to claims</source>
        <translation>Im Verhältnis der Ansprüche</translation>
    </message>
    <message>
        <source>The same for each</source>
        <translation>Für alle gleich viel</translation>
    </message>
    <message>
        <source>The same loss for each</source>
        <translation>Für alle gleicher Verzicht</translation>
    </message>
    <message>
        <source>Talmud rule</source>
        <translation>Talmud-Regel</translation>
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
        <source>There is no balance index yet: the reward has no likelihood.</source>
        <translation>Noch kein Index der Ausgewogenheit: Der Gewinn hat keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>There is no balance index yet: it needs two parties that take part.</source>
        <translation>Noch kein Index der Ausgewogenheit: Es braucht zwei beteiligte Parteien.</translation>
    </message>
    <message>
        <source>Proposed by {us}</source>
        <translation>Vorgeschlagen von {us}</translation>
    </message>
    <message>
        <source>Proposed by {them}</source>
        <translation>Vorgeschlagen von {them}</translation>
    </message>
    <message>
        <source>Success in the words of {them}</source>
        <translation>Erfolg in den Worten von {them}</translation>
    </message>
    <message>
        <source>Success in the words of {us}</source>
        <translation>Erfolg in den Worten von {us}</translation>
    </message>
    <message>
        <source>The value {us} brings</source>
        <translation>Der Wert, den {us} einbringt</translation>
    </message>
    <message>
        <source>How {them} gains from it</source>
        <translation>Wie {them} davon profitiert</translation>
    </message>
    <message>
        <source>What {us} gains</source>
        <translation>Was {us} gewinnt</translation>
    </message>
    <message>
        <source>Made with {them}</source>
        <translation>Mit {them} erarbeitet</translation>
    </message>
    <message>
        <source>Made for {them}</source>
        <translation>Für {them} erarbeitet</translation>
    </message>
    <message>
        <source>A goal of {us}</source>
        <translation>Ein Ziel von {us}</translation>
    </message>
    <message>
        <source>A goal of {them}</source>
        <translation>Ein Ziel von {them}</translation>
    </message>
    <message>
        <source>A shared goal</source>
        <translation>Ein gemeinsames Ziel</translation>
    </message>
    <message>
        <source>What it gives {us}</source>
        <translation>Was es {us} bringt</translation>
    </message>
    <message>
        <source>Benefit for {us}</source>
        <translation>Nutzen für {us}</translation>
    </message>
    <message>
        <source>What it gives {them}</source>
        <translation>Was es {them} bringt</translation>
    </message>
    <message>
        <source>Benefit for {them}</source>
        <translation>Nutzen für {them}</translation>
    </message>
    <message>
        <source>Owner at {us}</source>
        <translation>Verantwortlich bei {us}</translation>
    </message>
    <message>
        <source>Owner at {them}</source>
        <translation>Verantwortlich bei {them}</translation>
    </message>
    <message>
        <source>Lead at {us}</source>
        <translation>Leitung bei {us}</translation>
    </message>
    <message>
        <source>Lead at {them}</source>
        <translation>Leitung bei {them}</translation>
    </message>
    <message>
        <source>Made with or for {them}</source>
        <translation>Mit oder für {them} erarbeitet</translation>
    </message>
    <message>
        <source>Outcome {them} looks for</source>
        <translation>Ergebnis, das {them} sucht</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>Unsere gemeinsame Vision</translation>
    </message>
    <message>
        <source>success theirs</source>
        <translation>Erfolg in Worten des Kunden</translation>
    </message>
    <message>
        <source>success ours</source>
        <translation>Erfolg in unseren Worten</translation>
    </message>
    <message>
        <source>value we bring</source>
        <translation>Der Wert, den wir bringen</translation>
    </message>
    <message>
        <source>how they gain</source>
        <translation>Was der Kunde davon hat</translation>
    </message>
    <message>
        <source>what we gain</source>
        <translation>Was wir davon haben</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>Wie wir als Freunde auseinandergehen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>in discussion</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>In Durchsicht</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>WorkingView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>WorthCard</name>
    <message>
        <source>Not in money</source>
        <translation>Nicht in Geld</translation>
    </message>
    <message>
        <source>What each side says it is worth, 1 to 5. Never added to money.</source>
        <translation>Was es nach Angabe jeder Seite wert ist, 1 bis 5. Nie zu Geld addiert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>„{title}“ öffnen</translation>
    </message>
</context>
<context>
    <name>WorthPanel</name>
    <message>
        <source>What is it worth to each side?</source>
        <translation>Was ist es jeder Seite wert?</translation>
    </message>
    <message>
        <source>1 a little, 5 very much. Each side says it for itself.</source>
        <translation>1 wenig, 5 sehr viel. Jede Seite sagt es für sich.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>What it is worth to {party}</source>
        <translation>Was es {party} wert ist</translation>
    </message>
</context>
<context>
    <name>ZoomLine</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>von {pages}</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
</TS>
