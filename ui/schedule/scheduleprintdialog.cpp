// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/scheduleprintdialog.h"

#include "core/db/changebus.h"
#include "core/documents/schedulefile.h"
#include "core/documents/schedulepages.h"
#include "core/event/eventdates.h"
#include "core/event/eventdetails.h"
#include "core/schedule/schedule.h"
#include "core/tracks/tracks.h"
#include "core/workspace/workspace.h"
#include "ui/imports/progressline.h"
#include "ui/lists/listpreview.h"
#include "ui/lists/savednote.h"
#include "ui/schedule/zonechooser.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace samovar {

namespace {

const SourceText kSavingProgramme = SAMOVAR_TEXT("SchedulePrintDialog", "Saving the programme");
const SourceText kPrintingProgramme = SAMOVAR_TEXT("SchedulePrintDialog", "Printing the programme");

constexpr QSize kUsualSize(1040, 720);
constexpr qsizetype kLongestTrackName = 40; ///< letters of a track in a file's name

QString printSetting(const char *name)
{
    return QStringLiteral("schedulePrint/") + QLatin1String(name);
}

QComboBox *makeBox(const char *name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

QPushButton *makeButton(const char *name, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(style::icon(icon), text);
    button->setObjectName(QLatin1String(name));
    return button;
}

/// The days on which something happens, each once.
QList<QDate> daysOf(const QList<ScheduleItem> &items, const QTimeZone &zone)
{
    QList<QDate> days;
    for (const ScheduleItem &item : items) {
        const QDate day = item.starts.toTimeZone(zone).date();
        if (!days.contains(day))
            days += day;
    }
    return days;
}

QList<QByteArray> zonesFrom(const QVariant &stored)
{
    QList<QByteArray> zones;
    const QStringList names = stored.toStringList();
    for (const QString &name : names)
        zones += name.toLatin1();
    return zones;
}

} // namespace

SchedulePrintDialog::SchedulePrintDialog(UiContext &context, const ScheduleScope &scope, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_day(makeBox("day", tr("Day")))
    , m_track(makeBox("track", tr("Track")))
    , m_paper(makeBox("paper", tr("Paper")))
    , m_dayPerPage(new QCheckBox(tr("Each day on a page of its own")))
    , m_zoneChooser(new ZoneChooser)
    , m_preview(new ListPreview)
    , m_saved(new SavedNote)
    , m_progress(new ProgressLine(context.tasks))
    , m_print(makeButton("print", QStringLiteral("document-print"), tr("Print…")))
    , m_savePdf(makeButton("savePdf", QStringLiteral("document-export"), tr("Save as PDF…")))
    , m_saveCalendar(
          makeButton("saveCalendar", QStringLiteral("document-export"), tr("Save as calendar (.ics)…")))
    , m_close(new QPushButton(tr("Close")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("schedulePrintDialog"));
    setWindowTitle(tr("Print the programme"));
    makeControls();
    auto *body = new QHBoxLayout;
    body->setSpacing(style::kLarge);
    body->addWidget(makeOptions());
    body->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::kHuge, style::kLarge, style::kHuge, style::kLarge);
    column->setSpacing(style::kMedium);
    column->addWidget(m_saved);
    column->addLayout(body, 1);
    column->addWidget(m_progress);
    column->addWidget(makeButtons());
    resize(parent != nullptr ? kUsualSize.boundedTo(parent->window()->size()) : kUsualSize);
    // Enter prints, wherever the keyboard is: said last, for a default is the dialog's.
    for (QPushButton *const button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_print->setDefault(true);
    fillIn(scope);
    connectParts();
    refresh();
    m_day->setFocus();
}

void SchedulePrintDialog::makeControls()
{
    m_paper->addItem(tr("Portrait"), false);
    m_paper->addItem(tr("Landscape"), true);
    m_dayPerPage->setObjectName(QStringLiteral("dayPerPage"));
    m_zoneChooser->setObjectName(QStringLiteral("zoneChooser"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_print->setProperty("primary", true);
    m_close->setObjectName(QStringLiteral("close"));
}

QWidget *SchedulePrintDialog::makeOptions()
{
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, style::kSmall, 0);
    form->setSpacing(style::kSmall);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("Track"), m_track);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(m_dayPerPage);
    form->addRow(style::makeLabel(tr("Time zones"), style::FontRole::Body));
    form->addRow(m_zoneChooser);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    // Never narrower than its controls: they would be cut, for there is no bar to scroll sideways.
    scroll->setMinimumWidth(content->minimumSizeHint().width() +
                            scroll->verticalScrollBar()->sizeHint().width());
    scroll->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    return scroll;
}

QWidget *SchedulePrintDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addWidget(m_close);
    layout->addStretch(1);
    layout->addWidget(m_saveCalendar);
    layout->addWidget(m_savePdf);
    layout->addWidget(m_print);
    return row;
}

void SchedulePrintDialog::connectParts()
{
    for (QComboBox *box : {m_day, m_track, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &SchedulePrintDialog::noteChoice);
    connect(m_dayPerPage, &QCheckBox::toggled, this, &SchedulePrintDialog::noteChoice);
    connect(m_zoneChooser, &ZoneChooser::changed, this, &SchedulePrintDialog::noteChoice);
    connect(m_print, &QPushButton::clicked, this, &SchedulePrintDialog::print);
    connect(m_savePdf, &QPushButton::clicked, this, &SchedulePrintDialog::savePdf);
    connect(m_saveCalendar, &QPushButton::clicked, this, &SchedulePrintDialog::saveCalendar);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] {
        if (Progress *const progress = m_context.tasks.progress())
            progress->cancel();
    });
    connect(&m_context.workspace.bus(), &ChangeBus::changed, this, &SchedulePrintDialog::refresh);
    connect(&m_context.tasks, &Tasks::runningChanged, this, [this](bool running) {
        if (running)
            refreshButtons(false);
        else
            refresh();
    });
}

