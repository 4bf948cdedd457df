// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/lettermaking.h"

#include "core/documents/lettersfile.h"
#include "core/event/eventdetails.h"
#include "core/workspace/workspace.h"
#include "ui/print/letterprinting.h"
#include "ui/support/prompts.h"
#include "ui/support/tasks.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <memory>

namespace samovar {

namespace {

const SourceText kMakingLetters = SAMOVAR_TEXT("LetterMaking", "Making letters");

QString lettersFolderSetting()
{
    return QStringLiteral("letters/folder");
}

QString titleOfLetter(const QString &key)
{
    const LetterKind *kind = letterKind(key);
    return kind != nullptr ? kind->title.translated() : QString();
}

} // namespace

LetterMaking::LetterMaking(UiContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

QString LetterMaking::usualFolder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_context.settings.value(lettersFolderSetting(), documents).toString();
}

void LetterMaking::intoFolder(LetterRequest request)
{
    const QString folder =
        m_context.prompts.chooseFolder(m_page, tr("Folder for the letters"), usualFolder());
    if (folder.isEmpty())
        return;
    m_context.settings.setValue(lettersFolderSetting(), folder);
    request.order.field.clear(); // a folder sorts by itself
    start(request, lettersIntoFolder(folder), Target::Folder, folder);
}

void LetterMaking::intoFile(const LetterRequest &request)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|]"));
    const QTimeZone zone = m_context.workspace.event().info().valueOr({}).zone;
    const QString date = m_context.workspace.clock().now().toTimeZone(zone).date().toString(Qt::ISODate);
    const QString name = QStringLiteral("%1 %2.pdf").arg(titleOfLetter(request.key).remove(forbidden), date);
    const QString path =
        m_context.prompts.saveFile(m_page, tr("One PDF for all letters"), QDir(usualFolder()).filePath(name),
                                   QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_context.settings.setValue(lettersFolderSetting(), QFileInfo(path).absolutePath());
    start(request, lettersIntoFile(path), Target::File, path);
}

void LetterMaking::print(const LetterRequest &request)
{
    const std::shared_ptr<QPrinter> printer = printing::makePrinter(titleOfLetter(request.key), {});
    if (m_choosePrinter(*printer, m_page))
        start(request, printing::lettersOnto(printer), Target::Printer, {});
}

void LetterMaking::start(const LetterRequest &request, const PutOnPaper &put, Target target,
                         const QString &path)
{
    const auto made = std::make_shared<LettersMade>();
    const auto work = [request, put, made](Workspace &workspace, Progress &progress) -> Result<void> {
        auto result = workspace.letters().make(request, put, progress);
        if (!result)
            return result.error();
        *made = *std::move(result);
        return {};
    };
    const auto concluded = [self = QPointer<LetterMaking>(this), made, target,
                            path](const Result<void> &result) {
        if (self) // the event may be closed by now
            self->conclude(result, *made, target, path);
    };
    m_context.tasks.start(Message(kMakingLetters), m_context.workspace, work, concluded);
}

void LetterMaking::conclude(const Result<void> &result, const LettersMade &made, Target target,
                            const QString &path)
{
    if (!result) {
        // Cancelled, there is something to be told: how many lie there whole.
        if (result.error().kind == Error::Kind::Cancelled)
            Q_EMIT done(result.error().message.text());
        else
            m_context.prompts.showError(m_page, result.error());
        return;
    }
    if (made.produced > 0 && target == Target::Folder)
        Q_EMIT folderFilled(path);
    else if (made.produced > 0 && target == Target::File)
        Q_EMIT filesSaved(path);
    Q_EMIT done(doneText(made, target, path));
}

QString LetterMaking::doneText(const LettersMade &made, Target target, const QString &path) const
{
    const int count = static_cast<int>(made.produced);
    if (count == 0)
        return tr("No letter was made: there was nobody who could get one.");
    if (target == Target::Printer)
        return tr("%Ln letter(s) handed to the printer and noted as made; undo does not take this back.",
                  nullptr, count);
    return tr("%Ln letter(s) made and noted; undo does not take this back: %1", nullptr, count)
        .arg(QDir::toNativeSeparators(path));
}

} // namespace samovar
