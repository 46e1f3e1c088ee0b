#include "ui/widgets/mainwindow.h"

#include "ui/shell/secretclipboard.h"
#include "ui/shell/windowraising.h"
#include "ui/viewmodels/accountlistmodel.h"
#include "ui/viewmodels/countdownticker.h"
#include "ui/widgets/accountactions.h"
#include "ui/widgets/accountheader.h"
#include "ui/widgets/accountpane.h"
#include "ui/widgets/attentionpage.h"
#include "ui/widgets/background.h"
#include "ui/widgets/backupnotice.h"
#include "ui/widgets/batchactions.h"
#include "ui/widgets/clocknotice.h"
#include "ui/widgets/closequestion.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/guideactions.h"
#include "ui/widgets/importactions.h"
#include "ui/widgets/keychainnotice.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/policynotice.h"
#include "ui/widgets/repairnotice.h"
#include "ui/widgets/statusstrip.h"
#include "ui/widgets/tokenactions.h"
#include "ui/widgets/tokenspage.h"
#include "ui/widgets/toolactions.h"
#include "ui/widgets/toolbar.h"
#include "ui/widgets/windowlock.h"
#include "ui/widgets/windowmemory.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace TokenDesk {

namespace {

constexpr QSize FirstSize{1160, 720};

ExpiryThresholds thresholdsOf(const Settings& settings)
{
    return {.expiring = settings.expiringThreshold(), .urgent = settings.urgentThreshold()};
}

} // namespace

MainWindow::MainWindow(AccountService& service, Settings& settings, SecretClipboard& clipboard)
    : m_service(service)
    , m_settings(settings)
    , m_clipboard(clipboard)
    , m_tokenActions(new TokenActions(service, clipboard, settings, this))
    , m_accountActions(new AccountActions(service, this))
    , m_import(new ImportActions(service, this))
    , m_tools(new ToolActions(service, settings, this))
    , m_guides(new GuideActions(this))
    , m_ticker(new CountdownTicker(service.clock(), this))
    , m_accounts(new AccountListModel(service, thresholdsOf(settings), this))
    , m_toolbar(new Toolbar(this))
    , m_pane(new AccountPane(*m_accounts, this))
    , m_messages(new MessageBar(this))
    , m_clockMessage(new MessageBar(this))
    , m_keychainMessage(new MessageBar(this))
    , m_keychainNotice(new KeychainNotice(service, *m_keychainMessage, this))
    , m_databaseMessage(new MessageBar(this))
    , m_policyMessage(new MessageBar(this))
    , m_backupMessage(new MessageBar(this))
    , m_backupNotice(new BackupNotice(service, *m_backupMessage, this))
    , m_repairMessage(new MessageBar(this))
    , m_repairNotice(new RepairNotice(service, *m_repairMessage, this))
    , m_wholes(new QStackedWidget(this))
    , m_content(new QWidget(m_wholes))
    , m_splitter(new QSplitter(this))
    , m_pages(new QStackedWidget(this))
    , m_tokensPage(new TokensPage(service, thresholdsOf(settings), this))
    , m_emptyPage(new EmptyState(this))
    , m_status(new StatusStrip(service, clipboard, this))
    , m_batch(new BatchActions(service, settings, m_status->batch(), this))
    , m_closeQuestion(new CloseQuestion(service, this))
    , m_memory(new WindowMemory(
          settings.file(), {.window = *this, .splitter = *m_splitter, .pane = *m_pane, .page = *m_tokensPage}, this))
    , m_lock(new WindowLock(
          {.service = service, .settings = settings, .clipboard = clipboard, .window = *this, .pages = *m_wholes}))
{
    setWindowTitle(tr("Token Desk"));
    Looks::useReadableFaintText(*this);
    buildLayout();
    connectParts();
    addShortcuts();
    resize(FirstSize.boundedTo(screen()->availableSize()));
    m_memory->restore();
    m_pane->setFocus();
}

