#include "app/adapters/oneshotbody.h"

#include <algorithm>

namespace TokenDesk {

OneShotBody::OneShotBody(Secret body)
    : m_body(std::move(body))
{
    // Unbuffered: QIODevice's own buffer would be one more copy of the password.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char* data, qint64 maximumSize)
{
    const QByteArrayView part = m_body.view().sliced(m_position, std::min(maximumSize, bytesAvailable()));
    std::copy(part.begin(), part.end(), data);
    m_position += part.size();
    return part.size();
}

} // namespace TokenDesk
