// What a server may send in answer to a sign-in. The input is a status in its first line, a Retry-After or Date header
// in its second, and the body.

#include "app/adapters/signinmessage.h"

#include "require.h"

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

constexpr Instant Now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9};

QByteArrayView takeLine(QByteArrayView& rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return line;
}

void checkRefusal(const Error& error, int status)
{
    require(error.httpStatus == status, "an error names its status");
    require(error.kind >= ErrorKind::PasswordRejected && error.kind <= ErrorKind::ProxyAuthRequired,
            "an error is one of the server's");
    require(!error.retryAfter ||
                (*error.retryAfter >= std::chrono::seconds::zero() && *error.retryAfter <= std::chrono::hours{24}),
            "nobody waits for less than nothing or for more than a day");
    require(error.detail.size() < 64, "the detail is ours and not the reply's");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    QByteArrayView rest(data, static_cast<qsizetype>(size));
    const int status = takeLine(rest).toByteArray().toInt();
    const QByteArray header = takeLine(rest).toByteArray();
    const auto token = parseSignInReply({.status = status, .body = rest.toByteArray(), .retryAfter = header}, Now);
    if (token) {
        require(status == 200, "a token comes with 200 only");
        require(!token->isEmpty(), "a token is not empty");
        require(token->size() <= 3 * rest.size(), "a token is no longer than its reply");
    } else {
        checkRefusal(token.error(), status);
    }
    if (const auto date = parseHttpDate(header)) {
        require(!toIsoUtc(*date).isEmpty(), "a date can be shown");
    }
    return 0;
}
