#include "ui/widgets/mainwindow.h"

#include "ui/shell/secretclipboard.h"
#include "ui/viewmodels/accountfiltermodel.h"
#include "ui/viewmodels/accountlistmodel.h"
#include "ui/viewmodels/countdownticker.h"
#include "ui/widgets/accountdialog.h"
#include "ui/widgets/accountheader.h"
#include "ui/widgets/accountlistview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusstrip.h"
#include "ui/widgets/tokenactions.h"
#include "ui/widgets/tokenspage.h"
#include "ui/widgets/tokentableview.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

namespace TokenDesk {

namespace {

constexpr QLatin1String GeometryKey("window/geometry");
constexpr QLatin1String SplitterKey("window/splitter");
constexpr QSize FirstSize{1160, 720};

} // namespace

MainWindow::MainWindow(AccountService& service, Settings& settings, SecretClipboard& clipboard)
    : m_service(service)
    , m_settings(settings)
    , m_clipboard(clipboard)
    , m_actions(new TokenActions(service, clipboard, settings.enoughLife(), this))
    , m_ticker(new CountdownTicker(service.clock(), this))
    , m_accounts(new AccountListModel(service, settings.expiringThreshold(), this))
    , m_filtered(new AccountFilterModel(this))
    , m_attention(new AccountFilterModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new AccountListView(this))
    , m_splitter(new QSplitter(this))
    , m_pages(new QStackedWidget(this))
    , m_tokensPage(new TokensPage(service, settings.expiringThreshold(), this))
    , m_attentionPage(new AccountListView(this))
    , m_emptyPage(new EmptyState(this))
    , m_messages(new MessageBar(this))
    , m_status(new StatusStrip(clipboard, this))
{
    setWindowTitle(tr("Token Desk"));
    m_filtered->setSourceModel(m_accounts);
    m_attention->setAttentionOnly();
    m_attention->setSourceModel(m_accounts);
    m_list->setModel(m_filtered);
    m_attentionPage->setModel(m_attention);
    m_attentionPage->setAccessibleName(tr("Accounts that need attention"));
    buildLayout();
    connectParts();
    addShortcuts();
    restoreSelection();
    resize(FirstSize);
    restoreGeometry(settings.file().value(GeometryKey).toByteArray());
    m_splitter->restoreState(settings.file().value(SplitterKey).toByteArray());
    m_list->setFocus();
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::buildToolbar()
{
    auto* toolbar = new QWidget(this);
    auto* add = new QPushButton(Looks::icon(QLatin1String("list-add"), palette()), tr("Add account"), toolbar);
    add->setAutoDefault(true);
    add->setToolTip(tr("Add an account (Ctrl+N)"));
    connect(add, &QPushButton::clicked, this, &MainWindow::addAccount);
    m_search->setParent(toolbar);
    m_search->setPlaceholderText(tr("Find account or token   Ctrl+F"));
    m_search->setAccessibleName(tr("Find account or token"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(54 * Looks::Unit);
    auto* layout = new QHBoxLayout(toolbar);
    layout->setContentsMargins(14, Looks::Gap, 14, Looks::Gap);
    layout->addWidget(add);
    layout->addStretch(1);
    layout->addWidget(m_search);
    for (QWidget* widget : {static_cast<QWidget*>(add), static_cast<QWidget*>(m_search)}) {
        widget->setMinimumHeight(30);
    }
    return toolbar;
}

void MainWindow::buildLayout()
{
    // The list and the bars stand on the window's tone, the page on the base's.
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setMinimumWidth(58 * Looks::Unit);
    auto* right = new QWidget(m_splitter);
    right->setBackgroundRole(QPalette::Base);
    right->setAutoFillBackground(true);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(Looks::Margin, 4 * Looks::Unit, 5 * Looks::Unit, 4 * Looks::Unit);
    rightLayout->setSpacing(4 * Looks::Unit);
    rightLayout->addWidget(m_messages);
    rightLayout->addWidget(m_pages, 1);
    for (QWidget* page : {static_cast<QWidget*>(m_tokensPage), static_cast<QWidget*>(m_attentionPage),
                          static_cast<QWidget*>(m_emptyPage)}) {
        m_pages->addWidget(page);
    }
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({312, FirstSize.width() - 312});
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);

    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildToolbar());
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::connectParts()
{
    for (AccountListView* list : {m_list, m_attentionPage}) {
        connect(list, &AccountListView::tokenWanted, this, [this](AccountId id) { m_actions->getToken(id, false); });
        connect(list, &AccountListView::removalWanted, this, &MainWindow::confirmRemoval);
    }
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &MainWindow::showMenuFor);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MainWindow::showCurrentRow);
    connect(m_attentionPage, &QListView::doubleClicked, this,
            [this](const QModelIndex& row) { editAccount(AccountListModel::accountIdOf(row)); });
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &MainWindow::restoreSelection);
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &MainWindow::takeFirstHit);
    connect(m_emptyPage, &EmptyState::addWanted, this, &MainWindow::addAccount);

    AccountHeader& header = m_tokensPage->header();
    connect(&header, &AccountHeader::getTokenWanted, this, [this] { m_actions->getToken(currentAccount(), false); });
    connect(&header, &AccountHeader::newTokenWanted, this, [this] { m_actions->getToken(currentAccount(), true); });
    connect(&header, &AccountHeader::editWanted, this, [this] { editAccount(currentAccount()); });
    connect(&header, &AccountHeader::cancelWanted, this, [this] { m_service.cancelSignIn(currentAccount()); });
    connect(&m_tokensPage->table(), &TokenTableView::copyWanted, m_actions, &TokenActions::copy);
    connect(&m_tokensPage->table(), &TokenTableView::forgetWanted, this, &MainWindow::confirmForgetting);

    connect(m_actions, &TokenActions::failed, this, &MainWindow::showError);
    connect(m_actions, &TokenActions::succeeded, this, [this] {
        m_messages->dismiss();
        refreshKeychain();
    });
    connect(m_messages, &MessageBar::supportTextWanted, this,
            [](const QString& text) { QGuiApplication::clipboard()->setText(text); });
    connect(m_accounts, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                const int row = m_accounts->indexOf(currentAccount()).row();
                if (row >= first.row() && row <= last.row()) {
                    refreshBusy(currentAccount());
                }
            });
    connect(&m_service, &AccountService::tokensChanged, this, &MainWindow::updateTicker);
    connect(&m_clipboard, &SecretClipboard::changed, this, &MainWindow::updateTicker);
    connect(m_ticker, &CountdownTicker::ticked, this, &MainWindow::onTick);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence::New, [this] { addAccount(); });
    add(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence::Quit, [this] { close(); });
    add(QKeySequence(Qt::Key_F5), [this] {
        if (!currentAccount().isNull()) {
            m_actions->getToken(currentAccount(), true);
        }
    });
    add(QKeySequence::Copy, [this] { copyCurrent(); });
    add(QKeySequence(Qt::Key_Escape), [this] {
        if (!m_search->text().isEmpty() || m_search->hasFocus()) {
            m_search->clear();
            m_list->setFocus();
        } else if (m_service.signInStage(currentAccount())) {
            m_service.cancelSignIn(currentAccount());
        } else {
            m_messages->dismiss();
        }
    });
}

