// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Sections of the settings that are a form of single fields: what the event is, and whom people write to.
#pragma once

#include "ui/settings/settingssection.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace samovar {

/// Labels above or beside fields, one a line.
class FieldSection : public SettingsSection {
    Q_OBJECT

public:
    FieldSection();

protected:
    QLineEdit *addLine(const char *name, const QString &label, const QString &hint = {});
    [[nodiscard]] QFormLayout *form() const { return m_form; }

private:
    QFormLayout *m_form;
};

/// Title, the larger event, the zone whose clock the event keeps.
class EventSection : public FieldSection {
    Q_OBJECT

public:
    EventSection();
    void show(const EventInfo &event) override;
    void collect(EventInfo &event) const override;

private:
    QLineEdit *m_title;
    QLineEdit *m_forum;
    QComboBox *m_zone;
};

class ContactSection : public FieldSection {
    Q_OBJECT

public:
    ContactSection();
    void show(const EventInfo &event) override;
    void collect(EventInfo &event) const override;

private:
    QLineEdit *m_name;
    QLineEdit *m_position;
    QLineEdit *m_email;
    QLineEdit *m_phone;
};

} // namespace samovar
