#include "ui/widgets/environmentsdialog.h"

#include "app/domain/errortext.h"
#include "ui/widgets/connectionreportview.h"
#include "ui/widgets/environmentform.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/proxysignindialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>

namespace TokenDesk {

namespace {

constexpr QSize FirstSize{880, 620};

EnvironmentDraft draftOf(const Environment& environment)
{
    return {.name = environment.name(),
            .kind = environment.kind(),
            .signInUrl = environment.signInUrl().toString(),
            .caFile = environment.caFile(),
            .bodyShape = environment.bodyShape()};
}

/// The stripe that stands for the kind of environment throughout the window.
QIcon stripe(const QWidget& widget, EnvironmentKind kind)
{
    constexpr QSize Size{Looks::Unit, 4 * Looks::Unit};
    QPixmap pixmap(Size * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Looks::environment(widget.palette(), kind == EnvironmentKind::Production));
    painter.drawRoundedRect(QRect(QPoint(), Size), 2, 2);
    QIcon icon(pixmap);
    // Its colour says something, so a selected row must not tint it.
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

EnvironmentsDialog::EnvironmentsDialog(AccountService& service, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("&Remove…"), this))
    , m_form(new EnvironmentForm(this))
    , m_message(new QLabel(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_discard(new QPushButton(tr("&Discard changes"), this))
    , m_testButton(new QPushButton(tr("&Test connection"), this))
    , m_report(new ConnectionReportView(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Environments"));
    Looks::useReadableFaintText(*this);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Looks::Margin);
    columns->addWidget(buildList());
    columns->addWidget(buildPage(), 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(3 * Looks::Unit);
    layout->addLayout(columns, 1);
    layout->addLayout(foot);
    for (QPushButton* button : {m_add, m_remove, m_discard, m_testButton, m_close}) {
        button->setAutoDefault(false);
    }
    m_save->setDefault(true);
    resize(Looks::fittingSize(*this, FirstSize));
    connectParts();
    fillList();
    choose(m_service.environments().constFirst().id());
}

EnvironmentsDialog::~EnvironmentsDialog() = default;

QWidget* EnvironmentsDialog::buildList()
{
    auto* side = new QWidget(this);
    m_list->setAccessibleName(tr("Environments"));
    m_list->setIconSize({Looks::Unit, 4 * Looks::Unit});
    m_list->setSpacing(1);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    Looks::useSelectionTone(*m_list);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    side->setFixedWidth(58 * Looks::Unit);
    return side;
}

QWidget* EnvironmentsDialog::buildPage()
{
    auto* page = new QWidget(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    auto* rule = new QFrame(page);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_testButton);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Looks::Unit);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    layout->addWidget(rule);
    layout->addWidget(m_report, 1);
    layout->addStretch();
    return page;
}

void EnvironmentsDialog::connectParts()
{
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            choose(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_form, &EnvironmentForm::edited, this, [this] { setChanged(true); });
    connect(m_add, &QPushButton::clicked, this, &EnvironmentsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &EnvironmentsDialog::confirmRemoval);
    connect(m_save, &QPushButton::clicked, this, &EnvironmentsDialog::save);
    connect(m_discard, &QPushButton::clicked, this,
            [this] { choose(m_id.isEmpty() ? m_service.environments().constFirst().id() : m_id); });
    connect(m_testButton, &QPushButton::clicked, this, &EnvironmentsDialog::test);
    connect(m_report, &ConnectionReportView::proxySignInWanted, this, &EnvironmentsDialog::askForProxySignIn);
    connect(m_report, &ConnectionReportView::supportTextWanted, this, &EnvironmentsDialog::supportTextWanted);
    connect(m_close, &QPushButton::clicked, this, &EnvironmentsDialog::reject);
    connect(&m_service, &AccountService::environmentsChanged, this, &EnvironmentsDialog::fillList);
}

const Environment* EnvironmentsDialog::chosen() const
{
    return m_service.environment(m_id);
}

void EnvironmentsDialog::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Environment& environment : m_service.environments()) {
        const QString name = environment.isBuiltIn() ? tr("%1 (built in)").arg(environment.name()) : environment.name();
        auto* item = new QListWidgetItem(stripe(*this, environment.kind()), name, m_list);
        item->setData(Qt::UserRole, environment.id());
        item->setToolTip(environment.hostText());
        item->setSizeHint({0, Looks::OneLineRowHeight});
        if (environment.id() == m_id) {
            m_list->setCurrentItem(item);
        }
    }
}

void EnvironmentsDialog::choose(const QString& id)
{
    m_id = id;
    stopTesting();
    m_report->clear();
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id) {
            m_list->setCurrentRow(row);
        }
    }
    showChosen();
}

