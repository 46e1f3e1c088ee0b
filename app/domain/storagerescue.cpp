#include "app/domain/storagerescue.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::StorageRescue)
};

QString localTime(Instant instant)
{
    return QLocale().toString(toDateTimeUtc(instant).toLocalTime(), QLocale::ShortFormat);
}

} // namespace

ErrorText rescueText(const StorageRescue& rescue)
{
    const QString copiedAt = localTime(rescue.copiedAt);
    ErrorText text;
    text.whatHappened = rescue.setAside.isEmpty()
                            ? Texts::tr("The account database was gone; the copy of %1 was taken.").arg(copiedAt)
                            : Texts::tr("The account database was damaged; the copy of %1 was taken.").arg(copiedAt);
    text.whatToDo =
        rescue.isListWhole
            ? Texts::tr("Accounts and environments could still be read and are all there. Session tokens are "
                        "gone; sign in again where you need one.")
            : Texts::tr("What was added or changed after that is missing, and so are session tokens. Look "
                        "through your accounts; the passwords in the keychain are untouched.");
    return text;
}

QString rescueDetails(const StorageRescue& rescue)
{
    QStringList lines;
    if (!rescue.setAside.isEmpty()) {
        lines << Texts::tr("The damaged file was set aside, not removed: %1")
                     .arg(QDir::toNativeSeparators(rescue.setAside));
    }
    lines << Texts::tr("The copy was made: %1").arg(toIsoUtc(rescue.copiedAt));
    if (!rescue.fault.isEmpty()) {
        lines << Texts::tr("What was wrong: %1").arg(rescue.fault);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace TokenDesk
