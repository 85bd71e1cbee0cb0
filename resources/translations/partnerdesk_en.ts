<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlignmentPage</name>
    <message numerus="yes">
        <source>{question} is %n step(s) apart.</source>
        <translation>
            <numerusform>{question} is %n step apart.</numerusform>
            <numerusform>{question} is %n steps apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedCard</name>
    <message numerus="yes">
        <source>%n risk(s) not shared out yet.</source>
        <translation>
            <numerusform>%n risk not shared out yet.</numerusform>
            <numerusform>%n risks not shared out yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conduct</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message numerus="yes">
        <source>%n pages were sent to the printer.</source>
        <translation>
            <numerusform>%n page was sent to the printer.</numerusform>
            <numerusform>%n pages were sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message numerus="yes">
        <source>%n unknown fields were left out.</source>
        <translation>
            <numerusform>%n unknown field was left out.</numerusform>
            <numerusform>%n unknown fields were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapChip</name>
    <message numerus="yes">
        <source>%n step(s) apart</source>
        <translation>
            <numerusform>%n step apart</numerusform>
            <numerusform>%n steps apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n not measured yet</source>
        <translation>
            <numerusform>%n not measured yet</numerusform>
            <numerusform>%n not measured yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are still open.</source>
        <translation>
            <numerusform>%n question is still open.</numerusform>
            <numerusform>%n questions are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message numerus="yes">
        <source>Answered within %n day(s).</source>
        <translation>
            <numerusform>Answered within %n day.</numerusform>
            <numerusform>Answered within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemClipboard</name>
    <message numerus="yes">
        <source>%n copied</source>
        <translation>
            <numerusform>%n copied</numerusform>
            <numerusform>%n copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: ours only.</source>
        <translation>
            <numerusform>%n left out: ours only.</numerusform>
            <numerusform>%n left out: ours only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextPeriod</name>
    <message numerus="yes">
        <source>%n item(s) still to decide</source>
        <translation>
            <numerusform>%n item still to decide</numerusform>
            <numerusform>%n items still to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) go on</source>
        <translation>
            <numerusform>%n item goes on</numerusform>
            <numerusform>%n items go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n results, first: {first}</source>
        <translation>
            <numerusform>%n result, first: {first}</numerusform>
            <numerusform>%n results, first: {first}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goals, and %n more in the plan</source>
        <translation>
            <numerusform>Goals, and %n more in the plan</numerusform>
            <numerusform>Goals, and %n more in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n days</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parked</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n rows cannot be taken and stay out.</source>
        <translation>
            <numerusform>%n row cannot be taken and stays out.</numerusform>
            <numerusform>%n rows cannot be taken and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Add %n</numerusform>
            <numerusform>Add %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLife</name>
    <message numerus="yes">
        <source>%n item(s) not agreed yet</source>
        <translation>
            <numerusform>%n item not agreed yet</numerusform>
            <numerusform>%n items not agreed yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Precheck</name>
    <message numerus="yes">
        <source>%n private notes</source>
        <translation>
            <numerusform>%n private note</numerusform>
            <numerusform>%n private notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n party</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%n proposals wait for our answer</source>
        <translation>
            <numerusform>%n proposal waits for our answer</numerusform>
            <numerusform>%n proposals wait for our answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed items changed since</source>
        <translation>
            <numerusform>%n agreed item changed since</numerusform>
            <numerusform>%n agreed items changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review was due %n days ago</source>
        <translation>
            <numerusform>Review was due yesterday</numerusform>
            <numerusform>Review was due %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals have no owner on our side</source>
        <translation>
            <numerusform>%n goal has no owner on our side</numerusform>
            <numerusform>%n goals have no owner on our side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals have no owner on their side</source>
        <translation>
            <numerusform>%n goal has no owner on their side</numerusform>
            <numerusform>%n goals have no owner on their side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsPanel</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n min over the time of this topic</source>
        <translation>
            <numerusform>%n min over the time of this topic</numerusform>
            <numerusform>%n min over the time of this topic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left for this topic</source>
        <translation>
            <numerusform>%n min left for this topic</numerusform>
            <numerusform>%n min left for this topic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedChanges</name>
    <message numerus="yes">
        <source>{change} and %n more</source>
        <translation>
            <numerusform>{change} and %n more</numerusform>
            <numerusform>{change} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joint sessions</source>
        <translation>
            <numerusform>%n joint session</numerusform>
            <numerusform>%n joint sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideNav</name>
    <message numerus="yes">
        <source>%n more accounts</source>
        <translation>
            <numerusform>%n more account</numerusform>
            <numerusform>%n more accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message numerus="yes">
        <source>%n item(s) are not agreed. They stay marked as open; only what is agreed binds.</source>
        <translation>
            <numerusform>%n item is not agreed. It stays marked as open; only what is agreed binds.</numerusform>
            <numerusform>%n items are not agreed. They stay marked as open; only what is agreed binds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SincePage</name>
    <message numerus="yes">
        <source>Kept, %n day(s) late</source>
        <translation>
            <numerusform>Kept, %n day late</numerusform>
            <numerusform>Kept, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinceView</name>
    <message numerus="yes">
        <source>kept, %n day(s) late</source>
        <translation>
            <numerusform>kept, %n day late</numerusform>
            <numerusform>kept, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message numerus="yes">
        <source>%n smaller payment(s) stand beside it.</source>
        <translation>
            <numerusform>%n smaller payment stand beside it.</numerusform>
            <numerusform>%n smaller payments stand beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeUsed</name>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min over</numerusform>
            <numerusform>%n min over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n min</source>
        <translation>
            <numerusform>of %n min</numerusform>
            <numerusform>of %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherCheck</name>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