void SchedulePrintDialog::fillIn(const ScheduleScope &scope)
{
    const Workspace &workspace = m_context.workspace;
    const EventInfo event = workspace.event().info().valueOr({});
    m_day->addItem(tr("All days"), QDate());
    for (const QDate &day : daysOf(workspace.schedule().items().valueOr({}), event.zone))
        m_day->addItem(dayInWords(day), day);
    m_track->addItem(tr("All tracks"), qint64{0});
    for (const Track &track : workspace.tracks().all().valueOr({})) {
        m_track->addItem(track.title, track.id.value);
        m_track->setItemData(m_track->count() - 1, track.title, Qt::ToolTipRole);
    }
    m_day->setCurrentIndex(std::max(0, m_day->findData(scope.day)));
    m_track->setCurrentIndex(std::max(0, m_track->findData(scope.track.value)));

    const QSettings &settings = m_context.settings;
    m_paper->setCurrentIndex(settings.value(printSetting("landscape")).toBool() ? 1 : 0);
    m_dayPerPage->setChecked(settings.value(printSetting("dayPerPage")).toBool());
    const bool isOfThisEvent = settings.value(printSetting("zonesOf")).toString() == workspace.path();
    m_zoneChooser->setZones(event.zone.id(), event.otherZones,
                            isOfThisEvent ? zonesFrom(settings.value(printSetting("zones")))
                                          : event.otherZones);
}

void SchedulePrintDialog::remember()
{
    QStringList zones;
    for (const QByteArray &zone : m_zoneChooser->chosen())
        zones += QString::fromLatin1(zone);
    QSettings &settings = m_context.settings;
    settings.setValue(printSetting("landscape"), page().landscape);
    settings.setValue(printSetting("dayPerPage"), m_dayPerPage->isChecked());
    settings.setValue(printSetting("zonesOf"), m_context.workspace.path());
    settings.setValue(printSetting("zones"), zones);
}

SchedulePaperChoice SchedulePrintDialog::choice() const
{
    SchedulePaperChoice choice;
    choice.scope.day = m_day->currentData().toDate();
    choice.scope.track = {m_track->currentData().toLongLong()};
    choice.zones = m_zoneChooser->chosen();
    choice.dayPerPage = m_dayPerPage->isChecked();
    return choice;
}

PageSetup SchedulePrintDialog::page() const
{
    return {m_paper->currentData().toBool()};
}

void SchedulePrintDialog::noteChoice()
{
    remember();
    refresh();
}

