// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/columncard.h"

#include "ui/support/style.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace samovar {

namespace {

constexpr qsizetype kTitleLength = 90;    // characters; a question may be as long as a letter
constexpr qsizetype kSampleLength = 36;   // characters of a value that tell what it is
constexpr qsizetype kSamplesLength = 100; // characters of all values that are shown

QString shortened(const QString &text, qsizetype length)
{
    const QString line = text.simplified();
    return line.size() > length ? line.left(length - 1).trimmed() + QChar(0x2026) : line;
}

/// As many of the values as two or three lines hold; all of them are in the tooltip.
QString samplesText(const QStringList &samples)
{
    QString text;
    for (const QString &sample : samples) {
        const QString line = shortened(sample, kSampleLength);
        if (text.isEmpty())
            text = line;
        else if (text.size() + line.size() <= kSamplesLength)
            text += QStringLiteral(" · ") + line;
    }
    return text;
}

} // namespace

ColumnCard::ColumnCard(int place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_title(style::makeLabel({}, style::FontRole::Body, this))
    , m_field(new QComboBox(this))
    , m_useGuess(new QToolButton(this))
    , m_state(style::makeLabel({}, style::FontRole::Caption, this))
    , m_samples(style::makeLabel({}, style::FontRole::Caption, this))
{
    m_field->setObjectName(QStringLiteral("field%1").arg(place));
    m_field->setFocusPolicy(Qt::StrongFocus);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(12);
    m_field->installEventFilter(this);
    for (const ColumnFieldInfo &info : columnFields())
        m_field->addItem(info.title.translated(), static_cast<int>(info.field));
    m_useGuess->setObjectName(QStringLiteral("useGuess%1").arg(place));
    m_useGuess->setIcon(style::icon(QStringLiteral("edit-undo")));
    m_useGuess->setAutoRaise(true);
    m_useGuess->setToolTip(tr("Back to the guess"));
    m_useGuess->setAccessibleName(m_useGuess->toolTip());
    for (QLabel *label : {m_title, m_state, m_samples}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }

    auto *choice = new QHBoxLayout;
    choice->setSpacing(style::kTiny);
    choice->addWidget(m_field, 1);
    choice->addWidget(m_useGuess);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kTiny);
    layout->addWidget(m_title);
    layout->addLayout(choice);
    layout->addWidget(m_state);
    layout->addWidget(m_samples);

    connect(m_field, &QComboBox::activated, this, &ColumnCard::chooseField);
    connect(m_useGuess, &QToolButton::clicked, this, [this] { Q_EMIT fieldReset(m_place); });
}

void ColumnCard::setColumn(const Column &column)
{
    const QString title =
        column.title.trimmed().isEmpty() ? tr("Column %1, untitled").arg(m_place + 1) : column.title;
    m_title->setText(shortened(title, kTitleLength));
    m_title->setToolTip(Qt::convertFromPlainText(title));
    m_field->setAccessibleName(tr("Field for the column “%1”").arg(title.simplified()));
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(column.field)));
    m_field->setToolTip(m_field->currentText());
    m_useGuess->setVisible(column.byHand);
    const bool isAnswer = column.field == ColumnField::Question;
    m_state->setText(column.byHand ? tr("Chosen by you.") : tr("Not recognised: kept as an answer."));
    m_state->setVisible(column.byHand || isAnswer);
    m_samples->setText(column.samples.isEmpty() ? tr("No values") : samplesText(column.samples));
    m_samples->setToolTip(Qt::convertFromPlainText(column.samples.join(QLatin1Char('\n')).left(2000)));
}

bool ColumnCard::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling over the panel must not change a field by accident.
    if (event->type() == QEvent::Wheel && watched == m_field && !m_field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ColumnCard::chooseField()
{
    Q_EMIT fieldChosen(m_place, static_cast<ColumnField>(m_field->currentData().toInt()));
}

} // namespace samovar
