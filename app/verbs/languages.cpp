// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace samovar {

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    const bool isRussian = !wanted.isEmpty() && QLocale(wanted.first()).language() == QLocale::Russian;
    return isRussian ? QStringLiteral("ru") : QStringLiteral("en");
}

Languages::Languages(const QString &asked, const QString &system)
{
    load(m_output, asked.isEmpty() ? QStringLiteral("ru") : asked);
    load(m_sentences, asked.isEmpty() ? system : asked);
    use(Use::Sentences);
}

Languages::~Languages()
{
    if (m_present != nullptr)
        QCoreApplication::removeTranslator(&m_present->translator);
}

void Languages::use(Use use)
{
    One *wanted = use == Use::Output ? &m_output : &m_sentences;
    if (wanted == m_present)
        return;
    if (m_present != nullptr)
        QCoreApplication::removeTranslator(&m_present->translator);
    QCoreApplication::installTranslator(&wanted->translator);
    QLocale::setDefault(wanted->language == QLatin1String("ru")
                            ? QLocale(QLocale::Russian, QLocale::Russia)
                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_present = wanted;
}

void Languages::load(One &one, const QString &language)
{
    one.language = language;
    // A language without a file shows the source texts, which are English.
    [[maybe_unused]] const bool isLoaded =
        one.translator.load(QStringLiteral(":/i18n/samovar_%1.qm").arg(language));
}

} // namespace samovar
