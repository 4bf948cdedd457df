// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace samovar {

namespace {

/// "pdf" of «PDF (*.pdf)»: the first suffix of a filter.
QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\*\.(\w+))"));
    return pattern.match(filter).captured(1);
}

/// The modal dialogs themselves.
class DialogPrompts : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(samovar::DialogPrompts)

public:
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) override
    {
        QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
        auto *act = box.addButton(action, QMessageBox::DestructiveRole);
        auto *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
        box.setDefaultButton(cancel);
        box.setEscapeButton(cancel);
        box.exec();
        return box.clickedButton() == act;
    }

    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter, bool several) override
    {
        QStringList files;
        if (several)
            files = QFileDialog::getOpenFileNames(parent, title, m_folder, filter);
        else if (const QString file = QFileDialog::getOpenFileName(parent, title, m_folder, filter);
                 !file.isEmpty())
            files += file;
        if (!files.isEmpty())
            m_folder = QFileInfo(files.first()).absolutePath();
        return files;
    }

    QString saveFile(QWidget *parent, const QString &title, const QString &suggested,
                     const QString &filter) override
    {
        const QFileInfo start(suggested);
        QFileDialog dialog(parent, title, start.isAbsolute() ? start.absolutePath() : m_folder, filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.selectFile(start.fileName());
        // With a suffix the dialog asks about the file that will truly be written.
        dialog.setDefaultSuffix(suffixOf(filter));
        QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                         [&dialog](const QString &chosen) { dialog.setDefaultSuffix(suffixOf(chosen)); });
        if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
            return {};
        QString file = dialog.selectedFiles().constFirst();
        m_folder = QFileInfo(file).absolutePath();
        return file;
    }

    QString chooseFolder(QWidget *parent, const QString &title, const QString &suggested) override
    {
        const QString start = QFileInfo(suggested).isDir() ? suggested : m_folder;
        return QFileDialog::getExistingDirectory(parent, title, start);
    }

    void showError(QWidget *parent, const Error &error) override
    {
        QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), error.message.text(),
                        QMessageBox::NoButton, parent);
        box.addButton(tr("Close"), QMessageBox::RejectRole);
        if (!error.detail.isEmpty())
            box.setDetailedText(error.detail);
        box.exec();
    }

private:
    static QString usualFolder()
    {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        return QFileInfo(documents).isDir() ? documents : QDir::homePath(); // or it would be taken for a name
    }

    QString m_folder = usualFolder();
};

} // namespace

std::unique_ptr<Prompts> makeDialogPrompts()
{
    return std::make_unique<DialogPrompts>();
}

} // namespace samovar
