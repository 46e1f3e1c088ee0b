<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>TokenDesk::AccountDelegate</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountPane</name>
    <message numerus="yes">
        <source>Sign in %n account(s)…</source>
        <translation>
            <numerusform>Sign in %n account…</numerusform>
            <numerusform>Sign in %n accounts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditDialog</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n row exported to %1.</numerusform>
            <numerusform>%n rows exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditReport</name>
    <message numerus="yes">
        <source>%n token(s) on this computer had not expired.</source>
        <translation>
            <numerusform>%n token on this computer had not expired.</numerusform>
            <numerusform>%n tokens on this computer had not expired.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditText</name>
    <message numerus="yes">
        <source>The audit log is sound: %n row(s) verified.</source>
        <translation>
            <numerusform>The audit log is sound: %n row verified.</numerusform>
            <numerusform>The audit log is sound: %n rows verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were recorded while the key was not at hand, and protected later.</source>
        <translation>
            <numerusform>%n of them was recorded while the key was not at hand, and protected later.</numerusform>
            <numerusform>%n of them were recorded while the key was not at hand, and protected later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not protected yet, for want of the key.</source>
        <translation>
            <numerusform>%n row is not protected yet, for want of the key.</numerusform>
            <numerusform>%n rows are not protected yet, for want of the key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were chained with an earlier key and can no longer be verified.</source>
        <translation>
            <numerusform>%n row was chained with an earlier key and can no longer be verified.</numerusform>
            <numerusform>%n rows were chained with an earlier key and can no longer be verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were removed for their age.</source>
        <translation>
            <numerusform>%n row was removed for its age.</numerusform>
            <numerusform>%n rows were removed for their age.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %n row(s), unbroken since %1.</source>
        <translation>
            <numerusform>The audit log is sound: %n row, unbroken since %1.</numerusform>
            <numerusform>The audit log is sound: %n rows, unbroken since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupDialog</name>
    <message numerus="yes">
        <source>All %n account(s) with their passwords are written to one encrypted file, which KeePassXC and other KeePass programs open as well. Session tokens are not in it.</source>
        <translation>
            <numerusform>The %n account with its password is written to one encrypted file, which KeePassXC and other KeePass programs open as well. Session tokens are not in it.</numerusform>
            <numerusform>All %n accounts with their passwords are written to one encrypted file, which KeePassXC and other KeePass programs open as well. Session tokens are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in %1. The file was read back and says the same.</source>
        <translation>
            <numerusform>%n account is in %1. The file was read back and says the same.</numerusform>
            <numerusform>%n accounts are in %1. The file was read back and says the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupNotice</name>
    <message numerus="yes">
        <source>There is no backup of your accounts from the last %n day(s).</source>
        <translation>
            <numerusform>There is no backup of your accounts from the last %n day.</numerusform>
            <numerusform>There is no backup of your accounts from the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupVerb</name>
    <message numerus="yes">
        <source>%n account(s) written with their passwords, and read back.</source>
        <translation>
            <numerusform>%n account written with its password, and read back.</numerusform>
            <numerusform>%n accounts written with their passwords, and read back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchDialog</name>
    <message numerus="yes">
        <source>The %n &amp;selected account(s)</source>
        <translation>
            <numerusform>The %n &amp;selected account</numerusform>
            <numerusform>The %n &amp;selected accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in %n account(s)</source>
        <translation>
            <numerusform>Sign in %n account</numerusform>
            <numerusform>Sign in %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchPlan</name>
    <message numerus="yes">
        <source>None of %n account(s) needs a sign-in.</source>
        <translation>
            <numerusform>The account needs no sign-in.</numerusform>
            <numerusform>None of the %n accounts needs a sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be signed in.</source>
        <translation>
            <numerusform>%n account will be signed in.</numerusform>
            <numerusform>%n accounts will be signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) will be signed in.</source>
        <translation>
            <numerusform>%1 of %n account will be signed in.</numerusform>
            <numerusform>%1 of %n accounts will be signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have a token with enough life left.</source>
        <translation>
            <numerusform>%n has a token with enough life left.</numerusform>
            <numerusform>%n have a token with enough life left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were rejected before and are left alone.</source>
        <translation>
            <numerusform>%n was rejected before and is left alone.</numerusform>
            <numerusform>%n were rejected before and are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have no stored password.</source>
        <translation>
            <numerusform>%n has no stored password.</numerusform>
            <numerusform>%n have no stored password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchText</name>
    <message numerus="yes">
        <source>%n account(s) could not be signed in</source>
        <translation>
            <numerusform>%n account could not be signed in</numerusform>
            <numerusform>%n accounts could not be signed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were left alone</source>
        <translation>
            <numerusform>%n account was left alone</numerusform>
            <numerusform>%n accounts were left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::CloseQuestion</name>
    <message numerus="yes">
        <source>%n password(s) are in memory only, and gone when Token Desk closes.</source>
        <translation>
            <numerusform>%n password is in memory only, and gone when Token Desk closes.</numerusform>
            <numerusform>%n passwords are in memory only, and gone when Token Desk closes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::Doctor</name>
    <message numerus="yes">
        <source>%n thing(s) to repair: %1</source>
        <translation>
            <numerusform>%n thing to repair: %1</numerusform>
            <numerusform>%n things to repair: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not protected yet</source>
        <translation>
            <numerusform>%n not protected yet</numerusform>
            <numerusform>%n not protected yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::DoctorDialog</name>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point to look at</numerusform>
            <numerusform>%n points to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>%n fault found</numerusform>
            <numerusform>%n faults found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::ErrorText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::ExportVerb</name>
    <message numerus="yes">
        <source>%n account(s) written, without passwords.</source>
        <translation>
            <numerusform>%n account written, without passwords.</numerusform>
            <numerusform>%n accounts written, without passwords.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n row written.</numerusform>
            <numerusform>%n rows written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n account(s)</source>
        <translation>
            <numerusform>Import %n account</numerusform>
            <numerusform>Import %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportSummary</name>
    <message numerus="yes">
        <source>%n account(s) could not be imported</source>
        <translation>
            <numerusform>%n account could not be imported</numerusform>
            <numerusform>%n accounts could not be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%n account imported</numerusform>
            <numerusform>%n accounts imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::Notices</name>
    <message numerus="yes">
        <source>%n token(s) are about to expire, the first at %1</source>
        <translation>
            <numerusform>%n token is about to expire, at %1</numerusform>
            <numerusform>%n tokens are about to expire, the first at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts, after the names of some</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is cleared in %n second(s).</source>
        <translation>
            <numerusform>It is cleared in %n second.</numerusform>
            <numerusform>It is cleared in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be renewed automatically</source>
        <translation>
            <numerusform>%n account could not be renewed automatically</numerusform>
            <numerusform>%n accounts could not be renewed automatically</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::PolicyNotice</name>
    <message numerus="yes">
        <source>Your administrator&apos;s policy cannot be obeyed as it stands: %n problem(s).</source>
        <translation>
            <numerusform>Your administrator&apos;s policy cannot be obeyed as it stands: %n problem.</numerusform>
            <numerusform>Your administrator&apos;s policy cannot be obeyed as it stands: %n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more. “Check this computer” in the menu shows all.</source>
        <translation>
            <numerusform>And %n more. “Check this computer” in the menu shows all.</numerusform>
            <numerusform>And %n more. “Check this computer” in the menu shows all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::Reconcile</name>
    <message numerus="yes">
        <source>The key of %n token(s) is not in the keychain any more.</source>
        <translation>
            <numerusform>The key of %n token is not in the keychain any more.</numerusform>
            <numerusform>The key of %n tokens is not in the keychain any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) do not open with the key in the keychain.</source>
        <translation>
            <numerusform>%n token does not open with the key in the keychain.</numerusform>
            <numerusform>%n tokens do not open with the key in the keychain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairDialog</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left over</source>
        <translation>
            <numerusform>%n finding left over</numerusform>
            <numerusform>%n findings left over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairNotice</name>
    <message numerus="yes">
        <source>%n account(s) need repair: an earlier change was cut off.</source>
        <translation>
            <numerusform>%n account needs repair: an earlier change was cut off.</numerusform>
            <numerusform>%n accounts need repair: earlier changes were cut off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingEditor</name>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::TimeText</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::Tokens</name>
    <message numerus="yes">
        <source>Forgotten on this computer: %n token(s).</source>
        <translation>
            <numerusform>Forgotten on this computer: %n token.</numerusform>
            <numerusform>Forgotten on this computer: %n tokens.</numerusform>
        </translation>
    </message>
</context>
</TS>
