#include "ui/widgets/databasenotice.h"

#include "ui/widgets/messagebar.h"

#include <QMessageBox>

namespace TokenDesk {

DatabaseNotice::DatabaseNotice(const StorageCare& care, MessageBar& bar, QWidget* window)
    : QObject(window)
    , m_care(care)
    , m_bar(bar)
    , m_window(window)
{
    bar.setAccessibleName(tr("Database notice"));
    connect(&care, &StorageCare::faultFound, this, &DatabaseNotice::refresh);
    connect(&care, &StorageCare::copyFailed, this, &DatabaseNotice::refresh);
    connect(&bar, &MessageBar::remedyWanted, this, &DatabaseNotice::showDetails);
    refresh();
}

void DatabaseNotice::refresh()
{
    // What is wrong now comes before what was mended, and that before what can wait.
    if (const auto& fault = m_care.fault()) {
        m_bar.showError(*fault, {}, {}, tr("Show details…"));
    } else if (const auto& rescue = m_care.rescue()) {
        m_bar.showNotice(rescueText(*rescue), tr("Show details…"));
    } else if (const auto& failed = m_care.copyFailure()) {
        const ErrorText text = errorText(*failed);
        m_bar.showNotice({.whatHappened = tr("Today's copy of the account database could not be made."),
                          .whatToDo = text.whatHappened + u' ' + text.whatToDo},
                         tr("Show details…"));
    }
}

void DatabaseNotice::showDetails()
{
    const auto& fault = m_care.fault() ? m_care.fault() : m_care.copyFailure();
    const bool isRescue = m_care.rescue() && !m_care.fault();
    auto* box = new QMessageBox(QMessageBox::Information, tr("Account database"),
                                isRescue ? rescueText(*m_care.rescue()).whatHappened : errorText(*fault).whatHappened,
                                QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setInformativeText(isRescue ? rescueDetails(*m_care.rescue()) : supportText(*fault, {}));
    box->open();
}

} // namespace TokenDesk
