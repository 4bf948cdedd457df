// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/listoptionspanel.h"

#include "core/participants/participantfields.h"
#include "ui/lists/columnchooser.h"
#include "ui/support/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace samovar {

namespace {

constexpr int kMostBlankRows = 999;

template <class Control>
Control *named(Control *control, const char *name)
{
    control->setObjectName(QString::fromLatin1(name));
    return control;
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    QLabel *label = style::makeLabel(text, style::FontRole::Body, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

void select(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

/// Fills \a box with \a all first and then the values; a value that is chosen but gone stays, with 0 people.
void offer(QComboBox *box, const QString &all, const QList<ValueCount> &values,
           const std::function<QString(const QString &)> &title)
{
    const QSignalBlocker blocker(box);
    const QString chosen = box->currentData().toString();
    const QLocale locale;
    box->clear();
    box->addItem(all, QString());
    for (const ValueCount &value : values) {
        if (!value.value.isEmpty())
            box->addItem(QStringLiteral("%1 (%2)").arg(title(value.value), locale.toString(value.count)),
                         value.value);
    }
    if (!chosen.isEmpty() && box->findData(chosen) < 0)
        box->addItem(QStringLiteral("%1 (0)").arg(title(chosen)), chosen);
    select(box, chosen);
}

void giveWay(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
}

} // namespace

ListOptionsPanel::ListOptionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_columns(named(new ColumnChooser(this), "columnChooser"))
    , m_order(named(new QComboBox(this), "order"))
    , m_descending(named(new QCheckBox(tr("Descending"), this), "descending"))
    , m_search(named(new QLineEdit(this), "search"))
    , m_source(named(new QComboBox(this), "source"))
    , m_category(named(new QComboBox(this), "category"))
    , m_track(named(new QComboBox(this), "track"))
    , m_trackPerPage(named(new QCheckBox(tr("Each track on a page of its own"), this), "trackPerPage"))
    , m_lateOnly(named(new QCheckBox(tr("Late registrations only"), this), "lateOnly"))
    , m_numbered(named(new QCheckBox(tr("Number the rows"), this), "numbered"))
    , m_signature(named(new QCheckBox(tr("Column for signatures"), this), "signature"))
    , m_blankRows(named(new QSpinBox(this), "blankRows"))
    , m_paper(named(new QComboBox(this), "paper"))
{
    makeControls();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    QWidget *content = makeContent();
    scroll->setWidget(content);
    // Never narrower than its controls: they would be cut, for there is no bar to scroll sideways.
    scroll->setMinimumWidth(content->minimumSizeHint().width() +
                            scroll->verticalScrollBar()->sizeHint().width());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setOffers({}, {});
    setTracks({});
    connectParts();
}

void ListOptionsPanel::makeControls()
{
    for (QComboBox *box : {m_order, m_source, m_category, m_track, m_paper})
        giveWay(box);
    m_order->setAccessibleName(tr("Order by"));
    m_search->setPlaceholderText(tr("Name, e-mail, phone, organisation"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search"));
    m_source->setAccessibleName(tr("Source"));
    m_category->setAccessibleName(tr("Category"));
    m_track->setAccessibleName(tr("Track"));
    m_blankRows->setRange(0, kMostBlankRows);
    m_blankRows->setAccessibleName(tr("Blank rows at the end"));
    m_blankRows->setToolTip(tr("For those who come without having registered"));
    m_paper->addItem(tr("Portrait"), false);
    m_paper->addItem(tr("Landscape"), true);
    m_paper->setAccessibleName(tr("Paper"));
    fillOrders();
}

void ListOptionsPanel::fillOrders()
{
    for (const ParticipantField &field : participantFields()) {
        if (field.sortColumn)
            m_order->addItem(field.title.translated(), QString::fromLatin1(field.key));
    }
    m_order->addItem(tr("As they came in"), QString());
}

QWidget *ListOptionsPanel::makeContent()
{
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    m_form = form;
    form->setContentsMargins(0, 0, style::kSmall, style::kSmall);
    form->setSpacing(style::kSmall);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(makeHeading(tr("Columns"), content));
    form->addRow(m_columns);
    form->addRow(tr("Order by"), m_order);
    form->addRow(m_descending);
    m_who = makeHeading(tr("Who"), content);
    form->addRow(m_who);
    form->addRow(tr("Track"), m_track);
    form->addRow(tr("Search"), m_search);
    form->addRow(tr("Source"), m_source);
    form->addRow(tr("Category"), m_category);
    form->addRow(m_lateOnly);
    form->addRow(makeHeading(tr("Paper"), content));
    form->addRow(tr("Page"), m_paper);
    form->addRow(m_trackPerPage);
    form->addRow(tr("Blank rows"), m_blankRows);
    form->addRow(m_numbered);
    form->addRow(m_signature);
    return content;
}

void ListOptionsPanel::connectParts()
{
    connect(m_columns, &ColumnChooser::changed, this, &ListOptionsPanel::changed);
    connect(m_search, &QLineEdit::textChanged, this, &ListOptionsPanel::changed);
    connect(m_blankRows, &QSpinBox::valueChanged, this, &ListOptionsPanel::changed);
    for (QComboBox *box : {m_order, m_source, m_category, m_track, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &ListOptionsPanel::changed);
    for (QCheckBox *box : {m_descending, m_lateOnly, m_trackPerPage, m_numbered, m_signature})
        connect(box, &QCheckBox::toggled, this, &ListOptionsPanel::changed);
}

void ListOptionsPanel::setOffers(const QList<ValueCount> &sources, const QList<ValueCount> &categories)
{
    offer(m_source, tr("All sources"), sources, sourceName);
    offer(m_category, tr("All categories"), categories, [](const QString &value) { return value; });
}

void ListOptionsPanel::setTracks(const QList<Track> &tracks)
{
    const QSignalBlocker blocker(m_track);
    const QVariant chosen = m_track->currentData();
    m_track->clear();
    m_track->addItem(tr("All tracks"), qint64{0});
    for (const Track &track : tracks) {
        m_track->addItem(track.title, track.id.value);
        m_track->setItemData(m_track->count() - 1, track.title, Qt::ToolTipRole);
    }
    select(m_track, chosen);
}

/// What can't be chosen for such a list is not there.
void ListOptionsPanel::showRowsFor(ListKind::Of of)
{
    const bool isOfPeople = of != ListKind::Of::Programme;
    for (QWidget *const row : std::initializer_list<QWidget *>{m_who, m_order, m_descending, m_search,
                                                               m_source, m_category, m_lateOnly})
        m_form->setRowVisible(row, isOfPeople);
    for (QWidget *const row : std::initializer_list<QWidget *>{m_track, m_trackPerPage})
        m_form->setRowVisible(row, of == ListKind::Of::Tracks);
}

void ListOptionsPanel::setChoice(const ListKind &kind, const ListChoice &choice)
{
    const QSignalBlocker blocker(this);
    const ListOptions &options = choice.options;
    m_columns->setColumns(kind.allColumns(), options.columns);
    select(m_order, options.order.field);
    m_descending->setChecked(options.order.descending);
    m_search->setText(options.filter.text);
    showRowsFor(kind.of);
    select(m_track, options.track.value);
    m_trackPerPage->setChecked(options.trackPerPage);
    select(m_source, options.filter.source);
    select(m_category, options.filter.category);
    m_lateOnly->setChecked(options.filter.lateOnly);
    m_numbered->setChecked(options.numbered);
    m_signature->setChecked(options.signatureColumn);
    m_blankRows->setValue(options.blankRows);
    select(m_paper, choice.page.landscape);
}

ListChoice ListOptionsPanel::choice() const
{
    ListChoice choice;
    choice.options.columns = m_columns->chosen();
    choice.options.order = {m_order->currentData().toString(), m_descending->isChecked()};
    choice.options.filter = {m_search->text(), m_source->currentData().toString(),
                             m_category->currentData().toString(), m_lateOnly->isChecked()};
    choice.options.track = {m_track->currentData().toLongLong()};
    choice.options.trackPerPage = m_trackPerPage->isChecked();
    choice.options.numbered = m_numbered->isChecked();
    choice.options.signatureColumn = m_signature->isChecked();
    choice.options.blankRows = m_blankRows->value();
    choice.page.landscape = m_paper->currentData().toBool();
    return choice;
}

void ListOptionsPanel::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace samovar
