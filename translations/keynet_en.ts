<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ApplicationTableModel</name>
    <message numerus="yes">
        <source>%n day(s) in this stage</source>
        <translation>
            <numerusform>%n day in this stage</numerusform>
            <numerusform>%n days in this stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message numerus="yes">
        <source>%n inquiry(ies) without an answer</source>
        <translation>
            <numerusform>%n inquiry without an answer</numerusform>
            <numerusform>%n inquiries without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>%n seat left</numerusform>
            <numerusform>%n seats left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message numerus="yes">
        <source>Backed up %1 with %n posting(s).</source>
        <translation>
            <numerusform>Backed up %1 with %n posting.</numerusform>
            <numerusform>Backed up %1 with %n postings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %1 with %n posting(s).</source>
        <translation>
            <numerusform>Restored %1 with %n posting.</numerusform>
            <numerusform>Restored %1 with %n postings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatesDialog</name>
    <message numerus="yes">
        <source>%n seeker(s) suit.</source>
        <translation>
            <numerusform>%n seeker suits.</numerusform>
            <numerusform>%n seekers suit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) suit.</source>
        <translation>
            <numerusform>%n posting suits.</numerusform>
            <numerusform>%n postings suit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseChipText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>waiting</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), overdue</source>
        <comment>waiting</comment>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellValueText</name>
    <message numerus="yes">
        <source>This cell holds %Ln characters, more than Excel can; a quotation mark may be missing in the file.</source>
        <translation>
            <numerusform>This cell holds %Ln character, more than Excel can; a quotation mark may be missing in the file.</numerusform>
            <numerusform>This cell holds %Ln characters, more than Excel can; a quotation mark may be missing in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelCommandText</name>
    <message numerus="yes">
        <source>%n published posting(s) are taken.</source>
        <translation>
            <numerusform>%n published posting is taken.</numerusform>
            <numerusform>%n published postings are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelRule</name>
    <message numerus="yes">
        <source>%n published posting(s) go to this channel.</source>
        <translation>
            <numerusform>%n published posting goes to this channel.</numerusform>
            <numerusform>%n published postings go to this channel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message numerus="yes">
        <source>%n posting(s) were delivered.</source>
        <translation>
            <numerusform>%n posting was delivered.</numerusform>
            <numerusform>%n postings were delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries failed.</source>
        <translation>
            <numerusform>%n delivery failed.</numerusform>
            <numerusform>%n deliveries failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) to deliver.</source>
        <translation>
            <numerusform>%n posting to deliver.</numerusform>
            <numerusform>%n postings to deliver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n posting(s)</source>
        <translation>
            <numerusform>%1: %n posting</numerusform>
            <numerusform>%1: %n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>The database is whole: %n rule(s) hold.</source>
        <translation>
            <numerusform>The database is whole: %n rule holds.</numerusform>
            <numerusform>The database is whole: %n rules hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database is not whole: %n thing(s) are not as they must be. Restore the last good backup.</source>
        <translation>
            <numerusform>The database is not whole: %n thing is not as it must be. Restore the last good backup.</numerusform>
            <numerusform>The database is not whole: %n things are not as they must be. Restore the last good backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksText</name>
    <message numerus="yes">
        <source>%n seat(s) are taken already; the headcount is below that.</source>
        <translation>
            <numerusform>%n seat is taken already; the headcount is below that.</numerusform>
            <numerusform>%n seats are taken already; the headcount is below that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n field differs.</numerusform>
            <numerusform>%n fields differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message numerus="yes">
        <source>%n to decide.</source>
        <translation>
            <numerusform>%n to decide.</numerusform>
            <numerusform>%n to decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionCommandText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionStateText</name>
    <message numerus="yes">
        <source>%1 synced %2. %n message(s) could not be sent; see the outbox.</source>
        <translation>
            <numerusform>%1 synced %2. %n message could not be sent; see the outbox.</numerusform>
            <numerusform>%1 synced %2. %n messages could not be sent; see the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 synced %2. %n conflict(s) wait to be decided.</source>
        <translation>
            <numerusform>%1 synced %2. %n conflict waits to be decided.</numerusform>
            <numerusform>%1 synced %2. %n conflicts wait to be decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message numerus="yes">
        <source>%n message(s) from Key-Net could not be taken in. See the outbox.</source>
        <translation>
            <numerusform>%n message from Key-Net could not be taken in. See the outbox.</numerusform>
            <numerusform>%n messages from Key-Net could not be taken in. See the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseCommandText</name>
    <message numerus="yes">
        <source>%n row(s) copied; both databases hold the same, by count and hash.</source>
        <translation>
            <numerusform>%n row copied; both databases hold the same, by count and hash.</numerusform>
            <numerusform>%n rows copied; both databases hold the same, by count and hash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionRun</name>
    <message numerus="yes">
        <source>%1 and %n more: %2</source>
        <translation>
            <numerusform>%1 and %n more: %2</numerusform>
            <numerusform>%1 and %n more: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliverText</name>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryRunText</name>
    <message numerus="yes">
        <source>CP932 lacks %n character(s); nothing was delivered. Correct the postings, or let the channel have UTF-8.</source>
        <translation>
            <numerusform>CP932 lacks %n character; nothing was delivered. Correct the posting, or let the channel have UTF-8.</numerusform>
            <numerusform>CP932 lacks %n characters; nothing was delivered. Correct the postings, or let the channel have UTF-8.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskUserText</name>
    <message numerus="yes">
        <source>The password is too short. Enter at least %n character(s).</source>
        <translation>
            <numerusform>The password is too short. Enter at least %n character.</numerusform>
            <numerusform>The password is too short. Enter at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message numerus="yes">
        <source>Last import %1 (%n row(s))</source>
        <translation>
            <numerusform>Last import %1 (%n row)</numerusform>
            <numerusform>Last import %1 (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postings and registrations are brought to today&apos;s date: %n so far. You can go on with your work.</source>
        <translation>
            <numerusform>Postings and registrations are brought to today&apos;s date: %n so far. You can go on with your work.</numerusform>
            <numerusform>Postings and registrations are brought to today&apos;s date: %n so far. You can go on with your work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) and registration(s) were brought to today&apos;s date.</source>
        <translation>
            <numerusform>%n posting or registration was brought to today&apos;s date.</numerusform>
            <numerusform>%n postings and registrations were brought to today&apos;s date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EachPostingText</name>
    <message numerus="yes">
        <source>%n posting(s) stayed as they were. See each above.</source>
        <translation>
            <numerusform>%n posting stayed as it was. See each above.</numerusform>
            <numerusform>%n postings stayed as they were. See each above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommandText</name>
    <message numerus="yes">
        <source>%n row(s) saved: %1</source>
        <translation>
            <numerusform>%n row saved: %1</numerusform>
            <numerusform>%n rows saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 postings</source>
        <translation>
            <numerusform>%1 posting</numerusform>
            <numerusform>%1 postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n prefecture(s)</source>
        <translation>
            <numerusform>%n prefecture</numerusform>
            <numerusform>%n prefectures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profession(s)</source>
        <translation>
            <numerusform>%n profession</numerusform>
            <numerusform>%n professions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message numerus="yes">
        <source>%n prefecture(s)</source>
        <translation>
            <numerusform>%n prefecture</numerusform>
            <numerusform>%n prefectures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profession(s)</source>
        <translation>
            <numerusform>%n profession</numerusform>
            <numerusform>%n professions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FundsPage</name>
    <message numerus="yes">
        <source>%n activity(ies), %1</source>
        <translation>
            <numerusform>%n activity, %1</numerusform>
            <numerusform>%n activities, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GmisRound</name>
    <message numerus="yes">
        <source>%n record(s) would be marked as gone from G-MIS, which is more than is plausible. Check app and rights; then allow it with “sync gmis --sweep --many”.</source>
        <translation>
            <numerusform>%n record would be marked as gone from G-MIS, which is more than is plausible. Check app and rights; then allow it with “sync gmis --sweep --many”.</numerusform>
            <numerusform>%n records would be marked as gone from G-MIS, which is more than is plausible. Check app and rights; then allow it with “sync gmis --sweep --many”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were deleted in G-MIS; they stay here until you decide: %1</source>
        <translation>
            <numerusform>%n posting was deleted in G-MIS; it stays here until you decide: %1</numerusform>
            <numerusform>%n postings were deleted in G-MIS; they stay here until you decide: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HireActions</name>
    <message numerus="yes">
        <source>All %n seat(s) are taken. Reason to go over the headcount</source>
        <translation>
            <numerusform>The only seat is taken. Reason to go over the headcount</numerusform>
            <numerusform>All %n seats are taken. Reason to go over the headcount</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HireDetail</name>
    <message numerus="yes">
        <source>Conditions of the start: %n missing</source>
        <translation>
            <numerusform>Conditions of the start: %n missing</numerusform>
            <numerusform>Conditions of the start: %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HireDialog</name>
    <message numerus="yes">
        <source>All %n seat(s) are taken. Reason to go over the headcount</source>
        <translation>
            <numerusform>All %n seat is taken. Reason to go over the headcount</numerusform>
            <numerusform>All %n seats are taken. Reason to go over the headcount</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>The header has %n row(s).</source>
        <translation>
            <numerusform>The header has %n row.</numerusform>
            <numerusform>The header has %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header are skipped: %1</source>
        <translation>
            <numerusform>%n row above the header is skipped: %1</numerusform>
            <numerusform>%n rows above the header are skipped: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below it hold no record (totals, footnotes, blank rows).</source>
        <translation>
            <numerusform>%n row below it holds no record (totals, footnotes, blank rows).</numerusform>
            <numerusform>%n rows below it hold no record (totals, footnotes, blank rows).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n row(s)</source>
        <translation>
            <numerusform>First %n row</numerusform>
            <numerusform>First %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be rejected</source>
        <translation>
            <numerusform>%n row would be rejected</numerusform>
            <numerusform>%n rows would be rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n row(s) with a title, total, footnote or repeated header were skipped.</source>
        <translation>
            <numerusform>%n row with a title, total, footnote or repeated header was skipped.</numerusform>
            <numerusform>%n rows with a title, total, footnote or repeated header were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rejected row(s).</source>
        <translation>
            <numerusform>… and %n more rejected row.</numerusform>
            <numerusform>… and %n more rejected rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InquiryCommandText</name>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewCalendar</name>
    <message numerus="yes">
        <source>%1: %n more interview(s) at the same time</source>
        <translation>
            <numerusform>%1: %n more interview at the same time</numerusform>
            <numerusform>%1: %n more interviews at the same time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message numerus="yes">
        <source>%n result(s) missing</source>
        <translation>
            <numerusform>%n result missing</numerusform>
            <numerusform>%n results missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeakList</name>
    <message numerus="yes">
        <source>%n place(s) tell who this non-public posting is from.</source>
        <translation>
            <numerusform>%n place tells who this non-public posting is from.</numerusform>
            <numerusform>%n places tell who this non-public posting is from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExportText</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n row(s) copied as text.</source>
        <translation>
            <numerusform>%n row copied as text.</numerusform>
            <numerusform>%n rows copied as text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message numerus="yes">
        <source>%n row(s) are selected. Select fewer, or export the list.</source>
        <translation>
            <numerusform>%n row is selected. Select fewer, or export the list.</numerusform>
            <numerusform>%n rows are selected. Select fewer, or export the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message numerus="yes">
        <source>✕ The password is wrong. Try again in %n second(s).</source>
        <translation>
            <numerusform>✕ The password is wrong. Try again in %n second.</numerusform>
            <numerusform>✕ The password is wrong. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ The password or the code is wrong. Try again in %n second(s).</source>
        <translation>
            <numerusform>✕ The password or the code is wrong. Try again in %n second.</numerusform>
            <numerusform>✕ The password or the code is wrong. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchJsonText</name>
    <message numerus="yes">
        <source>  … and %n more posting(s).</source>
        <translation>
            <numerusform>  … and %n more posting.</numerusform>
            <numerusform>  … and %n more postings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing for %n seeker(s):</source>
        <translation>
            <numerusform>Nothing for %n seeker:</numerusform>
            <numerusform>Nothing for %n seekers:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchRunDialog</name>
    <message numerus="yes">
        <source>Recorded since then: %n line(s) of the audit.</source>
        <translation>
            <numerusform>Recorded since then: %n line of the audit.</numerusform>
            <numerusform>Recorded since then: %n lines of the audit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n decision(s)</source>
        <translation>
            <numerusform>%1, with %n decision</numerusform>
            <numerusform>%1, with %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message numerus="yes">
        <source>Limits: %n prefecture(s)…</source>
        <translation>
            <numerusform>Limits: %n prefecture…</numerusform>
            <numerusform>Limits: %n prefectures…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) chosen</source>
        <translation>
            <numerusform>%n pair chosen</numerusform>
            <numerusform>%n pairs chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n pair(s)</source>
        <translation>
            <numerusform>Reject %n pair</numerusform>
            <numerusform>Reject %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n field(s) were changed by both of you. Choose which value holds; all other changes are kept.</source>
        <translation>
            <numerusform>%n field was changed by both of you. Choose which value holds; all other changes is kept.</numerusform>
            <numerusform>%n fields were changed by both of you. Choose which value holds; all other changes are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n choice(s)</source>
        <translation>
            <numerusform>Take over %n choice</numerusform>
            <numerusform>Take over %n choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ. Choose which value holds.</source>
        <translation>
            <numerusform>%n field differs. Choose which value holds.</numerusform>
            <numerusform>%n fields differ. Choose which value holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <comment>name of a page</comment>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeText</name>
    <message numerus="yes">
        <source>Postings and registrations are brought to today&apos;s date: %n so far</source>
        <translation>
            <numerusform>Postings and registrations are brought to today&apos;s date: %n so far</numerusform>
            <numerusform>Postings and registrations are brought to today&apos;s date: %n so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message numerus="yes">
        <source>%1 to %2 (at least %n day(s))</source>
        <translation>
            <numerusform>%1 to %2 (at least %n day)</numerusform>
            <numerusform>%1 to %2 (at least %n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n order(s) being filled</source>
        <translation>
            <numerusform>%n order being filled</numerusform>
            <numerusform>%n orders being filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n %2 for %3</source>
        <translation>
            <numerusform>%1: %n × %2 for %3</numerusform>
            <numerusform>%1: %n × %2 for %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>free on %n day(s) or more</source>
        <translation>
            <numerusform>free on %n day or more</numerusform>
            <numerusform>free on %n days or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n</source>
        <comment>prefecture, people</comment>
        <translation>
            <numerusform>%1 %n</numerusform>
            <numerusform>%1 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is on the order yet; %n place(s) are open.</source>
        <translation>
            <numerusform>Nobody is on the order yet; %n place is open.</numerusform>
            <numerusform>Nobody is on the order yet; %n places are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n prefecture(s): %1</source>
        <translation>
            <numerusform>From %n prefecture: %1</numerusform>
            <numerusform>From %n prefectures: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n</source>
        <comment>what excluded, how many people</comment>
        <translation>
            <numerusform>%1 %n</numerusform>
            <numerusform>%1 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n people</source>
        <translation>
            <numerusform>%1 with %n person</numerusform>
            <numerusform>%1 with %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutFileText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CP932 lacks %n character(s); nothing was saved. Leave out “--encoding cp932”, or add “--substitute 〓”.</source>
        <translation>
            <numerusform>CP932 lacks %n character; nothing was saved. Leave out “--encoding cp932”, or add “--substitute 〓”.</numerusform>
            <numerusform>CP932 lacks %n characters; nothing was saved. Leave out “--encoding cp932”, or add “--substitute 〓”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%n waiting.</source>
        <translation>
            <numerusform>%n waiting.</numerusform>
            <numerusform>%n waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entryy</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived, but not taken in.</source>
        <translation>
            <numerusform>%n arrived, but not taken in.</numerusform>
            <numerusform>%n arrived, but not taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>But %n application(s) or inquiry(ies) from Key-Net could not be taken in.</source>
        <translation>
            <numerusform>But one application or inquiry from Key-Net could not be taken in.</numerusform>
            <numerusform>But %n applications or inquiries from Key-Net could not be taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairFates</name>
    <message numerus="yes">
        <source>%n pair(s) became referrals among the applications.</source>
        <translation>
            <numerusform>%n pair became a referral among the applications.</numerusform>
            <numerusform>%n pairs became referrals among the applications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) could not be referred. %1</source>
        <translation>
            <numerusform>%n pair could not be referred. %1</numerusform>
            <numerusform>%n pairs could not be referred. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept and refer %n pair(s)</source>
        <translation>
            <numerusform>Accept and refer %n pair</numerusform>
            <numerusform>Accept and refer %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleListText</name>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostingColumnText</name>
    <message numerus="yes">
        <source>%n required</source>
        <translation>
            <numerusform>%n required</numerusform>
            <numerusform>%n required</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostingDetail</name>
    <message numerus="yes">
        <source>%n change(s) against the revision before</source>
        <translation>
            <numerusform>%n change against the revision before</numerusform>
            <numerusform>%n changes against the revision before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostingHead</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostingList</name>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n posting(s)</source>
        <translation>
            <numerusform>more than %n posting</numerusform>
            <numerusform>more than %n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostingsPage</name>
    <message numerus="yes">
        <source>Suspend %n posting(s)</source>
        <translation>
            <numerusform>Suspend %n posting</numerusform>
            <numerusform>Suspend %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n posting(s)</source>
        <translation>
            <numerusform>End %n posting</numerusform>
            <numerusform>End %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Input for %n posting(s) was not saved when you left.</source>
        <translation>
            <numerusform>Input for %n posting was not saved when you left.</numerusform>
            <numerusform>Input for %n postings was not saved when you left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceText</name>
    <message numerus="yes">
        <source>%1 and %n more also have this posting open.</source>
        <translation>
            <numerusform>%1 and %n more also have this posting open.</numerusform>
            <numerusform>%1 and %n more also have this posting open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>CP932 lacks %n character(s) of this report, listed below. Nothing is saved yet.</source>
        <translation>
            <numerusform>CP932 lacks %n character of this report, listed below. Nothing is saved yet.</numerusform>
            <numerusform>CP932 lacks %n characters of this report, listed below. Nothing is saved yet.</numerusform>
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
    <name>ReviewDetail</name>
    <message numerus="yes">
        <source>%n change(s) (revision %1 → revision %2)</source>
        <translation>
            <numerusform>%n change (revision %1 → revision %2)</numerusform>
            <numerusform>%n changes (revision %1 → revision %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) are open, so the posting cannot be approved.</source>
        <translation>
            <numerusform>%n required item is open, so the posting cannot be approved.</numerusform>
            <numerusform>%n required items are open, so the posting cannot be approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision is about all %n selected postings.</source>
        <translation>
            <numerusform>The decision is about all %n selected postings.</numerusform>
            <numerusform>The decision is about all %n selected postings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n selected posting(s)</source>
        <translation>
            <numerusform>%n selected posting</numerusform>
            <numerusform>%n selected postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n posting(s)</source>
        <translation>
            <numerusform>Refuse %n posting</numerusform>
            <numerusform>Refuse %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n posting(s)</source>
        <translation>
            <numerusform>Return %n posting</numerusform>
            <numerusform>Return %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deciding about %n posting(s)</source>
        <translation>
            <numerusform>Deciding about %n posting</numerusform>
            <numerusform>Deciding about %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were approved.</source>
        <translation>
            <numerusform>%n posting was approved.</numerusform>
            <numerusform>%n postings were approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were returned.</source>
        <translation>
            <numerusform>%n posting was returned.</numerusform>
            <numerusform>%n postings were returned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were refused.</source>
        <translation>
            <numerusform>%n posting was refused.</numerusform>
            <numerusform>%n postings were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were left as they are.</source>
        <translation>
            <numerusform>%n posting was left as they are.</numerusform>
            <numerusform>%n postings were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The approval of %n posting(s) was taken back.</source>
        <translation>
            <numerusform>The approval of %n posting was taken back.</numerusform>
            <numerusform>The approval of %n postings was taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with required items open</source>
        <translation>
            <numerusform>%n with required items open</numerusform>
            <numerusform>%n with required items open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message numerus="yes">
        <source>%n required item(s) are missing or contradictory: %1 Return the posting instead.</source>
        <translation>
            <numerusform>%n required item is missing or contradictory: %1 Return the posting instead.</numerusform>
            <numerusform>%n required items are missing or contradictory: %1 Return the posting instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful item(s) want a second look: %1 Confirm them to approve.</source>
        <translation>
            <numerusform>%n doubtful item wants a second look: %1 Confirm it to approve.</numerusform>
            <numerusform>%n doubtful items want a second look: %1 Confirm them to approve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsText</name>
    <message numerus="yes">
        <source>%n seat(s) are taken already. Enter a headcount of at least that.</source>
        <translation>
            <numerusform>%n seat is taken already. Enter a headcount of at least that.</numerusform>
            <numerusform>%n seats are taken already. Enter a headcount of at least that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) are taken. Enter a reason to go over the headcount.</source>
        <translation>
            <numerusform>All %n seat is taken. Enter a reason to go over the headcount.</numerusform>
            <numerusform>All %n seats are taken. Enter a reason to go over the headcount.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeekerCheckText</name>
    <message numerus="yes">
        <source>The person would be %n year(s) old. Check the date.</source>
        <translation>
            <numerusform>The person would be %n year old. Check the date.</numerusform>
            <numerusform>The person would be %n years old. Check the date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeekerDetail</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old</source>
        <translation>
            <numerusform>about %n year old</numerusform>
            <numerusform>about %n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeekerDuplicates</name>
    <message numerus="yes">
        <source>%n record(s) may be the same person</source>
        <translation>
            <numerusform>%n record may be the same person</numerusform>
            <numerusform>%n records may be the same person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeekerEditor</name>
    <message numerus="yes">
        <source>%n field(s) were changed by both of you. Choose which value holds; all other changes are kept.</source>
        <translation>
            <numerusform>%n field was changed by both of you. Choose which value holds; all other changes are kept.</numerusform>
            <numerusform>%n fields were changed by both of you. Choose which value holds; all other changes are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n choice(s)</source>
        <translation>
            <numerusform>Take over %n choice</numerusform>
            <numerusform>Take over %n choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeekerList</name>
    <message numerus="yes">
        <source>%n seeker(s)</source>
        <translation>
            <numerusform>%n seeker</numerusform>
            <numerusform>%n seekers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n seeker(s)</source>
        <translation>
            <numerusform>more than %n seeker</numerusform>
            <numerusform>more than %n seekers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeekersPage</name>
    <message numerus="yes">
        <source>%n field(s) differ. Choose which value holds.</source>
        <translation>
            <numerusform>%n field differs. Choose which value holds.</numerusform>
            <numerusform>%n fields differ. Choose which value holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is erased, but %n text(s) of the person are still in the database, in another record. Search for them and mend those records.</source>
        <translation>
            <numerusform>%1 is erased, but %n text of the person is still in the database, in another record. Search for it and mend that record.</numerusform>
            <numerusform>%1 is erased, but %n texts of the person are still in the database, in other records. Search for them and mend those records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Input for %n seeker(s) was not saved when you left.</source>
        <translation>
            <numerusform>Input for %n seeker was not saved when you left.</numerusform>
            <numerusform>Input for %n seekers was not saved when you left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n finding(s) in the database. Back it up and hand the result of “keynet-desk check” to your administrator.
