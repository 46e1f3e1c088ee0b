#pragma once

#include "app/domain/secret.h"

#include <QIODevice>

namespace TokenDesk {

/// A request body that can be sent once.
///
/// When a server closes a connection without a reply, Qt's HTTP client sends the request again, up to three times, from
/// any body it can rewind. A sign-in must never be repeated behind the user's back: each try counts towards a lock-out.
/// So this device refuses to rewind, and the reply ends with ContentReSendError instead.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(Secret body);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_position; }
    bool reset() override { return false; }
    bool seek(qint64 /*position*/) override { return false; }

protected:
    qint64 readData(char* data, qint64 maximumSize) override;
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    Secret m_body;
    qint64 m_position = 0;
};

} // namespace TokenDesk
