// Compiled by ctest only, once a case; see CMakeLists.txt. All cases but "allowed" must be refused.

#include "app/domain/secret.h"

#include <QDebug>
#include <QVariant>

void use(TokenDesk::Secret& secret)
{
#if defined(CASE_ALLOWED)
    qDebug() << secret.size() << QVariant::fromValue(secret.isEmpty());
    [[maybe_unused]] const TokenDesk::Secret other = secret.clone();
#elif defined(CASE_COPY)
    [[maybe_unused]] const TokenDesk::Secret other = secret;
#elif defined(CASE_DEBUG)
    qDebug() << secret;
#elif defined(CASE_VARIANT)
    [[maybe_unused]] const QVariant variant = QVariant::fromValue(secret);
#elif defined(CASE_VARIANT_SET)
    QVariant variant;
    variant.setValue(std::move(secret));
#endif
}