%1</source>
        <translation>
            <numerusform>%n finding in the database. Back it up and hand the result of “keynet-desk check” to your administrator.
%1</numerusform>
            <numerusform>%n findings in the database. Back it up and hand the result of “keynet-desk check” to your administrator.
%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n message(s) wait and are sent by themselves once it works.</source>
        <translation>
            <numerusform>%n message waits and is sent by itself once it works.</numerusform>
            <numerusform>%n messages wait and are sent by themselves once it works.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuitabilityText</name>
    <message numerus="yes">
        <source>%n year(s) of experience.</source>
        <translation>
            <numerusform>%n year of experience.</numerusform>
            <numerusform>%n years of experience.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Away for %n year(s).</source>
        <translation>
            <numerusform>%1 Away for %n year.</numerusform>
            <numerusform>%1 Away for %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n km from home.</source>
        <translation>
            <numerusform>%n km from home.</numerusform>
            <numerusform>%n km from home.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n km from home: too far.</source>
        <translation>
            <numerusform>%n km from home: too far.</numerusform>
            <numerusform>%n km from home: too far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportOrderText</name>
    <message numerus="yes">
        <source>The period has %n day(s); nobody can be free on more. Correct the least days.</source>
        <translation>
            <numerusform>The period has %n day; nobody can be free on more. Correct the least days.</numerusform>
            <numerusform>The period has %n days; nobody can be free on more. Correct the least days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is free on %n day(s) of the period; %1 are needed.</source>
        <translation>
            <numerusform>Is free on %n day of the period; %1 are needed.</numerusform>
            <numerusform>Is free on %n days of the period; %1 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>free on %n day(s)</source>
        <translation>
            <numerusform>free on %n day</numerusform>
            <numerusform>free on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of experience</source>
        <translation>
            <numerusform>%n year of experience</numerusform>
            <numerusform>%n years of experience</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n place(s) of the order are taken. Raise the number of people first.</source>
        <translation>
            <numerusform>All %n place of the order is taken. Raise the number of people first.</numerusform>
            <numerusform>All %n places of the order are taken. Raise the number of people first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were chosen for this period and profession. Take them off first.</source>
        <translation>
            <numerusform>%n person was chosen for this period and profession. Take them off first.</numerusform>
            <numerusform>%n people were chosen for this period and profession. Take them off first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the order already. Enter at least that many.</source>
        <translation>
            <numerusform>%n person is on the order already. Enter at least that many.</numerusform>
            <numerusform>%n people are on the order already. Enter at least that many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermValueText</name>
    <message numerus="yes">
        <source>“%1” names %n profession(s): one posting was made for each, with the whole headcount.</source>
        <translation>
            <numerusform>“%1” names %n profession: one posting was made for each, with the whole headcount.</numerusform>
            <numerusform>“%1” names %n professions: one posting was made for each, with the whole headcount.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCommandText</name>
    <message numerus="yes">
        <source>… and %n more start(s) with training missing; --json names all.</source>
        <translation>
            <numerusform>… and %n more start with training missing; --json names all.</numerusform>
            <numerusform>… and %n more starts with training missing; --json names all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingCommandText</name>
    <message numerus="yes">
        <source>The warning comes %n day(s) before a start.</source>
        <translation>
            <numerusform>The warning comes %n day before a start.</numerusform>
            <numerusform>The warning comes %n days before a start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows who starts within %n day(s) and lacks a required module.</source>
        <translation>
            <numerusform>The list shows who starts within %n day and lacks a required module.</numerusform>
            <numerusform>The list shows who starts within %n days and lacks a required module.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation>
            <numerusform>%n start</numerusform>
            <numerusform>%n starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) expire</source>
        <translation>
            <numerusform>%n posting expires</numerusform>
            <numerusform>%n postings expire</numerusform>
        </translation>
    </message>
</context>
</TS>
