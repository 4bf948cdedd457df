<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ChangeJournal</name>
    <message>
        <source>«%1» cannot be undone: something that was handed over since hangs on it. Nothing was changed.</source>
        <translation>Отменить шаг «%1» нельзя: от него зависит то, что уже передано дальше. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The event is open for reading only, so nothing was changed. Close the program that holds the file and open it again.</source>
        <translation>Мероприятие открыто только для чтения, поэтому ничего не изменено. Закройте программу, которая занимает файл, и откройте его снова.</translation>
    </message>
    <message>
        <source>«%1» lies too far back to be undone. Nothing was changed; a dated copy of the file may still hold the earlier state.</source>
        <translation>Шаг «%1» слишком давний, отменить его уже нельзя. Ничего не изменено; прежнее состояние может быть в копии файла с датой в имени.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
</context>
<context>
    <name>ColumnField</name>
    <message>
        <source>Answer to a question</source>
        <translation>Ответ на вопрос</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл.&#xa0;почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Track wishes</source>
        <translation>Предпочтения</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>a column is given as COLUMN=FIELD, where FIELD is one of these: %1</source>
        <translation>столбец указывают как COLUMN=FIELD, где FIELD&#xa0;— одно из: %1</translation>
    </message>
    <message>
        <source>the problems are written to a file whose name ends in .csv</source>
        <translation>имя файла для проблем должно оканчиваться на .csv</translation>
    </message>
    <message>
        <source>  row %1: %2</source>
        <translation>  строка&#xa0;%1: %2</translation>
    </message>
    <message>
        <source>  row %1, %2: %3</source>
        <translation>  строка&#xa0;%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: rows %2, new %3, changed %4, unchanged %5, to decide %6, problems %7</source>
        <translation>%1: строк %2, новых %3, изменено %4, без изменений %5, на решение %6, проблем %7</translation>
    </message>
    <message>
        <source>  … and further ones: --problems FILE.csv writes them down</source>
        <translation>  … и другие: все запишет --problems ФАЙЛ.csv</translation>
    </message>
    <message>
        <source>%1 is one of the files to import, so the problems can&apos;t be written there. Nothing was imported; choose another name.</source>
        <translation>%1&#xa0;— один из импортируемых файлов, записать туда проблемы нельзя. Ничего не импортировано; выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Nothing was imported; choose another place for the problems.</source>
        <translation>Записать %1 не удалось: %2. Ничего не импортировано; выберите для проблем другое место.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>This was a trial: nothing was imported.</source>
        <translation>Это была проба: ничего не импортировано.</translation>
    </message>
    <message>
        <source>The files were read, but %1 could not be written: %2. The rows with problems can be seen again by importing the files once more.</source>
        <translation>Файлы прочитаны, но записать %1 не удалось: %2. Чтобы снова увидеть строки с проблемами, импортируйте файлы ещё раз.</translation>
    </message>
    <message>
        <source>The files; all of them become one step, or none</source>
        <translation>Файлы; все вместе&#xa0;— один шаг, или не импортируется ни один</translation>
    </message>
    <message>
        <source>Where the files come from; recognised if left out</source>
        <translation>Откуда файлы; если не указано, распознаётся</translation>
    </message>
    <message>
        <source>Take the column with this title for that field</source>
        <translation>Считать столбец с этим заголовком таким полем</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Только показать, что произойдёт</translation>
    </message>
    <message>
        <source>Write what is wrong with the rows to this file</source>
        <translation>Записать проблемы строк в этот файл</translation>
    </message>
    <message>
        <source>the file&apos;s name says the format, so it must end in one of these: %1</source>
        <translation>формат берётся из имени файла, оно должно оканчиваться на одно из: %1</translation>
    </message>
    <message>
        <source>Written: %1, rows: %2</source>
        <translation>Записано: %1, строк: %2</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Какой список</translation>
    </message>
    <message>
        <source>The file to write; its suffix says the format</source>
        <translation>Файл для записи; формат&#xa0;— по расширению</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>Only those whose name, e-mail, phone or organisation holds this text, or each word of it</source>
        <translation>Только те, у кого этот текст или каждое его слово есть в имени, эл.&#xa0;почте, телефоне или организации</translation>
    </message>
    <message>
        <source>Show at most so many of them</source>
        <translation>Показать не больше стольких</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>there is no time zone %1; one is called Europe/Moscow, for instance</source>
        <translation>нет часового пояса %1; пример названия: Europe/Moscow</translation>
    </message>
    <message>
        <source>The event %1 is ready.</source>
        <translation>Мероприятие %1 готово.</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1: файл в порядке.</translation>
    </message>
    <message>
        <source>With the sample event and 60 invented participants</source>
        <translation>С примером мероприятия и 60&#xa0;вымышленными участниками</translation>
    </message>
    <message>
        <source>The event&apos;s title</source>
        <translation>Название мероприятия</translation>
    </message>
    <message>
        <source>The event&apos;s time zone; Europe/Moscow if left out</source>
        <translation>Часовой пояс мероприятия; если не указан, Europe/Moscow</translation>
    </message>
    <message>
        <source>Make a new event file</source>
        <translation>Создать файл мероприятия</translation>
    </message>
    <message>
        <source>Take registrations over from files</source>
        <translation>Импортировать регистрации из файлов</translation>
    </message>
    <message>
        <source>Show participants</source>
        <translation>Показать участников</translation>
    </message>
    <message>
        <source>Write a list to a file</source>
        <translation>Записать список в файл</translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>Показать историю</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Отменить последний шаг</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>Повторить отменённый шаг</translation>
    </message>
    <message>
        <source>Check that the event file is whole</source>
        <translation>Проверить, что файл мероприятия в порядке</translation>
    </message>
    <message>
        <source>The event file</source>
        <translation>Файл мероприятия</translation>
    </message>
    <message>
        <source>%1 can only be read here, so nothing was changed. Allow writing to the file and its folder, or use a copy of it.</source>
        <translation>%1 здесь можно только читать, поэтому ничего не изменено. Разрешите запись в файл и его папку или возьмите копию.</translation>
    </message>
    <message>
        <source>%1 is open in %2 on %3 (process %4) and can only be read until it is closed there. Nothing was changed; close it and try again.</source>
        <translation>%1 открыт на %3 в программе %2 (процесс&#xa0;%4) и пока доступен только для чтения. Ничего не изменено; закройте его там и попробуйте снова.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(обязательно)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>ТЕКСТ</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ЧИСЛО</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Показать эту справку</translation>
    </message>
    <message>
        <source>Answer with one JSON object</source>
        <translation>Ответить одним объектом JSON</translation>
    </message>
    <message>
        <source>Language of all that is written; Russian if left out</source>
        <translation>Язык всего текста; если не указан, русский</translation>
    </message>
    <message>
        <source>Say nothing but errors</source>
        <translation>Сообщать только об ошибках</translation>
    </message>
    <message>
        <source>Samovar: participants, lists and letters of an event</source>
        <translation>Самовар: участники, списки и письма мероприятия</translation>
    </message>
    <message>
        <source>Without a verb, or with a file, the window opens.</source>
        <translation>Без команды или с файлом открывается окно.</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Показать версию</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>This is not understood: %1. «%2» shows what can be said.</source>
        <translation>Команда не понята: %1. Что можно указать, покажет «%2».</translation>
    </message>
    <message>
        <source>The result could not be written to standard output. What the verb does to the event is done.</source>
        <translation>Результат не удалось записать в стандартный вывод. То, что команда делает с мероприятием, сделано.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2</source>
        <translation>«%1» — не из этого списка: %2</translation>
    </message>
    <message>
        <source>“%1” is no whole number from 0 on</source>
        <translation>«%1» — не целое число от 0</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>не указано %1</translation>
    </message>
    <message>
        <source>it does not say what to do</source>
        <translation>не сказано, что сделать</translation>
    </message>
    <message>
        <source>“%1” was not expected</source>
        <translation>лишнее: «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>не удалось прочесть «%1»</translation>
    </message>
    <message>
        <source>%1 lacks its value</source>
        <translation>после %1 нужно значение</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>действия «%1» нет</translation>
    </message>
    <message>
        <source>“%1” could not be read. Nothing was changed; check the name of the file.</source>
        <translation>Не удалось прочитать «%1». Ничего не изменено; проверьте имя файла.</translation>
    </message>
    <message>
        <source>A JSON file of tracks to take over: those of the same title are changed, the others added</source>
        <translation>Файл JSON с направлениями: одноимённые изменяются, остальные добавляются</translation>
    </message>
    <message>
        <source>the name of the file is missing</source>
        <translation>не указано имя файла</translation>
    </message>
    <message>
        <source>Letters made: %1, to be looked at: %2</source>
        <translation>Писем сделано: %1, требуют внимания: %2</translation>
    </message>
    <message>
        <source>  %1 (%2): %3</source>
        <translation>  %1 (%2): %3</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Какое письмо</translation>
    </message>
    <message>
        <source>A folder, for a file a person; or a name that ends in .pdf, for one file</source>
        <translation>Папка, если каждому отдельный файл, или имя на .pdf, если один общий файл</translation>
    </message>
    <message>
        <source>The format of the files</source>
        <translation>Формат файлов</translation>
    </message>
    <message>
        <source>Only these people, by their numbers</source>
        <translation>Только этим людям (номера через запятую)</translation>
    </message>
    <message>
        <source>Only people who have not got this letter yet</source>
        <translation>Только тем, кому это письмо ещё не сделано</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>ночью</translation>
    </message>
    <message>
        <source>The time zone for the local hour; the event&apos;s own if left out</source>
        <translation>Часовой пояс для местного времени; без него — пояс мероприятия</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>The whole schedule, or day by day</source>
        <translation>Вся программа или по дням</translation>
    </message>
    <message>
        <source>Show the tracks, or load them from a file</source>
        <translation>Показать направления или загрузить их из файла</translation>
    </message>
    <message>
        <source>Show the schedule and its conflicts</source>
        <translation>Показать программу и накладки в ней</translation>
    </message>
    <message>
        <source>Show the deadlines</source>
        <translation>Показать сроки</translation>
    </message>
    <message>
        <source>Make letters, as files to send or to print</source>
        <translation>Сделать письма: файлы для отправки или печати</translation>
    </message>
    <message>
        <source>Write the schedule to a file</source>
        <translation>Записать программу в файл</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1 has more than %2 columns: this is not a table that Samovar can take. Nothing was imported. Check that you chose the right file.</source>
        <translation>В строке&#xa0;%1 больше %2 столбцов: такую таблицу Самовар не примет. Ничего не импортировано. Проверьте, тот ли файл выбран.</translation>
    </message>
    <message>
        <source>The record that starts in line %1 has a cell larger than %2 KB: a quote may be missing there, or the file is damaged. Nothing was imported. Download it again and repeat the import.</source>
        <translation>В записи, которая начинается в строке&#xa0;%1, есть ячейка больше %2&#xa0;КБ: возможно, там не хватает кавычки или файл повреждён. Ничего не импортировано. Скачайте файл заново и повторите импорт.</translation>
    </message>
    <message>
        <source>The record that starts in line %1 is larger than %2 MB: a quote may be missing there, or the file is damaged. Nothing was imported. Download it again and repeat the import.</source>
        <translation>Запись, которая начинается в строке&#xa0;%1, больше %2&#xa0;МБ: возможно, там не хватает кавычки или файл повреждён. Ничего не импортировано. Скачайте файл заново и повторите импорт.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a quoted cell (line %1): it is cut off. Nothing was imported. Download it again and repeat the import.</source>
        <translation>Файл обрывается посреди ячейки в кавычках (строка&#xa0;%1). Ничего не импортировано. Скачайте файл заново и повторите импорт.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds bytes that no text has. Nothing was imported. Save the table as CSV and import that.</source>
        <translation>Это не текстовый файл. Ничего не импортировано. Сохраните таблицу в формате CSV и импортируйте её.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was imported. Check the disk or the connection, or copy the file to this computer first.</source>
        <translation>Файл не удалось прочитать до конца. Ничего не импортировано. Проверьте диск или связь либо сначала скопируйте файл на этот компьютер.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full. Nothing was changed; make room on the disk and try again.</source>
        <translation>На диске нет места. Ничего не изменено; освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Another program is writing to the event file at this moment. Nothing was changed; try again shortly.</source>
        <translation>В файл мероприятия сейчас пишет другая программа. Ничего не изменено; попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>The event file can only be read. Nothing was changed; check the file&apos;s permissions, or copy it to a folder of your own.</source>
        <translation>Файл мероприятия доступен только для чтения. Ничего не изменено; проверьте права на файл или скопируйте его в свою папку.</translation>
    </message>
    <message>
        <source>The event file is damaged. Nothing was changed; open the newest of the dated copies that lie beside it.</source>
        <translation>Файл мероприятия повреждён. Ничего не изменено; откройте самую новую из копий с датой в имени, они лежат рядом.</translation>
    </message>
    <message>
        <source>The event file cannot be opened. Check that it is there and that you may read it.</source>
        <translation>Файл мероприятия не открывается. Проверьте, что он на месте и что у вас есть право его читать.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Прервано. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The event file could not be read or written. Nothing was changed; try again, and if it happens again, open a dated copy.</source>
        <translation>Файл мероприятия не удалось прочитать или записать. Ничего не изменено; попробуйте снова, а если не получится, откройте копию с датой в имени.</translation>
    </message>
    <message>
        <source>This cannot be removed: something that was handed over, such as a letter, hangs on it. Nothing was changed.</source>
        <translation>Удалить это нельзя: с этим связано уже переданное, например письмо. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>%1 before the start</source>
        <extracomment>How long before the start, %1: «2 d 3 h»</extracomment>
        <translation>за %1 до начала</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Printed %1</source>
        <translation>Напечатано %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>стр.&#xa0;%1 из&#xa0;%2</translation>
    </message>
    <message>
        <source>There is nobody in this list.</source>
        <translation>В этом списке никого нет.</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Прервано: файл не записан.</translation>
    </message>
    <message>
        <source>“%1” could not be written; a file of that name that was there before is unchanged. Check that the folder exists, that you may write there and that the disk is not full, or choose another place.</source>
        <translation>Записать «%1» не удалось; если файл с таким именем уже был, он не изменён. Проверьте, что папка существует, что в неё можно писать и что на диске есть место, или выберите другое место.</translation>
    </message>
    <message>
        <source>Measuring the list</source>
        <translation>Подбор ширины столбцов</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Вёрстка страниц</translation>
    </message>
    <message>
        <source>Writing the pages</source>
        <translation>Запись страниц</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>Запись строк</translation>
    </message>
    <message>
        <source>CSV text for spreadsheets</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>A worksheet holds no more than 1,048,575 rows under its head, and this list is longer. No file was written; write it as CSV, or choose fewer people.</source>
        <translation>На листе Excel под заголовком помещается не больше 1&#xa0;048&#xa0;575&#xa0;строк, а этот список длиннее. Файл не записан; сохраните список в CSV или выберите меньше людей.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Setting the letters</source>
        <translation>Вёрстка писем</translation>
    </message>
    <message>
        <source>Writing the letters&apos; files</source>
        <translation>Запись файлов писем</translation>
    </message>
    <message>
        <source>In “%1” there is an index.csv that is not one of letters, and it was left as it is. No letter was written; choose another folder.</source>
        <translation>В папке «%1» лежит index.csv, который не относится к письмам; он остался как был. Ни одно письмо не записано; выберите другую папку.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n letters lie whole in “%1” and count as made; those after them were not made.</source>
        <translation>
            <numerusform>Отменено: %n письмо лежит целиком в «%1» и считается сделанным; следующие не сделаны.</numerusform>
            <numerusform>Отменено: %n письма лежат целиком в «%1» и считаются сделанными; следующие не сделаны.</numerusform>
            <numerusform>Отменено: %n писем лежат целиком в «%1» и считаются сделанными; следующие не сделаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — continued</source>
        <translation>%1 — продолжение</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>There is nothing in this programme yet.</source>
        <translation>В этой программе пока ничего нет.</translation>
    </message>
    <message>
        <source>Setting the programme</source>
        <translation>Вёрстка программы</translation>
    </message>
</context>
<context>
    <name>EventDates</name>
    <message>
        <source>%2 %1, %3</source>
        <extracomment>One day: %1 the day, %2 the month (genitive in Russian), %3 the year; Russian: «%1 %2 %3 г.»</extracomment>
        <translation>%1&#xa0;%2 %3&#xa0;г.</translation>
    </message>
    <message>
        <source>%3 %1–%2, %4</source>
        <extracomment>Days of one month: %1 first day, %2 last day, %3 month, %4 year; Russian: «%1–%2 %3 %4 г.»</extracomment>
        <translation>%1–%2&#xa0;%3 %4&#xa0;г.</translation>
    </message>
    <message>
        <source>%2 %1 – %4 %3, %5</source>
        <extracomment>Days of two months: %1 %2 first day and month, %3 %4 last day and month, %5 year; Russian: «%1 %2 – %3 %4 %5 г.»</extracomment>
        <translation>%1&#xa0;%2&#xa0;– %3&#xa0;%4 %5&#xa0;г.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Days of two years: %1 the whole first date, %2 the whole last date</extracomment>
        <translation>%1&#xa0;– %2</translation>
    </message>
    <message>
        <source>%2, %1</source>
        <extracomment>A day with its weekday: %1 the day in words, %2 the weekday; Russian: «%1, %2»</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Event details changed</source>
        <translation>Изменены параметры мероприятия</translation>
    </message>
</context>
<context>
    <name>EventFile</name>
    <message>
        <source>No copy of the event file could be kept in %1 before this step, so it was not begun. Make room there, or move the event file to a folder that you may write to.</source>
        <translation>Перед этим шагом не удалось сохранить копию файла мероприятия в %1, поэтому шаг не начат. Освободите там место или перенесите файл в папку, в которую можно писать.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Прервано. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln&#xa0;новый</numerusform>
            <numerusform>%Ln&#xa0;новых</numerusform>
            <numerusform>%Ln&#xa0;новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln&#xa0;изменён</numerusform>
            <numerusform>%Ln&#xa0;изменены</numerusform>
            <numerusform>%Ln&#xa0;изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln&#xa0;требует решения</numerusform>
            <numerusform>%Ln&#xa0;требуют решения</numerusform>
            <numerusform>%Ln&#xa0;требуют решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not imported</source>
        <translation>
            <numerusform>%Ln&#xa0;строка не импортирована</numerusform>
            <numerusform>%Ln&#xa0;строки не импортированы</numerusform>
            <numerusform>%Ln&#xa0;строк не импортировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln&#xa0;файл</numerusform>
            <numerusform>%Ln&#xa0;файла</numerusform>
            <numerusform>%Ln&#xa0;файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>На решение</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Each of these rows adds a participant.</source>
        <translation>Каждая из этих строк добавляет участника.</translation>
    </message>
    <message>
        <source>These people are known, and the file tells more about them. What was set by hand stays as it is.</source>
        <translation>Эти люди уже известны, в файле о них есть новое. Исправленное вручную остаётся как есть.</translation>
    </message>
    <message>
        <source>All that these rows say is known already; they change nothing.</source>
        <translation>Всё, что в этих строках, уже известно; они ничего не меняют.</translation>
    </message>
    <message>
        <source>These rows resemble someone known. Each is added as a participant of its own until you decide.</source>
        <translation>Эти строки похожи на уже известных людей. Пока решения нет, каждая добавляется как отдельный участник.</translation>
    </message>
    <message>
        <source>Rows that are not imported, and remarks on rows that are. The other rows are not affected.</source>
        <translation>Строки, которые не импортируются, и замечания к тем, что импортируются. На остальные строки это не влияет.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Импорт прерван. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file «%1» has a header and no rows under it. Nothing was imported; download it again when somebody has answered.</source>
        <translation>В файле «%1» есть заголовок, но нет строк. Ничего не импортировано; скачайте файл снова, когда появятся ответы.</translation>
    </message>
    <message>
        <source>«%1» does not look like the answers of a Google form: there is no column of times, or none of names or e-mail addresses. Nothing was imported; choose the file that Google Forms or the linked sheet gives out as CSV.</source>
        <translation>Файл «%1» не похож на ответы формы Google: в нём нет столбца с временем или столбца с именами либо адресами эл.&#xa0;почты. Ничего не импортировано; выберите файл CSV, скачанный из Google Форм или из связанной с формой таблицы.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln&#xa0;новый</numerusform>
            <numerusform>%Ln&#xa0;новых</numerusform>
            <numerusform>%Ln&#xa0;новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln&#xa0;изменён</numerusform>
            <numerusform>%Ln&#xa0;изменены</numerusform>
            <numerusform>%Ln&#xa0;изменено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterMaking</name>
    <message>
        <source>Making letters</source>
        <translation>Создание писем</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>The template&apos;s braces do not match (%1). Every {{#field}} needs its {{/field}} after it, every {{ its }}; mend them in the template.</source>
        <translation>Скобки в шаблоне не сходятся (%1). После каждого {{#поля}} нужно {{/поле}}, для каждых {{ — свои }}; исправьте шаблон.</translation>
    </message>
    <message>
        <source>The template changes its braces with {{=…=}}, which letters cannot do. Take that mark out of the template.</source>
        <translation>Шаблон меняет скобки знаком {{=…=}}, в письмах это не работает. Уберите этот знак из шаблона.</translation>
    </message>
    <message>
        <source>The template has no text. Write one, or take our own text back.</source>
        <translation>В шаблоне нет текста. Напишите его или верните исходный.</translation>
    </message>
    <message>
        <source>The template asks for another template, {{%1}}, which letters cannot do. Take that mark out of the template.</source>
        <translation>Шаблон ссылается на другой шаблон, {{%1}}; в письмах это не работает. Уберите этот знак из шаблона.</translation>
    </message>
    <message>
        <source>The template has a field without a name, {{}}. Take it out, or choose a field from the menu.</source>
        <translation>В шаблоне есть поле без имени, {{}}. Уберите его или выберите поле из меню.</translation>
    </message>
    <message>
        <source>The template has a field {{%1}} that does not exist. Choose one from the menu, or take it out of the template.</source>
        <translation>В шаблоне есть поле {{%1}}, которого нет в Самоваре. Выберите поле из меню или уберите это.</translation>
    </message>
    <message>
        <source>Registration confirmed</source>
        <translation>Регистрация подтверждена</translation>
    </message>
    <message>
        <source>Says that the registration has arrived.</source>
        <translation>Сообщает, что регистрация получена.</translation>
    </message>
    <message>
        <source>Preparation for the session</source>
        <translation>Подготовка к сессии</translation>
    </message>
    <message>
        <source>What to do before the event, by when, and in which track.</source>
        <translation>Что сделать до мероприятия, к какому сроку и в каком направлении.</translation>
    </message>
    <message>
        <source>Zoom link</source>
        <translation>Ссылка на Zoom</translation>
    </message>
    <message>
        <source>The link to connect by, with days and hours.</source>
        <translation>Ссылка для подключения, дни и часы.</translation>
    </message>
    <message>
        <source>This person has no name yet. Type it on the page “Participants”.</source>
        <translation>У этого человека нет имени. Впишите его на странице «Участники».</translation>
    </message>
    <message>
        <source>This person has no given name yet. Type it on the page “Participants”.</source>
        <translation>Имя этого человека не указано. Впишите его на странице «Участники».</translation>
    </message>
    <message>
        <source>This person has no e-mail address. Type it on the page “Participants”.</source>
        <translation>У этого человека нет адреса эл. почты. Впишите его на странице «Участники».</translation>
    </message>
    <message>
        <source>This person has no telephone number. Type it on the page “Participants”.</source>
        <translation>У этого человека нет телефона. Впишите его на странице «Участники».</translation>
    </message>
    <message>
        <source>This person has no organisation. Type it on the page “Participants”.</source>
        <translation>Организация этого человека не указана. Впишите её на странице «Участники».</translation>
    </message>
    <message>
        <source>This person has no position. Type it on the page “Participants”.</source>
        <translation>Должность этого человека не указана. Впишите её на странице «Участники».</translation>
    </message>
    <message>
        <source>This person has no town. Type it on the page “Participants”.</source>
        <translation>Город этого человека не указан. Впишите его на странице «Участники».</translation>
    </message>
    <message>
        <source>This person has not been put into a track yet. Do so on the page “Tracks”.</source>
        <translation>Этот человек ещё не распределён в направление. Сделайте это на странице «Направления».</translation>
    </message>
    <message>
        <source>This person asked for no track. Leave the field out of the template, or put it between marks that drop it where it is empty.</source>
        <translation>Этот человек не выбрал ни одного направления. Уберите поле из шаблона или возьмите его в знаки, которые опускают пустое.</translation>
    </message>
    <message>
        <source>The event has no title. Type it in the event&apos;s settings.</source>
        <translation>У мероприятия нет названия. Впишите его в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The event belongs to no larger forum. Type its name in the event&apos;s settings.</source>
        <translation>Не указан форум, в рамках которого идёт мероприятие. Впишите его в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The event has no days yet. Add them in the event&apos;s settings.</source>
        <translation>Дни мероприятия не указаны. Добавьте их в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The event&apos;s days have no hours yet. Add them in the event&apos;s settings.</source>
        <translation>Часы мероприятия не указаны. Добавьте их в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The event has no Zoom link yet. Add it in the event&apos;s settings.</source>
        <translation>Ссылки на Zoom ещё нет. Добавьте её в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The event has no link besides the one to Zoom. Add it in the event&apos;s settings.</source>
        <translation>Кроме ссылки на Zoom, других ссылок нет. Добавьте её в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The event has no deadline for registration. Add it in the event&apos;s settings.</source>
        <translation>Срок регистрации не указан. Добавьте его в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The event has no deadline for the letter on preparation. Add it in the event&apos;s settings.</source>
        <translation>Срок письма о подготовке не указан. Добавьте его в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The event has no deadline for the Zoom link. Add it in the event&apos;s settings.</source>
        <translation>Срок рассылки ссылки на Zoom не указан. Добавьте его в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The event has no organiser yet. Add one in the event&apos;s settings.</source>
        <translation>Организатор не указан. Добавьте его в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The event has no contact person yet. Type the name in the event&apos;s settings.</source>
        <translation>Контактное лицо не указано. Впишите имя в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The contact person has no position yet. Type it in the event&apos;s settings.</source>
        <translation>Должность контактного лица не указана. Впишите её в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The contact person has no e-mail address yet. Type it in the event&apos;s settings.</source>
        <translation>Эл. почта контактного лица не указана. Впишите её в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The contact person has no telephone number yet. Type it in the event&apos;s settings.</source>
        <translation>Телефон контактного лица не указан. Впишите его в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>The day of the letter is not known.</source>
        <translation>День письма неизвестен.</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Surname with initials</source>
        <translation>Фамилия и инициалы</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Tracks asked for</source>
        <translation>Выбранные направления</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Форум</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>The event&apos;s link</source>
        <translation>Ссылка мероприятия</translation>
    </message>
    <message>
        <source>Deadline for registration</source>
        <translation>Срок регистрации</translation>
    </message>
    <message>
        <source>Deadline for preparation</source>
        <translation>Срок подготовки</translation>
    </message>
    <message>
        <source>Deadline for the Zoom link</source>
        <translation>Срок ссылки на Zoom</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Contact person&apos;s position</source>
        <translation>Должность контактного лица</translation>
    </message>
    <message>
        <source>Contact person&apos;s e-mail</source>
        <translation>Эл. почта контактного лица</translation>
    </message>
    <message>
        <source>Contact person&apos;s telephone</source>
        <translation>Телефон контактного лица</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>День письма</translation>
    </message>
    <message>
        <source>There is no letter “%1” in the language “%2”. Nothing was done; choose another one.</source>
        <translation>Письма «%1» на языке «%2» нет. Ничего не сделано; выберите другое.</translation>
    </message>
    <message>
        <source>Cancelled: no letter was made, and nothing was noted.</source>
        <translation>Отменено: ни одно письмо не сделано, отметок нет.</translation>
    </message>
    <message>
        <source>Nobody in this event has the number %1. No letter was made; check the numbers.</source>
        <translation>Участника с номером %1 в этом мероприятии нет. Ни одно письмо не сделано; проверьте номера.</translation>
    </message>
    <message>
        <source>Letter “%1” changed</source>
        <translation>Изменено письмо «%1»</translation>
    </message>
    <message>
        <source>Composing letters</source>
        <translation>Составление писем</translation>
    </message>
    <message>
        <source>Letters made</source>
        <translation>Письма сделаны</translation>
    </message>
    <message>
        <source>The letter would be empty: all its text hangs on fields that are empty here. Fill them in, or write a text that does without.</source>
        <translation>Письмо осталось бы пустым: весь его текст зависит от полей, которые здесь пусты. Заполните их или напишите текст, который обходится без них.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Late registrations</source>
        <translation>Регистрации после срока</translation>
    </message>
    <message>
        <source>Registration closed on %1</source>
        <translation>Регистрация закрыта %1</translation>
    </message>
    <message>
        <source>The event has no deadline for registration</source>
        <translation>Срок регистрации не задан</translation>
    </message>
    <message>
        <source>Those who registered at the deadline or after it: to accept or to answer.</source>
        <translation>Кто зарегистрировался после срока: принять или ответить.</translation>
    </message>
    <message>
        <source>Registration list</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>Everybody who takes part: to tick off, to sign, to hand on.</source>
        <translation>Все участники: отмечать, собирать подписи, передавать.</translation>
    </message>
    <message>
        <source>This list has no column “%1”. Nothing was written; choose one of: %2.</source>
        <translation>В этом списке нет столбца «%1». Файл не записан; выберите из: %2.</translation>
    </message>
    <message>
        <source>Only those found by “%1”</source>
        <translation>Только найденные по запросу «%1»</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Категория: %1</translation>
    </message>
    <message>
        <source>Only late registrations</source>
        <translation>Только регистрации после срока</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>The head of the column with running numbers; Russian: «№ п/п»</extracomment>
        <translation>№&#xa0;п/п</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>People by track</source>
        <translation>Участники по направлениям</translation>
    </message>
    <message>
        <source>Who takes part in which track: for the leaders and the groups.</source>
        <translation>Кто в каком направлении участвует: для руководителей и групп.</translation>
    </message>
    <message>
        <source>Speakers and leaders</source>
        <translation>Выступающие и руководители</translation>
    </message>
    <message>
        <source>leader of the track “%1”</source>
        <translation>руководитель направления «%1»</translation>
    </message>
    <message>
        <source>Who does what in the programme, and who leads the tracks.</source>
        <translation>Кто и что делает в программе, кто руководит направлениями.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>В программе</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Only the track “%1”</source>
        <translation>Только направление «%1»</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Saving the list</source>
        <translation>Сохранение списка</translation>
    </message>
    <message>
        <source>Printing the list</source>
        <translation>Печать списка</translation>
    </message>
</context>
<context>
    <name>ParticipantFields</name>
    <message>
        <source>registered</source>
        <translation>зарегистрирован(а)</translation>
    </message>
    <message>
        <source>late</source>
        <translation>после срока</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл.&#xa0;почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Track wishes</source>
        <translation>Предпочтения</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>После срока</translation>
    </message>
    <message>
        <source>Google Forms</source>
        <translation>Google Формы</translation>
    </message>
    <message>
        <source>Yandex Forms</source>
        <translation>Яндекс Формы</translation>
    </message>
    <message>
        <source>Leader-ID</source>
        <translation>Leader-ID</translation>
    </message>
    <message>
        <source>Timepad</source>
        <translation>Timepad</translation>
    </message>
    <message>
        <source>Zoom registration</source>
        <translation>регистрация в Zoom</translation>
    </message>
    <message>
        <source>Zoom attendance</source>
        <translation>посещение в Zoom</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Направление</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>This participant was removed meanwhile. Nothing was changed; Undo brings the participant back.</source>
        <translation>Этого участника тем временем удалили. Ничего не изменено; вернуть участника можно командой «Отменить».</translation>
    </message>
    <message>
        <source>A participant needs a name or an e-mail address. Nothing was added; type one of them.</source>
        <translation>Участнику нужно имя или адрес эл.&#xa0;почты. Никто не добавлен; введите что-нибудь из этого.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Добавлен участник: %1</translation>
    </message>
    <message>
        <source>%1 corrected</source>
        <translation>Исправлено: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Удалён участник: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants removed</source>
        <translation>
            <numerusform>Удалён %Ln&#xa0;участник</numerusform>
            <numerusform>Удалено %Ln&#xa0;участника</numerusform>
            <numerusform>Удалено %Ln&#xa0;участников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>Another long task is running. Nothing was changed; try again when it is done.</source>
        <translation>Идёт другая долгая работа. Ничего не изменено; попробуйте снова, когда она закончится.</translation>
    </message>
    <message>
        <source>Copying participants</source>
        <translation>Копирование участников</translation>
    </message>
    <message>
        <source>Copying e-mails</source>
        <translation>Копирование адресов</translation>
    </message>
    <message>
        <source>Removing participants</source>
        <translation>Удаление участников</translation>
    </message>
    <message>
        <source>Putting participants into tracks</source>
        <translation>Распределение участников по направлениям</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>“%1” has too few digits for a telephone number: ask for the whole number.</source>
        <translation>«%1»: для номера телефона слишком мало цифр; попросите номер целиком.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number that exists in Russia: check its digits.</source>
        <translation>«%1»: такого номера в России не бывает; проверьте цифры.</translation>
    </message>
    <message>
        <source>“%1” is not a possible telephone number of its country: check its digits.</source>
        <translation>«%1»: такого номера в этой стране не бывает; проверьте цифры.</translation>
    </message>
    <message>
        <source>“%1” has no area code: ask for the whole number.</source>
        <translation>«%1»: нет кода города; попросите номер целиком.</translation>
    </message>
    <message>
        <source>“%1” has too many digits for a Russian telephone number, and no + of a foreign one.</source>
        <translation>«%1»: для российского номера цифр слишком много, а для иностранного нет знака «+».</translation>
    </message>
    <message>
        <source>A further telephone number was passed over: %1.</source>
        <translation>Ещё один номер телефона пропущен: %1.</translation>
    </message>
    <message>
        <source>“%1” is an error of a spreadsheet: the telephone number is lost, ask for it again.</source>
        <translation>«%1»&#xa0;— ошибка электронной таблицы: номер телефона потерян, попросите его ещё раз.</translation>
    </message>
    <message>
        <source>“%1” has lost digits in a spreadsheet: ask for the telephone number again.</source>
        <translation>«%1»: электронная таблица потеряла часть цифр; попросите номер телефона ещё раз.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation>«%1»&#xa0;— не номер телефона.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2&#xa0;→ %3</translation>
    </message>
    <message>
        <source>All of it is known.</source>
        <translation>Всё уже известно.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Ещё не известен.</translation>
    </message>
    <message>
        <source>The same e-mail as %1, and a similar name.</source>
        <translation>Та же почта, похожее имя: %1.</translation>
    </message>
    <message>
        <source>The same phone as %1, and a similar name.</source>
        <translation>Тот же телефон, похожее имя: %1.</translation>
    </message>
    <message>
        <source>The same name as %1, but another e-mail.</source>
        <translation>То же имя, но другая почта: %1.</translation>
    </message>
    <message>
        <source>A further answer of a known person.</source>
        <translation>Ещё один ответ известного участника.</translation>
    </message>
    <message>
        <source>A further answer of %1, newer than the one known.</source>
        <translation>Ещё один ответ, новее известного: %1.</translation>
    </message>
    <message>
        <source>A further answer of %1, older than the one known.</source>
        <translation>Ещё один ответ, старее известного: %1.</translation>
    </message>
    <message>
        <source>The same answer of %1, with other values.</source>
        <translation>Тот же ответ с другими значениями: %1.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Печать прервана.</translation>
    </message>
    <message>
        <source>The printer did not take the document. Nothing is lost: check that the printer is on and ready, or save it as PDF and print that.</source>
        <translation>Принтер не принял документ. Ничего не потеряно: проверьте, что принтер включён и готов, или сохраните PDF и напечатайте его.</translation>
    </message>
    <message>
        <source>There are %1 pages; none of the pages that you chose is among them.</source>
        <translation>Всего страниц: %1; выбранных вами среди них нет.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Google Forms</source>
        <translation>Google Формы</translation>
    </message>
</context>
<context>
    <name>RowParser</name>
    <message>
        <source>The row has fewer cells than the header has titles: part of it is missing.</source>
        <translation>В строке меньше ячеек, чем столбцов в заголовке: часть строки потеряна.</translation>
    </message>
    <message>
        <source>The time «%1» cannot be read.</source>
        <translation>Время «%1» не распознано.</translation>
    </message>
    <message>
        <source>The row has no time.</source>
        <translation>В строке нет времени.</translation>
    </message>
    <message>
        <source>The row has neither a name nor an e-mail address.</source>
        <translation>В строке нет ни имени, ни адреса эл.&#xa0;почты.</translation>
    </message>
    <message>
        <source>«%1» is no e-mail address; it was left out.</source>
        <translation>«%1»&#xa0;— не адрес эл.&#xa0;почты; пропущено.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample event</source>
        <translation>Пример мероприятия</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>This part of the schedule was removed meanwhile. Nothing was changed; Undo brings it back.</source>
        <translation>Этот пункт программы тем временем удалён. Ничего не изменено; вернуть его можно командой «Отменить».</translation>
    </message>
    <message>
        <source>A part of the schedule needs a title. Nothing was changed; type one.</source>
        <translation>Пункту программы нужно название. Ничего не изменено; впишите его.</translation>
    </message>
    <message>
        <source>“%1” would end before it begins. Nothing was changed; correct its times.</source>
        <translation>Пункт «%1» закончился бы раньше, чем начался. Ничего не изменено; исправьте время.</translation>
    </message>
    <message>
        <source>The group work “%1” needs a track. Nothing was changed; choose one, or make it a plenary.</source>
        <translation>Групповому такту «%1» нужно направление. Ничего не изменено; выберите направление или сделайте такт фронтальным.</translation>
    </message>
    <message>
        <source>“%1” added to the schedule</source>
        <translation>Добавлено в программу: «%1»</translation>
    </message>
    <message>
        <source>“%1” changed in the schedule</source>
        <translation>Изменено в программе: «%1»</translation>
    </message>
    <message>
        <source>“%1” removed from the schedule</source>
        <translation>Удалено из программы: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the schedule removed</source>
        <translation>
            <numerusform>Удалён %Ln пункт программы</numerusform>
            <numerusform>Удалено %Ln пункта программы</numerusform>
            <numerusform>Удалено %Ln пунктов программы</numerusform>
        </translation>
    </message>
    <message>
        <source>“%2” moved by %1 min</source>
        <translation>«%2» перенесено на %1 мин</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the schedule moved by %1 min</source>
        <translation>
            <numerusform>%Ln пункт программы перенесён на %1 мин</numerusform>
            <numerusform>%Ln пункта программы перенесены на %1 мин</numerusform>
            <numerusform>%Ln пунктов программы перенесены на %1 мин</numerusform>
        </translation>
    </message>
    <message>
        <source>“%2” lengthened by %1 min</source>
        <translation>«%2»: длительность изменена на %1 мин</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the schedule lengthened by %1 min</source>
        <translation>
            <numerusform>Длительность изменена на %1 мин: %Ln пункт программы</numerusform>
            <numerusform>Длительность изменена на %1 мин: %Ln пункта программы</numerusform>
            <numerusform>Длительность изменена на %1 мин: %Ln пунктов программы</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule of %1 copied to %2</source>
        <translation>Программа дня %1 скопирована на %2</translation>
    </message>
    <message>
        <source>Track: %1</source>
        <translation>Направление: %1</translation>
    </message>
    <message>
        <source>%1 is outside the event&apos;s hours. Move it, or change the hours of that day in the event&apos;s settings.</source>
        <translation>%1: вне часов мероприятия. Перенесите этот пункт или измените часы этого дня в параметрах мероприятия.</translation>
    </message>
    <message>
        <source>%1: in two places at one time, in %2 and in %3. Move one of the two, or name somebody else there.</source>
        <translation>%1: в двух местах одновременно, %2 и %3. Перенесите один из пунктов или укажите там другого человека.</translation>
    </message>
    <message>
        <source>Two items of one track meet: %1 and %2. Move or shorten one of them.</source>
        <translation>В одном направлении накладываются %1 и %2. Перенесите или сократите один из пунктов.</translation>
    </message>
    <message>
        <source>Two items for everybody meet: %1 and %2. Move or shorten one of them.</source>
        <translation>Общие пункты накладываются: %1 и %2. Перенесите или сократите один из них.</translation>
    </message>
    <message>
        <source>%1 is for everybody, but %2 takes place at the same time. Move or shorten one of them.</source>
        <translation>%1 — для всех, но в это же время идёт %2. Перенесите или сократите один из пунктов.</translation>
    </message>
</context>
<context>
    <name>SchedulePaper</name>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n день</numerusform>
            <numerusform>+%n дня</numerusform>
            <numerusform>+%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n day(s)</source>
        <translation>
            <numerusform>−%n день</numerusform>
            <numerusform>−%n дня</numerusform>
            <numerusform>−%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>The day on which an item ends where that is not the day on which it begins: «до 22.09»</extracomment>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>Organiser(s): %1</source>
        <translation>
            <numerusform>Организатор: %1</numerusform>
            <numerusform>Организаторы: %1</numerusform>
            <numerusform>Организаторы: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Co-organiser(s): %1</source>
        <translation>
            <numerusform>Соорганизатор: %1</numerusform>
            <numerusform>Соорганизаторы: %1</numerusform>
            <numerusform>Соорганизаторы: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>With the support of: %1</source>
        <translation>При поддержке: %1</translation>
    </message>
    <message>
        <source>track leader</source>
        <translation>руководитель направления</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Фронтальный такт</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>Групповой такт</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Выступление</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
</context>
<context>
    <name>SchedulePrintDialog</name>
    <message>
        <source>Saving the programme</source>
        <translation>Сохранение программы</translation>
    </message>
    <message>
        <source>Printing the programme</source>
        <translation>Печать программы</translation>
    </message>
</context>
<context>
    <name>TableSource</name>
    <message>
        <source>The file «%1» is empty. Nothing was imported; download it again.</source>
        <translation>Файл «%1» пуст. Ничего не импортировано; скачайте его заново.</translation>
    </message>
    <message>
        <source>«%1» is a folder. Nothing was imported; choose the file in it.</source>
        <translation>«%1»&#xa0;— папка. Ничего не импортировано; выберите файл в ней.</translation>
    </message>
    <message>
        <source>There is no file «%1». Nothing was imported; check its name.</source>
        <translation>Файла «%1» нет. Ничего не импортировано; проверьте имя.</translation>
    </message>
    <message>
        <source>The file «%1» cannot be read. Nothing was imported; check its permissions, or close the program that holds it.</source>
        <translation>Файл «%1» не читается. Ничего не импортировано; проверьте права на него или закройте программу, которая его занимает.</translation>
    </message>
</context>
<context>
    <name>Tracks</name>
    <message>
        <source>This track was removed meanwhile. Nothing was changed; Undo brings the track back.</source>
        <translation>Это направление тем временем удалено. Ничего не изменено; вернуть его можно командой «Отменить».</translation>
    </message>
    <message>
        <source>A track needs a title. Nothing was changed; type one.</source>
        <translation>Направлению нужно название. Ничего не изменено; впишите его.</translation>
    </message>
    <message>
        <source>There is a track “%1” already. Nothing was changed; give this one another title.</source>
        <translation>Направление «%1» уже есть. Ничего не изменено; назовите это иначе.</translation>
    </message>
    <message>
        <source>The sizes of “%1” contradict each other: each is 1 or more, the minimum not over the best, the best not over the maximum. Nothing was changed; correct them.</source>
        <translation>Размеры направления «%1» противоречат друг другу: каждый не меньше 1, наименьший не больше лучшего, лучший не больше наибольшего. Ничего не изменено; исправьте их.</translation>
    </message>
    <message>
        <source>Track “%1” added</source>
        <translation>Добавлено направление «%1»</translation>
    </message>
    <message>
        <source>Track “%1” changed</source>
        <translation>Изменено направление «%1»</translation>
    </message>
    <message>
        <source>Track “%1” removed</source>
        <translation>Удалено направление «%1»</translation>
    </message>
    <message>
        <source>Track “%1” moved</source>
        <translation>Направление «%1» переставлено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks loaded from a file</source>
        <translation>
            <numerusform>Из файла загружено %Ln направление</numerusform>
            <numerusform>Из файла загружено %Ln направления</numerusform>
            <numerusform>Из файла загружено %Ln направлений</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 put into the track “%1”</source>
        <translation>%2: направление «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people put into the track “%1”</source>
        <translation>
            <numerusform>Распределён в направление «%1»: %Ln человек</numerusform>
            <numerusform>Распределены в направление «%1»: %Ln человека</numerusform>
            <numerusform>Распределено в направление «%1»: %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 taken out of the track</source>
        <translation>%2 — без направления</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people taken out of their tracks</source>
        <translation>
            <numerusform>Выведен из направлений: %Ln человек</numerusform>
            <numerusform>Выведены из направлений: %Ln человека</numerusform>
            <numerusform>Выведено из направлений: %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no tracks: it should be JSON like {&quot;tracks&quot;:[{&quot;title&quot;:&quot;…&quot;}]}, in UTF-8. Nothing was changed; correct the file.</source>
        <translation>В файле нет направлений: нужен JSON вида {&quot;tracks&quot;:[{&quot;title&quot;:&quot;…&quot;}]} в UTF-8. Ничего не изменено; исправьте файл.</translation>
    </message>
    <message>
        <source>Track %1 of the file, “%2”, can&apos;t be used: it needs a title; sizes are whole numbers, a colour is like #1f6feb, a leader has a name. Nothing was changed; correct the file.</source>
        <translation>Направление %1 в файле, «%2», взять нельзя: нужно название; размеры — целые числа, цвет вида #1f6feb, у руководителя есть имя. Ничего не изменено; исправьте файл.</translation>
    </message>
    <message>
        <source>The file names the track “%1” twice. Nothing was changed; correct the file.</source>
        <translation>Направление «%1» названо в файле дважды. Ничего не изменено; исправьте файл.</translation>
    </message>
</context>
<context>
    <name>TracksPage</name>
    <message>
        <source>“%1” can&apos;t be read. Nothing was changed; check that the file is there and that you may read it.</source>
        <translation>Не удалось прочитать «%1». Ничего не изменено; проверьте, что файл на месте и доступен для чтения.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>The event file is damaged. Nothing was changed; open the newest of the dated copies that lie beside it.</source>
        <translation>Файл мероприятия повреждён. Ничего не изменено; откройте самую новую из копий с датой в имени, они лежат рядом.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>«%1» is not an event of Samovar. The file was not changed; choose a file that ends in .samovar, or import it into an event if it is a table of answers.</source>
        <translation>«%1»&#xa0;— не мероприятие Самовара. Файл не изменён; выберите файл с окончанием .samovar, а таблицу ответов импортируйте в мероприятие.</translation>
    </message>
    <message>
        <source>«%1» was made by a newer version of Samovar. The file was not changed; update Samovar to open it.</source>
        <translation>Файл «%1» создан более новой версией Самовара. Файл не изменён; чтобы открыть его, обновите Самовар.</translation>
    </message>
    <message>
        <source>There is a file «%1» already, and it was left as it is. Choose another name.</source>
        <translation>Файл «%1» уже есть, он не изменён. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no time zone «%1». No file was made; write it like Europe/Moscow or Asia/Irkutsk.</source>
        <translation>Часового пояса «%1» нет. Файл не создан; укажите пояс так: Europe/Moscow или Asia/Irkutsk.</translation>
    </message>
    <message>
        <source>There is no event file «%1». Check its name; it may have been moved.</source>
        <translation>Файла мероприятия «%1» нет. Проверьте имя; возможно, файл перенесён.</translation>
    </message>
</context>
<context>
    <name>ZoneNames</name>
    <message>
        <source>Kaliningrad</source>
        <translation>Калининград</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Москва</translation>
    </message>
    <message>
        <source>Kirov</source>
        <translation>Киров</translation>
    </message>
    <message>
        <source>Volgograd</source>
        <translation>Волгоград</translation>
    </message>
    <message>
        <source>Simferopol</source>
        <translation>Симферополь</translation>
    </message>
    <message>
        <source>Astrakhan</source>
        <translation>Астрахань</translation>
    </message>
    <message>
        <source>Saratov</source>
        <translation>Саратов</translation>
    </message>
    <message>
        <source>Ulyanovsk</source>
        <translation>Ульяновск</translation>
    </message>
    <message>
        <source>Samara</source>
        <translation>Самара</translation>
    </message>
    <message>
        <source>Yekaterinburg</source>
        <translation>Екатеринбург</translation>
    </message>
    <message>
        <source>Omsk</source>
        <translation>Омск</translation>
    </message>
    <message>
        <source>Novosibirsk</source>
        <translation>Новосибирск</translation>
    </message>
    <message>
        <source>Barnaul</source>
        <translation>Барнаул</translation>
    </message>
    <message>
        <source>Tomsk</source>
        <translation>Томск</translation>
    </message>
    <message>
        <source>Novokuznetsk</source>
        <translation>Новокузнецк</translation>
    </message>
    <message>
        <source>Krasnoyarsk</source>
        <translation>Красноярск</translation>
    </message>
    <message>
        <source>Irkutsk</source>
        <translation>Иркутск</translation>
    </message>
    <message>
        <source>Chita</source>
        <translation>Чита</translation>
    </message>
    <message>
        <source>Yakutsk</source>
        <translation>Якутск</translation>
    </message>
    <message>
        <source>Khandyga</source>
        <translation>Хандыга</translation>
    </message>
    <message>
        <source>Vladivostok</source>
        <translation>Владивосток</translation>
    </message>
    <message>
        <source>Ust-Nera</source>
        <translation>Усть-Нера</translation>
    </message>
    <message>
        <source>Magadan</source>
        <translation>Магадан</translation>
    </message>
    <message>
        <source>Sakhalin</source>
        <translation>Сахалин</translation>
    </message>
    <message>
        <source>Srednekolymsk</source>
        <translation>Среднеколымск</translation>
    </message>
    <message>
        <source>Anadyr</source>
        <translation>Анадырь</translation>
    </message>
    <message>
        <source>Kamchatka</source>
        <translation>Камчатка</translation>
    </message>
</context>
<context>
    <name>samovar::AboutDialog</name>
    <message>
        <source>About Samovar</source>
        <translation>О программе «Самовар»</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Версия %1, Qt&#xa0;%2</translation>
    </message>
    <message>
        <source>For those who gather people: registrations, lists and letters of an event in one file that is yours.</source>
        <translation>Для тех, кто собирает людей: регистрации, списки и письма мероприятия в одном файле, и этот файл ваш.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public Licence, version 3 or later. It comes without warranty. Icons: Breeze, of KDE (LGPL).</source>
        <translation>Свободная программа по лицензии GNU GPL версии&#xa0;3 или новее, без гарантий. Значки: Breeze, KDE (LGPL).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Samovar</source>
        <translation>Самовар</translation>
    </message>
</context>
<context>
    <name>samovar::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Новое мероприятие…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Не&amp;давние</translation>
    </message>
    <message>
        <source>Try with the &amp;sample</source>
        <translation>Попробовать на п&amp;римере</translation>
    </message>
    <message>
        <source>&amp;Import registrations…</source>
        <translation>&amp;Импортировать регистрации…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Event settings…</source>
        <translation>Пара&amp;метры мероприятия…</translation>
    </message>
    <message>
        <source>&amp;Close the event</source>
        <translation>&amp;Закрыть мероприятие</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Найти на странице</translation>
    </message>
    <message>
        <source>Find a person or a &amp;command…</source>
        <translation>Найти человека или &amp;команду…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;етлое</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Check the event file</source>
        <translation>&amp;Проверить файл мероприятия</translation>
    </message>
    <message>
        <source>&amp;About Samovar</source>
        <translation>&amp;О программе «Самовар»</translation>
    </message>
</context>
<context>
    <name>samovar::BarLine</name>
    <message numerus="yes">
        <source>%1: %Ln people</source>
        <translation>
            <numerusform>%1: %Ln человек</numerusform>
            <numerusform>%1: %Ln человека</numerusform>
            <numerusform>%1: %Ln человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::BarList</name>
    <message>
        <source>Show fewer</source>
        <translation>Свернуть</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Показать все %Ln</numerusform>
            <numerusform>Показать все %Ln</numerusform>
            <numerusform>Показать все %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::CapacityBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation>
            <numerusform>свободно: %Ln</numerusform>
            <numerusform>свободно: %Ln</numerusform>
            <numerusform>свободно: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>заполнено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>лишних: %Ln</numerusform>
            <numerusform>лишних: %Ln</numerusform>
            <numerusform>лишних: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short of the minimum</source>
        <translation>
            <numerusform>до минимума %Ln</numerusform>
            <numerusform>до минимума %Ln</numerusform>
            <numerusform>до минимума %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::ColumnCard</name>
    <message>
        <source>Back to the guess</source>
        <translation>Вернуть догадку</translation>
    </message>
    <message>
        <source>Column %1, untitled</source>
        <translation>Столбец&#xa0;%1, без названия</translation>
    </message>
    <message>
        <source>Field for the column “%1”</source>
        <translation>Поле для столбца «%1»</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Выбрано вами.</translation>
    </message>
    <message>
        <source>Not recognised: kept as an answer.</source>
        <translation>Не распознано: останется ответом.</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Нет значений</translation>
    </message>
</context>
<context>
    <name>samovar::ColumnChooser</name>
    <message>
        <source>Move the column up</source>
        <translation>Переместить столбец выше</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Переместить столбец ниже</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Столбцы списка</translation>
    </message>
</context>
<context>
    <name>samovar::ColumnsPanel</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>What each column is taken for. Change what is guessed wrong; the preview follows at once.</source>
        <translation>Чем считается каждый столбец. Исправьте неверные догадки; просмотр сразу обновится.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further column(s) are not shown here; they are read as guessed.</source>
        <translation>
            <numerusform>Ещё %Ln&#xa0;столбец здесь не показан; он читается по догадке.</numerusform>
            <numerusform>Ещё %Ln&#xa0;столбца здесь не показаны; они читаются по догадке.</numerusform>
            <numerusform>Ещё %Ln&#xa0;столбцов здесь не показано; они читаются по догадке.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::CommandPalette</name>
    <message>
        <source>Find a person or a command</source>
        <translation>Найти человека или команду</translation>
    </message>
    <message>
        <source>A person&apos;s name, e-mail or phone, or what to do</source>
        <translation>Имя, почта, телефон или команда</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Ничего не найдено. Попробуйте меньше букв.</translation>
    </message>
</context>
<context>
    <name>samovar::ConflictStrip</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show what is in conflict (F8)</source>
        <translation>Показать, что накладывается (F8)</translation>
    </message>
    <message>
        <source>Previous conflict (Shift+F8)</source>
        <translation>Предыдущая накладка (Shift+F8)</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Предыдущая накладка</translation>
    </message>
    <message>
        <source>Next conflict (F8)</source>
        <translation>Следующая накладка (F8)</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Следующая накладка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln накладка</numerusform>
            <numerusform>%Ln накладки</numerusform>
            <numerusform>%Ln накладок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 из %3)</translation>
    </message>
</context>
<context>
    <name>samovar::ContactSection</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation>&amp;Телефон</translation>
    </message>
</context>
<context>
    <name>samovar::CopyDayDialog</name>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy a day of the schedule</source>
        <translation>Копирование дня программы</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;На</translation>
    </message>
    <message>
        <source>Day to copy</source>
        <translation>Какой день скопировать</translation>
    </message>
    <message>
        <source>Day to copy to</source>
        <translation>На какой день скопировать</translation>
    </message>
    <message>
        <source>Choose another day to copy to.</source>
        <translation>Выберите другой день, на который скопировать.</translation>
    </message>
    <message>
        <source>Everything keeps its clock time and stands beside what is there.</source>
        <translation>Всё сохранит своё время и встанет рядом с тем, что там уже есть.</translation>
    </message>
</context>
<context>
    <name>samovar::DayChart</name>
    <message numerus="yes">
        <source>%1: %Ln registrations</source>
        <translation>
            <numerusform>%1: %Ln регистрация</numerusform>
            <numerusform>%1: %Ln регистрации</numerusform>
            <numerusform>%1: %Ln регистраций</numerusform>
        </translation>
    </message>
    <message>
        <source>Registrations per day</source>
        <translation>Регистрации по дням</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Registration closes %1</source>
        <translation>Регистрация до %1</translation>
    </message>
</context>
<context>
    <name>samovar::DayHeads</name>
    <message>
        <source>For everybody</source>
        <translation>Для всех</translation>
    </message>
</context>
<context>
    <name>samovar::DayView</name>
    <message>
        <source>Nothing happens on this day yet. Insert adds an item.</source>
        <translation>На этот день пока ничего нет. Добавить пункт — клавиша Insert.</translation>
    </message>
</context>
<context>
    <name>samovar::DeadlineCard</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hours</source>
        <translation>
            <numerusform>через %Ln час</numerusform>
            <numerusform>через %Ln часа</numerusform>
            <numerusform>через %Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>через %Ln минуту</numerusform>
            <numerusform>через %Ln минуты</numerusform>
            <numerusform>через %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>в пределах суток</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>прошёл</translation>
    </message>
    <message>
        <source>the event&apos;s start is not set</source>
        <translation>начало мероприятия не указано</translation>
    </message>
    <message>
        <source>Event settings</source>
        <translation>Параметры мероприятия</translation>
    </message>
    <message>
        <source>This event has no deadlines yet. Set in its settings when registration closes and when letters are due.</source>
        <translation>Сроков пока нет. Укажите в параметрах мероприятия, когда заканчивается регистрация и к какому сроку нужны письма.</translation>
    </message>
    <message>
        <source>No deadline is ahead.</source>
        <translation>Все сроки прошли.</translation>
    </message>
    <message>
        <source>Next deadline, %1</source>
        <translation>Ближайший срок, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>By your clock: %1, %2 (%3)</source>
        <translation>По вашим часам: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>That is at night for you.</source>
        <translation>У вас это ночь.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln not made</source>
        <translation>
            <numerusform>%1: не сделано %Ln</numerusform>
            <numerusform>%1: не сделано %Ln</numerusform>
            <numerusform>%1: не сделано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: made for everybody</source>
        <translation>%1: сделано для всех</translation>
    </message>
</context>
<context>
    <name>samovar::DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>samovar::EventSection</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>&amp;Форум</translation>
    </message>
    <message>
        <source>The larger event, if there is one</source>
        <translation>Более крупное мероприятие, если оно есть</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Часовой &amp;пояс</translation>
    </message>
</context>
<context>
    <name>samovar::EventView</name>
    <message>
        <source>Only reading: this file can&apos;t be written here</source>
        <translation>Только чтение: записать в этот файл здесь нельзя</translation>
    </message>
    <message>
        <source>Only reading: the event is open in %1 on %2</source>
        <translation>Только чтение: открыто на %2 (%1)</translation>
    </message>
    <message>
        <source>Close it there and try again to change it here. You can look at everything and print it.</source>
        <translation>Чтобы вносить изменения здесь, закройте файл там и попробуйте снова. Смотреть и печатать можно всё.</translation>
    </message>
    <message>
        <source>Copy the file to a folder of yours to change it. You can look at everything and print it.</source>
        <translation>Чтобы вносить изменения, скопируйте файл в свою папку. Смотреть и печатать можно всё.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>Прервать импорт?</translation>
    </message>
    <message>
        <source>The files are being read. Stopped now, nothing of them is taken over.</source>
        <translation>Файлы читаются. Если прервать сейчас, из них ничего не импортируется.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Прервать импорт</translation>
    </message>
</context>
<context>
    <name>samovar::FilterChips</name>
    <message>
        <source>Late</source>
        <translation>После срока</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Only those who registered after the deadline.</source>
        <translation>Только те, кто зарегистрировался после срока.</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Registered at no known time</source>
        <translation>Время регистрации неизвестно</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Регистрация: %1</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Без категории</translation>
    </message>
    <message>
        <source>a removed track</source>
        <translation>удалённое направление</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Все направления</translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation>Без направления</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>First choice: %1</source>
        <translation>Первый выбор: %1</translation>
    </message>
    <message>
        <source>Second choice: %1</source>
        <translation>Второй выбор: %1</translation>
    </message>
    <message>
        <source>Third choice: %1</source>
        <translation>Третий выбор: %1</translation>
    </message>
    <message>
        <source>Only by: %1</source>
        <translation>Только источник: %1</translation>
    </message>
    <message>
        <source>Has the letter: %1</source>
        <translation>Письмо есть: %1</translation>
    </message>
    <message>
        <source>Without the letter: %1</source>
        <translation>Письма нет: %1</translation>
    </message>
    <message>
        <source>%1. Press to take this filter away.</source>
        <translation>%1. Нажмите, чтобы убрать этот фильтр.</translation>
    </message>
</context>
<context>
    <name>samovar::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>%1, steps: %2</source>
        <translation>%1, шагов: %2</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more.</source>
        <translation>Этот шаг отменить уже нельзя.</translation>
    </message>
</context>
<context>
    <name>samovar::HistoryPage</name>
    <message>
        <source>%1 — you are here</source>
        <translation>%1&#xa0;— вы здесь</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Отменить до этого шага</translation>
    </message>
    <message>
        <source>Everything that is done to this event will stand here, and can be undone.</source>
        <translation>Здесь будет видно всё, что сделано с мероприятием; любой шаг можно отменить.</translation>
    </message>
    <message>
        <source>Import registrations…</source>
        <translation>Импортировать регистрации…</translation>
    </message>
    <message>
        <source>Import registrations</source>
        <translation>Импортировать регистрации</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>Шаги истории</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Повторить до этого шага</translation>
    </message>
</context>
<context>
    <name>samovar::ImportErrorView</name>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>samovar::ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back without importing (Esc)</source>
        <translation>Назад без импорта (Esc)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Registration files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Файлы регистраций (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Прервано. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The event is open for reading only.</source>
        <translation>Мероприятие открыто только для чтения.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in these files</source>
        <translation>
            <numerusform>В файле нет ничего нового</numerusform>
            <numerusform>В файлах нет ничего нового</numerusform>
            <numerusform>В файлах нет ничего нового</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Импортировать %Ln&#xa0;строку</numerusform>
            <numerusform>Импортировать %Ln&#xa0;строки</numerusform>
            <numerusform>Импортировать %Ln&#xa0;строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the files over as one step that can be undone (Enter)</source>
        <translation>Импортировать файлы одним шагом, который можно отменить (Enter)</translation>
    </message>
</context>
<context>
    <name>samovar::IssueModel</name>
    <message>
        <source>not imported</source>
        <translation>не импортируется</translation>
    </message>
    <message>
        <source>imported, worth a look</source>
        <translation>импортируется, стоит проверить</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>The row is</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>samovar::ItemForm</name>
    <message>
        <source>Ends on the next day</source>
        <translation>Заканчивается на следующий день</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>People and their roles</source>
        <translation>Люди и их роли</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>A plenary is for everybody.</source>
        <translation>Фронтальный такт — для всех.</translation>
    </message>
    <message>
        <source>Without a name nobody is listed. Type a name, or remove the person with “−”.</source>
        <translation>Без имени человек не попадёт в программу. Впишите имя или уберите строку кнопкой «−».</translation>
    </message>
</context>
<context>
    <name>samovar::ItemPanel</name>
    <message>
        <source>Choose an item to see and change its times, track and people.</source>
        <translation>Выберите пункт, чтобы увидеть и изменить его время, направление и людей.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move them by five minutes, with Shift they become shorter or longer.</source>
        <translation>Alt+↑ и Alt+↓ сдвигают их на пять минут, вместе с Shift — укорачивают или удлиняют.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items selected</source>
        <translation>
            <numerusform>Выбран %Ln пункт</numerusform>
            <numerusform>Выбрано %Ln пункта</numerusform>
            <numerusform>Выбрано %Ln пунктов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::LetterChips</name>
    <message>
        <source>Everybody for whom this letter has not been made yet.</source>
        <translation>Все, кому это письмо ещё не сделано.</translation>
    </message>
    <message>
        <source>Those of them whose letter can be made.</source>
        <translation>Те из них, кому письмо можно сделать.</translation>
    </message>
    <message>
        <source>Those of them whose letter lacks something; the list says what.</source>
        <translation>Те из них, чьему письму чего-то не хватает; в списке сказано чего.</translation>
    </message>
    <message>
        <source>Everybody for whom this letter was made, and when.</source>
        <translation>Все, кому это письмо сделано, и когда.</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Ещё не сделано</translation>
    </message>
    <message>
        <source>Will get it</source>
        <translation>Получат</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Have it already</source>
        <translation>Уже сделано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not made yet</source>
        <translation>
            <numerusform>Ещё не сделано: %Ln</numerusform>
            <numerusform>Ещё не сделано: %Ln</numerusform>
            <numerusform>Ещё не сделано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will get it</source>
        <translation>
            <numerusform>Получат: %Ln</numerusform>
            <numerusform>Получат: %Ln</numerusform>
            <numerusform>Получат: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>Требуют внимания: %Ln</numerusform>
            <numerusform>Требуют внимания: %Ln</numerusform>
            <numerusform>Требуют внимания: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it already</source>
        <translation>
            <numerusform>Уже сделано: %Ln</numerusform>
            <numerusform>Уже сделано: %Ln</numerusform>
            <numerusform>Уже сделано: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::LetterEditor</name>
    <message>
        <source>Insert field</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>Subject of the letter</source>
        <translation>Тема письма</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The text is also saved when you go on to something else.</source>
        <translation>Текст сохраняется и сам, когда вы переходите к другому.</translation>
    </message>
    <message>
        <source>Restore the original text</source>
        <translation>Вернуть исходный текст</translation>
    </message>
    <message>
        <source>From the participant</source>
        <translation>Об участнике</translation>
    </message>
    <message>
        <source>From the event</source>
        <translation>О мероприятии</translation>
    </message>
</context>
<context>
    <name>samovar::LetterKindsView</name>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
</context>
<context>
    <name>samovar::LetterMaking</name>
    <message>
        <source>Folder for the letters</source>
        <translation>Папка для писем</translation>
    </message>
    <message>
        <source>One PDF for all letters</source>
        <translation>Один PDF со всеми письмами</translation>
    </message>
    <message>
        <source>No letter was made: there was nobody who could get one.</source>
        <translation>Ни одно письмо не сделано: получить его некому.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) handed to the printer and noted as made; undo does not take this back.</source>
        <translation>
            <numerusform>Передано на печать и отмечено: %Ln письмо; «Отменить» этого не возвращает.</numerusform>
            <numerusform>Передано на печать и отмечено: %Ln письма; «Отменить» этого не возвращает.</numerusform>
            <numerusform>Передано на печать и отмечено: %Ln писем; «Отменить» этого не возвращает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) made and noted; undo does not take this back: %1</source>
        <translation>
            <numerusform>Сделано и отмечено: %Ln письмо; «Отменить» этого не возвращает: %1</numerusform>
            <numerusform>Сделано и отмечено: %Ln письма; «Отменить» этого не возвращает: %1</numerusform>
            <numerusform>Сделано и отмечено: %Ln писем; «Отменить» этого не возвращает: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::LetterPaperView</name>
    <message>
        <source>From the field: %1</source>
        <translation>Из поля: %1</translation>
    </message>
</context>
<context>
    <name>samovar::LetterPeopleModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Нет адреса эл. почты</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Сделано %1</translation>
    </message>
</context>
<context>
    <name>samovar::LetterPreview</name>
    <message>
        <source>Choose a person to see the letter.</source>
        <translation>Выберите человека, чтобы увидеть письмо.</translation>
    </message>
    <message>
        <source>The person before</source>
        <translation>Предыдущий человек</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>Следующий человек</translation>
    </message>
    <message>
        <source>This letter can&apos;t be made yet</source>
        <translation>Это письмо пока нельзя сделать</translation>
    </message>
    <message>
        <source>Open the event&apos;s settings</source>
        <translation>Открыть параметры мероприятия</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Открыть участника</translation>
    </message>
    <message>
        <source>Mend the template</source>
        <translation>Исправить шаблон</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Письмо: %1</translation>
    </message>
    <message>
        <source>What is dotted came from a field; on paper the marks are not there.</source>
        <translation>Пунктиром подчёркнуты значения полей; на бумаге его не будет.</translation>
    </message>
</context>
<context>
    <name>samovar::LetterSummary</name>
    <message numerus="yes">
        <source>%Ln made</source>
        <translation>
            <numerusform>сделано %Ln</numerusform>
            <numerusform>сделано %Ln</numerusform>
            <numerusform>сделано %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not made</source>
        <translation>
            <numerusform>не сделано %Ln</numerusform>
            <numerusform>не сделано %Ln</numerusform>
            <numerusform>не сделано %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them ready</source>
        <translation>
            <numerusform>, из них готово %Ln</numerusform>
            <numerusform>, из них готово %Ln</numerusform>
            <numerusform>, из них готово %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held up</source>
        <translation>
            <numerusform>задержано %Ln</numerusform>
            <numerusform>задержано %Ln</numerusform>
            <numerusform>задержано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A value that the letter needs is missing. The letters&apos; page says which.</source>
        <translation>Письму не хватает значения. Какого — сказано на странице писем.</translation>
    </message>
</context>
<context>
    <name>samovar::LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>The text of “%1” was changed</source>
        <translation>Изменён текст письма «%1»</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>%1 not made</source>
        <translation>не сделано: %1</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>сделано: %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln letter(s)…</source>
        <translation>
            <numerusform>Сделать %Ln письмо…</numerusform>
            <numerusform>Сделать %Ln письма…</numerusform>
            <numerusform>Сделать %Ln писем…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make letters…</source>
        <translation>Сделать письма…</translation>
    </message>
    <message>
        <source>The event is open for reading only: letters could not be noted as made.</source>
        <translation>Мероприятие открыто только для чтения: письма нельзя было бы отметить как сделанные.</translation>
    </message>
    <message>
        <source>As PDF files, as one PDF, or on paper</source>
        <translation>Отдельными PDF, одним PDF или на бумаге</translation>
    </message>
    <message>
        <source>Nobody can get this letter at present.</source>
        <translation>Сейчас это письмо никто не может получить.</translation>
    </message>
    <message>
        <source>People are being counted…</source>
        <translation>Идёт подсчёт…</translation>
    </message>
    <message>
        <source>Nobody here matches “%1”.</source>
        <translation>Здесь нет никого по запросу «%1».</translation>
    </message>
    <message>
        <source>This letter has not been made for anybody yet.</source>
        <translation>Это письмо ещё никому не сделано.</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Здесь никого.</translation>
    </message>
    <message>
        <source>Only for %1…</source>
        <translation>Только для: %1…</translation>
    </message>
    <message>
        <source>Only for one person…</source>
        <translation>Только для одного человека…</translation>
    </message>
    <message>
        <source>Also for those who have it already</source>
        <translation>И тем, кому уже сделано</translation>
    </message>
    <message>
        <source>Letters in this language: %1</source>
        <translation>Письма на этом языке: %1</translation>
    </message>
    <message>
        <source>The language of the letters</source>
        <translation>Язык писем</translation>
    </message>
    <message>
        <source>One PDF per person into a folder…</source>
        <translation>Каждому отдельный PDF, в папку…</translation>
    </message>
    <message>
        <source>One PDF for all…</source>
        <translation>Один PDF на всех…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Letters go to participants, and nobody is registered yet. Import or add participants first.</source>
        <translation>Письма идут участникам, а никто ещё не зарегистрирован. Сначала импортируйте или добавьте участников.</translation>
    </message>
    <message>
        <source>Import participants…</source>
        <translation>Импортировать участников…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Сохранить текст</translation>
    </message>
    <message>
        <source>Insert a field…</source>
        <translation>Вставить поле…</translation>
    </message>
    <message>
        <source>The person before</source>
        <translation>Предыдущий человек</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>Следующий человек</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Открыть участника</translation>
    </message>
</context>
<context>
    <name>samovar::ListKindsView</name>
    <message>
        <source>Kinds of lists</source>
        <translation>Виды списков</translation>
    </message>
</context>
<context>
    <name>samovar::ListOptionsPanel</name>
    <message>
        <source>Descending</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Late registrations only</source>
        <translation>Только после срока</translation>
    </message>
    <message>
        <source>Number the rows</source>
        <translation>Нумеровать строки</translation>
    </message>
    <message>
        <source>Column for signatures</source>
        <translation>Столбец для подписи</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Name, e-mail, phone, organisation</source>
        <translation>Имя, почта, телефон, организация</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Blank rows at the end</source>
        <translation>Пустые строки в конце</translation>
    </message>
    <message>
        <source>For those who come without having registered</source>
        <translation>Для тех, кто придёт без регистрации</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation>По поступлению</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation>Пустые строки</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Each track on a page of its own</source>
        <translation>Каждое направление на своей странице</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Все направления</translation>
    </message>
</context>
<context>
    <name>samovar::ListPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Preview of the first pages; %1 rows in all.</source>
        <translation>Показаны первые страницы; всего строк: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;строка</numerusform>
            <numerusform>%Ln&#xa0;строки</numerusform>
            <numerusform>%Ln&#xa0;строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches this choice.</source>
        <translation>Под эти условия никто не подходит.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из&#xa0;%1</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Просмотр страниц</translation>
    </message>
</context>
<context>
    <name>samovar::ListsPage</name>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print the list (%1)</source>
        <translation>Напечатать список (%1)</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Сохранить как %1…</translation>
    </message>
    <message>
        <source>Save the list as %1…</source>
        <translation>Сохранить список как %1…</translation>
    </message>
    <message>
        <source>Lists are made of participants, and nobody is registered yet.</source>
        <translation>Списки составляются из участников, а пока никто не зарегистрирован.</translation>
    </message>
    <message>
        <source>Import participants…</source>
        <translation>Импортировать участников…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <translation>Отправлено на печать: %1</translation>
    </message>
</context>
<context>
    <name>samovar::MainWindow</name>
    <message>
        <source>Stop what is running?</source>
        <translation>Прервать работу?</translation>
    </message>
    <message>
        <source>%1 is not finished. Stopped now, it leaves the event as it was before.</source>
        <translation>%1: работа ещё не закончена. Если прервать её сейчас, мероприятие останется прежним.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Пример мероприятия</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Открыть мероприятие</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>This event is open for reading only, so nothing can be imported into it. Nothing was changed.</source>
        <translation>Мероприятие открыто только для чтения, импортировать в него нельзя. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Import registrations</source>
        <translation>Импортировать регистрации</translation>
    </message>
    <message>
        <source>The event file was checked and is whole.</source>
        <translation>Файл мероприятия проверен, он в порядке.</translation>
    </message>
    <message>
        <source>Checking the event file</source>
        <translation>Проверка файла мероприятия</translation>
    </message>
    <message>
        <source>Samovar</source>
        <translation>Самовар</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Готово: %1</translation>
    </message>
</context>
<context>
    <name>samovar::NewEventDialog</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>As it is called on paper</source>
        <translation>Как в документах</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Time &amp;zone of its hours and deadlines</source>
        <translation>Часовой &amp;пояс программы и сроков</translation>
    </message>
    <message>
        <source>&amp;File: the whole event, to be copied and mailed</source>
        <translation>&amp;Файл: в нём всё мероприятие, его можно копировать и пересылать</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Change where the file lies</source>
        <translation>Изменить место файла</translation>
    </message>
    <message>
        <source>Where should the event lie?</source>
        <translation>Где хранить мероприятие?</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>samovar::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Import registrations from a CSV file</source>
        <translation>Импортировать регистрации из файла CSV</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Import the registrations, and they are counted here by day, source, track and category.</source>
        <translation>Никто ещё не зарегистрирован. Импортируйте регистрации, и здесь будет видно, сколько их по дням, источникам, направлениям и категориям.</translation>
    </message>
    <message>
        <source>Import registrations</source>
        <translation>Импортировать регистрации</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Регистрации</translation>
    </message>
    <message>
        <source>Registrations per day</source>
        <translation>Регистрации по дням</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln участник</numerusform>
            <numerusform>%Ln участника</numerusform>
            <numerusform>%Ln участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln после срока</numerusform>
            <numerusform>%Ln после срока</numerusform>
            <numerusform>%Ln после срока</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without a time of registration</source>
        <translation>
            <numerusform>%Ln человек без времени регистрации</numerusform>
            <numerusform>%Ln человека без времени регистрации</numerusform>
            <numerusform>%Ln человек без времени регистрации</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation>Без направления</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Без категории</translation>
    </message>
</context>
<context>
    <name>samovar::ParticipantForm</name>
    <message>
        <source>Copy the e-mail</source>
        <translation>Скопировать адрес</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Скопировать телефон</translation>
    </message>
</context>
<context>
    <name>samovar::ParticipantPanel</name>
    <message>
        <source>Choose a participant to see the form, the answers and the history.</source>
        <translation>Выберите участника, чтобы увидеть карточку, ответы и историю.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy the e-mails</source>
        <translation>Скопировать адреса</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants selected</source>
        <translation>
            <numerusform>Выбран %Ln&#xa0;участник</numerusform>
            <numerusform>Выбрано %Ln&#xa0;участника</numerusform>
            <numerusform>Выбрано %Ln&#xa0;участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Late: registered %1, registration closed %2.</source>
        <translation>После срока: регистрация %1, приём закрыт %2.</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>A name or an e-mail is enough. Enter adds the participant.</source>
        <translation>Достаточно имени или адреса почты. Enter добавляет участника.</translation>
    </message>
    <message>
        <source>%1: %2 changed.</source>
        <translation>%1: изменено поле «%2».</translation>
    </message>
    <message>
        <source>%1: by hand, %2</source>
        <translation>%1: вручную, %2</translation>
    </message>
    <message>
        <source>%1: from %2, row %3, %4</source>
        <translation>%1: из %2, строка&#xa0;%3, %4</translation>
    </message>
</context>
<context>
    <name>samovar::ParticipantStory</name>
    <message>
        <source>… cut here: the answer has %1 characters.</source>
        <translation>… сокращено, всего знаков: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns in the file.</source>
        <translation>
            <numerusform>В файле ещё %Ln&#xa0;столбец.</numerusform>
            <numerusform>В файле ещё %Ln&#xa0;столбца.</numerusform>
            <numerusform>В файле ещё %Ln&#xa0;столбцов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Track wishes</source>
        <translation>Предпочтения</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>None named.</source>
        <translation>Не указаны.</translation>
    </message>
    <message>
        <source>Added by hand: there are no answers.</source>
        <translation>Введено вручную: ответов нет.</translation>
    </message>
    <message>
        <source>%1, row %2, imported %3</source>
        <translation>%1, строка&#xa0;%2, импорт %3</translation>
    </message>
    <message>
        <source>The newest answer: it fills the form.</source>
        <translation>Самый новый ответ: по нему заполнена карточка.</translation>
    </message>
    <message>
        <source>An earlier answer.</source>
        <translation>Более ранний ответ.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>%1, printed</source>
        <translation>%1, напечатано</translation>
    </message>
    <message>
        <source>None made yet.</source>
        <translation>Пока не сделаны.</translation>
    </message>
</context>
<context>
    <name>samovar::ParticipantsModel</name>
    <message>
        <source>Late: registered %1, registration closed %2.</source>
        <translation>После срока: регистрация %1, приём закрыт %2.</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, после срока</translation>
    </message>
    <message>
        <source>Click to sort by this column.</source>
        <translation>Щёлкните, чтобы отсортировать по этому столбцу.</translation>
    </message>
</context>
<context>
    <name>samovar::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Скопировать таблицей</translation>
    </message>
    <message>
        <source>Copy the e-mails</source>
        <translation>Скопировать адреса</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a participant by hand</source>
        <translation>Добавить участника вручную</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Import registrations from a CSV file</source>
        <translation>Импортировать регистрации из файла CSV</translation>
    </message>
    <message>
        <source>Name, e-mail, phone, organisation</source>
        <translation>Имя, почта, телефон, организация</translation>
    </message>
    <message>
        <source>Search for participants</source>
        <translation>Поиск участников</translation>
    </message>
    <message>
        <source>Import a CSV file of registrations, or add participants by hand.</source>
        <translation>Импортируйте файл CSV с регистрациями или добавьте участников вручную.</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>Импортировать файл CSV</translation>
    </message>
    <message>
        <source>Show all participants</source>
        <translation>Показать всех участников</translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation>Участник добавлен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln&#xa0;участник</numerusform>
            <numerusform>%Ln&#xa0;участника</numerusform>
            <numerusform>%Ln&#xa0;участников</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из&#xa0;%2</translation>
    </message>
    <message>
        <source>%1+ of %2</source>
        <translation>%1+ из&#xa0;%2</translation>
    </message>
    <message>
        <source>Nobody passes these filters.</source>
        <translation>Под эти фильтры никто не подходит.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Выбран %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>samovar::PeopleColumns</name>
    <message>
        <source>Usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
</context>
<context>
    <name>samovar::PeopleCommands</name>
    <message numerus="yes">
        <source>%Ln participants copied</source>
        <translation>
            <numerusform>Скопирован %Ln&#xa0;участник</numerusform>
            <numerusform>Скопировано %Ln&#xa0;участника</numerusform>
            <numerusform>Скопировано %Ln&#xa0;участников</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no e-mail to copy</source>
        <translation>Копировать нечего: адресов нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails copied</source>
        <translation>
            <numerusform>Скопирован %Ln&#xa0;адрес</numerusform>
            <numerusform>Скопировано %Ln&#xa0;адреса</numerusform>
            <numerusform>Скопировано %Ln&#xa0;адресов</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants removed</source>
        <translation>
            <numerusform>Удалён %Ln&#xa0;участник</numerusform>
            <numerusform>Удалено %Ln&#xa0;участника</numerusform>
            <numerusform>Удалено %Ln&#xa0;участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants taken out of their tracks</source>
        <translation>
            <numerusform>Без направления: %Ln участник</numerusform>
            <numerusform>Без направления: %Ln участника</numerusform>
            <numerusform>Без направления: %Ln участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants put into the track “%1”</source>
        <translation>
            <numerusform>В направлении «%1»: %Ln участник</numerusform>
            <numerusform>В направлении «%1»: %Ln участника</numerusform>
            <numerusform>В направлении «%1»: %Ln участников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::PeopleRows</name>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role, as it is to be printed</source>
        <translation>Роль, как её напечатать</translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation>Имя, строка %1</translation>
    </message>
    <message>
        <source>Role of person %1</source>
        <translation>Роль, строка %1</translation>
    </message>
    <message>
        <source>Remove person %1</source>
        <translation>Убрать, строка %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>samovar::PeopleTable</name>
    <message>
        <source>Names of the participants</source>
        <translation>Имена участников</translation>
    </message>
</context>
<context>
    <name>samovar::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Waiting for the work before it…</source>
        <translation>Ждёт окончания предыдущей работы…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>samovar::RecipientsView</name>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Search among the recipients</source>
        <translation>Поиск среди адресатов</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Адресаты</translation>
    </message>
</context>
<context>
    <name>samovar::ReportView</name>
    <message>
        <source>What becomes of the rows</source>
        <translation>Что будет со строками</translation>
    </message>
    <message>
        <source>The first %1 are shown; all of them are imported.</source>
        <translation>Показаны первые %1; импортируются все.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Показаны первые %1.</translation>
    </message>
    <message>
        <source>No rows of this kind.</source>
        <translation>Таких строк нет.</translation>
    </message>
</context>
<context>
    <name>samovar::RowList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>samovar::RowPreviewModel</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл.&#xa0;почта</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
</context>
<context>
    <name>samovar::SavedNote</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Saved into: %1</source>
        <translation>Сохранено в: %1</translation>
    </message>
</context>
<context>
    <name>samovar::ScheduleEdits</name>
    <message>
        <source>New item</source>
        <translation>Новый пункт</translation>
    </message>
</context>
<context>
    <name>samovar::ScheduleModel</name>
    <message>
        <source>in conflict</source>
        <translation>накладка</translation>
    </message>
</context>
<context>
    <name>samovar::SchedulePage</name>
    <message>
        <source>Add an item</source>
        <translation>Добавить пункт</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Copy a day…</source>
        <translation>Скопировать день…</translation>
    </message>
    <message>
        <source>Save as a calendar (.ics)…</source>
        <translation>Сохранить как календарь (.ics)…</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Следующая накладка</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Предыдущая накладка</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>Five minutes earlier</source>
        <translation>На пять минут раньше</translation>
    </message>
    <message>
        <source>Five minutes later</source>
        <translation>На пять минут позже</translation>
    </message>
    <message>
        <source>Five minutes shorter</source>
        <translation>На пять минут короче</translation>
    </message>
    <message>
        <source>Five minutes longer</source>
        <translation>На пять минут длиннее</translation>
    </message>
    <message>
        <source>This and all later ones five minutes earlier</source>
        <translation>Этот и все следующие на пять минут раньше</translation>
    </message>
    <message>
        <source>This and all later ones five minutes later</source>
        <translation>Этот и все следующие на пять минут позже</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items copied</source>
        <translation>
            <numerusform>Скопирован %Ln пункт</numerusform>
            <numerusform>Скопировано %Ln пункта</numerusform>
            <numerusform>Скопировано %Ln пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Save the schedule as a calendar</source>
        <translation>Сохранить программу как календарь</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить пункт</translation>
    </message>
    <message>
        <source>Add an item after the chosen one (Insert)</source>
        <translation>Добавить пункт после выбранного (Insert)</translation>
    </message>
    <message>
        <source>Copy day…</source>
        <translation>Скопировать день…</translation>
    </message>
    <message>
        <source>Copy all items of a day to another</source>
        <translation>Скопировать все пункты одного дня на другой</translation>
    </message>
    <message>
        <source>Save as calendar (.ics)…</source>
        <translation>Сохранить как календарь (.ics)…</translation>
    </message>
    <message>
        <source>For calendars of computers and phones</source>
        <translation>Для календарей на компьютере и телефоне</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print the schedule (%1)</source>
        <translation>Напечатать программу (%1)</translation>
    </message>
    <message>
        <source>Add the first item</source>
        <translation>Добавить первый пункт</translation>
    </message>
    <message>
        <source>Here you plan what happens when: plenaries, group work of the tracks, talks and breaks, ready to print.</source>
        <translation>Здесь складывается, что и когда происходит: фронтальные и групповые такты, выступления и перерывы — готово к печати.</translation>
    </message>
    <message>
        <source>Event settings…</source>
        <translation>Параметры мероприятия…</translation>
    </message>
    <message>
        <source>A schedule needs days. Set the dates of the event in its settings first.</source>
        <translation>Программе нужны дни. Сначала укажите даты мероприятия в его параметрах.</translation>
    </message>
    <message>
        <source>Days of the schedule</source>
        <translation>Дни программы</translation>
    </message>
    <message>
        <source>Items of the day</source>
        <translation>Пункты дня</translation>
    </message>
    <message>
        <source>%1, conflicts: %2</source>
        <translation>%1, накладок: %2</translation>
    </message>
    <message>
        <source>A second time zone can be shown: choose it in the event&apos;s settings.</source>
        <translation>Рядом можно показать время второго пояса: выберите его в параметрах мероприятия.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>выбран %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::SchedulePrintDialog</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Each day on a page of its own</source>
        <translation>Каждый день с новой страницы</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save as calendar (.ics)…</source>
        <translation>Сохранить как календарь (.ics)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Print the programme</source>
        <translation>Печать программы</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Часовые пояса</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Все направления</translation>
    </message>
    <message>
        <source>There is nothing in this part of the programme yet.</source>
        <translation>В этой части программы пока ничего нет.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation>Сохранить программу</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <translation>Передано на печать: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>samovar::SettingsPage</name>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>The hours are those of the event&apos;s time zone.</source>
        <translation>Время указано в часовом поясе мероприятия.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Добавить день</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>Удалить день</translation>
    </message>
    <message>
        <source>Set the day on which the event begins.</source>
        <translation>Укажите день, когда мероприятие начинается.</translation>
    </message>
    <message>
        <source>Other time zones</source>
        <translation>Другие часовые пояса</translation>
    </message>
    <message>
        <source>Add a time zone</source>
        <translation>Добавить пояс</translation>
    </message>
    <message>
        <source>Remove the time zone</source>
        <translation>Удалить пояс</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Papers and letters name them in this order.</source>
        <translation>В этом порядке они стоят в документах и письмах.</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Добавить организацию</translation>
    </message>
    <message>
        <source>Remove the organisation</source>
        <translation>Удалить организацию</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>A moment, such as “24:00 17.09 MSK”, or a time before the start, such as “12 h before the start”.</source>
        <translation>Момент, например «24:00 17.09 МСК», или время до начала, например «за 12 ч до начала».</translation>
    </message>
    <message>
        <source>Add a deadline</source>
        <translation>Добавить срок</translation>
    </message>
    <message>
        <source>Remove the deadline</source>
        <translation>Удалить срок</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Letters bring the Zoom link and the event&apos;s page to people.</source>
        <translation>Эти ссылки подставляются в письма.</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Добавить ссылку</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Удалить ссылку</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Whom participants write to and call.</source>
        <translation>Кому участники пишут и звонят.</translation>
    </message>
    <message>
        <source>The first of them stands beside the event&apos;s own hours in the programme; on paper all of them do.</source>
        <translation>Время первого стоит в программе рядом с временем мероприятия, на бумаге — время всех.</translation>
    </message>
</context>
<context>
    <name>samovar::SettingsRow</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>ends on the next day</source>
        <translation>до следующего дня</translation>
    </message>
    <message>
        <source>Time zone to show</source>
        <translation>Показываемый часовой пояс</translation>
    </message>
    <message>
        <source>What the organisation does</source>
        <translation>Роль организации</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>Соорганизатор</translation>
    </message>
    <message>
        <source>With the support of</source>
        <translation>При поддержке</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>Куда ведёт ссылка</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>This is no address of a page. It is kept; one begins with https:// as a rule.</source>
        <translation>Это не похоже на адрес страницы. Запись сохранена; адрес обычно начинается с https://.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>К чему срок</translation>
    </message>
    <message>
        <source>How the deadline is called</source>
        <translation>Название срока</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Когда наступает</translation>
    </message>
    <message>
        <source>Registration closes</source>
        <translation>Окончание регистрации</translation>
    </message>
    <message>
        <source>Preparation letter</source>
        <translation>Письмо о подготовке</translation>
    </message>
    <message>
        <source>Zoom link</source>
        <translation>Ссылка на Zoom</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>24:00 17.09.2021, or 12 h before the start</source>
        <translation>24:00 17.09.2021 или за 12 ч до начала</translation>
    </message>
    <message>
        <source>⚠ This is not understood, so what was there before stays. Write “24:00 17.09.2021” or “12 h before the start”.</source>
        <translation>⚠ Это непонятно, поэтому остаётся прежнее. Напишите «24:00 17.09.2021» или «за 12 ч до начала».</translation>
    </message>
    <message>
        <source>Falls when the event&apos;s first day has been set.</source>
        <translation>Наступит, когда будет указан первый день мероприятия.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A deadline: %1 the moment, %2 the event&apos;s time zone</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>; here %1</source>
        <extracomment>%1 the moment on the clock of this computer</extracomment>
        <translation>; здесь %1</translation>
    </message>
    <message>
        <source>, at night</source>
        <translation>, ночью</translation>
    </message>
</context>
<context>
    <name>samovar::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>В списках и формах</translation>
    </message>
    <message>
        <source>Do the main thing, open</source>
        <translation>Главное действие, открыть</translation>
    </message>
    <message>
        <source>Back, leave as it was</source>
        <translation>Назад, оставить как было</translation>
    </message>
    <message>
        <source>Next field, next part of the window</source>
        <translation>Следующее поле, следующая часть окна</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Меню выделенного</translation>
    </message>
</context>
<context>
    <name>samovar::Sidebar</name>
    <message>
        <source>Pages of the event</source>
        <translation>Страницы мероприятия</translation>
    </message>
</context>
<context>
    <name>samovar::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Every change is written to the event file as it is made.</source>
        <translation>Каждое изменение сразу записывается в файл мероприятия.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>samovar::SuggestField</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>What is in use</source>
        <translation>Что уже используется</translation>
    </message>
</context>
<context>
    <name>samovar::ToDoList</name>
    <message numerus="yes">
        <source>%1: %Ln people have not got it yet</source>
        <translation>
            <numerusform>%1: ещё не получил %Ln человек</numerusform>
            <numerusform>%1: ещё не получили %Ln человека</numerusform>
            <numerusform>%1: ещё не получили %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was due %2</source>
        <translation>%1; срок был %2</translation>
    </message>
    <message>
        <source>%1; due %2</source>
        <translation>%1; срок %2</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts in the schedule</source>
        <translation>
            <numerusform>%Ln накладка в программе</numerusform>
            <numerusform>%Ln накладки в программе</numerusform>
            <numerusform>%Ln накладок в программе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln people too many</source>
        <translation>
            <numerusform>В направлении «%1» %Ln лишний человек</numerusform>
            <numerusform>В направлении «%1» %Ln лишних человека</numerusform>
            <numerusform>В направлении «%1» %Ln лишних человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in no track</source>
        <translation>
            <numerusform>%Ln человек без направления</numerusform>
            <numerusform>%Ln человека без направления</numerusform>
            <numerusform>%Ln человек без направления</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” hangs on the start of the event, which is not set</source>
        <translation>Срок «%1» зависит от начала мероприятия, а оно не указано</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Ничего не ждёт.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>samovar::TrackColumn</name>
    <message>
        <source>What can be done with this track</source>
        <translation>Что можно сделать с этим направлением</translation>
    </message>
    <message>
        <source>Chosen as</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>People of the track “%1”</source>
        <translation>Участники направления «%1»</translation>
    </message>
    <message>
        <source>What can be done with the track “%1”</source>
        <translation>Что можно сделать с направлением «%1»</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>первый %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <translation>второй %1</translation>
    </message>
    <message>
        <source>third %1</source>
        <translation>третий %1</translation>
    </message>
    <message>
        <source>Chosen as %1: show these people</source>
        <translation>Выбор, %1: показать этих людей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>ждёт %Ln</numerusform>
            <numerusform>ждут %Ln</numerusform>
            <numerusform>ждут %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation>Без направления</translation>
    </message>
    <message>
        <source>People without a track</source>
        <translation>Участники без направления</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>No leader yet</source>
        <translation>Руководителя пока нет</translation>
    </message>
    <message>
        <source>%1: show these people</source>
        <translation>%1: показать этих людей</translation>
    </message>
</context>
<context>
    <name>samovar::TrackDialog</name>
    <message>
        <source>No colour</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Purple-red</source>
        <translation>Малиновый</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Голубой</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Новое направление</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Руководители</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участников</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Add a leader</source>
        <translation>Добавить руководителя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of a leader</source>
        <translation>Имя руководителя</translation>
    </message>
    <message>
        <source>Position, degree, place</source>
        <translation>Должность, степень, город</translation>
    </message>
    <message>
        <source>Position, degree and place of this leader</source>
        <translation>Должность, степень и город этого руководителя</translation>
    </message>
    <message>
        <source>Take this leader away</source>
        <translation>Убрать этого руководителя</translation>
    </message>
    <message>
        <source>any</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>at &amp;least</source>
        <translation>не &amp;меньше</translation>
    </message>
    <message>
        <source>at &amp;best</source>
        <translation>&amp;желательно</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>не &amp;больше</translation>
    </message>
    <message>
        <source>The colour it has: %1</source>
        <translation>Нынешний цвет: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add the track</source>
        <translation>Добавить направление</translation>
    </message>
</context>
<context>
    <name>samovar::TrackField</name>
    <message>
        <source>No track</source>
        <translation>Без направления</translation>
    </message>
    <message>
        <source>Wishes: %1</source>
        <translation>Пожелания: %1</translation>
    </message>
</context>
<context>
    <name>samovar::TrackMenu</name>
    <message>
        <source>Put into track</source>
        <translation>В направление</translation>
    </message>
    <message>
        <source>Out of the track</source>
        <translation>Убрать из направления</translation>
    </message>
</context>
<context>
    <name>samovar::TracksPage</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln направление</numerusform>
            <numerusform>%Ln направления</numerusform>
            <numerusform>%Ln направлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Add a track…</source>
        <translation>Добавить направление…</translation>
    </message>
    <message>
        <source>Edit the track…</source>
        <translation>Изменить направление…</translation>
    </message>
    <message>
        <source>Move the track to the left</source>
        <translation>Переставить направление левее</translation>
    </message>
    <message>
        <source>Move the track to the right</source>
        <translation>Переставить направление правее</translation>
    </message>
    <message>
        <source>Remove the track</source>
        <translation>Удалить направление</translation>
    </message>
    <message>
        <source>Show the participant</source>
        <translation>Показать участника</translation>
    </message>
    <message>
        <source>Load tracks from a file…</source>
        <translation>Загрузить направления из файла…</translation>
    </message>
    <message>
        <source>Lists by track</source>
        <translation>Списки по направлениям</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Lists of people by track, to print or to save</source>
        <translation>Списки участников по направлениям: напечатать или сохранить</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Load tracks from a file</source>
        <translation>Загрузить направления из файла</translation>
    </message>
    <message>
        <source>Add a track</source>
        <translation>Добавить направление</translation>
    </message>
    <message>
        <source>Tracks are the directions in which groups work. Add the first one, and then put participants into it.</source>
        <translation>Направления — то, над чем работают группы. Добавьте первое, а потом распределите в него участников.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>выбран %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Track “%1” added</source>
        <translation>Добавлено направление «%1»</translation>
    </message>
    <message>
        <source>Track “%1” changed</source>
        <translation>Изменено направление «%1»</translation>
    </message>
    <message>
        <source>Track “%1” removed</source>
        <translation>Удалено направление «%1»</translation>
    </message>
    <message>
        <source>Track “%1” moved</source>
        <translation>Направление «%1» переставлено</translation>
    </message>
    <message>
        <source>Load tracks</source>
        <translation>Загрузить направления</translation>
    </message>
    <message>
        <source>Tracks (*.json)</source>
        <translation>Направления (*.json)</translation>
    </message>
    <message>
        <source>The tracks are as the file says already</source>
        <translation>Направления уже такие, как в файле</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks loaded from a file</source>
        <translation>
            <numerusform>Из файла загружено %Ln направление</numerusform>
            <numerusform>Из файла загружено %Ln направления</numerusform>
            <numerusform>Из файла загружено %Ln направлений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samovar::UndoRedo</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Back to the beginning</source>
        <translation>Возврат к началу</translation>
    </message>
    <message>
        <source>Back at: %1</source>
        <translation>Возврат к шагу: %1</translation>
    </message>
    <message>
        <source>Going through the history</source>
        <translation>Переход по истории</translation>
    </message>
</context>
<context>
    <name>samovar::WelcomePage</name>
    <message>
        <source>Samovar</source>
        <translation>Самовар</translation>
    </message>
    <message>
        <source>Registrations, lists and letters of an event in one file.</source>
        <translation>Регистрации, списки и письма мероприятия в одном файле.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Новое мероприятие…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Try with the sample</source>
        <translation>Попробовать на примере</translation>
    </message>
    <message>
        <source>A file of registrations (CSV) dropped here begins a new event.</source>
        <translation>Перетащите сюда файл регистраций (CSV), чтобы начать новое мероприятие.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Недавние мероприятия</translation>
    </message>
    <message>
        <source>Take out of this list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>The events that you open will stand here.</source>
        <translation>Здесь появятся открытые мероприятия.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>изменено %1</translation>
    </message>
</context>
<context>
    <name>samovar::ZoneChooser</name>
    <message>
        <source>Add</source>
        <translation>Добавить пояс</translation>
    </message>
    <message>
        <source>Time zones with a column of hours</source>
        <translation>Часовые пояса, для которых есть столбец времени</translation>
    </message>
    <message>
        <source>A further time zone</source>
        <translation>Ещё один часовой пояс</translation>
    </message>
    <message>
        <source>Add a column with the hours of this zone</source>
        <translation>Добавить столбец с временем этого пояса</translation>
    </message>
    <message>
        <source>The event&apos;s own time zone is always there</source>
        <translation>Пояс мероприятия показывается всегда</translation>
    </message>
</context>
<context>
    <name>samovar::places</name>
    <message>
        <source>Samovar events</source>
        <translation>Мероприятия Самовара</translation>
    </message>
    <message>
        <source>Tables of registrations</source>
        <translation>Таблицы регистраций</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
</context>
</TS>
