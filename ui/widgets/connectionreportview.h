#pragma once

#include "app/ports/connectionprobe.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace TokenDesk {

class DetailLines;
class ScrollPage;

/// What a connection test has shown: the verdict, what can be done, and the facts below.
class ConnectionReportView final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionReportView(QWidget* parent = nullptr);

    void showWaiting(const QString& host);
    void showReport(const ConnectionReport& report, const QString& host, Instant now);
    void clear();

signals:
    /// The proxy, "host:port", wants a sign-in.
    void proxySignInWanted(const QString& proxy);
    void supportTextWanted(const QString& text);

private:
    void showVerdict(const QString& sign, const QColor& color, const QString& what, const QString& next);

    QLabel* m_sign;
    QLabel* m_what;
    QLabel* m_next;
    QPushButton* m_proxySignIn;
    QPushButton* m_copy;
    DetailLines* m_lines;
    ScrollPage* m_scroll;
    QString m_proxy;
    QString m_supportText;
};

} // namespace TokenDesk
