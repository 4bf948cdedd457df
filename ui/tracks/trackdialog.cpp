// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tracks/trackdialog.h"

#include "ui/support/flowlayout.h"
#include "ui/support/prompts.h"
#include "ui/support/style.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace samovar {

namespace {

constexpr int kLargest = 1'000'000; // people of one track
constexpr int kSwatch = 16;

QIcon swatch(const QColor &colour, const QColor &line)
{
    QIcon icon;
    for (const int ratio : {1, 2}) {
        QPixmap pixmap(kSwatch * ratio, kSwatch * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(line);
        if (colour.isValid())
            painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(0.5, 0.5, kSwatch - 1, kSwatch - 1), 3, 3);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QWidget *bareRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    return row;
}

} // namespace

const QList<TrackColour> &trackColours()
{
    static const QList<TrackColour> colours{
        {"", QT_TRANSLATE_NOOP("samovar::TrackDialog", "No colour")},
        {"#3567b5", QT_TRANSLATE_NOOP("samovar::TrackDialog", "Blue")},
        {"#c77700", QT_TRANSLATE_NOOP("samovar::TrackDialog", "Orange")},
        {"#1d8a6b", QT_TRANSLATE_NOOP("samovar::TrackDialog", "Green")},
        {"#a3386c", QT_TRANSLATE_NOOP("samovar::TrackDialog", "Purple-red")},
        {"#4aa3cf", QT_TRANSLATE_NOOP("samovar::TrackDialog", "Sky blue")},
        {"#8a6d3b", QT_TRANSLATE_NOOP("samovar::TrackDialog", "Brown")},
        {"#6a51a3", QT_TRANSLATE_NOOP("samovar::TrackDialog", "Violet")},
        {"#c9b037", QT_TRANSLATE_NOOP("samovar::TrackDialog", "Yellow")},
    };
    return colours;
}

TrackDialog::TrackDialog(const Track &track, Prompts &prompts, Store store, QWidget *parent)
    : QDialog(parent)
    , m_track(track)
    , m_prompts(prompts)
    , m_store(std::move(store))
    , m_title(new QLineEdit(track.title))
    , m_colours(new QButtonGroup(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("trackDialog"));
    setWindowTitle(track.id.isValid() ? tr("Track") : tr("New track"));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeForm());
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::kHuge, style::kHuge, style::kHuge, style::kLarge);
    column->setSpacing(style::kLarge);
    column->addWidget(scroll, 1);
    column->addWidget(makeButtons());
    const int most = parent != nullptr ? parent->window()->width() - 2 * style::kHuge : 0;
    resize(std::min(std::max(most, minimumSizeHint().width()), 100 * fontMetrics().averageCharWidth()),
           24 * fontMetrics().height());
    m_title->setFocus();
    // Opening selects all of the first field, and the next key would lose it.
    QMetaObject::invokeMethod(
        m_title, [this] { m_title->setCursorPosition(0); }, Qt::QueuedConnection);
}

QWidget *TrackDialog::makeForm()
{
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, style::kSmall, 0);
    form->setSpacing(style::kMedium);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("Leaders"), makeLeaders());
    form->addRow(tr("People"), makeSizes());
    form->addRow(tr("Colour"), makeColours());
    return content;
}

QWidget *TrackDialog::makeLeaders()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSmall);
    m_leaderRows = new QVBoxLayout;
    m_leaderRows->setSpacing(style::kSmall);
    column->addLayout(m_leaderRows);
    m_addLeader = new QPushButton(style::icon(QStringLiteral("list-add")), tr("Add a leader"));
    m_addLeader->setObjectName(QStringLiteral("addLeader"));
    m_addLeader->setAutoDefault(false);
    column->addWidget(m_addLeader, 0, Qt::AlignLeft);
    connect(m_addLeader, &QPushButton::clicked, this, [this] {
        addLeader({});
        m_leaders.constLast().name->setFocus();
    });
    for (const TrackLeader &leader : std::as_const(m_track.leaders))
        addLeader(leader);
    if (m_track.leaders.isEmpty())
        addLeader({});
    return box;
}