MainWindow::~MainWindow()
{
    // A label that is being edited is kept now: whoever hears of that is still whole.
    hide();
}

void MainWindow::buildLayout()
{
    auto* right = new QWidget(m_splitter);
    right->setBackgroundRole(QPalette::Base);
    right->setAutoFillBackground(true);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(Looks::Margin, 4 * Looks::Unit, 5 * Looks::Unit, 4 * Looks::Unit);
    rightLayout->setSpacing(4 * Looks::Unit);
    rightLayout->addWidget(m_messages);
    rightLayout->addWidget(m_keychainMessage);
    rightLayout->addWidget(m_clockMessage);
    rightLayout->addWidget(m_databaseMessage);
    rightLayout->addWidget(m_policyMessage);
    rightLayout->addWidget(m_repairMessage);
    rightLayout->addWidget(m_backupMessage);
    rightLayout->addWidget(m_pages, 1);
    m_pages->addWidget(m_tokensPage);
    m_pages->addWidget(m_emptyPage);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({312, FirstSize.width() - 312});
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_status);
    m_wholes->addWidget(m_content);
    setCentralWidget(m_wholes);
}

void MainWindow::connectParts()
{
    const auto getToken = [this](AccountId id) { m_tokenActions->getToken(id, false); };
    const auto newToken = [this](AccountId id) { m_tokenActions->getToken(id, true); };
    connect(m_pane, &AccountPane::chosen, this, &MainWindow::showChoice);
    connect(m_pane, &AccountPane::getTokenWanted, this, getToken);
    connect(m_pane, &AccountPane::newTokenWanted, this, newToken);
    connect(m_pane, &AccountPane::copyWanted, this, &MainWindow::copyFreshest);
    connect(m_pane, &AccountPane::signInWanted, m_batch, &BatchActions::ask);
    connect(m_pane, &AccountPane::pinWanted, m_accountActions, &AccountActions::togglePinned);
    connect(m_pane, &AccountPane::moveWanted, m_accountActions, &AccountActions::move);
    connect(m_pane, &AccountPane::sortWanted, m_accountActions, &AccountActions::sortByLabel);
    connect(m_pane, &AccountPane::editWanted, m_accountActions, &AccountActions::edit);
    connect(m_pane, &AccountPane::removalWanted, m_accountActions, &AccountActions::confirmRemoval);
    connect(m_toolbar, &Toolbar::addWanted, m_accountActions, &AccountActions::add);
    connect(m_toolbar, &Toolbar::importWanted, m_import, &ImportActions::ask);
    connect(m_toolbar, &Toolbar::signInAllWanted, this, [this] { m_batch->ask(m_pane->selectedAccounts()); });
    connect(m_toolbar, &Toolbar::lockWanted, this, [this] { m_lock->lock(LockReason::Person); });
    connect(m_toolbar, &Toolbar::settingsWanted, m_tools, &ToolActions::showSettings);
    connect(m_toolbar, &Toolbar::environmentsWanted, m_tools, &ToolActions::showEnvironments);
    connect(m_toolbar, &Toolbar::auditLogWanted, m_tools, &ToolActions::showAuditLog);
    connect(m_toolbar, &Toolbar::backupWanted, m_tools, &ToolActions::backUp);
    connect(m_toolbar, &Toolbar::restoreWanted, m_import, &ImportActions::askForBackup);
    connect(m_backupNotice, &BackupNotice::backupWanted, m_tools, &ToolActions::backUp);
    connect(m_tools, &ToolActions::backupMade, m_backupNotice, &BackupNotice::refresh);
    connect(m_toolbar, &Toolbar::examinationWanted, m_tools, &ToolActions::examine);
    connect(m_toolbar, &Toolbar::repairWanted, this, [this] { m_tools->repair(m_keychain.name); });
    connect(m_toolbar, &Toolbar::guideWanted, m_guides, &GuideActions::showGuide);
    connect(m_repairNotice, &RepairNotice::repairWanted, this, [this] { m_tools->repair(m_keychain.name); });
    connect(m_tools, &ToolActions::repairClosed, m_repairNotice, &RepairNotice::lookAgain);
    connect(m_closeQuestion, &CloseQuestion::closeWanted, this, &MainWindow::quit);
    connect(m_closeQuestion, &CloseQuestion::failed, this, [this](const Error& error) { showError(error, {}); });
    connect(m_keychainNotice, &KeychainNotice::failed, this, [this](const Error& error) { showError(error, {}); });
    connect(m_keychainNotice, &KeychainNotice::stored, this, &MainWindow::refreshKeychain);
    connect(&m_service, &AccountService::sessionOnlyChanged, this, [this] {
        m_messages->dismiss();
        refreshKeychain();
    });
    new PolicyNotice(m_settings, *m_policyMessage, this); // the window's
    connect(new ClockNotice(m_service, *m_clockMessage, this), &ClockNotice::examinationWanted, m_tools,
            &ToolActions::examine);
    connect(m_batch, &BatchActions::accountWanted, m_pane, &AccountPane::choose);
    connect(m_batch, &BatchActions::supportTextWanted, this, &MainWindow::copyForSupport);
    connect(m_batch, &BatchActions::runningChanged, this, [this] {
        if (m_batch->isRunning()) {
            m_pane->setFocus(); // or the button, disabled, would pass the keyboard on to the search field
        }
        m_toolbar->setCanSignInAll(!m_batch->isRunning());
        updateTicker();
    });
    connect(&m_toolbar->search(), &QLineEdit::textChanged, this, &MainWindow::search);
    connect(&m_toolbar->search(), &QLineEdit::returnPressed, m_pane, &AccountPane::takeFirstHit);
    connect(m_emptyPage, &EmptyState::addWanted, m_accountActions, &AccountActions::add);
    connect(m_emptyPage, &EmptyState::importWanted, m_import, &ImportActions::ask);
    connect(m_import, &ImportActions::supportTextWanted, this, &MainWindow::copyForSupport);
    connect(m_import, &ImportActions::imported, this, &MainWindow::onKeychainUsed);

    AccountHeader& header = m_tokensPage->header();
    connect(&header, &AccountHeader::getTokenWanted, this, [this, getToken] { getToken(m_pane->currentAccount()); });
    connect(&header, &AccountHeader::newTokenWanted, this, [this, newToken] { newToken(m_pane->currentAccount()); });
    connect(&header, &AccountHeader::editWanted, this, [this] { m_accountActions->edit(m_pane->currentAccount()); });
    connect(&header, &AccountHeader::cancelWanted, this, [this] { m_service.cancelSignIn(m_pane->currentAccount()); });
    connect(m_tokensPage, &TokensPage::copyWanted, m_tokenActions, &TokenActions::copy);
    connect(m_tokensPage, &TokensPage::forgetWanted, m_accountActions, &AccountActions::confirmForgetting);
    connect(m_tokensPage, &TokensPage::labelRefused, this, &MainWindow::showError);

    connect(m_tokenActions, &TokenActions::failed, this, &MainWindow::showError);
    connect(m_tokenActions, &TokenActions::succeeded, this, [this] {
        m_messages->dismiss();
        onKeychainUsed();
    });
    connect(m_accountActions, &AccountActions::failed, this, &MainWindow::showError);
    connect(m_accountActions, &AccountActions::saved, this, [this](AccountId id) {
        m_messages->dismiss();
        m_toolbar->search().clear();
        m_pane->choose(id);
        m_pane->setFocus();
        onKeychainUsed();
    });
    connect(m_messages, &MessageBar::remedyWanted, this, &MainWindow::tryRemedy);
    connect(m_tools, &ToolActions::proxySignInKept, m_tokenActions, &TokenActions::tryAgain);
    connect(m_tools, &ToolActions::supportTextWanted, this, &MainWindow::copyForSupport);
    for (MessageBar* bar : {m_messages, m_databaseMessage}) {
        connect(bar, &MessageBar::supportTextWanted, this, &MainWindow::copyForSupport);
    }
    connect(m_accounts, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                const int row = m_accounts->indexOf(m_pane->currentAccount()).row();
                if (row >= first.row() && row <= last.row()) {
                    refreshBusy();
                }
            });
    connect(&m_service, &AccountService::tokensChanged, this, &MainWindow::updateTicker);
    connect(&m_service.lockService(), &LockService::aboutToLock, this, &MainWindow::prepareForLock);
    connect(&m_service.lockService(), &LockService::lockedChanged, this, &MainWindow::followLock);
    connect(m_lock, &WindowLock::windowWanted, this, [this] { raiseWindow(*this, {}); });
    connect(&m_service.audit(), &AuditService::failed, this, &MainWindow::showAuditFailure);
    showAuditFailure();
    connect(&m_clipboard, &SecretClipboard::changed, this, &MainWindow::updateTicker);
    connect(&m_settings, &Settings::changed, this, &MainWindow::applySettings);
    connect(m_ticker, &CountdownTicker::ticked, this, &MainWindow::onTick);
}

