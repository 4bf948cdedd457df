// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importerrorview.h"

#include "ui/support/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace samovar {

namespace {

constexpr int kSignSize = 32;
constexpr int kReadableWidth = 90; // characters

QPushButton *makeButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

ImportErrorView::ImportErrorView(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_sentence(style::makeLabel({}, style::FontRole::Body, this))
    , m_details(style::makeLabel({}, style::FontRole::Caption, this))
    , m_showDetails(makeButton(tr("Details"), "showDetails", this))
    , m_chooseAnother(makeButton(tr("Choose another file…"), "chooseAnother", this))
    , m_back(makeButton(tr("Back"), "back", this))
{
    m_sign->setPixmap(style::icon(QStringLiteral("dialog-warning")).pixmap(kSignSize, kSignSize));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    for (QLabel *label : {m_sentence, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setMaximumWidth(fontMetrics().averageCharWidth() * kReadableWidth);
    }
    m_details->setObjectName(QStringLiteral("details"));
    m_showDetails->setCheckable(true);
    m_showDetails->setFlat(true);
    m_chooseAnother->setProperty("primary", true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::kSmall);
    buttons->addWidget(m_chooseAnother);
    buttons->addWidget(m_back);
    buttons->addWidget(m_showDetails);
    buttons->addStretch();
    auto *text = new QVBoxLayout;
    text->setSpacing(style::kMedium);
    text->addWidget(m_sentence);
    text->addLayout(buttons);
    text->addWidget(m_details);
    text->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, style::kHuge, 0, 0);
    layout->setSpacing(style::kLarge);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addLayout(text, 1);

    connect(m_showDetails, &QPushButton::toggled, m_details, &QLabel::setVisible);
    connect(m_chooseAnother, &QPushButton::clicked, this, &ImportErrorView::anotherFileRequested);
    connect(m_back, &QPushButton::clicked, this, &ImportErrorView::backRequested);
}

void ImportErrorView::setError(const Error &error)
{
    m_sentence->setText(error.message.text());
    m_details->setText(error.detail);
    m_showDetails->setChecked(false);
    m_showDetails->setVisible(!error.detail.isEmpty());
    m_details->setVisible(false);
}

void ImportErrorView::takeFocus()
{
    m_chooseAnother->setFocus();
}

} // namespace samovar