AccountId MainWindow::currentAccount() const
{
    return m_selectedAccount;
}

void MainWindow::showCurrentRow()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        return;
    }
    m_selectedAccount = AccountListModel::accountIdOf(current);
    if (m_service.accounts().isEmpty()) {
        m_pages->setCurrentWidget(m_emptyPage);
    } else if (AccountListModel::kindOf(current) == AccountListModel::RowKind::NeedsAttention) {
        m_selectedGathering = 1;
        m_pages->setCurrentWidget(m_attentionPage);
    } else {
        m_selectedGathering = 0;
        m_pages->setCurrentWidget(m_tokensPage);
        m_tokensPage->showTokensOf(m_selectedAccount.isNull() ? std::nullopt : std::optional(m_selectedAccount));
        refreshBusy(m_selectedAccount);
    }
}

void MainWindow::selectAccount(AccountId id)
{
    const QModelIndex row = m_filtered->mapFromSource(m_accounts->indexOf(id));
    if (row.isValid()) {
        m_list->setCurrentIndex(row);
        m_list->scrollTo(row);
    }
}

void MainWindow::restoreSelection()
{
    if (m_selectedAccount.isNull() || !m_accounts->indexOf(m_selectedAccount).isValid()) {
        // At the first start, and when the selected account has gone: the first account if there is one.
        const bool wasGathering = m_wasPainted && m_selectedAccount.isNull();
        const QModelIndex first = wasGathering ? QModelIndex() : m_filtered->firstHit();
        m_list->setCurrentIndex(first.isValid() ? first : m_filtered->index(m_selectedGathering, 0));
    } else {
        selectAccount(m_selectedAccount);
    }
    showCurrentRow();
}

void MainWindow::search(const QString& text)
{
    m_filtered->setSearch(text);
    selectAccount(m_selectedAccount);
    const bool hasHits = text.trimmed().isEmpty() || m_filtered->hasHits();
    m_list->setEmptyText(hasHits ? QString()
                                 : tr("Nothing found for “%1” in labels, usernames and groups.").arg(text.trimmed()));
}

void MainWindow::takeFirstHit()
{
    const QModelIndex hit = m_filtered->firstHit();
    if (hit.isValid()) {
        m_list->setCurrentIndex(hit);
        m_list->setFocus();
    }
}

void MainWindow::addAccount()
{
    auto* dialog = new AccountDialog(m_service, this);
    connect(dialog, &AccountDialog::saved, this, [this](AccountId id) {
        m_search->clear();
        selectAccount(id);
        m_list->setFocus();
        refreshKeychain();
    });
    dialog->open();
}

