#include "app/adapters/kdbxfiles.h"

#include "app/adapters/tablefile.h"

#include <QCoroFuture>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>
#include <functional>

namespace TokenDesk {

namespace {

/// Like an item of a list: the result goes from thread to thread in one piece, whatever can be copied of it.
template <class T>
QCoro::Task<T> besideTheLoop(std::function<T()> work)
{
    const auto promise = std::make_shared<QPromise<std::shared_ptr<T>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(std::make_shared<T>(work()));
        promise->finish();
    });
    const std::shared_ptr<T> result = co_await future;
    co_return std::move(*result);
}

Result<void> writeWhole(const QString& file, const Vault& vault, const Secret& passphrase, Randomness& randomness,
                        const Kdbx::Header& manner, Overwrite overwrite)
{
    if (overwrite == Overwrite::No && QFileInfo::exists(file)) {
        return failure(ErrorKind::FileExists);
    }
    const QByteArray bytes = kdbxBytes(vault, passphrase, randomness, manner);
    // A backup that does not open is none, and must not take the place of one that does.
    const auto opened = readKdbx(bytes, passphrase);
    if (!opened || !saysTheSame(*opened, vault)) {
        return failure(ErrorKind::FileUnfaithful, QStringLiteral("before it was written"));
    }
    if (const QString failed = writeTableFile(file, bytes, overwrite); !failed.isEmpty()) {
        return failure(ErrorKind::FileNotWritten, failed);
    }
    QFile written(file);
    const bool isFaithful = written.open(QFile::ReadOnly) && written.readAll() == bytes;
    return isFaithful ? Result<void>() : failure(ErrorKind::FileUnfaithful);
}

VaultFiles::Reading readWhole(const QString& file, const Secret& passphrase)
{
    const auto bytes = readTableFile(file);
    if (!bytes) {
        return tl::unexpected<ImportFailure>(bytes.error());
    }
    if (bytes->isEmpty()) {
        return tl::unexpected<ImportFailure>(TableFault{TableFaultKind::Empty});
    }
    auto vault = readKdbx(bytes->view(), passphrase);
    if (!vault) {
        return tl::unexpected<ImportFailure>(vault.error());
    }
    return std::make_shared<const Vault>(std::move(*vault));
}

} // namespace

KdbxFiles::KdbxFiles(std::shared_ptr<Randomness> randomness, Kdbx::Header manner)
    : m_randomness(std::move(randomness))
    , m_manner(std::move(manner))
{
}

QCoro::Task<Result<void>> KdbxFiles::write(QString file, std::shared_ptr<const Vault> vault,
                                           std::shared_ptr<const Secret> passphrase, Overwrite overwrite)
{
    return besideTheLoop<Result<void>>(
        [file, vault, passphrase, randomness = m_randomness, manner = m_manner, overwrite] {
            return writeWhole(file, *vault, *passphrase, *randomness, manner, overwrite);
        });
}

QCoro::Task<VaultFiles::Reading> KdbxFiles::read(QString file, std::shared_ptr<const Secret> passphrase)
{
    return besideTheLoop<Reading>([file, passphrase] { return readWhole(file, *passphrase); });
}

} // namespace TokenDesk