void TrackDialog::addLeader(const TrackLeader &leader)
{
    QWidget *row = bareRow(m_addLeader->parentWidget());
    auto *name = new QLineEdit(leader.name, row);
    name->setObjectName(QStringLiteral("leaderName%1").arg(m_leaders.size() + 1));
    name->setPlaceholderText(tr("Name"));
    name->setAccessibleName(tr("Name of a leader"));
    auto *role = new QLineEdit(leader.role, row);
    role->setObjectName(QStringLiteral("leaderRole%1").arg(m_leaders.size() + 1));
    role->setPlaceholderText(tr("Position, degree, place"));
    role->setAccessibleName(tr("Position, degree and place of this leader"));
    for (QLineEdit *line : {name, role})
        line->setCursorPosition(0);
    auto *remove = new QToolButton(row);
    remove->setObjectName(QStringLiteral("removeLeader%1").arg(m_leaders.size() + 1));
    remove->setIcon(style::icon(QStringLiteral("edit-delete")));
    remove->setToolTip(tr("Take this leader away"));
    remove->setAccessibleName(remove->toolTip());
    row->layout()->addWidget(name);
    row->layout()->addWidget(role);
    row->layout()->addWidget(remove);
    m_leaderRows->addWidget(row);
    m_leaders += LeaderRow{row, name, role};
    connect(remove, &QToolButton::clicked, this, [this, row] { removeLeader(row); });
}

void TrackDialog::removeLeader(const QWidget *row)
{
    const auto found = std::find_if(m_leaders.begin(), m_leaders.end(),
                                    [row](const LeaderRow &leader) { return leader.row == row; });
    found->row->hide();
    found->row->deleteLater(); // its own button was pressed
    m_leaders.erase(found);
    m_addLeader->setFocus();
}

QSpinBox *TrackDialog::makeSize(const char *name, const QString &title, const std::optional<int> &size)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    box->setRange(0, kLargest);
    box->setSpecialValueText(tr("any"));
    box->setValue(size.value_or(0));
    return box;
}

QWidget *TrackDialog::makeSizes()
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(style::kMedium);
    const auto add = [&](QSpinBox *&field, const char *name, const QString &title,
                         const std::optional<int> &size) {
        field = makeSize(name, title, size);
        QWidget *pair = bareRow(box);
        auto *label = new QLabel(title);
        label->setBuddy(field);
        pair->layout()->addWidget(label);
        pair->layout()->addWidget(field);
        flow->addWidget(pair);
    };
    add(m_min, "min", tr("at &least"), m_track.min);
    add(m_best, "best", tr("at &best"), m_track.best);
    add(m_max, "max", tr("at &most"), m_track.max);
    return box;
}

QWidget *TrackDialog::makeColours()
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(style::kTiny);
    const auto add = [&](const QString &value, const QString &title) {
        auto *button = new QToolButton(box);
        button->setObjectName(QStringLiteral("colour%1").arg(m_colours->buttons().size()));
        button->setIcon(swatch(QColor(value), palette().color(QPalette::Mid)));
        button->setCheckable(true);
        button->setChecked(value.compare(m_track.colour, Qt::CaseInsensitive) == 0);
        button->setProperty("colour", value);
        button->setToolTip(title);
        button->setAccessibleName(title);
        m_colours->addButton(button);
        flow->addWidget(button);
    };
    for (const TrackColour &colour : trackColours())
        add(QString::fromLatin1(colour.value), tr(colour.title));
    if (m_colours->checkedButton() == nullptr)
        add(m_track.colour, tr("The colour it has: %1").arg(m_track.colour));
    return box;
}

QWidget *TrackDialog::makeButtons()
{
    QWidget *row = bareRow(this);
    auto *layout = qobject_cast<QHBoxLayout *>(row->layout());
    auto *cancel = new QPushButton(tr("Cancel"), row);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    auto *save = new QPushButton(m_track.id.isValid() ? tr("Save") : tr("Add the track"), row);
    save->setObjectName(QStringLiteral("save"));
    save->setProperty("primary", true);
    save->setDefault(true);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &TrackDialog::accept);
    return row;
}

Track TrackDialog::track() const
{
    const auto sizeOf = [](const QSpinBox *box) {
        return box->value() > 0 ? std::optional(box->value()) : std::nullopt;
    };
    Track typed = m_track;
    typed.title = m_title->text();
    typed.leaders.clear();
    for (const LeaderRow &leader : m_leaders) {
        if (!leader.name->text().trimmed().isEmpty())
            typed.leaders += TrackLeader{leader.name->text().simplified(), leader.role->text().simplified()};
    }
    typed.min = sizeOf(m_min);
    typed.best = sizeOf(m_best);
    typed.max = sizeOf(m_max);
    if (const QAbstractButton *chosen = m_colours->checkedButton(); chosen != nullptr)
        typed.colour = chosen->property("colour").toString();
    return typed;
}

void TrackDialog::accept()
{
    if (const auto stored = m_store(track()); !stored)
        m_prompts.showError(this, stored.error());
    else
        QDialog::accept();
}

} // namespace samovar