void EnvironmentsDialog::showChosen()
{
    const Environment* environment = chosen();
    const bool isBuiltIn = environment != nullptr && environment->isBuiltIn();
    m_form->setDraft(environment != nullptr ? draftOf(*environment) : EnvironmentDraft());
    m_form->setReadOnly(isBuiltIn);
    m_save->setVisible(!isBuiltIn);
    m_discard->setVisible(!isBuiltIn);
    m_message->setPalette(palette());
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setText(isBuiltIn ? tr("This environment is part of Token Desk and cannot be changed.") : QString());
    m_message->setVisible(isBuiltIn);
    setChanged(environment == nullptr);
}

void EnvironmentsDialog::setChanged(bool changed)
{
    const Environment* environment = chosen();
    m_save->setEnabled(changed);
    m_discard->setEnabled(changed);
    // What was entered is saved or discarded first, so that no click loses it.
    m_list->setEnabled(!changed);
    m_add->setEnabled(!changed);
    m_remove->setEnabled(!changed && environment != nullptr && !environment->isBuiltIn());
}

void EnvironmentsDialog::add()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentItem(nullptr);
    }
    choose(QString());
    m_form->focusField(Field::Name);
}

void EnvironmentsDialog::save()
{
    const auto stored =
        m_id.isEmpty() ? m_service.addEnvironment(m_form->draft()) : m_service.editEnvironment(m_id, m_form->draft());
    if (!stored) {
        showError(stored.error());
        return;
    }
    m_id = stored->id();
    fillList();
    // What a test has shown is about these values; it stays.
    showChosen();
    m_testButton->setFocus();
}

void EnvironmentsDialog::confirmRemoval()
{
    const Environment* environment = chosen();
    if (environment == nullptr) {
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, tr("Remove environment"),
                                tr("Remove the environment “%1”?").arg(environment->name()), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Nothing changes at the server."));
    box->setDefaultButton(QMessageBox::Cancel);
    const QPushButton* remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, id = environment->id()] {
        if (const auto removed = m_service.removeEnvironment(id); !removed) {
            showError(removed.error());
            return;
        }
        choose(m_service.environments().constFirst().id());
        m_list->setFocus();
    });
    box->open();
}

void EnvironmentsDialog::test()
{
    const auto environment = Environment::make(m_id, m_form->draft());
    if (!environment) {
        showError(environment.error());
        return;
    }
    m_message->setVisible(chosen() != nullptr && chosen()->isBuiltIn());
    m_test = std::make_unique<QObject>();
    m_testButton->setEnabled(false);
    m_report->showWaiting(environment->hostText());
    m_service.testConnection(*environment, m_test.get(),
                             [this, host = environment->hostText()](const ConnectionReport& report) {
                                 m_testButton->setEnabled(true);
                                 m_report->showReport(report, host, m_service.now());
                             });
}

void EnvironmentsDialog::stopTesting()
{
    m_test.reset();
    m_testButton->setEnabled(true);
}

void EnvironmentsDialog::askForProxySignIn(const QString& proxy)
{
    auto* dialog = new ProxySignInDialog(m_service, proxy, this);
    connect(dialog, &ProxySignInDialog::kept, this, &EnvironmentsDialog::test);
    dialog->open();
}

void EnvironmentsDialog::showError(const Error& error)
{
    const ErrorText text = errorText(error);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, Looks::warning(warning));
    m_message->setForegroundRole(QPalette::WindowText);
    m_message->setPalette(warning);
    m_message->setText(text.whatHappened + u' ' + text.whatToDo);
    m_message->setVisible(true);
    if (error.field != Field::None) {
        m_form->focusField(error.field);
    }
}

} // namespace TokenDesk
