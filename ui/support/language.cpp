// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>

namespace samovar {

namespace {

Q_LOGGING_CATEGORY(lcLanguage, "samovar.language")

QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    if (QLocale(code).language() == system.language())
        return system;
    // English on a Russian machine: days before months and 24 hours, as everything around her has them.
    return code == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code);
}

} // namespace

Language::~Language()
{
    remove();
}

QStringList Language::available()
{
    return {QStringLiteral("en"), QStringLiteral("ru")};
}

QString Language::resolve(const QString &setting)
{
    if (available().contains(setting))
        return setting;
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        QString code = wanted.left(2).toLower();
        if (available().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

QString Language::ownName(const QString &code)
{
    QString name = code == u"en" ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

void Language::apply(const QString &setting)
{
    remove();
    m_code = resolve(setting);
    QLocale::setDefault(localeOf(m_code));
    if (m_own.load(QStringLiteral(":/i18n/samovar_") + m_code))
        QCoreApplication::installTranslator(&m_own);
    else
        qCWarning(lcLanguage, "There are no texts for “%s” in the program.", qUtf8Printable(m_code));
    // English needs none; without Qt's own texts the program still works, only file dialogs stay English.
    if (m_qt.load(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

void Language::remove()
{
    if (QCoreApplication::instance() == nullptr)
        return;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace samovar
