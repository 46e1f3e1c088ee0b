#include "app/flows/auditanchor.h"

namespace TokenDesk {

namespace {

constexpr QLatin1String FormatVersion("1");

/// "1 SEQUENCE MAC MILLISECONDS", the MAC in hex.
Secret anchorText(const AuditHead& head)
{
    const QStringList parts{FormatVersion, QString::number(head.sequence), QString::fromLatin1(head.mac.toHex()),
                            QString::number(head.at.time_since_epoch().count())};
    return Secret::take(parts.join(u' '));
}

std::optional<AuditHead> anchorFrom(QByteArrayView text)
{
    const QStringList parts = QString::fromLatin1(text).split(u' ');
    if (parts.size() != 4 || parts.constFirst() != FormatVersion) {
        return std::nullopt;
    }
    AuditHead head{.sequence = parts.at(1).toLongLong(),
                   .mac = QByteArray::fromHex(parts.at(2).toLatin1()),
                   .at = Instant{std::chrono::milliseconds{parts.at(3).toLongLong()}}};
    return head.sequence > 0 && !head.mac.isEmpty() ? std::optional(head) : std::nullopt;
}

QCoro::Task<Result<void>> writeAnchor(Ports ports, AuditHead head, std::stop_token stop)
{
    auto writing = ports.secrets->write(SecretKey::auditAnchor(ports.profile), anchorText(head), stop);
    const auto written = co_await writing;
    if (written) {
        ports.auditCondition->isAnchorDue = false;
    }
    co_return written;
}

} // namespace

QCoro::Task<Result<std::optional<AuditHead>>> readAnchor(Ports ports, std::stop_token stop)
{
    auto reading = ports.secrets->read(SecretKey::auditAnchor(ports.profile), stop);
    const auto text = co_await reading;
    if (!text && text.error().kind == ErrorKind::SecretNotFound) {
        co_return std::nullopt;
    }
    if (!text) {
        co_return failureOf(text);
    }
    const auto anchor = anchorFrom(text->view());
    if (!anchor) {
        co_return failure(ErrorKind::KeychainFailed, QStringLiteral("the audit log's anchor has an unknown form"));
    }
    co_return anchor;
}

QCoro::Task<Result<void>> anchorWhenDue(Ports ports, std::stop_token stop)
{
    if (!ports.auditCondition->isAnchorDue || ports.session->isOn()) {
        co_return Result<void>();
    }
    auto asking = ports.secrets->status();
    const KeychainStatus status = co_await asking;
    // Where the system does not tell, a key that came from it does.
    const bool isOpen = status.state == KeychainStatus::State::Available ||
                        (status.state == KeychainStatus::State::Unknown && ports.masterKeys->key());
    if (!isOpen) {
        co_return Result<void>();
    }
    auto reading = readAnchor(ports, stop);
    const auto anchor = co_await reading;
    const auto head = anchor ? ports.audit->head(ports.clock->now()) : failureOf(anchor);
    if (!head) {
        co_return failureOf(head);
    }
    const auto goesOn = *anchor ? ports.audit->goesOnFrom(**anchor) : Result<bool>(true);
    if (!goesOn) {
        co_return failureOf(goesOn);
    }
    const bool isNewer = *head && (!*anchor || (*head)->sequence > (*anchor)->sequence);
    if (!*goesOn || !isNewer) {
        ports.auditCondition->isAnchorDue = false;
        co_return Result<void>();
    }
    auto writing = writeAnchor(ports, **head, stop);
    co_return co_await writing;
}

QCoro::Task<Result<void>> anchorAnew(Ports ports, std::stop_token stop)
{
    const auto head = ports.audit->head(ports.clock->now());
    if (!head) {
        co_return failureOf(head);
    }
    if (!*head) {
        auto removing = ports.secrets->remove(SecretKey::auditAnchor(ports.profile), stop);
        co_return co_await removing;
    }
    auto writing = writeAnchor(ports, **head, stop);
    co_return co_await writing;
}

} // namespace TokenDesk