void SchedulePrintDialog::refresh()
{
    // While a task writes, the file is not asked; the end of the task comes back here.
    if (m_context.tasks.isRunning())
        return;
    const Workspace &workspace = m_context.workspace;
    m_dayPerPage->setEnabled(!m_day->currentData().toDate().isValid());
    const auto paper = workspace.schedule().paper(choice(), workspace.clock().now());
    Progress progress;
    const auto show = [this](const Error &error) {
        m_preview->showError(error);
        refreshButtons(false);
    };
    if (!paper) {
        show(paper.error());
        return;
    }
    auto pages = SchedulePages::layOut(*paper, page(), progress);
    if (!pages) {
        show(pages.error());
        return;
    }
    m_preview->show(std::make_unique<SchedulePages>(*std::move(pages)),
                    paper->days.isEmpty() ? tr("There is nothing in this part of the programme yet.")
                                          : QString());
    refreshButtons(!paper->days.isEmpty());
}

void SchedulePrintDialog::refreshButtons(bool hasPages)
{
    for (QPushButton *const button : {m_print, m_savePdf, m_saveCalendar})
        button->setEnabled(hasPages);
}

QString SchedulePrintDialog::suggestedName(const QString &suffix) const
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|]"));
    QStringList parts{tr("Programme")};
    if (const QDate day = choice().scope.day; day.isValid())
        parts += day.toString(Qt::ISODate);
    if (choice().scope.track.isValid())
        parts += m_track->currentText().remove(forbidden).left(kLongestTrackName).trimmed();
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(m_context.settings.value(printSetting("folder"), usual).toString());
    return folder.filePath(parts.join(u' ') + u'.' + suffix);
}

QString SchedulePrintDialog::askForFile(const QString &format, const QString &suffix)
{
    const QString filter = QStringLiteral("%1 (*.%2)").arg(format, suffix);
    QString path = m_context.prompts.saveFile(this, tr("Save the programme"), suggestedName(suffix), filter);
    if (!path.isEmpty())
        m_context.settings.setValue(printSetting("folder"), QFileInfo(path).absolutePath());
    return path;
}

void SchedulePrintDialog::savePdf()
{
    const QString path = askForFile(tr("PDF document"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    const auto work = [choice = choice(), page = page(), path](Workspace &workspace,
                                                               Progress &progress) -> Result<void> {
        const auto paper = workspace.schedule().paper(choice, workspace.clock().now());
        return paper ? writeSchedulePdf(*paper, path, page, progress) : paper.error();
    };
    start(Message(kSavingProgramme), work, path);
}

void SchedulePrintDialog::saveCalendar()
{
    const QString path = askForFile(tr("Calendar"), QStringLiteral("ics"));
    if (path.isEmpty())
        return;
    const auto work = [scope = choice().scope, path](Workspace &workspace, Progress &) -> Result<void> {
        const auto calendar = workspace.schedule().calendar(scope, workspace.clock().now());
        return calendar ? writeCalendar(*calendar, path) : calendar.error();
    };
    start(Message(kSavingProgramme), work, path);
}

void SchedulePrintDialog::print()
{
    const std::shared_ptr<QPrinter> printer = printing::makePrinter(tr("Programme"), page());
    if (!m_choosePrinter(*printer, this))
        return;
    const auto work = [choice = choice(), page = page(), printer](Workspace &workspace,
                                                                  Progress &progress) -> Result<void> {
        const auto paper = workspace.schedule().paper(choice, workspace.clock().now());
        if (!paper)
            return paper.error();
        const auto pages = SchedulePages::layOut(*paper, page, progress);
        return pages ? printing::print(*pages, *printer, progress) : pages.error();
    };
    start(Message(kPrintingProgramme), work, {});
}

void SchedulePrintDialog::start(const Message &title, const Tasks::Work &work, const QString &path)
{
    m_saved->hide();
    const auto concluded = [self = QPointer<SchedulePrintDialog>(this), path](const Result<void> &result) {
        if (self)
            self->conclude(result, path);
    };
    if (m_context.tasks.start(title, m_context.workspace, work, concluded))
        m_progress->begin();
}

void SchedulePrintDialog::conclude(const Result<void> &result, const QString &path)
{
    m_progress->end();
    if (!result) {
        if (result.error().kind != Error::Kind::Cancelled)
            m_context.prompts.showError(this, result.error());
        return;
    }
    if (path.isEmpty()) {
        Q_EMIT finishedWork(tr("Handed to the printer: %1").arg(tr("Programme")));
        accept();
        return;
    }
    m_saved->showSaved(path);
    Q_EMIT finishedWork(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace samovar
