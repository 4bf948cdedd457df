// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/welcomepage.h"

#include "ui/support/style.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>

namespace samovar {

namespace {

constexpr int kWidest = 860;
constexpr int kIconSize = 64;

enum RecentRole { PathRole = Qt::UserRole + 1, SecondLineRole, MissingRole };

/// Two lines: the event; its file and when it was changed last. Missing ones in a quiet colour.
class RecentDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem panel = option;
        initStyleOption(&panel, index);
        panel.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, panel.widget);
        const QRect rect =
            option.rect.adjusted(style::kMedium, style::kSmall, -style::kMedium, -style::kSmall);
        const bool isMissing = index.data(MissingRole).toBool();
        painter->save();
        const QColor muted = style::color(style::Meaning::Muted);
        painter->setPen(isMissing ? muted : option.palette.color(QPalette::Text));
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        const QFontMetrics metrics(bold);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        painter->setFont(option.font);
        painter->setPen(muted);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignBottom,
                          option.fontMetrics.elidedText(index.data(SecondLineRole).toString(), Qt::ElideRight,
                                                        rect.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, 2 * option.fontMetrics.height() + style::kTiny + 2 * style::kSmall};
    }
};

QString folderForPeople(const QString &path)
{
    QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    if (folder.startsWith(home))
        folder.replace(0, home.size(), QStringLiteral("~"));
    return folder;
}

} // namespace

WelcomePage::WelcomePage(const Choices &choices, const QList<RecentEvent> &recent, QWidget *parent)
    : QWidget(parent)
{
    auto *inner = new QWidget;
    inner->setMaximumWidth(kWidest);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(style::kHuge, style::kHuge, style::kHuge, style::kHuge);
    column->setSpacing(style::kHuge);
    column->addStretch(1);
    column->addWidget(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(style::kHuge);
    row->addWidget(makeActions(choices), 2);
    row->addWidget(makeRecent(), 3);
    column->addLayout(row, 4);
    column->addStretch(1);

    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch(1);
    outer->addWidget(inner, 100);
    outer->addStretch(1);
    setRecent(recent);
}

QWidget *WelcomePage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kLarge);
    auto *sign = new QLabel;
    sign->setPixmap(QIcon(QStringLiteral(":/icons/samovar.svg"))
                        .pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    row->addWidget(sign);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(style::makeLabel(tr("Samovar"), style::FontRole::Display));
    auto *purpose = style::makeLabel(tr("Registrations, lists and letters of an event in one file."),
                                     style::FontRole::Body);
    purpose->setProperty("muted", true);
    words->addWidget(purpose);
    words->addStretch(1);
    row->addLayout(words, 1);
    return head;
}

QPushButton *WelcomePage::addChoice(QBoxLayout *column, const char *name, QAction *action,
                                    const QString &text)
{
    auto *button = new QPushButton(action->icon(), text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    column->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QWidget *WelcomePage::makeActions(const Choices &choices)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSmall);
    column->addWidget(style::makeLabel(tr("Begin"), style::FontRole::Title));
    column->addSpacing(style::kTiny);
    auto *first = addChoice(column, "welcomeNew", choices.newEvent, tr("New event…"));
    first->setProperty("primary", true);
    first->setFocus();
    addChoice(column, "welcomeOpen", choices.openEvent, tr("Open…"));
    addChoice(column, "welcomeSample", choices.openSample, tr("Try with the sample"));
    column->addSpacing(style::kSmall);
    auto *hint = style::makeLabel(tr("A file of registrations (CSV) dropped here begins a new event."),
                                  style::FontRole::Caption);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addStretch(1);
    return box;
}

QWidget *WelcomePage::makeRecent()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSmall);
    column->addWidget(style::makeLabel(tr("Recent"), style::FontRole::Title));
    column->addSpacing(style::kTiny);
    m_recent = new QListWidget;
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->setAccessibleName(tr("Recent events"));
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setUniformItemSizes(true);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    m_forget = new QAction(tr("Take out of this list"), m_recent);
    m_forget->setShortcut(Qt::Key_Delete);
    m_forget->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(m_forget);
    auto *none = style::makeLabel(tr("The events that you open will stand here."), style::FontRole::Body);
    none->setProperty("muted", true);
    none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    none->setWordWrap(true);
    m_recentStates = new QStackedWidget;
    m_recentStates->addWidget(m_recent);
    m_recentStates->addWidget(none);
    column->addWidget(m_recentStates, 1);
    // Queued: opening replaces this page while the list is still handling the click.
    connect(m_recent, &QListWidget::itemActivated, this, &WelcomePage::openCurrent, Qt::QueuedConnection);
    connect(m_recent, &QListWidget::customContextMenuRequested, this, &WelcomePage::showMenu);
    connect(m_forget, &QAction::triggered, this, &WelcomePage::forgetCurrent);
    return box;
}

void WelcomePage::setRecent(const QList<RecentEvent> &recent)
{
    m_recent->clear();
    for (const RecentEvent &event : recent) {
        const QFileInfo file(event.path);
        auto *item =
            new QListWidgetItem(event.title.isEmpty() ? file.completeBaseName() : event.title, m_recent);
        const QString when =
            event.isMissing()
                ? tr("not found")
                : tr("changed %1").arg(QLocale().toString(event.lastChanged, QLocale::ShortFormat));
        item->setData(PathRole, event.path);
        item->setData(MissingRole, event.isMissing());
        item->setData(SecondLineRole,
                      QStringLiteral("%1 · %2 · %3").arg(when, file.fileName(), folderForPeople(event.path)));
        item->setData(Qt::AccessibleTextRole, item->text() + QStringLiteral(", ") + when);
        item->setToolTip(QDir::toNativeSeparators(event.path));
    }
    m_recentStates->setCurrentIndex(recent.isEmpty() ? 1 : 0);
}

void WelcomePage::openCurrent()
{
    if (const QListWidgetItem *item = m_recent->currentItem())
        Q_EMIT openRequested(item->data(PathRole).toString());
}

void WelcomePage::forgetCurrent()
{
    if (const QListWidgetItem *item = m_recent->currentItem())
        Q_EMIT forgetRequested(item->data(PathRole).toString());
}

void WelcomePage::showMenu(const QPoint &place)
{
    if (m_recent->itemAt(place) == nullptr)
        return;
    QMenu menu(this);
    menu.addAction(m_forget);
    menu.exec(m_recent->viewport()->mapToGlobal(place));
}

} // namespace samovar
