#include "app/cli/pdf.h"

#include <QCoreApplication>
#include <QProcess>

namespace TokenDesk {

void makePdf(const QByteArray& html, QObject* context, std::function<void(const QByteArray& pdf)> callback)
{
    auto* process = new QProcess(context);
    const auto finish = [process, callback = std::move(callback)](bool isDone) {
        callback(isDone ? process->readAllStandardOutput() : QByteArray());
    };
    QObject::connect(process, &QProcess::finished, context, [finish](int exitCode, QProcess::ExitStatus status) {
        finish(status == QProcess::NormalExit && exitCode == 0);
    });
    QObject::connect(process, &QProcess::errorOccurred, context, [finish](QProcess::ProcessError error) {
        // What happens later ends with finished(), too.
        if (error == QProcess::FailedToStart) {
            finish(false);
        }
    });
    process->start(QCoreApplication::applicationDirPath() + QLatin1String("/tokendesk-pdf"), {});
    process->write(html);
    process->closeWriteChannel();
}

} // namespace TokenDesk
