<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangeJournal</name>
    <message>
        <source>«%1» cannot be undone: something that was handed over since hangs on it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is open for reading only, so nothing was changed. Close the program that holds the file and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» lies too far back to be undone. Nothing was changed; a dated copy of the file may still hold the earlier state.</source>
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
</context>
<context>
    <name>ColumnField</name>
    <message>
        <source>Answer to a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>a column is given as COLUMN=FIELD, where FIELD is one of these: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the problems are written to a file whose name ends in .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rows %2, new %3, changed %4, unchanged %5, to decide %6, problems %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  … and further ones: --problems FILE.csv writes them down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of the files to import, so the problems can&apos;t be written there. Nothing was imported; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Nothing was imported; choose another place for the problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was a trial: nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were read, but %1 could not be written: %2. The rows with problems can be seen again by importing the files once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files; all of them become one step, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files come from; recognised if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the column with this title for that field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is wrong with the rows to this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s name says the format, so it must end in one of these: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1, rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; its suffix says the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those whose name, e-mail, phone or organisation holds this text, or each word of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at most so many of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no time zone %1; one is called Europe/Moscow, for instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event %1 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the sample event and 60 invented participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s time zone; Europe/Moscow if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new event file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take registrations over from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a list to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the event file is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read here, so nothing was changed. Allow writing to the file and its folder, or use a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in %2 on %3 (process %4) and can only be read until it is closed there. Nothing was changed; close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of all that is written; Russian if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing but errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samovar: participants, lists and letters of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a verb, or with a file, the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not understood: %1. «%2» shows what can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to standard output. What the verb does to the event is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of these: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole number from 0 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read. Nothing was changed; check the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file of tracks to take over: those of the same title are changed, the others added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters made: %1, to be looked at: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder, for a file a person; or a name that ends in .pdf, for one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these people, by their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people who have not got this letter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone for the local hour; the event&apos;s own if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole schedule, or day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tracks, or load them from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the schedule and its conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make letters, as files to send or to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the schedule to a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1 has more than %2 columns: this is not a table that Samovar can take. Nothing was imported. Check that you chose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that starts in line %1 has a cell larger than %2 KB: a quote may be missing there, or the file is damaged. Nothing was imported. Download it again and repeat the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that starts in line %1 is larger than %2 MB: a quote may be missing there, or the file is damaged. Nothing was imported. Download it again and repeat the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a quoted cell (line %1): it is cut off. Nothing was imported. Download it again and repeat the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file: it holds bytes that no text has. Nothing was imported. Save the table as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was imported. Check the disk or the connection, or copy the file to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full. Nothing was changed; make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the event file at this moment. Nothing was changed; try again shortly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event file can only be read. Nothing was changed; check the file&apos;s permissions, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event file is damaged. Nothing was changed; open the newest of the dated copies that lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event file cannot be opened. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event file could not be read or written. Nothing was changed; try again, and if it happens again, open a dated copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be removed: something that was handed over, such as a letter, hangs on it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>%1 before the start</source>
        <extracomment>How long before the start, %1: «2 d 3 h»</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Printed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written; a file of that name that was there before is unchanged. Check that the folder exists, that you may write there and that the disk is not full, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV text for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worksheet holds no more than 1,048,575 rows under its head, and this list is longer. No file was written; write it as CSV, or choose fewer people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the letters&apos; files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” there is an index.csv that is not one of letters, and it was left as it is. No letter was written; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n letters lie whole in “%1” and count as made; those after them were not made.</source>
        <translation>
            <numerusform>Cancelled: %n letter lies whole in “%1” and counts as made; those after it were not made.</numerusform>
            <numerusform>Cancelled: %n letters lie whole in “%1” and count as made; those after them were not made.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this programme yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDates</name>
    <message>
        <source>%2 %1, %3</source>
        <extracomment>One day: %1 the day, %2 the month (genitive in Russian), %3 the year; Russian: «%1 %2 %3 г.»</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 %1–%2, %4</source>
        <extracomment>Days of one month: %1 first day, %2 last day, %3 month, %4 year; Russian: «%1–%2 %3 %4 г.»</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 %1 – %4 %3, %5</source>
        <extracomment>Days of two months: %1 %2 first day and month, %3 %4 last day and month, %5 year; Russian: «%1 %2 – %3 %4 %5 г.»</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Days of two years: %1 the whole first date, %2 the whole last date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2, %1</source>
        <extracomment>A day with its weekday: %1 the day in words, %2 the weekday; Russian: «%1, %2»</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Event details changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventFile</name>
    <message>
        <source>No copy of the event file could be kept in %1 before this step, so it was not begun. Make room there, or move the event file to a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation>
            <numerusform>%Ln row not imported</numerusform>
            <numerusform>%Ln rows not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these rows adds a participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people are known, and the file tells more about them. What was set by hand stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that these rows say is known already; they change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows resemble someone known. Each is added as a participant of its own until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are not imported, and remarks on rows that are. The other rows are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file «%1» has a header and no rows under it. Nothing was imported; download it again when somebody has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» does not look like the answers of a Google form: there is no column of times, or none of names or e-mail addresses. Nothing was imported; choose the file that Google Forms or the linked sheet gives out as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterMaking</name>
    <message>
        <source>Making letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>The template&apos;s braces do not match (%1). Every {{#field}} needs its {{/field}} after it, every {{ its }}; mend them in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template changes its braces with {{=…=}}, which letters cannot do. Take that mark out of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no text. Write one, or take our own text back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template asks for another template, {{%1}}, which letters cannot do. Take that mark out of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has a field without a name, {{}}. Take it out, or choose a field from the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has a field {{%1}} that does not exist. Choose one from the menu, or take it out of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that the registration has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation for the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do before the event, by when, and in which track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to connect by, with days and hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no name yet. Type it on the page “Participants”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no given name yet. Type it on the page “Participants”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no e-mail address. Type it on the page “Participants”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no telephone number. Type it on the page “Participants”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no organisation. Type it on the page “Participants”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no position. Type it on the page “Participants”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no town. Type it on the page “Participants”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has not been put into a track yet. Do so on the page “Tracks”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person asked for no track. Leave the field out of the template, or put it between marks that drop it where it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no title. Type it in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event belongs to no larger forum. Type its name in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no days yet. Add them in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s days have no hours yet. Add them in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no Zoom link yet. Add it in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no link besides the one to Zoom. Add it in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no deadline for registration. Add it in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no deadline for the letter on preparation. Add it in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no deadline for the Zoom link. Add it in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no organiser yet. Add one in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no contact person yet. Type the name in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact person has no position yet. Type it in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact person has no e-mail address yet. Type it in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact person has no telephone number yet. Type it in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the letter is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname with initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline for registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline for preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline for the Zoom link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person&apos;s position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person&apos;s telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter “%1” in the language “%2”. Nothing was done; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: no letter was made, and nothing was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this event has the number %1. No letter was made; check the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter “%1” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composing letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter would be empty: all its text hangs on fields that are empty here. Fill them in, or write a text that does without.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Late registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration closed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no deadline for registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who registered at the deadline or after it: to accept or to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who takes part: to tick off, to sign, to hand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has no column “%1”. Nothing was written; choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those found by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only late registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>The head of the column with running numbers; Russian: «№ п/п»</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part in which track: for the leaders and the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers and leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader of the track “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what in the programme, and who leads the tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the track “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Saving the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantFields</name>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yandex Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timepad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>This participant was removed meanwhile. Nothing was changed; Undo brings the participant back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant needs a name or an e-mail address. Nothing was added; type one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants removed</source>
        <translation>
            <numerusform>%Ln participant removed</numerusform>
            <numerusform>%Ln participants removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>Another long task is running. Nothing was changed; try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting participants into tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>“%1” has too few digits for a telephone number: ask for the whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a telephone number that exists in Russia: check its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a possible telephone number of its country: check its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no area code: ask for the whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has too many digits for a Russian telephone number, and no + of a foreign one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further telephone number was passed over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an error of a spreadsheet: the telephone number is lost, ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has lost digits in a spreadsheet: ask for the telephone number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same e-mail as %1, and a similar name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same phone as %1, and a similar name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name as %1, but another e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further answer of a known person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further answer of %1, newer than the one known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further answer of %1, older than the one known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same answer of %1, with other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the document. Nothing is lost: check that the printer is on and ready, or save it as PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 pages; none of the pages that you chose is among them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Google Forms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowParser</name>
    <message>
        <source>The row has fewer cells than the header has titles: part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time «%1» cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has neither a name nor an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» is no e-mail address; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>This part of the schedule was removed meanwhile. Nothing was changed; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the schedule needs a title. Nothing was changed; type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would end before it begins. Nothing was changed; correct its times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group work “%1” needs a track. Nothing was changed; choose one, or make it a plenary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” added to the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed in the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” removed from the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the schedule removed</source>
        <translation>
            <numerusform>%Ln part of the schedule removed</numerusform>
            <numerusform>%Ln parts of the schedule removed</numerusform>
        </translation>
    </message>
    <message>
        <source>“%2” moved by %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the schedule moved by %1 min</source>
        <translation>
            <numerusform>%Ln part of the schedule moved by %1 min</numerusform>
            <numerusform>%Ln parts of the schedule moved by %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>“%2” lengthened by %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the schedule lengthened by %1 min</source>
        <translation>
            <numerusform>%Ln part of the schedule lengthened by %1 min</numerusform>
            <numerusform>%Ln parts of the schedule lengthened by %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule of %1 copied to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the event&apos;s hours. Move it, or change the hours of that day in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in two places at one time, in %2 and in %3. Move one of the two, or name somebody else there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two items of one track meet: %1 and %2. Move or shorten one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two items for everybody meet: %1 and %2. Move or shorten one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for everybody, but %2 takes place at the same time. Move or shorten one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulePaper</name>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n day</numerusform>
            <numerusform>+%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n day(s)</source>
        <translation>
            <numerusform>−%n day</numerusform>
            <numerusform>−%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>The day on which an item ends where that is not the day on which it begins: «до 22.09»</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Organiser(s): %1</source>
        <translation>
            <numerusform>Organiser: %1</numerusform>
            <numerusform>Organisers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Co-organiser(s): %1</source>
        <translation>
            <numerusform>Co-organiser: %1</numerusform>
            <numerusform>Co-organisers: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>With the support of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>track leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulePrintDialog</name>
    <message>
        <source>Saving the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSource</name>
    <message>
        <source>The file «%1» is empty. Nothing was imported; download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» is a folder. Nothing was imported; choose the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file «%1». Nothing was imported; check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file «%1» cannot be read. Nothing was imported; check its permissions, or close the program that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tracks</name>
    <message>
        <source>This track was removed meanwhile. Nothing was changed; Undo brings the track back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A track needs a title. Nothing was changed; type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a track “%1” already. Nothing was changed; give this one another title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sizes of “%1” contradict each other: each is 1 or more, the minimum not over the best, the best not over the maximum. Nothing was changed; correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track “%1” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track “%1” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track “%1” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track “%1” moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks loaded from a file</source>
        <translation>
            <numerusform>%Ln track loaded from a file</numerusform>
            <numerusform>%Ln tracks loaded from a file</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 put into the track “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people put into the track “%1”</source>
        <translation>
            <numerusform>%Ln person put into the track “%1”</numerusform>
            <numerusform>%Ln people put into the track “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 taken out of the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people taken out of their tracks</source>
        <translation>
            <numerusform>%Ln person taken out of the track</numerusform>
            <numerusform>%Ln people taken out of their tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no tracks: it should be JSON like {&quot;tracks&quot;:[{&quot;title&quot;:&quot;…&quot;}]}, in UTF-8. Nothing was changed; correct the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track %1 of the file, “%2”, can&apos;t be used: it needs a title; sizes are whole numbers, a colour is like #1f6feb, a leader has a name. Nothing was changed; correct the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names the track “%1” twice. Nothing was changed; correct the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TracksPage</name>
    <message>
        <source>“%1” can&apos;t be read. Nothing was changed; check that the file is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>The event file is damaged. Nothing was changed; open the newest of the dated copies that lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>«%1» is not an event of Samovar. The file was not changed; choose a file that ends in .samovar, or import it into an event if it is a table of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» was made by a newer version of Samovar. The file was not changed; update Samovar to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file «%1» already, and it was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone «%1». No file was made; write it like Europe/Moscow or Asia/Irkutsk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event file «%1». Check its name; it may have been moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneNames</name>
    <message>
        <source>Kaliningrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgograd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simferopol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Astrakhan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saratov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulyanovsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yekaterinburg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novosibirsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barnaul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novokuznetsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krasnoyarsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irkutsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yakutsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khandyga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vladivostok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ust-Nera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magadan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sakhalin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Srednekolymsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anadyr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamchatka</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::AboutDialog</name>
    <message>
        <source>About Samovar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who gather people: registrations, lists and letters of an event in one file that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public Licence, version 3 or later. It comes without warranty. Icons: Breeze, of KDE (LGPL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samovar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import registrations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person or a &amp;command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the event file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Samovar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::BarLine</name>
    <message numerus="yes">
        <source>%1: %Ln people</source>
        <translation>
            <numerusform>%1: %Ln person</numerusform>
            <numerusform>%1: %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::BarList</name>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::CapacityBar</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation>
            <numerusform>%Ln free</numerusform>
            <numerusform>%Ln free</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln too many</numerusform>
            <numerusform>%Ln too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short of the minimum</source>
        <translation>
            <numerusform>%Ln short of the minimum</numerusform>
            <numerusform>%Ln short of the minimum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::ColumnCard</name>
    <message>
        <source>Back to the guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1, untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for the column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised: kept as an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ColumnChooser</name>
    <message>
        <source>Move the column up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ColumnsPanel</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column is taken for. Change what is guessed wrong; the preview follows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln further column(s) are not shown here; they are read as guessed.</source>
        <translation>
            <numerusform>%Ln further column is not shown here; it is read as guessed.</numerusform>
            <numerusform>%Ln further columns are not shown here; they are read as guessed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::CommandPalette</name>
    <message>
        <source>Find a person or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person&apos;s name, e-mail or phone, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ConflictStrip</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is in conflict (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conflict (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conflict (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ContactSection</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::CopyDayDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a day of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another day to copy to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything keeps its clock time and stands beside what is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::DayChart</name>
    <message numerus="yes">
        <source>%1: %Ln registrations</source>
        <translation>
            <numerusform>%1: %Ln registration</numerusform>
            <numerusform>%1: %Ln registrations</numerusform>
        </translation>
    </message>
    <message>
        <source>Registrations per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration closes %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::DayHeads</name>
    <message>
        <source>For everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::DayView</name>
    <message>
        <source>Nothing happens on this day yet. Insert adds an item.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::DeadlineCard</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hours</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event&apos;s start is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event has no deadlines yet. Set in its settings when registration closes and when letters are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deadline, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your clock: %1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is at night for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln not made</source>
        <translation>
            <numerusform>%1: %Ln not made</numerusform>
            <numerusform>%1: %Ln not made</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: made for everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::EventSection</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger event, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::EventView</name>
    <message>
        <source>Only reading: this file can&apos;t be written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reading: the event is open in %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and try again to change it here. You can look at everything and print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file to a folder of yours to change it. You can look at everything and print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are being read. Stopped now, nothing of them is taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::FilterChips</name>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who registered after the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered at no known time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a removed track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second choice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third choice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the letter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the letter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Press to take this filter away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, steps: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::HistoryPage</name>
    <message>
        <source>%1 — you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is done to this event will stand here, and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import registrations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ImportErrorView</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back without importing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in these files</source>
        <translation>
            <numerusform>Nothing new in this file</numerusform>
            <numerusform>Nothing new in these files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the files over as one step that can be undone (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::IssueModel</name>
    <message>
        <source>not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported, worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ItemForm</name>
    <message>
        <source>Ends on the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and their roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
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
        <source>For everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plenary is for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name nobody is listed. Type a name, or remove the person with “−”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ItemPanel</name>
    <message>
        <source>Choose an item to see and change its times, track and people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move them by five minutes, with Shift they become shorter or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln items selected</source>
        <translation>
            <numerusform>%Ln item selected</numerusform>
            <numerusform>%Ln items selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::LetterChips</name>
    <message>
        <source>Everybody for whom this letter has not been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of them whose letter can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of them whose letter lacks something; the list says what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody for whom this letter was made, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not made yet</source>
        <translation>
            <numerusform>%Ln not made yet</numerusform>
            <numerusform>%Ln not made yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will get it</source>
        <translation>
            <numerusform>%Ln will get it</numerusform>
            <numerusform>%Ln will get it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it already</source>
        <translation>
            <numerusform>%Ln has it already</numerusform>
            <numerusform>%Ln have it already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::LetterEditor</name>
    <message>
        <source>Insert field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is also saved when you go on to something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the original text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::LetterKindsView</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::LetterMaking</name>
    <message>
        <source>Folder for the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One PDF for all letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter was made: there was nobody who could get one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) handed to the printer and noted as made; undo does not take this back.</source>
        <translation>
            <numerusform>%Ln letter handed to the printer and noted as made; undo does not take this back.</numerusform>
            <numerusform>%Ln letters handed to the printer and noted as made; undo does not take this back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) made and noted; undo does not take this back: %1</source>
        <translation>
            <numerusform>%Ln letter made and noted; undo does not take this back: %1</numerusform>
            <numerusform>%Ln letters made and noted; undo does not take this back: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::LetterPaperView</name>
    <message>
        <source>From the field: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::LetterPeopleModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::LetterPreview</name>
    <message>
        <source>Choose a person to see the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter can&apos;t be made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the event&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is dotted came from a field; on paper the marks are not there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::LetterSummary</name>
    <message numerus="yes">
        <source>%Ln made</source>
        <translation>
            <numerusform>%Ln made</numerusform>
            <numerusform>%Ln made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not made</source>
        <translation>
            <numerusform>%Ln not made</numerusform>
            <numerusform>%Ln not made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them ready</source>
        <translation>
            <numerusform>, %Ln of them ready</numerusform>
            <numerusform>, %Ln of them ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held up</source>
        <translation>
            <numerusform>%Ln held up</numerusform>
            <numerusform>%Ln held up</numerusform>
        </translation>
    </message>
    <message>
        <source>A value that the letter needs is missing. The letters&apos; page says which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::LettersPage</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “%1” was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln letter(s)…</source>
        <translation>
            <numerusform>Make %Ln letter…</numerusform>
            <numerusform>Make %Ln letters…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is open for reading only: letters could not be noted as made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PDF files, as one PDF, or on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can get this letter at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are being counted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has not been made for anybody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for one person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for those who have it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in this language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One PDF per person into a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One PDF for all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters go to participants, and nobody is registered yet. Import or add participants first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import participants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ListKindsView</name>
    <message>
        <source>Kinds of lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ListOptionsPanel</name>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late registrations only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column for signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail, phone, organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank rows at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who come without having registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each track on a page of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ListPreview</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the first pages; %1 rows in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches this choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ListsPage</name>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists are made of participants, and nobody is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import participants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::MainWindow</name>
    <message>
        <source>Stop what is running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not finished. Stopped now, it leaves the event as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is open for reading only, so nothing can be imported into it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event file was checked and is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the event file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samovar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::NewEventDialog</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is called on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone of its hours and deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File: the whole event, to be copied and mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where the file lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the event lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import registrations from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet. Import the registrations, and they are counted here by day, source, track and category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without a time of registration</source>
        <translation>
            <numerusform>%Ln person without a time of registration</numerusform>
            <numerusform>%Ln people without a time of registration</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ParticipantForm</name>
    <message>
        <source>Copy the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ParticipantPanel</name>
    <message>
        <source>Choose a participant to see the form, the answers and the history.</source>
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
    <message>
        <source>Copy the e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants selected</source>
        <translation>
            <numerusform>%Ln participant selected</numerusform>
            <numerusform>%Ln participants selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Late: registered %1, registration closed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or an e-mail is enough. Enter adds the participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: by hand, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2, row %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ParticipantStory</name>
    <message>
        <source>… cut here: the answer has %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns in the file.</source>
        <translation>
            <numerusform>%Ln more column in the file.</numerusform>
            <numerusform>%Ln more columns in the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by hand: there are no answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2, imported %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest answer: it fills the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None made yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ParticipantsModel</name>
    <message>
        <source>Late: registered %1, registration closed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to sort by this column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import registrations from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail, phone, organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV file of registrations, or add participants by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+ of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::PeopleColumns</name>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::PeopleCommands</name>
    <message numerus="yes">
        <source>%Ln participants copied</source>
        <translation>
            <numerusform>%Ln participant copied</numerusform>
            <numerusform>%Ln participants copied</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no e-mail to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails copied</source>
        <translation>
            <numerusform>%Ln e-mail copied</numerusform>
            <numerusform>%Ln e-mails copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants removed</source>
        <translation>
            <numerusform>%Ln participant removed</numerusform>
            <numerusform>%Ln participants removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants taken out of their tracks</source>
        <translation>
            <numerusform>%Ln participant taken out of the track</numerusform>
            <numerusform>%Ln participants taken out of their tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants put into the track “%1”</source>
        <translation>
            <numerusform>%Ln participant put into the track “%1”</numerusform>
            <numerusform>%Ln participants put into the track “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::PeopleRows</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, as it is to be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::PeopleTable</name>
    <message>
        <source>Names of the participants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the work before it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::RecipientsView</name>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search among the recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ReportView</name>
    <message>
        <source>What becomes of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are shown; all of them are imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::RowList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::RowPreviewModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::SavedNote</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved into: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ScheduleEdits</name>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ScheduleModel</name>
    <message>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::SchedulePage</name>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a calendar (.ics)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and all later ones five minutes earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and all later ones five minutes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln items copied</source>
        <translation>
            <numerusform>%Ln item copied</numerusform>
            <numerusform>%Ln items copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the schedule as a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item after the chosen one (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all items of a day to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as calendar (.ics)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For calendars of computers and phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the schedule (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you plan what happens when: plenaries, group work of the tracks, talks and breaks, ready to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule needs days. Set the dates of the event in its settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, conflicts: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second time zone can be shown: choose it in the event&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::SchedulePrintDialog</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day on a page of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as calendar (.ics)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this part of the programme yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::SettingsPage</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours are those of the event&apos;s time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day on which the event begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other time zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and letters name them in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment, such as “24:00 17.09 MSK”, or a time before the start, such as “12 h before the start”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters bring the Zoom link and the event&apos;s page to people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom participants write to and call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them stands beside the event&apos;s own hours in the programme; on paper all of them do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::SettingsRow</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends on the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the organisation does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the support of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a page. It is kept; one begins with https:// as a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the deadline is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24:00 17.09.2021, or 12 h before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ This is not understood, so what was there before stays. Write “24:00 17.09.2021” or “12 h before the start”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls when the event&apos;s first day has been set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A deadline: %1 the moment, %2 the event&apos;s time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; here %1</source>
        <extracomment>%1 the moment on the clock of this computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at night</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the main thing, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field, next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::Sidebar</name>
    <message>
        <source>Pages of the event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is written to the event file as it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::SuggestField</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ToDoList</name>
    <message numerus="yes">
        <source>%1: %Ln people have not got it yet</source>
        <translation>
            <numerusform>%1: %Ln person has not got it yet</numerusform>
            <numerusform>%1: %Ln people have not got it yet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts in the schedule</source>
        <translation>
            <numerusform>%Ln conflict in the schedule</numerusform>
            <numerusform>%Ln conflicts in the schedule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln people too many</source>
        <translation>
            <numerusform>“%1” has %Ln person too many</numerusform>
            <numerusform>“%1” has %Ln people too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in no track</source>
        <translation>
            <numerusform>%Ln person is in no track</numerusform>
            <numerusform>%Ln people are in no track</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” hangs on the start of the event, which is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::TrackColumn</name>
    <message>
        <source>What can be done with this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the track “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the track “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen as %1: show these people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People without a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>No leader yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: show these people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::TrackDialog</name>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple-red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position, degree, place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position, degree and place of this leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this leader away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at &amp;least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at &amp;best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour it has: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::TrackField</name>
    <message>
        <source>No track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::TrackMenu</name>
    <message>
        <source>Put into track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::TracksPage</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a track…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the track…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the track to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the track to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load tracks from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists by track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of people by track, to print or to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load tracks from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks are the directions in which groups work. Add the first one, and then put participants into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Track “%1” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track “%1” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track “%1” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track “%1” moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracks are as the file says already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks loaded from a file</source>
        <translation>
            <numerusform>%Ln track loaded from a file</numerusform>
            <numerusform>%Ln tracks loaded from a file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::UndoRedo</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going through the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::WelcomePage</name>
    <message>
        <source>Samovar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations, lists and letters of an event in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of registrations (CSV) dropped here begins a new event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events that you open will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::ZoneChooser</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zones with a column of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column with the hours of this zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s own time zone is always there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samovar::places</name>
    <message>
        <source>Samovar events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
