// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The event's settings: what it is, when, who holds it, deadlines, links, whom to write to.
#pragma once

#include "ui/pages/page.h"

#include <QList>

class QScrollArea;
class QVBoxLayout;

namespace samovar {

class SettingsSection;

/// Everything is edited in place; each finished change is stored at once, as one undo step.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

private:
    void addSection(QVBoxLayout *column, const QString &title, const QString &explanation,
                    SettingsSection *section);
    void addSections(QVBoxLayout *column);
    void refresh();
    void store();
    void refreshEnabled();

    QScrollArea *m_scroll;
    QList<SettingsSection *> m_sections;
};

} // namespace samovar