void MainWindow::editAccount(AccountId id)
{
    const Account* account = m_service.account(id);
    if (account == nullptr) {
        return;
    }
    auto* dialog = new AccountDialog(m_service, *account, this);
    connect(dialog, &AccountDialog::saved, this, [this](AccountId saved) {
        m_messages->dismiss();
        selectAccount(saved);
    });
    connect(dialog, &AccountDialog::removalWanted, this, &MainWindow::confirmRemoval);
    dialog->open();
}

void MainWindow::confirmRemoval(AccountId id)
{
    const Account* account = m_service.account(id);
    if (account == nullptr) {
        return;
    }
    auto* question = new QMessageBox(QMessageBox::Question, tr("Remove account"),
                                     tr("Remove “%1” and its password from this computer?").arg(account->label()),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Its active tokens are forgotten here, and stay valid at the server until they expire."));
    const QPushButton* remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, id] {
        m_service.removeAccount(id, this, [this, id](const Result<void>& removed) {
            if (!removed) {
                showError(removed.error(), id);
            }
        });
    });
    question->open();
}

void MainWindow::confirmForgetting(const SessionToken& token)
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Forget token"),
                                     tr("Forget the token ending in %1?").arg(token.tail), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("It leaves this computer, and stays valid at the server until it expires."));
    const QPushButton* forget = question->addButton(tr("Forget"), QMessageBox::DestructiveRole);
    connect(forget, &QPushButton::clicked, this, [this, id = token.id, account = token.account] {
        if (const auto forgotten = m_service.forgetToken(id); !forgotten) {
            showError(forgotten.error(), account);
        }
    });
    question->open();
}

void MainWindow::showError(const Error& error, AccountId id)
{
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    const Account* account = m_service.account(id);
    const Environment* environment = account != nullptr ? m_service.environment(account->environmentId()) : nullptr;
    m_messages->showError(
        error, {.host = environment != nullptr ? environment->hostText() : QString(), .keychainName = m_keychain.name},
        account != nullptr ? account->label() : QString());
    refreshKeychain();
}

void MainWindow::showMenuFor(const QPoint& position)
{
    const AccountId id = AccountListModel::accountIdOf(m_list->indexAt(position));
    if (id.isNull()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Get token"), this, [this, id] { m_actions->getToken(id, false); });
    menu->addAction(tr("New token"), this, [this, id] { m_actions->getToken(id, true); });
    menu->addSeparator();
    menu->addAction(tr("Edit…"), this, [this, id] { editAccount(id); });
    menu->addAction(tr("Remove…"), this, [this, id] { confirmRemoval(id); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void MainWindow::refreshBusy(AccountId id)
{
    m_tokensPage->setBusyText(m_accounts->indexOf(id).data(AccountListModel::BusyRole).toString());
}

void MainWindow::copyCurrent()
{
    const bool isAccountChosen = m_list->hasFocus() && !currentAccount().isNull();
    const auto& tokens = m_service.tokens();
    // Of an account the freshest: the service sorts by expiry.
    const auto freshest = std::find_if(tokens.crbegin(), tokens.crend(),
                                       [this](const SessionToken& token) { return token.account == currentAccount(); });
    if (isAccountChosen && freshest != tokens.crend()) {
        m_actions->copy(*freshest, TokenFormat::Issued);
    } else if (const auto token = m_tokensPage->table().currentToken(); token && m_tokensPage->isVisible()) {
        m_actions->copy(*token, TokenFormat::Issued);
    }
}

void MainWindow::onTick()
{
    if (const auto next = m_service.nextExpiry(); next && *next <= m_service.now()) {
        if (const auto reloaded = m_service.reload(); !reloaded) {
            showError(reloaded.error(), {});
        }
    }
    const auto [first, last] = m_list->visibleRows();
    if (first >= 0) {
        m_accounts->refreshTimes(m_filtered->mapToSource(m_filtered->index(first, 0)).row(),
                                 m_filtered->mapToSource(m_filtered->index(last, 0)).row());
    }
    m_tokensPage->refreshTimes();
    m_status->refreshTime();
}

void MainWindow::updateTicker()
{
    const bool isSeen = isVisible() && !isMinimized();
    m_ticker->setRunning(isSeen && (!m_service.tokens().isEmpty() || m_status->isCounting()));
}

void MainWindow::refreshKeychain()
{
    m_service.keychainStatus(this, [this](const KeychainStatus& status) {
        m_keychain = status;
        m_status->setKeychain(status);
        m_tokensPage->setKeychainName(status.name);
    });
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
                emit firstPainted();
            });
        }
        break;
    case QEvent::Show:
    case QEvent::WindowStateChange:
        // Times stood still while nobody looked.
        onTick();
        updateTicker();
        break;
    case QEvent::Hide:
        updateTicker();
        break;
    default:
        break;
    }
    return handled;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.file().setValue(GeometryKey, saveGeometry());
    m_settings.file().setValue(SplitterKey, m_splitter->saveState());
    m_clipboard.clear();
    QMainWindow::closeEvent(event);
}

} // namespace TokenDesk
