// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/recipientsview.h"

#include "ui/letters/twolinedelegate.h"
#include "ui/models/letterpeoplemodel.h"
#include "ui/support/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace samovar {

RecipientsView::RecipientsView(LetterPeopleModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_searchRecipients(new QLineEdit(this))
    , m_recipients(new QTableView(this))
    , m_nobody(style::makeLabel({}, style::FontRole::Body, this))
{
    m_searchRecipients->setObjectName(QStringLiteral("searchRecipients"));
    m_searchRecipients->setPlaceholderText(tr("Find a person"));
    m_searchRecipients->setAccessibleName(tr("Search among the recipients"));
    m_searchRecipients->setClearButtonEnabled(true);
    m_searchRecipients->addAction(style::icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_searchRecipients->installEventFilter(this);
    m_nobody->setObjectName(QStringLiteral("nobody"));
    m_nobody->setProperty("muted", true);
    m_nobody->setWordWrap(true);
    m_nobody->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nobody->setTextFormat(Qt::PlainText);

    m_recipients->setObjectName(QStringLiteral("recipients"));
    m_recipients->setAccessibleName(tr("Recipients"));
    m_recipients->setModel(&model);
    auto *delegate = new TwoLineDelegate(LetterPeopleModel::RemarkRole, this);
    delegate->setSign(LetterPeopleModel::BlockedRole, QStringLiteral("dialog-warning"));
    m_recipients->setItemDelegate(delegate);
    m_recipients->setShowGrid(false);
    m_recipients->setTabKeyNavigation(false);
    m_recipients->setSelectionMode(QAbstractItemView::SingleSelection);
    m_recipients->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recipients->horizontalHeader()->hide();
    m_recipients->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_recipients->verticalHeader()->hide();
    m_recipients->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_recipients->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(m_recipients->font()));
    m_recipients->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSmall);
    layout->addWidget(m_searchRecipients);
    layout->addWidget(m_recipients, 1);
    layout->addWidget(m_nobody, 1);

    connect(m_searchRecipients, &QLineEdit::textChanged, this, &RecipientsView::searched);
    connect(m_recipients, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model.idAt(index.row())); });
    connect(m_recipients->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { takeCurrent(current.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &RecipientsView::restore);
    restore();
}

void RecipientsView::takeCurrent(int row)
{
    const ParticipantId id = m_model.idAt(row);
    if (!id.isValid())
        return;
    const bool isOther = id != m_person;
    m_person = id;
    m_row = row;
    if (isOther)
        Q_EMIT chosen(id);
    Q_EMIT moved();
}

void RecipientsView::restore()
{
    const int count = m_model.rowCount();
    m_recipients->setVisible(count > 0);
    m_nobody->setVisible(count == 0);
    const int row = m_model.rowOf(m_person);
    if (count > 0)
        m_recipients->setCurrentIndex(m_model.index(row >= 0 ? row : std::clamp(m_row, 0, count - 1)));
    Q_EMIT moved();
    Q_EMIT refilled();
}

bool RecipientsView::canMove(int steps) const
{
    return m_model.idAt(m_recipients->currentIndex().row() + steps).isValid();
}

void RecipientsView::move(int steps)
{
    if (canMove(steps))
        m_recipients->setCurrentIndex(m_model.index(m_recipients->currentIndex().row() + steps));
}

void RecipientsView::find()
{
    m_searchRecipients->setFocus(Qt::ShortcutFocusReason);
    m_searchRecipients->selectAll();
}

void RecipientsView::setNobodyText(const QString &text)
{
    m_nobody->setText(text);
}

bool RecipientsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_recipients && isEnter && m_recipients->currentIndex().isValid()) {
        Q_EMIT opened(m_person);
        return true;
    }
    if (watched == m_searchRecipients && (isEnter || key == Qt::Key_Down)) {
        m_recipients->setFocus();
        return true;
    }
    if (watched == m_searchRecipients && key == Qt::Key_Escape && !m_searchRecipients->text().isEmpty()) {
        m_searchRecipients->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace samovar
