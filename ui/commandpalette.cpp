// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commandpalette.h"

#include "core/base/textfold.h"
#include "core/participants/participants.h"
#include "core/workspace/workspace.h"
#include "ui/pages/page.h"
#include "ui/support/style.h"
#include "ui/support/tasks.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace samovar {

namespace {

constexpr int kWidth = 560;
constexpr int kRowsShown = 10;

enum ResultRole { DetailRole = Qt::UserRole + 1, ActionRole, PersonRole };

/// The text at the left, its key or who it is at the right.
class ResultDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString detail = index.data(DetailRole).toString();
        const int room = option.rect.width() / 2;
        const QString shown = option.fontMetrics.elidedText(detail, Qt::ElideMiddle, room);
        QStyleOptionViewItem left = option;
        initStyleOption(&left, index);
        left.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &left, painter, left.widget);
        const int needed = shown.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(shown) + style::kLarge;
        left.rect.setRight(left.rect.right() - needed);
        left.backgroundBrush = Qt::NoBrush;
        left.state &= ~QStyle::State_HasFocus;
        left.widget->style()->drawControl(QStyle::CE_ItemViewItem, &left, painter, left.widget);
        painter->save();
        painter->setPen(style::color(style::Meaning::Muted));
        painter->drawText(option.rect.adjusted(0, 0, -style::kSmall, 0), Qt::AlignRight | Qt::AlignVCenter,
                          shown);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {kWidth / 2, option.fontMetrics.height() + 2 * style::kSmall};
    }
};

QListWidgetItem *makeItem(const QIcon &icon, const QString &text, const QString &detail)
{
    auto *item = new QListWidgetItem(icon, text);
    item->setData(DetailRole, detail);
    item->setData(Qt::AccessibleTextRole, detail.isEmpty() ? text : text + QStringLiteral(", ") + detail);
    return item;
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

CommandPalette::CommandPalette(UiContext &context, const QList<Actions::Group> &groups, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_context(context)
    , m_groups(groups)
    , m_query(new QLineEdit)
    , m_results(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Find a person or a command"));
    m_query->setObjectName(QStringLiteral("query"));
    m_query->setPlaceholderText(tr("A person's name, e-mail or phone, or what to do"));
    m_query->setAccessibleName(windowTitle());
    m_query->addAction(style::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_query->installEventFilter(this);
    m_results->setObjectName(QStringLiteral("results"));
    m_results->setAccessibleName(tr("What was found"));
    m_results->setItemDelegate(new ResultDelegate(m_results));
    m_results->setUniformItemSizes(true);
    m_results->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::kSmall, style::kSmall, style::kSmall, style::kSmall);
    column->setSpacing(style::kSmall);
    column->addWidget(m_query);
    column->addWidget(m_results);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_results, &QListWidget::itemClicked, this, &CommandPalette::activate);

    const int row = fontMetrics().height() + 2 * style::kSmall;
    const int width = std::min(kWidth * fontMetrics().height() / 16, parent->width() - 2 * style::kHuge);
    resize(width, m_query->sizeHint().height() + kRowsShown * row + 4 * style::kSmall);
    move(parent->mapToGlobal(QPoint((parent->width() - width) / 2, 3 * style::kHuge)));
    search({});
    m_query->setFocus();
}

void CommandPalette::search(const QString &text)
{
    m_results->clear();
    addCommands(searchFold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (text.trimmed().size() >= 2)
        addPeople(text);
    if (m_results->count() == 0) {
        auto *none = makeItem({}, tr("Nothing found. Try fewer letters."), {});
        none->setFlags(Qt::NoItemFlags);
        m_results->addItem(none);
    }
    m_results->setCurrentRow(0);
}

void CommandPalette::addCommands(const QStringList &words)
{
    for (const Actions::Group &group : std::as_const(m_groups)) {
        for (QAction *action : group.actions) {
            const QString text = QString(action->text()).remove(QLatin1Char('&'));
            if (!action->isEnabled() || !hasAll(searchFold(group.title + QLatin1Char(' ') + text), words))
                continue;
            auto *item =
                makeItem(action->icon(), text, action->shortcut().toString(QKeySequence::NativeText));
            item->setData(ActionRole, QVariant::fromValue(QPointer<QAction>(action)));
            m_results->addItem(item);
        }
    }
}

void CommandPalette::addPeople(const QString &text)
{
    if (m_context.tasks.isRunning())
        return; // a writing Task holds the file
    const Participants &participants = m_context.workspace.participants();
    const auto ids = participants.ids({text, {}, {}, false}, {}, kMostPeople);
    if (!ids)
        return;
    const auto people = participants.byIds(*ids).valueOr({});
    int row = 0; // people first: commands are few and known, she looks for a person
    for (const Participant &person : people) {
        const QString detail = person.organisation.isEmpty() ? person.email : person.organisation;
        const QString name = person.fullName().isEmpty() ? person.email : person.fullName();
        auto *item = makeItem(style::icon(QStringLiteral("user-identity")), name, detail);
        item->setData(PersonRole, person.id.value);
        m_results->insertItem(row++, item);
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-kRowsShown);
        return true;
    case Qt::Key_PageDown:
        moveBy(kRowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::moveBy(int rows)
{
    m_results->setCurrentRow(std::clamp(m_results->currentRow() + rows, 0, m_results->count() - 1));
}

void CommandPalette::activate()
{
    const QListWidgetItem *item = m_results->currentItem();
    if (item == nullptr || item->flags() == Qt::NoItemFlags)
        return;
    const auto action = item->data(ActionRole).value<QPointer<QAction>>();
    const ParticipantId person{item->data(PersonRole).toLongLong()};
    if (person.isValid())
        Q_EMIT personChosen(person);
    close();
    // After the palette is gone, so that what the command opens gets the keyboard.
    if (action != nullptr)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

} // namespace samovar
