#include "ui/widgets/guideactions.h"

#include "ui/shell/windowraising.h"
#include "ui/widgets/accountdialog.h"
#include "ui/widgets/accountpane.h"
#include "ui/widgets/attentionpage.h"
#include "ui/widgets/auditdialog.h"
#include "ui/widgets/backupdialog.h"
#include "ui/widgets/batchdialog.h"
#include "ui/widgets/batchresultdialog.h"
#include "ui/widgets/doctordialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/environmentsdialog.h"
#include "ui/widgets/guidewindow.h"
#include "ui/widgets/historyview.h"
#include "ui/widgets/importdialog.h"
#include "ui/widgets/lockedpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/proxysignindialog.h"
#include "ui/widgets/repairdialog.h"
#include "ui/widgets/reportdialog.h"
#include "ui/widgets/settingsdialog.h"
#include "ui/widgets/statusstrip.h"
#include "ui/widgets/tokenspage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QUrl>

namespace TokenDesk {

namespace {

const auto UserGuide = QStringLiteral("qrc:/guides/docs/user-guide.md");

struct Topic
{
    const QMetaObject* of;
    QLatin1String anchor;
};

/// Of the widget or the nearest one that it is in.
const Topic Topics[] = {
    {&EmptyState::staticMetaObject, QLatin1String("your-first-account")},
    {&AccountDialog::staticMetaObject, QLatin1String("your-first-account")},
    {&AccountPane::staticMetaObject, QLatin1String("getting-a-token")},
    {&HistoryView::staticMetaObject, QLatin1String("history")},
    {&TokensPage::staticMetaObject, QLatin1String("active-tokens")},
    {&AttentionPage::staticMetaObject, QLatin1String("needs-attention")},
    {&BatchDialog::staticMetaObject, QLatin1String("signing-in-many-accounts")},
    {&BatchResultDialog::staticMetaObject, QLatin1String("signing-in-many-accounts")},
    {&ImportDialog::staticMetaObject, QLatin1String("importing-accounts")},
    {&BackupDialog::staticMetaObject, QLatin1String("backups")},
    {&AuditDialog::staticMetaObject, QLatin1String("history")},
    {&ReportDialog::staticMetaObject, QLatin1String("history")},
    {&LockedPage::staticMetaObject, QLatin1String("locking")},
    {&EnvironmentsDialog::staticMetaObject, QLatin1String("environments")},
    {&ProxySignInDialog::staticMetaObject, QLatin1String("proxies-and-certificates")},
    {&StatusStrip::staticMetaObject, QLatin1String("the-clipboard")},
    {&SettingsDialog::staticMetaObject, QLatin1String("settings")},
    {&DoctorDialog::staticMetaObject, QLatin1String("checking-this-computer")},
    {&RepairDialog::staticMetaObject, QLatin1String("repair")},
    {&MessageBar::staticMetaObject, QLatin1String("when-something-goes-wrong")},
};

} // namespace

GuideActions::GuideActions(QObject* parent)
    : QObject(parent)
{
    // A shortcut of the window would not be heard while a dialog is open.
    QCoreApplication::instance()->installEventFilter(this);
}

GuideActions::~GuideActions() = default;

QString GuideActions::topicOf(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        for (const Topic& topic : Topics) {
            if (widget->metaObject()->inherits(topic.of)) {
                return topic.anchor;
            }
        }
    }
    return {};
}

QStringList GuideActions::topics()
{
    QStringList anchors;
    for (const Topic& topic : Topics) {
        anchors.append(topic.anchor);
    }
    return anchors;
}

void GuideActions::showGuide()
{
    show({});
}

void GuideActions::close()
{
    if (m_window != nullptr) {
        m_window->close();
    }
}

void GuideActions::show(const QString& topic)
{
    if (m_window == nullptr) {
        m_window = std::make_unique<GuideWindow>();
    }
    QUrl address(UserGuide);
    if (!topic.isEmpty()) {
        address.setFragment(topic);
    }
    m_window->show(address);
    raiseWindow(*m_window, {});
}

bool GuideActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() ||
        !static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents)) {
        return false;
    }
    auto* widget = static_cast<QWidget*>(watched);
    if (widget->window() != m_window.get()) {
        show(topicOf(widget));
    }
    return true;
}

} // namespace TokenDesk