void MainWindow::addShortcuts()
{
    // With what is hidden while it is locked, all of them go but the one to quit.
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, m_content), &QShortcut::activated, this, action);
    };
    connect(new QShortcut(QKeySequence::Quit, this), &QShortcut::activated, this, &MainWindow::quit);
    add(QKeySequence::New, [this] { m_accountActions->add(); });
    add(QKeySequence::Find, [this] { searchAnew(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_lock->lock(LockReason::Person); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { m_tools->showSettings(); });
    add(QKeySequence(Qt::Key_F5), [this] {
        if (const AccountId account = accountAtHand(); !account.isNull()) {
            m_tokenActions->getToken(account, true);
        }
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_accountActions->togglePinned(m_pane->meantAccounts()); });
    add(QKeySequence::Copy, [this] { copyCurrent(); });
    add(QKeySequence(Qt::Key_Escape), [this] {
        if (!m_toolbar->search().text().isEmpty() || m_toolbar->search().hasFocus()) {
            m_toolbar->search().clear();
            m_pane->setFocus();
        } else if (m_service.signInStage(m_pane->currentAccount())) {
            m_service.cancelSignIn(m_pane->currentAccount());
        } else {
            m_messages->dismiss();
        }
    });
}

void MainWindow::showFindings(const QList<Finding>& findings)
{
    m_repairNotice->setFindings(findings);
}

void MainWindow::goOnInBackground(const RenewalService& renewals)
{
    m_background = new Background({.service = m_service,
                                   .renewals = renewals,
                                   .settings = m_settings,
                                   .clipboard = m_clipboard,
                                   .tokens = *m_tokenActions,
                                   .batch = *m_batch,
                                   .window = *this});
    connect(m_background, &Background::searchWanted, this, &MainWindow::searchAnew);
    connect(m_background, &Background::accountWanted, m_pane, &AccountPane::choose);
    connect(m_background, &Background::quitWanted, this, &MainWindow::quit);
    m_background->addTrayAction(m_lock->action());
    m_lock->watch();
}

void MainWindow::beginHidden()
{
    m_background->beginHidden();
}

void MainWindow::quit()
{
    m_isQuitting = true;
    const bool isClosed = close();
    m_isQuitting = false;
    if (isClosed) {
        // That a hidden window was closed says nothing to the application.
        QCoreApplication::quit();
    } else if (!isVisible()) {
        raiseWindow(*this, {}); // for the question that stands open
    }
}

void MainWindow::showChoice()
{
    const AccountId account = m_pane->currentAccount();
    if (m_service.accounts().isEmpty()) {
        m_pages->setCurrentWidget(m_emptyPage);
    } else if (m_pane->isAttentionChosen()) {
        m_pages->setCurrentWidget(attentionPage());
    } else {
        m_pages->setCurrentWidget(m_tokensPage);
        m_tokensPage->showTokensOf(account.isNull() ? std::nullopt : std::optional(account));
        refreshBusy();
    }
}

AttentionPage* MainWindow::attentionPage()
{
    // Not before it is wanted: most starts never show it.
    if (m_attentionPage == nullptr) {
        m_attentionPage = new AttentionPage(m_service, *m_accounts, this);
        connect(m_attentionPage, &AttentionPage::editWanted, m_accountActions, &AccountActions::edit);
        connect(m_attentionPage, &AttentionPage::tryAgainWanted, this,
                [this](AccountId id) { m_tokenActions->getToken(id, true); });
        connect(m_attentionPage, &AttentionPage::removalWanted, m_accountActions, &AccountActions::confirmRemoval);
        m_pages->addWidget(m_attentionPage);
    }
    return m_attentionPage;
}

void MainWindow::showError(const Error& error, AccountId id)
{
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    const Account* account = m_service.account(id);
    const Environment* environment = account != nullptr ? m_service.environment(account->environmentId()) : nullptr;
    m_askingProxy = proxyWantingSignIn(error);
    m_wasDenied = error.kind == ErrorKind::KeychainDenied;
    const bool canTryAgain = (error.kind == ErrorKind::KeychainLocked || error.kind == ErrorKind::KeychainDenied) &&
                             m_tokenActions->canTryAgain(id);
    const QString remedy = !m_askingProxy.isEmpty() ? tr("Sign in to proxy…")
                           : canTryAgain            ? tr("Try again")
                                                    : QString();
    m_messages->showError(
        error, {.host = environment != nullptr ? environment->hostText() : QString(), .keychainName = m_keychain.name},
        account != nullptr ? account->label() : QString(), remedy);
    refreshKeychain();
}

void MainWindow::showAuditFailure()
{
    if (const auto& failure = m_service.audit().failure()) {
        const ErrorText text = errorText(*failure);
        m_databaseMessage->showNotice({.whatHappened = tr("What was done could not be recorded in the audit log."),
                                       .whatToDo = text.whatHappened + u' ' + text.whatToDo},
                                      {});
    } else if (m_service.audit().isForwardingBroken()) {
        m_databaseMessage->showNotice(
            {.whatHappened = tr("What was done could not be passed on to the system's log."),
             .whatToDo = tr("The audit log has it. Check that the service that keeps the system's log is running.")},
            {});
    }
}

void MainWindow::copyForSupport(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

void MainWindow::refreshBusy()
{
    m_tokensPage->setBusyText(
        m_accounts->indexOf(m_pane->currentAccount()).data(AccountListModel::BusyRole).toString());
}

void MainWindow::search(const QString& text)
{
    m_pane->search(text);
    m_tokensPage->search(text);
}

void MainWindow::searchAnew()
{
    m_toolbar->search().setFocus(Qt::ShortcutFocusReason);
    m_toolbar->search().selectAll();
}

AccountId MainWindow::accountAtHand() const
{
    if (m_pane->isAttentionChosen()) {
        return m_attentionPage != nullptr ? m_attentionPage->currentAccount() : AccountId();
    }
    const auto token = m_tokensPage->currentToken();
    return m_pane->currentAccount().isNull() && token ? token->account : m_pane->currentAccount();
}

bool MainWindow::copyFreshest(AccountId id)
{
    // The service sorts by expiry.
    const auto& tokens = m_service.tokens();
    const auto freshest =
        std::find_if(tokens.crbegin(), tokens.crend(), [id](const SessionToken& token) { return token.account == id; });
    if (freshest == tokens.crend()) {
        return false;
    }
    m_tokenActions->copy(*freshest, TokenFormat::Issued);
    return true;
}

void MainWindow::copyCurrent()
{
    if (m_pane->hasListFocus() && copyFreshest(m_pane->currentAccount())) {
        return;
    }
    if (const auto token = m_tokensPage->currentToken(); token && m_tokensPage->isVisible()) {
        m_tokenActions->copy(*token, TokenFormat::Issued);
    }
}

void MainWindow::applySettings()
{
    m_accounts->setThresholds(thresholdsOf(m_settings));
    m_tokensPage->setThresholds(thresholdsOf(m_settings));
    m_clipboard.setClearAfter(m_settings.clipboardClearAfter());
}

void MainWindow::onTick()
{
    m_service.noticeTime();
    if (const auto next = m_service.nextExpiry(); next && *next <= m_service.now()) {
        if (const auto reloaded = m_service.reload(); !reloaded) {
            showError(reloaded.error(), {});
        }
    }
    m_pane->refreshTimes();
    m_tokensPage->refreshTimes();
    m_status->refreshTime();
}

void MainWindow::updateTicker()
{
    const bool isSeen = isVisible() && !isMinimized();
    m_ticker->setRunning(isSeen && (!m_service.tokens().isEmpty() || m_status->isCounting() || m_batch->isRunning()));
}

void MainWindow::refreshKeychain()
{
    m_service.keychainStatus(this, [this](const KeychainStatus& status) { takeKeychain(status); });
}

void MainWindow::takeKeychain(const KeychainStatus& status)
{
    m_keychain = status;
    m_status->setKeychain(status, m_wasDenied);
    m_tokensPage->setKeychainName(status.name);
    m_keychainNotice->setStatus(status);
}

void MainWindow::onKeychainUsed()
{
    m_wasDenied = false;
    refreshKeychain();
    // That it could be read does not say that it can be written. Asked after the first use, which waits for nobody.
    if (!m_wasKeychainProbed && !m_service.isSessionOnly()) {
        m_wasKeychainProbed = true;
        m_service.probeKeychain(this, [this](const Result<void>& probed) {
            if (!probed) {
                showError(probed.error(), {});
            }
        });
    }
}

void MainWindow::tryRemedy()
{
    if (!m_askingProxy.isEmpty()) {
        m_tools->signInToProxy(m_askingProxy);
    } else {
        m_messages->dismiss();
        m_tokenActions->tryAgain();
    }
}

void MainWindow::prepareForLock()
{
    m_toolbar->search().clear();
    m_messages->dismiss();
    m_pane->rememberChoice();
}

void MainWindow::followLock()
{
    updateTicker();
    refreshKeychain();
    if (!m_service.isLocked()) {
        m_pane->setFocus();
    }
}

bool MainWindow::event(QEvent* event)
{
    const bool handled = QMainWindow::event(event);
    switch (event->type()) {
    case QEvent::Paint:
        if (!m_wasPainted) {
            m_wasPainted = true;
            QTimer::singleShot(0, this, [this] {
                refreshKeychain();
                m_backupNotice->refresh();
                emit firstPainted();
            });
        }
        break;
    case QEvent::Show:
    case QEvent::WindowStateChange:
        // Times stood still while nobody looked.
        onTick();
        m_batch->showWaitingResult();
        updateTicker();
        break;
    case QEvent::Hide:
        updateTicker();
        break;
    case QEvent::ApplicationPaletteChange:
        Looks::useReadableFaintText(*this);
        break;
    default:
        break;
    }
    return handled;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_isQuitting && m_background != nullptr && m_background->keepsRunning()) {
        event->ignore();
        return;
    }
    if (!m_closeQuestion->mayClose()) {
        event->ignore();
        return;
    }
    m_memory->save();
    m_guides->close();
    m_clipboard.clear();
    QMainWindow::closeEvent(event);
    // Whatever other window stands open, a guide for one. Later: to quit is to close once more.
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

} // namespace TokenDesk
