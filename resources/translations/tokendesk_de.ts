<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Settings</name>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Clear the clipboard by itself</source>
        <translation>Zwischenablage automatisch leeren</translation>
    </message>
    <message>
        <source>Whether a copied token is taken off the clipboard after a while. It is taken off at the end of the program in any case.</source>
        <translation>Legt fest, ob ein kopiertes Token nach einer Weile aus der Zwischenablage entfernt wird. Beim Beenden des Programms wird es in jedem Fall entfernt.</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>How long a copied token stays on the clipboard.</source>
        <translation>Wie lange ein kopiertes Token in der Zwischenablage bleibt.</translation>
    </message>
    <message>
        <source>Ask before a production token is copied</source>
        <translation>Vor dem Kopieren eines Produktionstokens nachfragen</translation>
    </message>
    <message>
        <source>Whether copying a token of a production environment asks first.</source>
        <translation>Legt fest, ob vor dem Kopieren eines Tokens einer Produktionsumgebung nachgefragt wird.</translation>
    </message>
    <message>
        <source>A token is expiring in its last</source>
        <translation>Token läuft bald ab bei einer Restzeit von</translation>
    </message>
    <message>
        <source>How long before its end a token counts as expiring: its time is amber from then on.</source>
        <translation>Ab welcher Restzeit ein Token als bald ablaufend gilt: Seine Zeit wird dann gelb angezeigt.</translation>
    </message>
    <message>
        <source>A token is urgent in its last</source>
        <translation>Token ist dringend bei einer Restzeit von</translation>
    </message>
    <message>
        <source>How long before its end a token counts as urgent: its time is red from then on, with a sign beside it.</source>
        <translation>Ab welcher Restzeit ein Token als dringend gilt: Seine Zeit wird dann rot und mit einem Zeichen daneben angezeigt.</translation>
    </message>
    <message>
        <source>A token has enough life with at least</source>
        <translation>Token reicht aus bei einer Restzeit von mindestens</translation>
    </message>
    <message>
        <source>How much time a token must have left to be handed out again instead of signing in.</source>
        <translation>Welche Restzeit ein Token noch haben muss, um erneut ausgegeben zu werden, statt dass eine Anmeldung erfolgt.</translation>
    </message>
    <message>
        <source>Wait for the server at most</source>
        <translation>Auf den Server warten höchstens</translation>
    </message>
    <message>
        <source>How long a sign-in may take at the network.</source>
        <translation>Wie lange eine Anmeldung über das Netzwerk dauern darf.</translation>
    </message>
    <message>
        <source>Wait for the keychain at most</source>
        <translation>Auf den Schlüsselbund warten höchstens</translation>
    </message>
    <message>
        <source>How long the keychain may take in the window, its prompt included.</source>
        <translation>Wie viel Zeit der Schlüsselbund im Fenster hat, einschließlich seiner Abfrage.</translation>
    </message>
    <message>
        <source>Wait for the keychain on the command line at most</source>
        <translation>Auf der Befehlszeile auf den Schlüsselbund warten höchstens</translation>
    </message>
    <message>
        <source>How long the keychain may take on the command line, its prompt included.</source>
        <translation>Wie viel Zeit der Schlüsselbund auf der Befehlszeile hat, einschließlich seiner Abfrage.</translation>
    </message>
    <message>
        <source>Keep the audit log for</source>
        <translation>Prüfprotokoll aufbewahren für</translation>
    </message>
    <message>
        <source>After how long the events of the audit log are removed. A signed note of how many there were stays.</source>
        <translation>Nach welcher Zeit die Ereignisse des Prüfprotokolls entfernt werden. Ein signierter Vermerk über ihre Anzahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window. Where there is no translation, it is English.</source>
        <translation>Die Sprache des Fensters. Wo eine Übersetzung fehlt, erscheint der Text auf Englisch.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell when tokens are about to expire</source>
        <translation>Melden, wenn Tokens bald ablaufen</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when an account&apos;s freshest token turns expiring, and when it turns urgent.</source>
        <translation>Legt fest, ob der Desktop eine Benachrichtigung zeigt, wenn das frischeste Token eines Kontos bald abläuft und wenn es dringend wird.</translation>
    </message>
    <message>
        <source>Tell when signing in several accounts is over</source>
        <translation>Melden, wenn das Anmelden mehrerer Konten beendet ist</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification of the result while the window is hidden.</source>
        <translation>Legt fest, ob der Desktop das Ergebnis als Benachrichtigung zeigt, solange das Fenster ausgeblendet ist.</translation>
    </message>
    <message>
        <source>Be quiet at certain hours</source>
        <translation>Zu bestimmten Stunden Ruhe geben</translation>
    </message>
    <message>
        <source>Whether nothing is told of expiring tokens and finished sign-ins between two times of the day. What comes up then is not told later.</source>
        <translation>Legt fest, ob zwischen zwei Uhrzeiten nichts über ablaufende Tokens und beendete Anmeldungen gemeldet wird. Was dann anfällt, wird nicht nachgeholt.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>The hour at which the quiet begins, on a 24-hour clock.</source>
        <translation>Die Stunde, zu der die Ruhe beginnt, von 0 bis 23.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>The hour at which the quiet ends, on a 24-hour clock. Where it is the one at which it begins, there is none.</source>
        <translation>Die Stunde, zu der die Ruhe endet, von 0 bis 23. Ist es dieselbe, zu der sie beginnt, gibt es keine.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>Whether Token Desk goes on in the tray when its window is closed. On a desktop without a tray it quits.</source>
        <translation>Legt fest, ob Token Desk im Infobereich weiterläuft, wenn sein Fenster geschlossen wird. Auf einem Desktop ohne Infobereich beendet es sich.</translation>
    </message>
    <message>
        <source>Tell when a token is copied from the tray</source>
        <translation>Melden, wenn ein Token aus dem Infobereich kopiert wird</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when a token comes to the clipboard from the tray&apos;s menu or a notification.</source>
        <translation>Legt fest, ob der Desktop eine Benachrichtigung zeigt, wenn ein Token aus dem Menü im Infobereich oder aus einer Benachrichtigung in die Zwischenablage kommt.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Copy formats</source>
        <translation>Kopierformate</translation>
    </message>
    <message>
        <source>Production may be used</source>
        <translation>Produktion darf verwendet werden</translation>
    </message>
    <message>
        <source>Whether accounts of a production environment can sign in and hand out tokens, and whether such accounts and environments can be added.</source>
        <translation>Legt fest, ob sich Konten einer Produktionsumgebung anmelden und Tokens ausgeben können und ob solche Konten und Umgebungen hinzugefügt werden können.</translation>
    </message>
    <message>
        <source>Environments of one&apos;s own may be used</source>
        <translation>Eigene Umgebungen dürfen verwendet werden</translation>
    </message>
    <message>
        <source>Whether environments beside the built-in ones can be added, edited and signed in to.</source>
        <translation>Legt fest, ob neben den integrierten weitere Umgebungen hinzugefügt und bearbeitet werden können und ob eine Anmeldung bei ihnen möglich ist.</translation>
    </message>
    <message>
        <source>Tokens may be copied as issued</source>
        <translation>Tokens dürfen wie ausgestellt kopiert werden</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as the server issued it.</source>
        <translation>Legt fest, ob ein Token so, wie der Server es ausgestellt hat, kopiert und ausgegeben werden kann.</translation>
    </message>
    <message>
        <source>Tokens may be copied without Bearer</source>
        <translation>Tokens dürfen ohne Bearer kopiert werden</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed without the word Bearer.</source>
        <translation>Legt fest, ob ein Token ohne das Wort Bearer kopiert und ausgegeben werden kann.</translation>
    </message>
    <message>
        <source>Tokens may be copied as header</source>
        <translation>Tokens dürfen als Header kopiert werden</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as an Authorization header.</source>
        <translation>Legt fest, ob ein Token als Authorization-Header kopiert und ausgegeben werden kann.</translation>
    </message>
    <message>
        <source>Tokens may be copied as curl command</source>
        <translation>Tokens dürfen als curl-Befehl kopiert werden</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a curl command.</source>
        <translation>Legt fest, ob ein Token als curl-Befehl kopiert und ausgegeben werden kann.</translation>
    </message>
    <message>
        <source>Tokens may be copied as PowerShell variable</source>
        <translation>Tokens dürfen als PowerShell-Variable kopiert werden</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a PowerShell assignment.</source>
        <translation>Legt fest, ob ein Token als PowerShell-Zuweisung kopiert und ausgegeben werden kann.</translation>
    </message>
    <message>
        <source>Tokens may be copied as .env line</source>
        <translation>Tokens dürfen als .env-Zeile kopiert werden</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a line of a .env file.</source>
        <translation>Legt fest, ob ein Token als Zeile einer .env-Datei kopiert und ausgegeben werden kann.</translation>
    </message>
    <message>
        <source>Tokens may be copied as Postman environment</source>
        <translation>Tokens dürfen als Postman-Umgebung kopiert werden</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a Postman environment.</source>
        <translation>Legt fest, ob ein Token als Postman-Umgebung kopiert und ausgegeben werden kann.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Automatic renewal signs in in the last</source>
        <translation>Automatische Erneuerung meldet an bei einer Restzeit von</translation>
    </message>
    <message>
        <source>How long before the end of its freshest token an account that is renewed automatically is signed in anew.</source>
        <translation>Ab welcher Restzeit seines neuesten Tokens ein Konto, das automatisch erneuert wird, erneut angemeldet wird.</translation>
    </message>
    <message>
        <source>Tell when an automatic renewal fails</source>
        <translation>Melden, wenn eine automatische Erneuerung fehlschlägt</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when an account that is renewed automatically could not be signed in.</source>
        <translation>Legt fest, ob der Desktop eine Benachrichtigung zeigt, wenn ein Konto, das automatisch erneuert wird, nicht angemeldet werden konnte.</translation>
    </message>
    <message>
        <source>Lock together with the screen</source>
        <translation>Zusammen mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when the desktop locks its screen.</source>
        <translation>Legt fest, ob Token Desk gesperrt wird, wenn der Desktop den Bildschirm sperrt.</translation>
    </message>
    <message>
        <source>Lock before the computer sleeps</source>
        <translation>Sperren, bevor der Computer schläft</translation>
    </message>
    <message>
        <source>Whether Token Desk locks before the computer is suspended or hibernates.</source>
        <translation>Legt fest, ob Token Desk gesperrt wird, bevor der Computer in Bereitschaft oder in den Ruhezustand geht.</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Sperren, wenn das Fenster minimiert wird</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when its window is minimised.</source>
        <translation>Legt fest, ob Token Desk gesperrt wird, wenn sein Fenster minimiert wird.</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when the computer has not been touched for a while. Where the desktop does not tell, what counts is how long Token Desk has not been used.</source>
        <translation>Legt fest, ob Token Desk gesperrt wird, wenn der Computer eine Weile nicht bedient wurde. Wo der Desktop dies nicht mitteilt, zählt, wie lange Token Desk nicht benutzt wurde.</translation>
    </message>
    <message>
        <source>Nobody is there after</source>
        <translation>Niemand ist da nach</translation>
    </message>
    <message>
        <source>After how long without a key pressed or the mouse moved Token Desk locks.</source>
        <translation>Nach welcher Zeit ohne Tastendruck und Mausbewegung Token Desk gesperrt wird.</translation>
    </message>
    <message>
        <source>Lock the keychain as well</source>
        <translation>Auch den Schlüsselbund sperren</translation>
    </message>
    <message>
        <source>Whether locking Token Desk locks the keychain, too, so that unlocking asks for the keychain&apos;s password. It is locked for all programs. On Linux only.</source>
        <translation>Legt fest, ob mit Token Desk auch der Schlüsselbund gesperrt wird, sodass beim Entsperren nach dessen Passwort gefragt wird. Er wird für alle Programme gesperrt. Nur unter Linux.</translation>
    </message>
    <message>
        <source>Pass events on to the system&apos;s log</source>
        <translation>Ereignisse an das Systemprotokoll weitergeben</translation>
    </message>
    <message>
        <source>Whether every event of the audit log also goes to the log of the operating system, with the labels of accounts and the names of persons.</source>
        <translation>Legt fest, ob jedes Ereignis des Prüfprotokolls auch in das Protokoll des Betriebssystems geschrieben wird, mit den Bezeichnungen der Konten und den Namen der Personen.</translation>
    </message>
    <message>
        <source>Start when you sign in to this computer</source>
        <translation>Bei der Anmeldung an diesem Computer starten</translation>
    </message>
    <message>
        <source>Whether Token Desk starts with the desktop, hidden in the tray where there is one.</source>
        <translation>Legt fest, ob Token Desk mit dem Desktop startet, ausgeblendet im Infobereich, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>Accounts may be imported</source>
        <translation>Konten dürfen importiert werden</translation>
    </message>
    <message>
        <source>Whether accounts can be brought in from tables, password databases and backups.</source>
        <translation>Legt fest, ob Konten aus Tabellen, Passwortdatenbanken und Sicherungen übernommen werden können.</translation>
    </message>
    <message>
        <source>The list of accounts may be exported</source>
        <translation>Die Kontenliste darf exportiert werden</translation>
    </message>
    <message>
        <source>Whether the list of accounts, without passwords, can be written to a file.</source>
        <translation>Legt fest, ob die Kontenliste ohne Passwörter in eine Datei geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Backups may be made</source>
        <translation>Sicherungen dürfen erstellt werden</translation>
    </message>
    <message>
        <source>Whether accounts and their passwords can be written to an encrypted file.</source>
        <translation>Legt fest, ob Konten und ihre Passwörter in eine verschlüsselte Datei geschrieben werden können.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountActions</name>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” and its password from this computer?</source>
        <translation>„%1“ und das zugehörige Passwort von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Its active tokens are forgotten here, and stay valid at the server until they expire.</source>
        <translation>Die aktiven Tokens werden hier vergessen und bleiben auf dem Server gültig, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>Forget the token ending in %1?</source>
        <translation>Das Token mit der Endung %1 vergessen?</translation>
    </message>
    <message>
        <source>It leaves this computer, and stays valid at the server until it expires.</source>
        <translation>Es wird von diesem Computer entfernt und bleibt auf dem Server gültig, bis es abläuft.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountDelegate</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>B&amp;enutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Optional: a reseller, a team</source>
        <translation>Optional: ein Wiederverkäufer, ein Team</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Konto entfernen…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Keeps passwords in memory while Token Desk runs</source>
        <translation>Behält Passwörter im Arbeitsspeicher, solange Token Desk läuft</translation>
    </message>
    <message>
        <source>Until then, the password can be kept in memory while Token Desk runs.</source>
        <translation>Bis dahin kann das Passwort im Arbeitsspeicher bleiben, solange Token Desk läuft.</translation>
    </message>
    <message>
        <source>Renew automatically before a token expires</source>
        <translation>Automatisch erneuern, bevor ein Token abläuft</translation>
    </message>
    <message>
        <source>Each day until</source>
        <translation>Jeden Tag bis</translation>
    </message>
    <message>
        <source>Monday to Friday only</source>
        <translation>Nur Montag bis Freitag</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Renew automatically</source>
        <translation>Automatisch erneuern</translation>
    </message>
    <message>
        <source>While Token Desk runs and is unlocked. Stops when the server rejects the account.</source>
        <translation>Solange Token Desk läuft und entsperrt ist. Endet, wenn der Server das Konto ablehnt.</translation>
    </message>
    <message>
        <source>Renew until a time of day</source>
        <translation>Bis zu einer Uhrzeit erneuern</translation>
    </message>
    <message>
        <source>Renew until</source>
        <translation>Erneuern bis</translation>
    </message>
    <message>
        <source>Renew Monday to Friday only</source>
        <translation>Nur Montag bis Freitag erneuern</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountHeader</name>
    <message>
        <source>Get token   ⏎</source>
        <translation>Token holen   ⏎</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Copies the freshest live token, signing in first if there is none (Enter)</source>
        <translation>Kopiert das neueste gültige Token und meldet zuvor an, falls es keines gibt (Eingabetaste)</translation>
    </message>
    <message>
        <source>Signs in and copies the new token (F5)</source>
        <translation>Meldet an und kopiert das neue Token (F5)</translation>
    </message>
    <message>
        <source>Signs in with the password as it is, and copies the token</source>
        <translation>Meldet mit dem unveränderten Passwort an und kopiert das Token</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>password not stored</source>
        <translation>Passwort nicht gespeichert</translation>
    </message>
    <message>
        <source>password kept for this session</source>
        <translation>Passwort nur für diese Sitzung</translation>
    </message>
    <message>
        <source>password in the keychain</source>
        <translation>Passwort im Schlüsselbund</translation>
    </message>
    <message>
        <source>password in %1</source>
        <translation>Passwort in %1</translation>
    </message>
    <message>
        <source>%1, proven good %2</source>
        <translation>%1, zuletzt bestätigt %2</translation>
    </message>
    <message>
        <source>%1, not proven yet</source>
        <translation>%1, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Edit password…</source>
        <translation>Passwort bearbeiten…</translation>
    </message>
    <message>
        <source>The server rejected these credentials. Check the password before trying again.</source>
        <translation>Der Server hat diese Anmeldedaten abgelehnt. Prüfen Sie das Passwort, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The password did not reach the keychain. Edit the account to enter it again.</source>
        <translation>Das Passwort ist nicht im Schlüsselbund angekommen. Bearbeiten Sie das Konto, um es erneut einzugeben.</translation>
    </message>
    <message>
        <source>Get token copies the freshest live token, signing in first if there is none.</source>
        <translation>„Token holen“ kopiert das neueste gültige Token und meldet zuvor an, falls es keines gibt.</translation>
    </message>
    <message>
        <source>No active token yet. Get token signs in and copies the new one.</source>
        <translation>Noch kein aktives Token. „Token holen“ meldet an und kopiert das neue Token.</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>automatisch erneuert</translation>
    </message>
    <message>
        <source>renewed automatically: %1</source>
        <translation>automatisch erneuert: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountListModel</name>
    <message>
        <source>All active tokens</source>
        <translation>Alle aktiven Tokens</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>ANGEHEFTET</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>check password</source>
        <translation>Passwort prüfen</translation>
    </message>
    <message>
        <source>enter it again</source>
        <translation>erneut eingeben</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>no active token</source>
        <translation>kein aktives Token</translation>
    </message>
    <message>
        <source>freshest token expires in %1</source>
        <translation>neuestes Token läuft in %1 ab</translation>
    </message>
    <message>
        <source>Renewed automatically: %1</source>
        <translation>Automatisch erneuert: %1</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>automatisch erneuert</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountListView</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountPane</name>
    <message>
        <source>Nothing found for “%1” in labels, usernames, groups, token labels and the last characters of tokens.</source>
        <translation>Nichts gefunden für „%1“ in Bezeichnungen, Benutzernamen, Gruppen, Token-Bezeichnungen und den letzten Zeichen der Tokens.</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Copy freshest token</source>
        <translation>Neuestes Token kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Sign in %n account(s)…</source>
        <translation>
            <numerusform>%n Konto anmelden…</numerusform>
            <numerusform>%n Konten anmelden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Sort by label</source>
        <translation>Nach Bezeichnung sortieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Accounts</name>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Live tokens</source>
        <translation>Gültige Tokens</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Zuletzt akzeptiert</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>There is no terminal to ask whether that is meant. Use --yes.</source>
        <translation>Es gibt kein Terminal für die Rückfrage, ob das so gemeint ist. Verwenden Sie --yes.</translation>
    </message>
    <message>
        <source>Remove %1 (%2, %3) with its password and its tokens? [y/N] </source>
        <translation>%1 (%2, %3) mit Passwort und Tokens entfernen? [y/N] </translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Es gibt noch keine Konten.</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>BENUTZERNAME</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNG</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPPE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>TOKENS</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AttentionPage</name>
    <message>
        <source>Edit password…</source>
        <translation>Passwort bearbeiten…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Signs in with the password as it is (F5)</source>
        <translation>Meldet mit dem unveränderten Passwort an (F5)</translation>
    </message>
    <message>
        <source>Accounts that need attention</source>
        <translation>Konten mit Handlungsbedarf</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Nothing signs in with these accounts by itself until their password is edited or you try again.</source>
        <translation>Diese Konten werden nicht automatisch angemeldet, bis Sie ihr Passwort bearbeiten oder es erneut versuchen.</translation>
    </message>
    <message>
        <source>No account needs attention.</source>
        <translation>Bei keinem Konto besteht Handlungsbedarf.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Audit</name>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Es wurde noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>ZEILE</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNG</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>VORGANG</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>FINGERABDRUCK</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>Es gibt keine solchen Zeilen.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditChoices</name>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Tage…</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>Tokens handed out</source>
        <translation>Ausgegebene Tokens</translation>
    </message>
    <message>
        <source>Tokens labelled and gone</source>
        <translation>Bezeichnete und entfallene Tokens</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Imports, exports, backups</source>
        <translation>Importe, Exporte, Sicherungen</translation>
    </message>
    <message>
        <source>Settings and policy</source>
        <translation>Einstellungen und Richtlinie</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren und Entsperren</translation>
    </message>
    <message>
        <source>Repairs and the log itself</source>
        <translation>Reparaturen und das Protokoll selbst</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditDialog</name>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Report on tokens…</source>
        <translation>Bericht über Tokens…</translation>
    </message>
    <message>
        <source>Report on sign-ins…</source>
        <translation>Bericht über Anmeldungen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Verifying and exporting…</source>
        <translation>Wird überprüft und exportiert…</translation>
    </message>
    <message>
        <source>Searching, back to %1 so far…</source>
        <translation>Suche läuft, bisher zurück bis %1…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>No such rows.</source>
        <translation>Keine solchen Zeilen.</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>Tables of text (*.csv)</source>
        <translation>Texttabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 exportiert.</numerusform>
            <numerusform>%n Zeilen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>Der Export konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditFilterBar</name>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Find in the audit log</source>
        <translation>Im Prüfprotokoll suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditLogModel</name>
    <message>
        <source>By %1 on %2, with %3 %4</source>
        <translation>Von %1 auf %2, mit %3 %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditReport</name>
    <message>
        <source>Made on %1 (%2) by %3 on %4, with Token Desk %5, profile %6.</source>
        <translation>Erstellt am %1 (%2) von %3 auf %4, mit Token Desk %5, Profil %6.</translation>
    </message>
    <message>
        <source>All sign-ins that are recorded.</source>
        <translation>Alle aufgezeichneten Anmeldungen.</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <translation>Ab %1.</translation>
    </message>
    <message>
        <source>From %1 until %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Es gab keine.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>The newest %1 of them; an export of the audit log has all.</source>
        <translation>Die neuesten %1 davon; ein Export des Prüfprotokolls enthält alle.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Token or reason</source>
        <translation>Token oder Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) on this computer had not expired.</source>
        <translation>
            <numerusform>%n Token auf diesem Computer war nicht abgelaufen.</numerusform>
            <numerusform>%n Tokens auf diesem Computer waren nicht abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Times are local. That a token has not expired is what it says itself; whether the server still accepts it is known only when it is used. Tokens that were forgotten, or are on other computers, are not listed.</source>
        <translation>Die Zeiten sind Ortszeiten. Dass ein Token nicht abgelaufen ist, gibt es selbst an; ob der Server es noch akzeptiert, zeigt sich erst bei der Verwendung. Tokens, die vergessen wurden oder auf anderen Computern sind, werden nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Tokens alive now</source>
        <translation>Derzeit gültige Tokens</translation>
    </message>
    <message>
        <source>Sign-ins in this period</source>
        <translation>Anmeldungen in diesem Zeitraum</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditTable</name>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditText</name>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token printed %1</source>
        <translation>Token ausgegeben: %1</translation>
    </message>
    <message>
        <source>Token copied %1</source>
        <translation>Token kopiert: %1</translation>
    </message>
    <message>
        <source>as issued</source>
        <translation>wie ausgestellt</translation>
    </message>
    <message>
        <source>without “Bearer”</source>
        <translation>ohne „Bearer“</translation>
    </message>
    <message>
        <source>as Authorization header</source>
        <translation>als Authorization-Header</translation>
    </message>
    <message>
        <source>as curl command</source>
        <translation>als curl-Befehl</translation>
    </message>
    <message>
        <source>as PowerShell variable</source>
        <translation>als PowerShell-Variable</translation>
    </message>
    <message>
        <source>as .env line</source>
        <translation>als .env-Zeile</translation>
    </message>
    <message>
        <source>as Postman environment</source>
        <translation>als Postman-Umgebung</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Repariert: %1</translation>
    </message>
    <message>
        <source>Repaired: the key of tokens was not in the keychain any more.</source>
        <translation>Repariert: Der Schlüssel der Tokens war nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Repaired: tokens did not open with the key in the keychain.</source>
        <translation>Repariert: Tokens ließen sich mit dem Schlüssel im Schlüsselbund nicht öffnen.</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Konto hinzugefügt</translation>
    </message>
    <message>
        <source>Account edited: %1</source>
        <translation>Konto bearbeitet: %1</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Konto entfernt</translation>
    </message>
    <message>
        <source>Environment added</source>
        <translation>Umgebung hinzugefügt</translation>
    </message>
    <message>
        <source>Environment edited</source>
        <translation>Umgebung bearbeitet</translation>
    </message>
    <message>
        <source>Environment removed</source>
        <translation>Umgebung entfernt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Token shown</source>
        <translation>Token angezeigt</translation>
    </message>
    <message>
        <source>Token forgotten</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>Token forgotten: no key opens it</source>
        <translation>Token vergessen: Kein Schlüssel öffnet es</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>Command run with a token</source>
        <translation>Befehl mit einem Token ausgeführt</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Database damaged; the copy of %1 was taken</source>
        <translation>Datenbank beschädigt; die Kopie mit Stand %1 wurde übernommen</translation>
    </message>
    <message>
        <source>Chain of the audit log begun with row %1</source>
        <translation>Kette des Prüfprotokolls mit Zeile %1 begonnen</translation>
    </message>
    <message>
        <source>Audit log shortened: rows up to %1 removed for their age</source>
        <translation>Prüfprotokoll gekürzt: Zeilen bis %1 wegen ihres Alters entfernt</translation>
    </message>
    <message>
        <source>Keep the database and its copies, and tell whoever is responsible for this computer.</source>
        <translation>Bewahren Sie die Datenbank und ihre Kopien auf und informieren Sie die für diesen Computer verantwortliche Person.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is not as it was recorded.</source>
        <translation>Zeile %1 des Prüfprotokolls ist nicht so, wie sie aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is missing.</source>
        <translation>Zeile %1 des Prüfprotokolls fehlt.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log has been taken out of the chain.</source>
        <translation>Zeile %1 des Prüfprotokolls wurde aus der Kette genommen.</translation>
    </message>
    <message>
        <source>The newest rows of the audit log are missing: row %1, which the keychain remembers, is not there or another.</source>
        <translation>Die neuesten Zeilen des Prüfprotokolls fehlen: Zeile %1, die im Schlüsselbund vermerkt ist, fehlt oder ist eine andere.</translation>
    </message>
    <message>
        <source>The database was rescued at some time, which may be the reason. If it is, let Token Desk repair: the log goes on as it stands.</source>
        <translation>Die Datenbank wurde zu einem früheren Zeitpunkt gerettet; das kann der Grund sein. Falls ja, lassen Sie Token Desk reparieren: Das Protokoll wird in seinem jetzigen Stand fortgeführt.</translation>
    </message>
    <message>
        <source>What stands for the rows that were removed for their age is not as it was written.</source>
        <translation>Der Vermerk für die wegen ihres Alters entfernten Zeilen ist nicht so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>The audit log is chained with another key than the one in the keychain, so nothing can be said about it.</source>
        <translation>Das Prüfprotokoll ist mit einem anderen Schlüssel verkettet als dem im Schlüsselbund; daher lässt sich darüber nichts aussagen.</translation>
    </message>
    <message>
        <source>If the keychain was replaced or restored, let Token Desk repair: a new chain begins. If not, the log has been changed.</source>
        <translation>Wenn der Schlüsselbund ersetzt oder wiederhergestellt wurde, lassen Sie Token Desk reparieren: Eine neue Kette beginnt. Falls nicht, wurde das Protokoll verändert.</translation>
    </message>
    <message>
        <source>The database defines the audit log in another way than Token Desk does.</source>
        <translation>In der Datenbank ist das Prüfprotokoll anders definiert als in Token Desk.</translation>
    </message>
    <message>
        <source>Something this version does not know: %1</source>
        <translation>Etwas, das diese Version nicht kennt: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Not protected yet: the key was not at hand. That is made up for at the next sign-in.</source>
        <translation>Noch nicht geschützt: Der Schlüssel war nicht verfügbar. Das wird bei der nächsten Anmeldung nachgeholt.</translation>
    </message>
    <message>
        <source>Protected only since %1: the key was not at hand before.</source>
        <translation>Erst seit %1 geschützt: Der Schlüssel war vorher nicht verfügbar.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %n row(s) verified.</source>
        <translation>
            <numerusform>Das Prüfprotokoll ist unversehrt: %n Zeile überprüft.</numerusform>
            <numerusform>Das Prüfprotokoll ist unversehrt: %n Zeilen überprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 a damaged database was replaced by its copy of %2; what was recorded in between may be missing.</source>
        <translation>Beschädigte Datenbank ersetzt: %1, Stand der Kopie: %2; was dazwischen aufgezeichnet wurde, fehlt möglicherweise.</translation>
    </message>
    <message>
        <source>The keychain remembers row %1: nothing up to there was cut off.</source>
        <translation>Im Schlüsselbund ist Zeile %1 vermerkt: Bis dorthin wurde nichts abgeschnitten.</translation>
    </message>
    <message>
        <source>The keychain remembers no row yet: whether the newest were cut off cannot be told.</source>
        <translation>Im Schlüsselbund ist noch keine Zeile vermerkt: Ob die neuesten abgeschnitten wurden, lässt sich nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were recorded while the key was not at hand, and protected later.</source>
        <translation>
            <numerusform>%n davon wurde aufgezeichnet, als der Schlüssel nicht zur Hand war, und später geschützt.</numerusform>
            <numerusform>%n davon wurden aufgezeichnet, als der Schlüssel nicht zur Hand war, und später geschützt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not protected yet, for want of the key.</source>
        <translation>
            <numerusform>%n Zeile ist noch nicht geschützt, weil der Schlüssel fehlt.</numerusform>
            <numerusform>%n Zeilen sind noch nicht geschützt, weil der Schlüssel fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were chained with an earlier key and can no longer be verified.</source>
        <translation>
            <numerusform>%n Zeile wurde mit einem früheren Schlüssel verkettet und kann nicht mehr geprüft werden.</numerusform>
            <numerusform>%n Zeilen wurden mit einem früheren Schlüssel verkettet und können nicht mehr geprüft werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were removed for their age.</source>
        <translation>
            <numerusform>%n Zeile wurde wegen ihres Alters entfernt.</numerusform>
            <numerusform>%n Zeilen wurden wegen ihres Alters entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts imported: %1 added, %2 updated, %3 failed</source>
        <translation>Konten importiert: %1 hinzugefügt, %2 aktualisiert, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Accounts exported, without passwords: %1</source>
        <translation>Konten ohne Passwörter exportiert: %1</translation>
    </message>
    <message>
        <source>Policy of the administrator is gone</source>
        <translation>Richtlinie des Administrators nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Policy of the administrator loaded: %1</source>
        <translation>Richtlinie des Administrators geladen: %1</translation>
    </message>
    <message>
        <source>automatic renewal</source>
        <translation>automatische Erneuerung</translation>
    </message>
    <message>
        <source>Setting changed: %1, from %2 to %3</source>
        <translation>Einstellung geändert: %1, von %2 auf %3</translation>
    </message>
    <message>
        <source>Locked: nobody touched the computer</source>
        <translation>Gesperrt: Niemand hat den Computer bedient</translation>
    </message>
    <message>
        <source>Locked with the screen</source>
        <translation>Zusammen mit dem Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>Locked before the computer slept</source>
        <translation>Gesperrt, bevor der Computer schlief</translation>
    </message>
    <message>
        <source>Locked: the window was minimised</source>
        <translation>Gesperrt: Das Fenster wurde minimiert</translation>
    </message>
    <message>
        <source>Account pinned to the top</source>
        <translation>Konto oben angeheftet</translation>
    </message>
    <message>
        <source>Account no longer pinned</source>
        <translation>Konto nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>Account moved in the list</source>
        <translation>Konto in der Liste verschoben</translation>
    </message>
    <message>
        <source>Account put in the order of labels again</source>
        <translation>Konto wieder nach Bezeichnung eingeordnet</translation>
    </message>
    <message>
        <source>Signed in by automatic renewal</source>
        <translation>Durch automatische Erneuerung angemeldet</translation>
    </message>
    <message>
        <source>Automatic renewal failed</source>
        <translation>Automatische Erneuerung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Label of the token removed</source>
        <translation>Bezeichnung des Tokens entfernt</translation>
    </message>
    <message>
        <source>Token labelled “%1”</source>
        <translation>Token mit „%1“ bezeichnet</translation>
    </message>
    <message>
        <source>Audit log exported, rows: %1</source>
        <translation>Prüfprotokoll exportiert, Zeilen: %1</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %n row(s), unbroken since %1.</source>
        <translation>
            <numerusform>Das Prüfprotokoll ist unversehrt: %n Zeile, lückenlos seit %1.</numerusform>
            <numerusform>Das Prüfprotokoll ist unversehrt: %n Zeilen, lückenlos seit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log could not be verified.</source>
        <translation>Das Prüfprotokoll konnte nicht überprüft werden.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditVerdictView</name>
    <message>
        <source>Verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Rows verified</source>
        <translation>Überprüfte Zeilen</translation>
    </message>
    <message>
        <source>Verifying the audit log…</source>
        <translation>Prüfprotokoll wird überprüft…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut überprüfen</translation>
    </message>
    <message>
        <source>Verifying was cancelled.</source>
        <translation>Die Überprüfung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Back up accounts</source>
        <translation>Konten sichern</translation>
    </message>
    <message numerus="yes">
        <source>All %n account(s) with their passwords are written to one encrypted file, which KeePassXC and other KeePass programs open as well. Session tokens are not in it.</source>
        <translation>
            <numerusform>%n Konto wird mit seinem Passwort in eine verschlüsselte Datei geschrieben, die sich auch mit KeePassXC und anderen KeePass-Programmen öffnen lässt. Sitzungstokens sind nicht darin.</numerusform>
            <numerusform>Alle %n Konten werden mit ihren Passwörtern in eine verschlüsselte Datei geschrieben, die sich auch mit KeePassXC und anderen KeePass-Programmen öffnen lässt. Sitzungstokens sind nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords read</source>
        <translation>Gelesene Passwörter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Wiederholung</translation>
    </message>
    <message>
        <source>Choose file and back up…</source>
        <translation>Datei auswählen und sichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 bits of chance: nobody guesses it. Note it where the file is not; without it the backup cannot be opened.</source>
        <translation>%1 Bit Zufall: Niemand errät sie. Notieren Sie sie dort, wo die Datei nicht ist; ohne sie lässt sich die Sicherung nicht öffnen.</translation>
    </message>
    <message>
        <source>At least %1 characters. Whoever has the file may try passphrases for years; several words that do not belong together, or a generated one, stand that.</source>
        <translation>Mindestens %1 Zeichen. Wer die Datei hat, kann jahrelang Passphrasen ausprobieren; mehrere Wörter, die nicht zusammengehören, oder eine erzeugte Passphrase halten dem stand.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Note it where the file is not; without it the backup cannot be opened.</source>
        <translation>Notieren Sie sie dort, wo die Datei nicht ist; ohne sie lässt sich die Sicherung nicht öffnen.</translation>
    </message>
    <message>
        <source>Token Desk %1</source>
        <translation>Token Desk %1</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern in</translation>
    </message>
    <message>
        <source>KeePass files (*.kdbx)</source>
        <translation>KeePass-Dateien (*.kdbx)</translation>
    </message>
    <message>
        <source>%1 of %2 passwords read</source>
        <translation>%1 von %2 Passwörtern gelesen</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in %1. The file was read back and says the same.</source>
        <translation>
            <numerusform>%n Konto ist in %1. Die Datei wurde zur Kontrolle gelesen und enthält dasselbe.</numerusform>
            <numerusform>%n Konten sind in %1. Die Datei wurde zur Kontrolle gelesen und enthält dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>These have no password here, and none in the backup: %1</source>
        <translation>Diese Konten haben hier kein Passwort und auch keines in der Sicherung: %1</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupNotice</name>
    <message>
        <source>Backup notice</source>
        <translation>Hinweis zur Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>There is no backup of your accounts from the last %n day(s).</source>
        <translation>
            <numerusform>Ihre Konten wurden seit mindestens %n Tag nicht gesichert.</numerusform>
            <numerusform>Ihre Konten wurden seit mindestens %n Tagen nicht gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What only this computer has goes with it.</source>
        <translation>Was nur auf diesem Computer ist, geht mit ihm verloren.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupVerb</name>
    <message>
        <source>%1 has no password here, and none in the backup.</source>
        <translation>%1 hat hier kein Passwort und auch keines in der Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written with their passwords, and read back.</source>
        <translation>
            <numerusform>%n Konto mit seinem Passwort geschrieben und zur Kontrolle gelesen.</numerusform>
            <numerusform>%n Konten mit ihren Passwörtern geschrieben und zur Kontrolle gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 von %2…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchDialog</name>
    <message>
        <source>A&amp;lso accounts whose token has enough life left</source>
        <translation>Auch Konten, deren Token noch &amp;lange genug gültig ist</translation>
    </message>
    <message>
        <source>Sign in all</source>
        <translation>Alle anmelden</translation>
    </message>
    <message>
        <source>Which accounts are to be signed in?</source>
        <translation>Welche Konten sollen angemeldet werden?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;All accounts</source>
        <translation>&amp;Alle Konten</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Those of one &amp;environment</source>
        <translation>Konten einer &amp;Umgebung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Those of one &amp;group</source>
        <translation>Konten einer &amp;Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected account(s)</source>
        <translation>
            <numerusform>Das %n au&amp;sgewählte Konto</numerusform>
            <numerusform>Die %n au&amp;sgewählten Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the &amp;selected one, “%1”</source>
        <translation>Nur das au&amp;sgewählte, „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Sign in %n account(s)</source>
        <translation>
            <numerusform>%n Konto anmelden</numerusform>
            <numerusform>%n Konten anmelden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchPlan</name>
    <message>
        <source>There is no account among these.</source>
        <translation>Darunter ist kein Konto.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n account(s) needs a sign-in.</source>
        <translation>
            <numerusform>Für %n Konto ist keine Anmeldung nötig.</numerusform>
            <numerusform>Für keines der %n Konten ist eine Anmeldung nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be signed in.</source>
        <translation>
            <numerusform>%n Konto wird angemeldet.</numerusform>
            <numerusform>%n Konten werden angemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) will be signed in.</source>
        <translation>
            <numerusform>Anzumelden: %1 von %n Konto.</numerusform>
            <numerusform>Anzumelden: %1 von %n Konten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have a token with enough life left.</source>
        <translation>
            <numerusform>%n Konto hat ein Token, das noch lange genug gültig ist.</numerusform>
            <numerusform>%n Konten haben ein Token, das noch lange genug gültig ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were rejected before and are left alone.</source>
        <translation>
            <numerusform>%n Konto wurde zuvor abgelehnt und wird übersprungen.</numerusform>
            <numerusform>%n Konten wurden zuvor abgelehnt und werden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have no stored password.</source>
        <translation>
            <numerusform>%n Konto hat kein gespeichertes Passwort.</numerusform>
            <numerusform>%n Konten haben kein gespeichertes Passwort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchResultDialog</name>
    <message>
        <source>Result of signing in</source>
        <translation>Ergebnis der Anmeldung</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in to proxy…</source>
        <translation>Am Proxy anmelden…</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Details für den Support kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchResultModel</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Accounts signed in</source>
        <translation>Angemeldete Konten</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Waiting for what the server has been asked already…</source>
        <translation>Warten auf bereits gestellte Anfragen an den Server…</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s.</source>
        <translation>Der Server verlangt, %1 s zu warten.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchText</name>
    <message>
        <source>Left alone: its password is not stored. Edit the account to enter it again.</source>
        <translation>Übersprungen: Das Passwort ist nicht gespeichert. Bearbeiten Sie das Konto, um es erneut einzugeben.</translation>
    </message>
    <message>
        <source>Left alone: the server rejected it before. Edit its password, or try it again by itself.</source>
        <translation>Übersprungen: Der Server hat das Konto zuvor abgelehnt. Bearbeiten Sie das Passwort oder versuchen Sie es mit diesem Konto einzeln.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Signed in; the token expires %1.</source>
        <translation>Angemeldet; Ablauf des Tokens: %1.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Left alone: it has a token with enough life left.</source>
        <translation>Übersprungen: Das Konto hat ein Token, das noch lange genug gültig ist.</translation>
    </message>
    <message>
        <source>Cancelled before the server was asked.</source>
        <translation>Abgebrochen, bevor der Server angefragt wurde.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be signed in</source>
        <translation>
            <numerusform>%n Konto konnte nicht angemeldet werden</numerusform>
            <numerusform>%n Konten konnten nicht angemeldet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were left alone</source>
        <translation>
            <numerusform>%n Konto wurde übersprungen</numerusform>
            <numerusform>%n Konten wurden übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All signed in</source>
        <translation>Alle angemeldet</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 angemeldet</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ClockNotice</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>einem Server</translation>
    </message>
    <message>
        <source>The times shown here go by the server and are right all the same. Let the system set this computer&apos;s clock from the network.</source>
        <translation>Die hier angezeigten Zeiten richten sich nach dem Server und stimmen trotzdem. Lassen Sie das System die Uhr dieses Computers über das Netzwerk stellen.</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Diesen Computer prüfen…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CloseQuestion</name>
    <message>
        <source>Close Token Desk</source>
        <translation>Token Desk schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are in memory only, and gone when Token Desk closes.</source>
        <translation>
            <numerusform>%n Passwort ist nur im Arbeitsspeicher und geht verloren, wenn Token Desk geschlossen wird.</numerusform>
            <numerusform>%n Passwörter sind nur im Arbeitsspeicher und gehen verloren, wenn Token Desk geschlossen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts stay in the list without their passwords. With a keychain, the passwords can be stored now.</source>
        <translation>Die Konten bleiben ohne ihre Passwörter in der Liste. Mit einem Schlüsselbund können die Passwörter jetzt gespeichert werden.</translation>
    </message>
    <message>
        <source>Store and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Geöffnet lassen</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CommandLine</name>
    <message>
        <source>Prints the version.</source>
        <translation>Gibt die Version aus.</translation>
    </message>
    <message>
        <source>NAME is a label, a username or an id. Each command explains itself with --help.</source>
        <translation>NAME ist eine Bezeichnung, ein Benutzername oder eine ID. Jeder Befehl wird mit --help erklärt.</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Siehe %1.</translation>
    </message>
    <message>
        <source>%1: argument %2 after it is not an option of this command.</source>
        <translation>%1: Das Argument %2 danach ist keine Option dieses Befehls.</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation>%1 benötigt --%2.</translation>
    </message>
    <message>
        <source>%1 needs a command after it.</source>
        <translation>Nach %1 muss ein Befehl folgen.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>Ein Argument ist zu viel.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>One name is wanted; put it in quotes if it has spaces.</source>
        <translation>Es wird genau ein Name erwartet; setzen Sie ihn in Anführungszeichen, wenn er Leerzeichen enthält.</translation>
    </message>
    <message>
        <source>Nothing says what to change.</source>
        <translation>Es ist nicht angegeben, was geändert werden soll.</translation>
    </message>
    <message>
        <source>--kind is sandbox or production.</source>
        <translation>--kind ist sandbox oder production.</translation>
    </message>
    <message>
        <source>--min-life takes a time such as 90, 90s, 15m or 2h.</source>
        <translation>--min-life erwartet eine Zeit wie 90, 90s, 15m oder 2h.</translation>
    </message>
    <message>
        <source>One proxy is wanted, as its host and port with a colon between them.</source>
        <translation>Es wird genau ein Proxy erwartet, als Host und Port mit einem Doppelpunkt dazwischen.</translation>
    </message>
    <message>
        <source>Either names or --all is wanted.</source>
        <translation>Es werden entweder Namen oder --all erwartet.</translation>
    </message>
    <message>
        <source>--environment goes with --all.</source>
        <translation>--environment gilt nur zusammen mit --all.</translation>
    </message>
    <message>
        <source>--group goes with --all.</source>
        <translation>--group gilt nur zusammen mit --all.</translation>
    </message>
    <message>
        <source>--format is one of issued, bare, header, curl, powershell, dotenv and postman.</source>
        <translation>--format ist eines von issued, bare, header, curl, powershell, dotenv und postman.</translation>
    </message>
    <message>
        <source>An id and a text are wanted; put the text in quotes if it has spaces.</source>
        <translation>Es werden eine ID und ein Text erwartet; setzen Sie den Text in Anführungszeichen, wenn er Leerzeichen enthält.</translation>
    </message>
    <message>
        <source>Either ids or --account is wanted.</source>
        <translation>Es werden entweder IDs oder --account erwartet.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation>--limit erwartet eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Reads the password from the first line of standard input.</source>
        <translation>Liest das Passwort aus der ersten Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>The group to show it in.</source>
        <translation>Die Gruppe, in der es angezeigt wird.</translation>
    </message>
    <message>
        <source>Anything worth knowing; no password.</source>
        <translation>Alles Wissenswerte; kein Passwort.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Listet die Konten auf.</translation>
    </message>
    <message>
        <source>Adds an account and prints its id. Asks for the password where there is a terminal.</source>
        <translation>Fügt ein Konto hinzu und gibt seine ID aus. Fragt nach dem Passwort, wenn es ein Terminal gibt.</translation>
    </message>
    <message>
        <source>What you call the account.</source>
        <translation>Wie Sie das Konto nennen.</translation>
    </message>
    <message>
        <source>The username as issued.</source>
        <translation>Der Benutzername, wie er vergeben wurde.</translation>
    </message>
    <message>
        <source>Where it signs in: a name or an id.</source>
        <translation>Wo sich das Konto anmeldet: ein Name oder eine ID.</translation>
    </message>
    <message>
        <source>Shows an account, without its password.</source>
        <translation>Zeigt ein Konto ohne sein Passwort an.</translation>
    </message>
    <message>
        <source>Changes what is said of an account; the rest stays.</source>
        <translation>Ändert Angaben zu einem Konto; die übrigen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Asks for a new password.</source>
        <translation>Fragt nach einem neuen Passwort.</translation>
    </message>
    <message>
        <source>Removes an account, its password and its tokens from this computer.</source>
        <translation>Entfernt ein Konto, sein Passwort und seine Tokens von diesem Computer.</translation>
    </message>
    <message>
        <source>Does not ask.</source>
        <translation>Fragt nicht nach.</translation>
    </message>
    <message>
        <source>Lists the places to sign in to.</source>
        <translation>Listet die Umgebungen auf, an denen Konten angemeldet werden können.</translation>
    </message>
    <message>
        <source>Adds a place to sign in to and prints its id.</source>
        <translation>Fügt eine Umgebung für die Anmeldung hinzu und gibt ihre ID aus.</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>Wie Sie sie nennen.</translation>
    </message>
    <message>
        <source>sandbox or production.</source>
        <translation>sandbox oder production.</translation>
    </message>
    <message>
        <source>The whole sign-in URL.</source>
        <translation>Die vollständige Anmelde-URL.</translation>
    </message>
    <message>
        <source>A certificate authority to trust besides the system&apos;s, in PEM form.</source>
        <translation>Eine Zertifizierungsstelle im PEM-Format, der zusätzlich zu denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Sends username and password without the enclosing &quot;data&quot;.</source>
        <translation>Sendet Benutzername und Passwort ohne das umschließende &quot;data&quot;.</translation>
    </message>
    <message>
        <source>Removes a place that no account uses.</source>
        <translation>Entfernt eine Umgebung, die kein Konto verwendet.</translation>
    </message>
    <message>
        <source>Connects as a sign-in would and tells what it sees. Sends no credentials of an account.</source>
        <translation>Stellt eine Verbindung wie bei einer Anmeldung her und gibt an, was dabei zu sehen ist. Sendet keine Anmeldedaten eines Kontos.</translation>
    </message>
    <message>
        <source>Keeps what a proxy wants to know in the keychain. Asks for the password where there is a terminal.</source>
        <translation>Speichert die Anmeldedaten für einen Proxy im Schlüsselbund. Fragt nach dem Passwort, wenn es ein Terminal gibt.</translation>
    </message>
    <message>
        <source>The username for the proxy.</source>
        <translation>Der Benutzername für den Proxy.</translation>
    </message>
    <message>
        <source>Takes a proxy&apos;s username and password out of the keychain.</source>
        <translation>Entfernt Benutzername und Passwort eines Proxys aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Signs in and keeps the new tokens, at most four at a time. --all leaves out accounts with enough life left, and those that the server rejected before.</source>
        <translation>Meldet an und speichert die neuen Tokens, höchstens vier gleichzeitig. --all lässt Konten aus, deren Token noch lange genug gültig ist, sowie solche, die der Server zuvor abgelehnt hat.</translation>
    </message>
    <message>
        <source>Signs in every account that needs it.</source>
        <translation>Meldet jedes Konto an, für das es nötig ist.</translation>
    </message>
    <message>
        <source>With --all: only those of this place.</source>
        <translation>Mit --all: nur die Konten dieser Umgebung.</translation>
    </message>
    <message>
        <source>With --all: only those of this group.</source>
        <translation>Mit --all: nur die Konten dieser Gruppe.</translation>
    </message>
    <message>
        <source>Leaves out accounts whose token has this much left: 90, 90s, 15m or 2h.</source>
        <translation>Lässt Konten aus, deren Token noch diese Restzeit hat: 90, 90s, 15m oder 2h.</translation>
    </message>
    <message>
        <source>With --all: also accounts with enough life left.</source>
        <translation>Mit --all: auch Konten, deren Token noch lange genug gültig ist.</translation>
    </message>
    <message>
        <source>Prints a live session token and nothing else. Signs in where there is none.</source>
        <translation>Gibt ein gültiges Sitzungstoken aus und sonst nichts. Meldet an, wenn es keines gibt.</translation>
    </message>
    <message>
        <source>The least it must have left: 90, 90s, 15m or 2h.</source>
        <translation>Die Restzeit, die es mindestens haben muss: 90, 90s, 15m oder 2h.</translation>
    </message>
    <message>
        <source>Signs in in any case, also if the server rejected the account.</source>
        <translation>Meldet in jedem Fall an, auch wenn der Server das Konto abgelehnt hat.</translation>
    </message>
    <message>
        <source>issued, bare, header, curl, powershell, dotenv or postman.</source>
        <translation>issued, bare, header, curl, powershell, dotenv oder postman.</translation>
    </message>
    <message>
        <source>Lists the live tokens.</source>
        <translation>Listet die gültigen Tokens auf.</translation>
    </message>
    <message>
        <source>Notes what a token is for: a ticket number, a purpose. An empty text takes the label off.</source>
        <translation>Vermerkt, wofür ein Token dient: eine Ticketnummer, ein Zweck. Ein leerer Text entfernt die Bezeichnung.</translation>
    </message>
    <message>
        <source>Takes tokens off this computer. At the server they stay valid until they expire.</source>
        <translation>Entfernt Tokens von diesem Computer. Auf dem Server bleiben sie gültig, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Forgets all tokens of this account.</source>
        <translation>Vergisst alle Tokens dieses Kontos.</translation>
    </message>
    <message>
        <source>Lists what was done, the newest first.</source>
        <translation>Listet die Vorgänge auf, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Only what concerns this account.</source>
        <translation>Nur was dieses Konto betrifft.</translation>
    </message>
    <message>
        <source>At most so many; 100 where nothing is said.</source>
        <translation>Höchstens so viele; 100, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Looks whether the audit log is as it was recorded. Names the first row that is not, and ends with 9 then.</source>
        <translation>Prüft, ob das Prüfprotokoll so ist, wie es aufgezeichnet wurde. Nennt die erste abweichende Zeile und endet dann mit 9.</translation>
    </message>
    <message>
        <source>Looks at the keychain, the database and every server, and says what is amiss. Sends no credentials.</source>
        <translation>Prüft den Schlüsselbund, die Datenbank und jeden Server und gibt an, was nicht in Ordnung ist. Sendet keine Anmeldedaten.</translation>
    </message>
    <message>
        <source>Looks whether accounts, passwords and tokens fit together, and mends what does not.</source>
        <translation>Prüft, ob Konten, Passwörter und Tokens zusammenpassen, und repariert, was nicht passt.</translation>
    </message>
    <message>
        <source>Says what it would do, and changes nothing.</source>
        <translation>Gibt an, was geschehen würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Uses the data of this profile.</source>
        <translation>Verwendet die Daten dieses Profils.</translation>
    </message>
    <message>
        <source>Adds details for the help desk to an error.</source>
        <translation>Ergänzt eine Fehlermeldung um Details für den Support.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Gibt diese Hilfe aus.</translation>
    </message>
    <message>
        <source>One file is wanted.</source>
        <translation>Genau eine Datei wird benötigt.</translation>
    </message>
    <message>
        <source>Takes everything back where something fails.</source>
        <translation>Nimmt alles zurück, wenn etwas fehlschlägt.</translation>
    </message>
    <message>
        <source>Writes the list of accounts as CSV, without passwords.</source>
        <translation>Schreibt die Kontenliste als CSV, ohne Passwörter.</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>Ersetzt eine vorhandene Datei.</translation>
    </message>
    <message>
        <source>What to run is missing; it follows after --.</source>
        <translation>Es fehlt, was ausgeführt werden soll; es folgt nach --.</translation>
    </message>
    <message>
        <source>One name is wanted before --; put it in quotes if it has spaces.</source>
        <translation>Vor -- wird genau ein Name erwartet; setzen Sie ihn in Anführungszeichen, wenn er Leerzeichen enthält.</translation>
    </message>
    <message>
        <source>Runs a command with a live session token, as issued, in the environment variable TOKENDESK_TOKEN, and ends with its exit code. Signs in where there is no token.</source>
        <translation>Führt einen Befehl mit einem gültigen Sitzungstoken, wie ausgestellt, in der Umgebungsvariablen TOKENDESK_TOKEN aus und endet mit dessen Exitcode. Meldet an, wenn es kein Token gibt.</translation>
    </message>
    <message>
        <source>Shows every setting and whether it is the default, yours or your administrator&apos;s. Ends with 1 where the administrator&apos;s policy cannot be obeyed as it stands.</source>
        <translation>Zeigt jede Einstellung und ob sie der Standard, Ihre eigene oder die Ihres Administrators ist. Endet mit 1, wenn die Richtlinie des Administrators so nicht angewendet werden kann.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-02, or a time such as 2026-03-02T09:00.</source>
        <translation>--%1 erwartet einen Tag wie 2026-03-02 oder eine Zeit wie 2026-03-02T09:00.</translation>
    </message>
    <message>
        <source>Only from this day or time on, 2026-03-02 or 2026-03-02T09:00.</source>
        <translation>Nur ab diesem Tag oder dieser Zeit, 2026-03-02 oder 2026-03-02T09:00.</translation>
    </message>
    <message>
        <source>Only up to this day, or before this time.</source>
        <translation>Nur bis zu diesem Tag oder vor dieser Zeit.</translation>
    </message>
    <message>
        <source>Only what concerns this environment.</source>
        <translation>Nur was diese Umgebung betrifft.</translation>
    </message>
    <message>
        <source>Only this kind, as --json calls it; may be given several times.</source>
        <translation>Nur diese Art, wie --json sie nennt; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>--kind takes what audit list --json calls a kind, such as signed-in.</source>
        <translation>--kind erwartet, was audit list --json eine Art (kind) nennt, etwa signed-in.</translation>
    </message>
    <message>
        <source>--renew is on or off.</source>
        <translation>--renew ist on oder off.</translation>
    </message>
    <message>
        <source>--renew-until and --renew-weekdays go with --renew on.</source>
        <translation>--renew-until und --renew-weekdays gelten nur zusammen mit --renew on.</translation>
    </message>
    <message>
        <source>--renew-until takes a time of day such as 18:00.</source>
        <translation>--renew-until erwartet eine Uhrzeit wie 18:00.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>--format ist csv oder jsonl.</translation>
    </message>
    <message>
        <source>A report is wanted, tokens or sign-ins, and a file.</source>
        <translation>Es werden ein Bericht, tokens oder sign-ins, und eine Datei erwartet.</translation>
    </message>
    <message>
        <source>A report of tokens is of now; --from and --to are for sign-ins.</source>
        <translation>Ein Bericht über Tokens gilt für jetzt; --from und --to sind für sign-ins.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the file from the first line of standard input.</source>
        <translation>Liest die Passphrase der Datei aus der ersten Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>Whether the window, while it runs, signs in anew before the freshest token expires: on or off.</source>
        <translation>Ob das Fenster, solange es läuft, erneut anmeldet, bevor das neueste Token abläuft: on oder off.</translation>
    </message>
    <message>
        <source>With --renew on: each day until this local time only.</source>
        <translation>Mit --renew on: jeden Tag nur bis zu dieser Ortszeit.</translation>
    </message>
    <message>
        <source>With --renew on: Monday to Friday only.</source>
        <translation>Mit --renew on: nur Montag bis Freitag.</translation>
    </message>
    <message>
        <source>Writes the audit log, what verifying it has shown above its rows (- for standard output). Ends with 9 where the log is not as it was recorded.</source>
        <translation>Schreibt das Prüfprotokoll, über seinen Zeilen das Ergebnis der Überprüfung (- für die Standardausgabe). Endet mit 9, wenn das Protokoll nicht so ist, wie es aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>csv or jsonl; csv where nothing is said.</source>
        <translation>csv oder jsonl; csv, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Writes a report to print, HTML or, where the name ends with .pdf, PDF (- for standard output): the tokens alive now, or the sign-ins in a period, the last 30 days where nothing is said.</source>
        <translation>Schreibt einen Bericht zum Drucken, als HTML oder, wenn der Name mit .pdf endet, als PDF (- für die Standardausgabe): die derzeit gültigen Tokens oder die Anmeldungen in einem Zeitraum, die letzten 30 Tage, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Brings accounts in from a table (CSV, TSV; - for standard input): the exports of KeePassXC, Bitwarden and 1Password, or any other with a header; or from a KeePass file (KDBX).</source>
        <translation>Übernimmt Konten aus einer Tabelle (CSV, TSV; - für die Standardeingabe): den Exporten von KeePassXC, Bitwarden und 1Password oder einer anderen mit Kopfzeile; oder aus einer KeePass-Datei (KDBX).</translation>
    </message>
    <message>
        <source>Writes all accounts with their passwords to an encrypted file that KeePass programs open, too, and reads it back. Asks for a passphrase of at least 12 characters where there is a terminal.</source>
        <translation>Schreibt alle Konten mit ihren Passwörtern in eine verschlüsselte Datei, die sich auch mit KeePass-Programmen öffnen lässt, und liest sie zur Kontrolle. Fragt nach einer Passphrase von mindestens 12 Zeichen, wenn es ein Terminal gibt.</translation>
    </message>
    <message>
        <source>Brings the accounts of a backup back, and the environments they need.</source>
        <translation>Stellt die Konten einer Sicherung und die Umgebungen, die sie benötigen, wieder her.</translation>
    </message>
    <message>
        <source>Leaves accounts as they are that are there already.</source>
        <translation>Lässt Konten, die schon da sind, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CommandRun</name>
    <message>
        <source>waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>The result could not be written: %1</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>What was done could not be recorded in the audit log: %1</source>
        <translation>Der Vorgang konnte nicht im Prüfprotokoll aufgezeichnet werden: %1</translation>
    </message>
    <message>
        <source>stopping; what the server has been asked is waited for…</source>
        <translation>Wird beendet; bereits gestellte Anfragen an den Server werden abgewartet…</translation>
    </message>
    <message>
        <source>What was done could not be passed on to the system&apos;s log.</source>
        <translation>Der Vorgang konnte nicht an das Systemprotokoll weitergegeben werden.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Connection</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>  issued by</source>
        <translation>  ausgestellt von</translation>
    </message>
    <message>
        <source>  valid</source>
        <translation>  gültig</translation>
    </message>
    <message>
        <source>  SHA-256</source>
        <translation>  SHA-256</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 nach %2 ms</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ConnectionDetails</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>valid %1 – %2</source>
        <translation>gültig %1 – %2</translation>
    </message>
    <message>
        <source>issued by itself</source>
        <translation>von sich selbst ausgestellt</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>ausgestellt von %1</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 nach %2 ms</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none, a direct connection</source>
        <translation>keiner, direkte Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none, since nothing leaves this computer</source>
        <translation>keines, da nichts diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>No username and no password were sent to find this out.</source>
        <translation>Um dies herauszufinden, wurden weder Benutzername noch Passwort gesendet.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ConnectionReportView</name>
    <message>
        <source>Sign in to proxy…</source>
        <translation>Am Proxy anmelden…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Copy the test&apos;s result</source>
        <translation>Testergebnis kopieren</translation>
    </message>
    <message>
        <source>What the test has shown</source>
        <translation>Was der Test ergeben hat</translation>
    </message>
    <message>
        <source>Test connection shows the proxy, the certificates and the clock difference. It sends no username and no password.</source>
        <translation>„Verbindung testen“ zeigt den Proxy, die Zertifikate und die Abweichung der Uhr. Dabei werden weder Benutzername noch Passwort gesendet.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy the token (Ctrl+C)</source>
        <translation>Das Token kopieren (Strg+C)</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DatabaseNotice</name>
    <message>
        <source>Database notice</source>
        <translation>Hinweis zur Datenbank</translation>
    </message>
    <message>
        <source>Show details…</source>
        <translation>Details anzeigen…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the account database could not be made.</source>
        <translation>Die heutige Kopie der Kontendatenbank konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Account database</source>
        <translation>Kontendatenbank</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>No token is active.</source>
        <translation>Kein Token ist aktiv.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Doctor</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 answers with HTTP %2 in %3 ms</source>
        <translation>%1 antwortet mit HTTP %2 in %3 ms</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>none; the server is this computer itself</source>
        <translation>keines; der Server ist dieser Computer selbst</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation>%1, ausgestellt von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>Tell the server&apos;s owner that the certificate runs out soon.</source>
        <translation>Teilen Sie dem Betreiber des Servers mit, dass das Zertifikat bald abläuft.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>vom Server nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Let the system set this computer&apos;s clock from the network.</source>
        <translation>Lassen Sie das System die Uhr dieses Computers über das Netzwerk stellen.</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>Der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>%1 keeps, returns and removes an item</source>
        <translation>%1 speichert, liefert und entfernt einen Eintrag</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>nicht abgewartet</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS-Bibliothek</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugin and its library; without them no server can be reached.</source>
        <translation>Installieren Sie das TLS-Modul von Qt und die zugehörige Bibliothek; ohne sie ist kein Server erreichbar.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>last copy %1</source>
        <translation>letzte Kopie %1</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>noch keine Kopie</translation>
    </message>
    <message>
        <source>sound, %1, %2</source>
        <translation>unversehrt, %1, %2</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>beschädigt: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>Prüfung nicht möglich</translation>
    </message>
    <message>
        <source>fit together with their passwords and tokens</source>
        <translation>passen zu ihren Passwörtern und Tokens</translation>
    </message>
    <message>
        <source>nothing unfinished; their passwords were not looked at</source>
        <translation>nichts Unvollendetes; ihre Passwörter wurden nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to repair: %1</source>
        <translation>
            <numerusform>%n Reparatur nötig: %1</numerusform>
            <numerusform>%n Reparaturen nötig: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Repair in the menu, or run tokendesk-cli repair.</source>
        <translation>Wählen Sie „Reparieren“ im Menü oder führen Sie tokendesk-cli repair aus.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not protected yet</source>
        <translation>
            <numerusform>%n noch nicht geschützt</numerusform>
            <numerusform>%n noch nicht geschützt</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Token Desk looked at this computer at %1.</source>
        <translation>Token Desk hat diesen Computer geprüft: %1.</translation>
    </message>
    <message>
        <source>%1 (set by the administrator)</source>
        <translation>%1 (vom Administrator festgelegt)</translation>
    </message>
    <message>
        <source>Policy of the administrator</source>
        <translation>Richtlinie des Administrators</translation>
    </message>
    <message>
        <source>Tell your administrator: %1</source>
        <translation>Informieren Sie Ihren Administrator: %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>the last one %1</source>
        <translation>die letzte %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Choose Back up in the menu, or run tokendesk-cli backup create.</source>
        <translation>Wählen Sie „Sichern“ im Menü oder führen Sie tokendesk-cli backup create aus.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DoctorDialog</name>
    <message>
        <source>Everything is in order</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n Punkt zu beachten</numerusform>
            <numerusform>%n Punkte zu beachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>%n Fehler gefunden</numerusform>
            <numerusform>%n Fehler gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>The keychain is tried with an item of its own and may ask to be unlocked. Every environment&apos;s server is asked for an answer, without a username or password.</source>
        <translation>Der Schlüsselbund wird mit einem eigenen Eintrag geprüft und muss dazu möglicherweise entsperrt werden. Der Server jeder Umgebung wird ohne Benutzername und Passwort angefragt.</translation>
    </message>
    <message>
        <source>What Copy puts on the clipboard holds no username, no label and no secret.</source>
        <translation>Was „Kopieren“ in die Zwischenablage legt, enthält keinen Benutzernamen, keine Bezeichnung und kein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DoctorVerb</name>
    <message>
        <source>asking the keychain and the servers…</source>
        <translation>Schlüsselbund und Server werden abgefragt…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::EmptyState</name>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message>
        <source>Add a child account to keep its password in the keychain and get tokens with one key.</source>
        <translation>Fügen Sie ein Unterkonto hinzu, um sein Passwort im Schlüsselbund zu speichern und Tokens mit einer Taste zu holen.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Konten importieren…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::EnvironmentForm</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Wrapped in “data”, as documented</source>
        <translation>In „data“ eingeschlossen, wie dokumentiert</translation>
    </message>
    <message>
        <source>Flat, for older gateways</source>
        <translation>Flach, für ältere Gateways</translation>
    </message>
    <message>
        <source>Optional: a further authority to trust</source>
        <translation>Optional: eine weitere vertrauenswürdige Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Sign-in URL</source>
        <translation>Anmelde-URL</translation>
    </message>
    <message>
        <source>Sign-in &amp;URL</source>
        <translation>Anmelde-&amp;URL</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Anfrageinhalt</translation>
    </message>
    <message>
        <source>Request &amp;body</source>
        <translation>Anfrage&amp;inhalt</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Environments</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>SIGN-IN URL</source>
        <translation>ANMELDE-URL</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>TokenDesk::EnvironmentsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (integriert)</translation>
    </message>
    <message>
        <source>This environment is part of Token Desk and cannot be changed.</source>
        <translation>Diese Umgebung ist Teil von Token Desk und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Umgebung entfernen</translation>
    </message>
    <message>
        <source>Remove the environment “%1”?</source>
        <translation>Die Umgebung „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Nothing changes at the server.</source>
        <translation>Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ErrorText</name>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>sign-in URL</source>
        <translation>Anmelde-URL</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>token label</source>
        <translation>Token-Bezeichnung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>Der Schlüsselbund</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 is empty.</source>
        <translation>Das Feld „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Fill in the %1.</source>
        <translation>Füllen Sie das Feld „%1“ aus.</translation>
    </message>
    <message>
        <source>The %1 is too long.</source>
        <translation>Der Inhalt des Felds „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>Shorten the %1.</source>
        <translation>Kürzen Sie den Inhalt des Felds „%1“.</translation>
    </message>
    <message>
        <source>The sign-in URL is not a usable address.</source>
        <translation>Die Anmelde-URL ist keine verwendbare Adresse.</translation>
    </message>
    <message>
        <source>Enter the whole address, such as https://idu.datazoo.com/api/v2/auth/sign_in.</source>
        <translation>Geben Sie die vollständige Adresse ein, etwa https://idu.datazoo.com/api/v2/auth/sign_in.</translation>
    </message>
    <message>
        <source>The CA file holds no readable certificate.</source>
        <translation>Die CA-Datei enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form.</source>
        <translation>Wählen Sie eine Datei mit Zertifikaten im PEM-Format.</translation>
    </message>
    <message>
        <source>The %1 has a character that cannot be used.</source>
        <translation>Das Feld „%1“ enthält ein Zeichen, das nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>Remove line breaks and control characters, then try again.</source>
        <translation>Entfernen Sie Zeilenumbrüche und Steuerzeichen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in URL would send the password unencrypted.</source>
        <translation>Die Anmelde-URL würde das Passwort unverschlüsselt senden.</translation>
    </message>
    <message>
        <source>Use an https address; http is for this computer itself only.</source>
        <translation>Verwenden Sie eine https-Adresse; http ist nur für diesen Computer selbst zulässig.</translation>
    </message>
    <message>
        <source>There is an environment with this name already.</source>
        <translation>Es gibt bereits eine Umgebung mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is an account with this username and environment already.</source>
        <translation>Es gibt bereits ein Konto mit diesem Benutzernamen und dieser Umgebung.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Edit the existing account, or choose another username.</source>
        <translation>Bearbeiten Sie das vorhandene Konto oder wählen Sie einen anderen Benutzernamen.</translation>
    </message>
    <message>
        <source>There is no such environment.</source>
        <translation>Diese Umgebung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing with that name.</source>
        <translation>Es gibt nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>Check the name in the list.</source>
        <translation>Prüfen Sie den Namen in der Liste.</translation>
    </message>
    <message>
        <source>More than one account has that name.</source>
        <translation>Mehrere Konten haben diesen Namen.</translation>
    </message>
    <message>
        <source>Use the id, or a name only one of them has.</source>
        <translation>Verwenden Sie die ID oder einen Namen, den nur eines davon hat.</translation>
    </message>
    <message>
        <source>Accounts still use this environment.</source>
        <translation>Diese Umgebung wird noch von Konten verwendet.</translation>
    </message>
    <message>
        <source>Remove them or move them to another environment first.</source>
        <translation>Entfernen Sie diese Konten zuerst oder verschieben Sie sie in eine andere Umgebung.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The server may have issued a token that did not arrive; it ends by itself. Try again.</source>
        <translation>Möglicherweise hat der Server ein Token ausgestellt, das nicht angekommen ist; es läuft von selbst ab. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before it was ready.</source>
        <translation>Bevor die Verbindung bereit war, hat %1 sie geschlossen.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the network. The password was not sent.</source>
        <translation>Versuchen Sie es erneut; wenn das Problem bestehen bleibt, prüfen Sie das Netzwerk. Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off without an answer.</source>
        <translation>Die Verbindung brach ab, ohne dass %1 geantwortet hat.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer.</source>
        <translation>Die Verbindung brach ab, während %1 antwortete.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 konnte nicht rechtzeitig erreicht werden.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again. The password was not sent.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut. Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>%1 began to answer and did not finish in time.</source>
        <translation>%1 hat zu antworten begonnen, wurde aber nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The server points to another address.</source>
        <translation>Der Server verweist auf eine andere Adresse.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL. The password was not sent to the other address.</source>
        <translation>Prüfen Sie die Anmelde-URL der Umgebung. Das Passwort wurde nicht an die andere Adresse gesendet.</translation>
    </message>
    <message>
        <source>The server knows no sign-in at this address.</source>
        <translation>Der Server kennt unter dieser Adresse keine Anmeldung.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL.</source>
        <translation>Prüfen Sie die Anmelde-URL der Umgebung.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in request as it is.</source>
        <translation>Der Server nimmt die Anmeldeanfrage in dieser Form nicht an.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL and body shape.</source>
        <translation>Prüfen Sie die Anmelde-URL und den Anfrageinhalt der Umgebung.</translation>
    </message>
    <message>
        <source>The server sent an answer that is not a sign-in reply.</source>
        <translation>Der Server hat eine Antwort gesendet, die nicht zu einer Anmeldung gehört.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL, or whether a proxy answers in its place.</source>
        <translation>Prüfen Sie die Anmelde-URL der Umgebung oder ob an ihrer Stelle ein Proxy antwortet.</translation>
    </message>
    <message>
        <source>The server says the password is wrong.</source>
        <translation>Der Server meldet, dass das Passwort falsch ist.</translation>
    </message>
    <message>
        <source>Edit the account&apos;s password. Nothing signs in again by itself, so the account is not locked out.</source>
        <translation>Bearbeiten Sie das Passwort des Kontos. Es wird nicht automatisch erneut angemeldet, damit das Konto nicht gesperrt wird.</translation>
    </message>
    <message>
        <source>The server does not know this username.</source>
        <translation>Der Server kennt diesen Benutzernamen nicht.</translation>
    </message>
    <message>
        <source>Check the username and the environment of the account.</source>
        <translation>Prüfen Sie den Benutzernamen und die Umgebung des Kontos.</translation>
    </message>
    <message>
        <source>The server refused this account.</source>
        <translation>Der Server hat dieses Konto abgelehnt.</translation>
    </message>
    <message>
        <source>Ask Data Zoo whether the account is active, then try again.</source>
        <translation>Fragen Sie bei Data Zoo nach, ob das Konto aktiv ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server asks to wait before the next sign-in.</source>
        <translation>Der Server verlangt eine Wartezeit vor der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuchen Sie es in %1 erneut.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The server has a fault.</source>
        <translation>Auf dem Server liegt ein Fehler vor.</translation>
    </message>
    <message>
        <source>Try again later; the account and its password are untouched.</source>
        <translation>Versuchen Sie es später erneut; das Konto und sein Passwort sind unverändert.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but sent no token.</source>
        <translation>Der Server hat die Anmeldung angenommen, aber kein Token gesendet.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask Data Zoo about this account.</source>
        <translation>Versuchen Sie es erneut; wenn das Problem bestehen bleibt, fragen Sie bei Data Zoo nach diesem Konto.</translation>
    </message>
    <message>
        <source>The server sent a token that has expired already.</source>
        <translation>Der Server hat ein bereits abgelaufenes Token gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, tell Data Zoo.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn sie stimmen, informieren Sie Data Zoo.</translation>
    </message>
    <message>
        <source>The address of %1 was not found.</source>
        <translation>Die Adresse, unter der %1 zu erreichen ist, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the network connection and the sign-in URL.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Anmelde-URL.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Im Moment nimmt %1 keine Verbindung an.</translation>
    </message>
    <message>
        <source>Check the sign-in URL, or try again when the server is up.</source>
        <translation>Prüfen Sie die Anmelde-URL oder versuchen Sie es erneut, wenn der Server wieder läuft.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Das Zertifikat, das %1 vorlegt, ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Ask your administrator for the CA file of this network, and add it to the environment.</source>
        <translation>Fragen Sie Ihren Administrator nach der CA-Datei dieses Netzwerks und fügen Sie sie der Umgebung hinzu.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host than %1.</source>
        <translation>Das Zertifikat, das %1 vorlegt, gehört zu einem anderen Host.</translation>
    </message>
    <message>
        <source>Check the sign-in URL. The password was not sent.</source>
        <translation>Prüfen Sie die Anmelde-URL. Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is out of date.</source>
        <translation>Das Zertifikat, das %1 vorlegt, ist abgelaufen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, the server&apos;s owner must renew the certificate.</source>
        <translation>Prüfen Sie das Datum dieses Computers; wenn es stimmt, muss der Betreiber des Servers das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>%1 offers only TLS versions that are no longer safe.</source>
        <translation>%1 bietet nur TLS-Versionen an, die nicht mehr sicher sind.</translation>
    </message>
    <message>
        <source>The server needs TLS 1.2 or newer. Tell its owner. The password was not sent.</source>
        <translation>Der Server benötigt TLS 1.2 oder neuer. Informieren Sie den Betreiber. Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>Dieser Computer und %1 konnten keine sichere Verbindung herstellen.</translation>
    </message>
    <message>
        <source>Check the sign-in URL; a proxy between may be the cause. The password was not sent.</source>
        <translation>Prüfen Sie die Anmelde-URL; ein dazwischenliegender Proxy kann die Ursache sein. Das Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in of its own.</source>
        <translation>Der Proxy verlangt eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a sign-in of its own.</source>
        <translation>Der Proxy %1 verlangt eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>Enter the username and password that your administrator gave you for the proxy.</source>
        <translation>Geben Sie den Benutzernamen und das Passwort ein, die Sie von Ihrem Administrator für den Proxy erhalten haben.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Der Proxy antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>Der Proxy %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1.</source>
        <translation>Über den Proxy war %1 nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The proxy %1 did not make the connection to %2.</source>
        <translation>Über den Proxy %1 war %2 nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Check the sign-in URL; if it is right, ask whoever runs the proxy to allow the connection.</source>
        <translation>Prüfen Sie die Anmelde-URL; wenn sie stimmt, lassen Sie die Verbindung vom Betreiber des Proxys freigeben.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Dieser Computer hat keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Connect, then try again.</source>
        <translation>Stellen Sie eine Verbindung her und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was changed.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 denied access.</source>
        <translation>%1 hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Try again and allow Token Desk when the keychain asks. Nothing was changed.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie Token Desk den Zugriff, wenn der Schlüsselbund nachfragt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No keychain service answers.</source>
        <translation>Es antwortet kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>On Linux, install and start one that offers the Secret Service, such as gnome-keyring, KeePassXC or KWallet.</source>
        <translation>Installieren und starten Sie unter Linux einen Dienst, der den Secret Service anbietet, etwa gnome-keyring, KeePassXC oder KWallet.</translation>
    </message>
    <message>
        <source>%1 did not do what was asked.</source>
        <translation>%1 hat die Anforderung nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Try again; what was stored before still stands.</source>
        <translation>Versuchen Sie es erneut; was zuvor gespeichert war, gilt weiterhin.</translation>
    </message>
    <message>
        <source>The password of this account is not in the keychain.</source>
        <translation>Das Passwort dieses Kontos ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Edit the account and enter it again.</source>
        <translation>Bearbeiten Sie das Konto und geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The password is too long to be stored.</source>
        <translation>Das Passwort ist zu lang, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>Use one of at most 1,024 bytes.</source>
        <translation>Verwenden Sie eines mit höchstens 1.024 Byte.</translation>
    </message>
    <message>
        <source>The account database cannot be used.</source>
        <translation>Die Kontendatenbank kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Keep the file, and send its details to support. The passwords in the keychain are untouched.</source>
        <translation>Bewahren Sie die Datei auf und senden Sie ihre Details an den Support. Die Passwörter im Schlüsselbund sind unverändert.</translation>
    </message>
    <message>
        <source>The account database is damaged.</source>
        <translation>Die Kontendatenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>Close every Token Desk, then start it again: it sets the damaged file aside and goes on with the newest sound copy, if there is one.</source>
        <translation>Schließen Sie alle Fenster von Token Desk und starten Sie es erneut: Die beschädigte Datei wird beiseitegelegt und mit der neuesten unversehrten Kopie weitergearbeitet, falls es eine gibt.</translation>
    </message>
    <message>
        <source>The account database is damaged, and there is no sound copy of it.</source>
        <translation>Die Kontendatenbank ist beschädigt, und es gibt keine unversehrte Kopie davon.</translation>
    </message>
    <message>
        <source>Keep %1 for support. If you rename it, Token Desk starts with an empty list. The passwords in the keychain are untouched.</source>
        <translation>Bewahren Sie %1 für den Support auf. Wenn Sie die Datei umbenennen, startet Token Desk mit einer leeren Liste. Die Passwörter im Schlüsselbund sind unverändert.</translation>
    </message>
    <message>
        <source>The database file belongs to another program or is damaged.</source>
        <translation>Die Datenbankdatei gehört zu einem anderen Programm oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Move %1 away and start again. It was not changed.</source>
        <translation>Verschieben Sie %1 an einen anderen Ort und starten Sie erneut. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The database was written by a newer Token Desk.</source>
        <translation>Die Datenbank wurde von einer neueren Version von Token Desk geschrieben.</translation>
    </message>
    <message>
        <source>Update Token Desk. The file was not changed.</source>
        <translation>Aktualisieren Sie Token Desk. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The account database is of an earlier version, and another Token Desk has it open.</source>
        <translation>Die Kontendatenbank stammt von einer früheren Version und ist in einem anderen Token Desk geöffnet.</translation>
    </message>
    <message>
        <source>Close every other Token Desk, then start again. Nothing was changed.</source>
        <translation>Schließen Sie jedes andere Token Desk und starten Sie erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another Token Desk is changing accounts at this moment.</source>
        <translation>Ein anderes Token Desk ändert gerade Konten.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Versuchen Sie es erneut, wenn es damit fertig ist.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was stored before still stands.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut. Was zuvor gespeichert war, gilt weiterhin.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the permissions of %1, and that its disk is not read-only.</source>
        <translation>Prüfen Sie die Berechtigungen von %1 und ob der Datenträger schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The account database belongs to another user of this computer.</source>
        <translation>Die Kontendatenbank gehört einem anderen Benutzer dieses Computers.</translation>
    </message>
    <message>
        <source>Sign in to the computer as that user, or ask your administrator about %1.</source>
        <translation>Melden Sie sich als dieser Benutzer am Computer an oder fragen Sie Ihren Administrator nach %1.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this.</source>
        <translation>Ihr Administrator lässt dies nicht zu.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The %1 is too short.</source>
        <translation>Der Inhalt des Felds „%1“ ist zu kurz.</translation>
    </message>
    <message>
        <source>Choose a longer %1.</source>
        <translation>Wählen Sie einen längeren Inhalt für das Feld „%1“.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Es gibt schon eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk, and that you may write there.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The file does not read back as it was written.</source>
        <translation>Die Datei liest sich nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Wählen Sie einen anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ExportVerb</name>
    <message>
        <source>The list could not be written: %1</source>
        <translation>Die Liste konnte nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written, without passwords.</source>
        <translation>
            <numerusform>%n Konto ohne Passwort geschrieben.</numerusform>
            <numerusform>%n Konten ohne Passwörter geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log could not be written: %1</source>
        <translation>Das Prüfprotokoll konnte nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n Zeile geschrieben.</numerusform>
            <numerusform>%n Zeilen geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>TokenDesk::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back to where the last link was (Alt+Left)</source>
        <translation>Zurück zur Stelle des letzten Links (Alt+Links)</translation>
    </message>
    <message>
        <source>Find in the guides   Ctrl+F</source>
        <translation>In den Handbüchern suchen   Strg+F</translation>
    </message>
    <message>
        <source>Find in the guides</source>
        <translation>In den Handbüchern suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>TokenDesk::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing was recorded of this account yet.</source>
        <translation>Zu diesem Konto wurde noch nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Import</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Save the table as CSV (UTF-8), then import that file.</source>
        <translation>Speichern Sie die Tabelle als CSV (UTF-8) und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose a file with a table.</source>
        <translation>Wählen Sie eine Datei mit einer Tabelle.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check who may read it, and that no other program holds it.</source>
        <translation>Prüfen Sie, wer sie lesen darf und ob ein anderes Programm sie festhält.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>Choose a table with a header and accounts.</source>
        <translation>Wählen Sie eine Tabelle mit Kopfzeile und Konten.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Sie ist größer als %1.</translation>
    </message>
    <message>
        <source>Divide the table into several files.</source>
        <translation>Teilen Sie die Tabelle auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>This is a workbook or a packed file, not a table of text.</source>
        <translation>Das ist eine Arbeitsmappe oder eine gepackte Datei, keine Texttabelle.</translation>
    </message>
    <message>
        <source>This is not a table of text.</source>
        <translation>Das ist keine Texttabelle.</translation>
    </message>
    <message>
        <source>The text is broken by a NUL character.</source>
        <translation>Der Text ist durch ein NUL-Zeichen unterbrochen.</translation>
    </message>
    <message>
        <source>The text is not in this encoding.</source>
        <translation>Der Text ist nicht in dieser Kodierung.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>A quote opens here and is not closed.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nicht geschlossen wird.</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>Schließen Sie es, oder verdoppeln Sie es, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>Text follows a closing quote.</source>
        <translation>Auf ein schließendes Anführungszeichen folgt Text.</translation>
    </message>
    <message>
        <source>Double the quotes that belong to the text, or choose another delimiter.</source>
        <translation>Verdoppeln Sie Anführungszeichen, die zum Text gehören, oder wählen Sie ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>A cell is longer than anything that can be imported.</source>
        <translation>Eine Zelle ist länger als alles, was importiert werden kann.</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>Suchen Sie nach einem nicht geschlossenen Anführungszeichen.</translation>
    </message>
    <message>
        <source>There are more than %1 columns.</source>
        <translation>Es sind mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>Remove what is not needed, or choose another delimiter.</source>
        <translation>Entfernen Sie, was nicht gebraucht wird, oder wählen Sie ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>There are more than %1 rows.</source>
        <translation>Es sind mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>No column was found for the %1.</source>
        <translation>Für „%1“ wurde keine Spalte gefunden.</translation>
    </message>
    <message>
        <source>Name the column that holds it.</source>
        <translation>Geben Sie die Spalte an, in der es steht.</translation>
    </message>
    <message>
        <source>More than one column can be the %1.</source>
        <translation>Mehr als eine Spalte kommt für „%1“ in Frage.</translation>
    </message>
    <message>
        <source>Name the one that is meant, by its number.</source>
        <translation>Geben Sie die gemeinte mit ihrer Nummer an.</translation>
    </message>
    <message>
        <source>There is no such column, or more than one, for the %1.</source>
        <translation>Für „%1“ gibt es keine solche Spalte oder mehrere.</translation>
    </message>
    <message>
        <source>Name it as in the header, or by its number.</source>
        <translation>Geben Sie sie wie in der Kopfzeile oder mit ihrer Nummer an.</translation>
    </message>
    <message>
        <source>The column of the %1 was named for something else as well.</source>
        <translation>Die Spalte für „%1“ wurde auch für etwas anderes angegeben.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>Geben Sie jede Spalte einmal an.</translation>
    </message>
    <message>
        <source>There is a header, and no account below it.</source>
        <translation>Unter der Kopfzeile steht kein Konto.</translation>
    </message>
    <message>
        <source>Choose a table with accounts in it.</source>
        <translation>Wählen Sie eine Tabelle, in der Konten stehen.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>This is not a login.</source>
        <translation>Das sind keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>The account is there already, and nothing is different.</source>
        <translation>Das Konto ist schon da, und nichts ist anders.</translation>
    </message>
    <message>
        <source>The account is there already, and is kept as it is.</source>
        <translation>Das Konto ist schon da und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Line %1 says the same.</source>
        <translation>Zeile %1 sagt dasselbe.</translation>
    </message>
    <message>
        <source>The number of cells is %1 and not %2. Look for a delimiter too many or too few.</source>
        <translation>Die Zahl der Zellen ist %1 und nicht %2. Suchen Sie nach einem Trennzeichen zu viel oder zu wenig.</translation>
    </message>
    <message>
        <source>Line %1 says something else of the same account.</source>
        <translation>Zeile %1 sagt über dasselbe Konto etwas anderes.</translation>
    </message>
    <message>
        <source>Nothing says which environment the account belongs to.</source>
        <translation>Nichts sagt, zu welcher Umgebung das Konto gehört.</translation>
    </message>
    <message>
        <source>There is no environment of that name.</source>
        <translation>Es gibt keine Umgebung dieses Namens.</translation>
    </message>
    <message>
        <source>A spreadsheet put an error in the place of the text.</source>
        <translation>Eine Tabellenkalkulation hat den Text durch einen Fehler ersetzt.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Hinzugefügt.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Aktualisiert.</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>Fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Could not be taken back. %1</source>
        <translation>Konnte nicht zurückgenommen werden. %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Nicht versucht.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Make another copy of the file, or choose an older backup.</source>
        <translation>Erstellen Sie eine andere Kopie der Datei oder wählen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>This is not a KeePass file.</source>
        <translation>Das ist keine KeePass-Datei.</translation>
    </message>
    <message>
        <source>Choose a backup, or another file with the ending kdbx.</source>
        <translation>Wählen Sie eine Sicherung oder eine andere Datei mit der Endung kdbx.</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>Die Datei endet zu früh: Ein Teil von ihr fehlt.</translation>
    </message>
    <message>
        <source>This is a KeePass file of a version that is too old.</source>
        <translation>Das ist eine KeePass-Datei einer zu alten Version.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and save it in the present format.</source>
        <translation>Öffnen Sie sie mit KeePassXC und speichern Sie sie im heutigen Format.</translation>
    </message>
    <message>
        <source>This is a KeePass file of a version that came later.</source>
        <translation>Das ist eine KeePass-Datei einer späteren Version.</translation>
    </message>
    <message>
        <source>Install the current version of Token Desk.</source>
        <translation>Installieren Sie die aktuelle Version von Token Desk.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>Der Anfang der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that Token Desk does not know.</source>
        <translation>Die Datei ist auf eine Weise verschlüsselt, die Token Desk nicht kennt.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose ChaCha20 or AES.</source>
        <translation>Öffnen Sie sie mit KeePassXC und wählen Sie ChaCha20 oder AES.</translation>
    </message>
    <message>
        <source>The file makes its key in a way that Token Desk does not know.</source>
        <translation>Die Datei bildet ihren Schlüssel auf eine Weise, die Token Desk nicht kennt.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose Argon2id.</source>
        <translation>Öffnen Sie sie mit KeePassXC und wählen Sie Argon2id.</translation>
    </message>
    <message>
        <source>Opening the file would take more memory or time than Token Desk spends on it.</source>
        <translation>Das Öffnen der Datei würde mehr Arbeitsspeicher oder Zeit benötigen, als Token Desk dafür aufwendet.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose a shorter decryption time.</source>
        <translation>Öffnen Sie sie mit KeePassXC und wählen Sie eine kürzere Entschlüsselungszeit.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>Die Passphrase öffnet die Datei nicht.</translation>
    </message>
    <message>
        <source>Enter it again. A file that needs a key file besides cannot be opened.</source>
        <translation>Geben Sie sie erneut ein. Eine Datei, die zusätzlich eine Schlüsseldatei benötigt, kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file is damaged.</source>
        <translation>Die Passphrase ist richtig, aber die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file opens, but its content makes no sense.</source>
        <translation>Die Datei lässt sich öffnen, aber ihr Inhalt ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>There is more in the file than can be imported.</source>
        <translation>Die Datei enthält mehr, als importiert werden kann.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>There is no entry in it.</source>
        <translation>Sie enthält keinen Eintrag.</translation>
    </message>
    <message>
        <source>Choose a file with accounts in it.</source>
        <translation>Wählen Sie eine Datei, in der Konten stehen.</translation>
    </message>
    <message>
        <source>Entry %1 says the same.</source>
        <translation>Eintrag %1 sagt dasselbe.</translation>
    </message>
    <message>
        <source>Entry %1 says something else of the same account.</source>
        <translation>Eintrag %1 sagt über dasselbe Konto etwas anderes.</translation>
    </message>
    <message>
        <source>The environment of that name signs in elsewhere.</source>
        <translation>Die Umgebung dieses Namens meldet an einer anderen Adresse an.</translation>
    </message>
    <message>
        <source>What should stand here stands in another entry.</source>
        <translation>Was hier stehen sollte, steht in einem anderen Eintrag.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>&amp;All or nothing: where one fails, take the others back</source>
        <translation>&amp;Alles oder nichts: Schlägt eines fehl, die anderen zurücknehmen</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>Importierte Konten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 still holds the passwords, also those that were refused.</source>
        <translation>%1 enthält die Passwörter noch, auch die abgelehnten.</translation>
    </message>
    <message>
        <source>%1 still holds the passwords.</source>
        <translation>%1 enthält die Passwörter noch.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Check who may change it, and that no other program holds it.</source>
        <translation>%1 konnte nicht gelöscht werden. Prüfen Sie, wer die Datei ändern darf und ob ein anderes Programm sie festhält.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n account(s)</source>
        <translation>
            <numerusform>%n Konto importieren</numerusform>
            <numerusform>%n Konten importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Choose a table of accounts, or drop it here: CSV or TSV, as spreadsheets and password managers save it; or a backup or another KeePass file. You see what will happen before anything is changed.</source>
        <translation>Wählen Sie eine Tabelle mit Konten oder legen Sie sie hier ab: CSV oder TSV, wie Tabellenkalkulationen und Passwortmanager sie speichern; oder eine Sicherung oder eine andere KeePass-Datei. Sie sehen, was geschehen wird, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Choose accounts to import</source>
        <translation>Zu importierende Konten auswählen</translation>
    </message>
    <message>
        <source>Tables of text and KeePass files (*.csv *.tsv *.tab *.txt *.kdbx)</source>
        <translation>Texttabellen und KeePass-Dateien (*.csv *.tsv *.tab *.txt *.kdbx)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung auswählen</translation>
    </message>
    <message>
        <source>KeePass files (*.kdbx)</source>
        <translation>KeePass-Dateien (*.kdbx)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Environments come with it: %1.</source>
        <translation>Umgebungen werden mit übernommen: %1.</translation>
    </message>
    <message>
        <source>Passwords will be sent there when you sign in.</source>
        <translation>Passwörter werden dorthin gesendet, wenn Sie sich anmelden.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportOptions</name>
    <message>
        <source>For rows that name none.</source>
        <translation>Für Zeilen, die keine nennen.</translation>
    </message>
    <message>
        <source>Where a field stands: label, username, password, environment, group, note or url, and the column&apos;s name or number; nothing after the = leaves it out. For each field.</source>
        <translation>Wo ein Feld steht: label, username, password, environment, group, note oder url, und Name oder Nummer der Spalte; nichts nach dem = lässt es weg. Für jedes Feld.</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252.</source>
        <translation>utf-8, utf-16le, utf-16be oder windows-1252.</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or bar.</source>
        <translation>comma, semicolon, tab oder bar.</translation>
    </message>
    <message>
        <source>double, single or none.</source>
        <translation>double, single oder none.</translation>
    </message>
    <message>
        <source>The first row is an account.</source>
        <translation>Die erste Zeile ist ein Konto.</translation>
    </message>
    <message>
        <source>Leaves accounts as they are that are there already.</source>
        <translation>Lässt Konten, die schon da sind, wie sie sind.</translation>
    </message>
    <message>
        <source>--encoding is one of utf-8, utf-16le, utf-16be and windows-1252.</source>
        <translation>--encoding ist utf-8, utf-16le, utf-16be oder windows-1252.</translation>
    </message>
    <message>
        <source>--delimiter is one of comma, semicolon, tab and bar.</source>
        <translation>--delimiter ist comma, semicolon, tab oder bar.</translation>
    </message>
    <message>
        <source>--quote is one of double, single and none.</source>
        <translation>--quote ist double, single oder none.</translation>
    </message>
    <message>
        <source>--map takes a field, = and a column, such as username=3 or label=Title.</source>
        <translation>--map erwartet ein Feld, = und eine Spalte, etwa username=3 oder label=Title.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportPreviewModel</name>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>Übersprungen. %1</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>Abgelehnt. %1</translation>
    </message>
    <message>
        <source>Refused, column %1. %2</source>
        <translation>Abgelehnt, Spalte %1. %2</translation>
    </message>
    <message>
        <source>Will be added.</source>
        <translation>Wird hinzugefügt.</translation>
    </message>
    <message>
        <source>Will be updated.</source>
        <translation>Wird aktualisiert.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportReading</name>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>B&amp;enutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Leave accounts that are there as the&amp;y are</source>
        <translation>&amp;Vorhandene Konten lassen, wie sie sind</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Column of the %1</source>
        <translation>Spalte: %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>URL of the &amp;sign-in</source>
        <translation>URL der Anme&amp;ldung</translation>
    </message>
    <message>
        <source>The first row holds the na&amp;mes of the columns</source>
        <translation>Die erste &amp;Zeile enthält die Spaltennamen</translation>
    </message>
    <message>
        <source>De&amp;fault environment</source>
        <translation>&amp;Standardumgebung</translation>
    </message>
    <message>
        <source>Default environment</source>
        <translation>Standardumgebung</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportSummary</name>
    <message>
        <source>%1 to add</source>
        <translation>%1 hinzuzufügen</translation>
    </message>
    <message>
        <source>%1 to update</source>
        <translation>%1 zu aktualisieren</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The import could not go on</source>
        <translation>Der Import konnte nicht fortgesetzt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be imported</source>
        <translation>
            <numerusform>%n Konto konnte nicht importiert werden</numerusform>
            <numerusform>%n Konten konnten nicht importiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%n Konto importiert</numerusform>
            <numerusform>%n Konten importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 zurückgenommen</translation>
    </message>
    <message>
        <source>%1 not tried</source>
        <translation>%1 nicht versucht</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportTable</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportVerb</name>
    <message>
        <source>Would be added.</source>
        <translation>Würde hinzugefügt.</translation>
    </message>
    <message>
        <source>Would be updated.</source>
        <translation>Würde aktualisiert.</translation>
    </message>
    <message>
        <source>skipped. </source>
        <translation>übersprungen. </translation>
    </message>
    <message>
        <source>refused. </source>
        <translation>abgelehnt. </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1 to add, %2 to update, %3 skipped, %4 refused.</source>
        <translation>%1 hinzuzufügen, %2 zu aktualisieren, %3 übersprungen, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 skipped, %4 refused, %5 failed.</source>
        <translation>%1 hinzugefügt, %2 aktualisiert, %3 übersprungen, %4 abgelehnt, %5 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Not done: %1. The same import can be given again.</source>
        <translation>Nicht erledigt: %1. Derselbe Import kann noch einmal gegeben werden.</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 von %2…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Datei wird geöffnet…</translation>
    </message>
    <message>
        <source>A KeePass file cannot come from standard input. Name the file.</source>
        <translation>Eine KeePass-Datei kann nicht aus der Standardeingabe kommen. Geben Sie die Datei an.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>The environment %1 comes with it and signs in at %2.</source>
        <translation>Die Umgebung %1 wird mit übernommen und meldet unter %2 an.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::KeychainNotice</name>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Passwords are kept for this session only.</source>
        <translation>Passwörter werden nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Moving them to the keychain…</source>
        <translation>Sie werden in den Schlüsselbund übertragen…</translation>
    </message>
    <message>
        <source>They are in memory and gone when Token Desk closes. Store them when there is a keychain.</source>
        <translation>Sie sind im Arbeitsspeicher und gehen verloren, wenn Token Desk geschlossen wird. Speichern Sie sie, sobald es einen Schlüsselbund gibt.</translation>
    </message>
    <message>
        <source>Store now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Until then, passwords can be kept in memory while Token Desk runs.</source>
        <translation>Bis dahin können Passwörter im Arbeitsspeicher bleiben, solange Token Desk läuft.</translation>
    </message>
    <message>
        <source>Go on for this session</source>
        <translation>Für diese Sitzung fortfahren</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>Es gibt keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no keychain: %1 is missing.</source>
        <translation>Es gibt keinen Schlüsselbund: %1 fehlt.</translation>
    </message>
    <message>
        <source>Start it, or ask your administrator to.</source>
        <translation>Starten Sie ihn oder wenden Sie sich dafür an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Install the package %1, then sign in to the desktop again.</source>
        <translation>Installieren Sie das Paket %1 und melden Sie sich erneut am Desktop an.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::KeychainStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Möglicherweise fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Cancel waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund abbrechen</translation>
    </message>
</context>
<context>
    <name>TokenDesk::LockedPage</name>
    <message>
        <source>Token Desk is locked</source>
        <translation>Token Desk ist gesperrt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Möglicherweise fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Unlocking takes the key from the keychain, which may ask for its password.</source>
        <translation>Zum Entsperren wird der Schlüssel aus dem Schlüsselbund geholt, der möglicherweise nach seinem Passwort fragt.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Main</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
</context>
<context>
    <name>TokenDesk::MainWindow</name>
    <message>
        <source>Token Desk</source>
        <translation>Token Desk</translation>
    </message>
    <message>
        <source>Sign in to proxy…</source>
        <translation>Am Proxy anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What was done could not be recorded in the audit log.</source>
        <translation>Der Vorgang konnte nicht im Prüfprotokoll aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>What was done could not be passed on to the system&apos;s log.</source>
        <translation>Der Vorgang konnte nicht an das Systemprotokoll weitergegeben werden.</translation>
    </message>
    <message>
        <source>The audit log has it. Check that the service that keeps the system&apos;s log is running.</source>
        <translation>Im Prüfprotokoll ist er enthalten. Prüfen Sie, ob der Dienst läuft, der das Systemprotokoll führt.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::MessageBar</name>
    <message>
        <source>Copy details for support</source>
        <translation>Details für den Support kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Notices</name>
    <message>
        <source>The token of %1 expires at %2</source>
        <translation>Das Token von %1 läuft um %2 ab</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts, after the names of some</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are about to expire, the first at %1</source>
        <translation>
            <numerusform>%n Token läuft bald ab, um %1</numerusform>
            <numerusform>%n Tokens laufen bald ab, das erste um %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New tokens…</source>
        <translation>Neue Tokens…</translation>
    </message>
    <message>
        <source>It is a production token.</source>
        <translation>Es ist ein Produktionstoken.</translation>
    </message>
    <message numerus="yes">
        <source>It is cleared in %n second(s).</source>
        <translation>
            <numerusform>Es wird in %n Sekunde gelöscht.</numerusform>
            <numerusform>Es wird in %n Sekunden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays until something else is copied.</source>
        <translation>Es bleibt, bis etwas anderes kopiert wird.</translation>
    </message>
    <message>
        <source>The token of %1 is on the clipboard</source>
        <translation>Das Token von %1 ist in der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be renewed automatically</source>
        <translation>
            <numerusform>%n Konto konnte nicht automatisch erneuert werden</numerusform>
            <numerusform>%n Konten konnten nicht automatisch erneuert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be renewed automatically</source>
        <translation>%1 konnte nicht automatisch erneuert werden</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Password</name>
    <message>
        <source>There is no terminal to ask for the password. Use --password-stdin.</source>
        <translation>Es gibt kein Terminal, um nach dem Passwort zu fragen. Verwenden Sie --password-stdin.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>Passphrase der Datei: </translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use --passphrase-stdin.</source>
        <translation>Es gibt kein Terminal, um nach der Passphrase zu fragen. Verwenden Sie --passphrase-stdin.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Wiederholung: </translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Das sind zwei verschiedene Passphrasen.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Policy</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>einer von %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>Nothing in it is obeyed; every setting has its safe value.</source>
        <translation>Nichts darin wird angewendet; jede Einstellung hat ihren sicheren Wert.</translation>
    </message>
    <message>
        <source>What it rules rightly is obeyed; every other setting has its safe value.</source>
        <translation>Was sie richtig regelt, wird angewendet; jede andere Einstellung hat ihren sicheren Wert.</translation>
    </message>
    <message>
        <source>The setting has its safe value.</source>
        <translation>Die Einstellung hat ihren sicheren Wert.</translation>
    </message>
    <message>
        <source>The policy is not a file.</source>
        <translation>Die Richtlinie ist keine Datei.</translation>
    </message>
    <message>
        <source>The policy is a link; it has to be the file itself.</source>
        <translation>Die Richtlinie ist eine Verknüpfung; sie muss die Datei selbst sein.</translation>
    </message>
    <message>
        <source>The policy cannot be read.</source>
        <translation>Die Richtlinie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Others than the administrator can change the policy: it and its folder have to belong to the administrator, and nobody else may write them.</source>
        <translation>Nicht nur der Administrator kann die Richtlinie ändern: Sie und ihr Ordner müssen dem Administrator gehören, und niemand sonst darf dort schreiben.</translation>
    </message>
    <message>
        <source>The policy is larger than 1 MiB.</source>
        <translation>Die Richtlinie ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>The policy is not a text in UTF-8.</source>
        <translation>Die Richtlinie ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The policy was written for a newer Token Desk.</source>
        <translation>Die Richtlinie wurde für eine neuere Version von Token Desk geschrieben.</translation>
    </message>
    <message>
        <source>A line of the policy is neither a group in brackets nor a name with its value.</source>
        <translation>Eine Zeile der Richtlinie ist weder eine Gruppe in eckigen Klammern noch ein Name mit seinem Wert.</translation>
    </message>
    <message>
        <source>There is no setting of this name, so nothing is ruled by it.</source>
        <translation>Es gibt keine Einstellung dieses Namens; daher wird damit nichts geregelt.</translation>
    </message>
    <message>
        <source>The value has to be %1.</source>
        <translation>Der Wert muss %1 sein.</translation>
    </message>
    <message>
        <source>The policy rules this setting more than once.</source>
        <translation>Die Richtlinie regelt diese Einstellung mehrfach.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>TokenDesk::PolicyNotice</name>
    <message>
        <source>Policy notice</source>
        <translation>Hinweis zur Richtlinie</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator&apos;s policy cannot be obeyed as it stands: %n problem(s).</source>
        <translation>
            <numerusform>Die Richtlinie Ihres Administrators kann so nicht angewendet werden: %n Problem.</numerusform>
            <numerusform>Die Richtlinie Ihres Administrators kann so nicht angewendet werden: %n Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that are in doubt have their safe values. Tell your administrator.</source>
        <translation>Zweifelhafte Einstellungen haben ihre sicheren Werte. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Show details…</source>
        <translation>Details anzeigen…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. “Check this computer” in the menu shows all.</source>
        <translation>
            <numerusform>Und %n weiteres. „Diesen Computer prüfen“ im Menü zeigt alle.</numerusform>
            <numerusform>Und %n weitere. „Diesen Computer prüfen“ im Menü zeigt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy of your administrator</source>
        <translation>Richtlinie Ihres Administrators</translation>
    </message>
    <message>
        <source>What cannot be obeyed:</source>
        <translation>Was nicht angewendet werden kann:</translation>
    </message>
</context>
<context>
    <name>TokenDesk::PolicyVerb</name>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>Ihre Einstellungen</translation>
    </message>
    <message>
        <source>administrator: %1</source>
        <translation>Administrator: %1</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>EINSTELLUNG</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>SET BY</source>
        <translation>HERKUNFT</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ProductionGuard</name>
    <message>
        <source>Environment: %1 (%2)</source>
        <translation>Umgebung: %1 (%2)</translation>
    </message>
    <message>
        <source>Environment: unknown</source>
        <translation>Umgebung: unbekannt</translation>
    </message>
    <message>
        <source>Copy a production token of “%1”?</source>
        <translation>Ein Produktionstoken von „%1“ kopieren?</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format: %1</translation>
    </message>
    <message>
        <source>Whoever has it can use it until it expires.</source>
        <translation>Wer es hat, kann es verwenden, bis es abläuft.</translation>
    </message>
    <message>
        <source>Copy production token</source>
        <translation>Produktionstoken kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ProxySignInDialog</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy %1 wants a username and password of its own.</source>
        <translation>Der Proxy %1 verlangt einen eigenen Benutzernamen und ein eigenes Passwort.</translation>
    </message>
    <message>
        <source>They are not those of an account. They are kept in the keychain, and sent to this proxy only.</source>
        <translation>Es sind nicht die eines Kontos. Sie werden im Schlüsselbund gespeichert und nur an diesen Proxy gesendet.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Reconcile</name>
    <message>
        <source>Adding it was interrupted before its password was confirmed.</source>
        <translation>Das Hinzufügen wurde unterbrochen, bevor das Passwort bestätigt war.</translation>
    </message>
    <message>
        <source>Changing its password was interrupted.</source>
        <translation>Das Ändern des Passworts wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Removing it was interrupted.</source>
        <translation>Das Entfernen wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Its password is not in the keychain.</source>
        <translation>Das Passwort ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Its password is not stored: it was kept for one session only, or changing it was cut off.</source>
        <translation>Das Passwort ist nicht gespeichert: Es wurde nur für eine Sitzung behalten, oder das Ändern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The key that tokens are sealed with is not in the keychain any more, only in memory.</source>
        <translation>Der Schlüssel, mit dem die Tokens versiegelt sind, ist nicht mehr im Schlüsselbund, sondern nur noch im Arbeitsspeicher.</translation>
    </message>
    <message numerus="yes">
        <source>The key of %n token(s) is not in the keychain any more.</source>
        <translation>
            <numerusform>Der Schlüssel von %n Token ist nicht mehr im Schlüsselbund.</numerusform>
            <numerusform>Der Schlüssel von %n Tokens ist nicht mehr im Schlüsselbund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) do not open with the key in the keychain.</source>
        <translation>
            <numerusform>%n Token lässt sich mit dem Schlüssel im Schlüsselbund nicht öffnen.</numerusform>
            <numerusform>%n Tokens lassen sich mit dem Schlüssel im Schlüsselbund nicht öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is chained with another key than the one in the keychain.</source>
        <translation>Das Prüfprotokoll ist mit einem anderen Schlüssel verkettet als dem im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The newest events of the audit log are missing: it does not go on from the one that the keychain remembers.</source>
        <translation>Die neuesten Ereignisse des Prüfprotokolls fehlen: Es schließt nicht an das Ereignis an, das im Schlüsselbund vermerkt ist.</translation>
    </message>
    <message>
        <source>Edit the account and enter the password again, or remove the account.</source>
        <translation>Bearbeiten Sie das Konto und geben Sie das Passwort erneut ein oder entfernen Sie das Konto.</translation>
    </message>
    <message>
        <source>Looks whether the password has reached the keychain. If so, the account is complete; if not, you enter it again.</source>
        <translation>Prüft, ob das Passwort im Schlüsselbund angekommen ist. Falls ja, ist das Konto vollständig; falls nicht, geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>Puts the password that counts in its place, and removes the other one.</source>
        <translation>Setzt das gültige Passwort an seinen Platz und entfernt das andere.</translation>
    </message>
    <message>
        <source>Removes what is left of the account: its password, its tokens and its place in the list.</source>
        <translation>Entfernt, was vom Konto übrig ist: sein Passwort, seine Tokens und seinen Platz in der Liste.</translation>
    </message>
    <message>
        <source>Marks the account as one without a password. You enter it again, or remove the account.</source>
        <translation>Kennzeichnet das Konto als eines ohne Passwort. Sie geben es erneut ein oder entfernen das Konto.</translation>
    </message>
    <message>
        <source>Stores the key again. Nothing is lost.</source>
        <translation>Speichert den Schlüssel erneut. Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Takes these tokens off this computer: nobody can open them. Accounts and passwords stay, and the next sign-in makes a new key.</source>
        <translation>Entfernt diese Tokens von diesem Computer: Niemand kann sie öffnen. Konten und Passwörter bleiben, und bei der nächsten Anmeldung wird ein neuer Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>Takes these tokens off this computer. Accounts and passwords stay.</source>
        <translation>Entfernt diese Tokens von diesem Computer. Konten und Passwörter bleiben.</translation>
    </message>
    <message>
        <source>Begins a new chain. Earlier events can still be read, but not verified any more. If you do not know of a reason, such as a restored keychain, have it looked into first.</source>
        <translation>Beginnt eine neue Kette. Frühere Ereignisse können noch gelesen, aber nicht mehr überprüft werden. Wenn Sie keinen Grund kennen, etwa einen wiederhergestellten Schlüsselbund, lassen Sie dies zuerst untersuchen.</translation>
    </message>
    <message>
        <source>Goes on with the log as it stands; what is missing stays missing. If you do not know of a reason, such as a damaged database, have it looked into first.</source>
        <translation>Führt das Protokoll in seinem jetzigen Stand fort; was fehlt, bleibt verloren. Wenn Sie keinen Grund kennen, etwa eine beschädigte Datenbank, lassen Sie dies zuerst untersuchen.</translation>
    </message>
    <message>
        <source>Repaired.</source>
        <translation>Repariert.</translation>
    </message>
    <message>
        <source>Its password has to be entered again, or the account removed.</source>
        <translation>Das Passwort muss erneut eingegeben oder das Konto entfernt werden.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Renewal</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Until %1, Monday to Friday</source>
        <translation>Bis %1, Montag bis Freitag</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairDialog</name>
    <message>
        <source>Tokens on this computer</source>
        <translation>Tokens auf diesem Computer</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every account&apos;s password is looked for in the keychain, which may ask to be unlocked.</source>
        <translation>Das Passwort jedes Kontos wird im Schlüsselbund gesucht, der dazu möglicherweise entsperrt werden muss.</translation>
    </message>
    <message>
        <source>Nothing could be looked at</source>
        <translation>Es konnte nichts geprüft werden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Not everything could be looked at</source>
        <translation>Es konnte nicht alles geprüft werden</translation>
    </message>
    <message>
        <source>Everything fits together</source>
        <translation>Alles passt zusammen</translation>
    </message>
    <message>
        <source>Every account has its password, and every token can be opened.</source>
        <translation>Jedes Konto hat sein Passwort, und jedes Token lässt sich öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>The keychain may ask to be unlocked.</source>
        <translation>Möglicherweise muss der Schlüsselbund entsperrt werden.</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Reparatur läuft…</translation>
    </message>
    <message>
        <source>Everything ticked is repaired</source>
        <translation>Alles Angekreuzte ist repariert</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left over</source>
        <translation>
            <numerusform>%n Befund übrig</numerusform>
            <numerusform>%n Befunde übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts without a password are under Needs attention.</source>
        <translation>Konten ohne Passwort finden Sie unter „Handlungsbedarf“.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairNotice</name>
    <message>
        <source>Repair notice</source>
        <translation>Hinweis zur Reparatur</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need repair: an earlier change was cut off.</source>
        <translation>
            <numerusform>%n Konto muss repariert werden: Eine frühere Änderung wurde abgebrochen.</numerusform>
            <numerusform>%n Konten müssen repariert werden: Eine frühere Änderung wurde abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost by waiting. Repair shows each of them, and what it will do.</source>
        <translation>Durch Abwarten geht nichts verloren. „Reparieren“ zeigt jedes Konto an und was jeweils geschehen wird.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairVerb</name>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>Es konnte nicht alles geprüft werden.</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>Alles passt zusammen.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ReportDialog</name>
    <message>
        <source>Tokens alive now</source>
        <translation>Derzeit gültige Tokens</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Der Bericht konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ReportVerb</name>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Der Bericht konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The report could not be made into a PDF. tokendesk-pdf, which does that, has to be in the folder of this program; a name that ends with .html needs it not.</source>
        <translation>Der Bericht konnte nicht in ein PDF umgewandelt werden. tokendesk-pdf, das dies erledigt, muss im Ordner dieses Programms sein; ein Name, der mit .html endet, benötigt es nicht.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ServerClock</name>
    <message>
        <source>this computer agrees with the server</source>
        <translation>die Uhr dieses Computers stimmt mit dem Server überein</translation>
    </message>
    <message>
        <source>this computer is %1 s behind the server</source>
        <translation>die Uhr dieses Computers geht gegenüber dem Server %1 s nach</translation>
    </message>
    <message>
        <source>this computer is %1 s ahead of the server</source>
        <translation>die Uhr dieses Computers geht gegenüber dem Server %1 s vor</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingEditor</name>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <comment>after a whole hour on a 24-hour clock</comment>
        <translation>Uhr</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingRow</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Auf %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wird beim nächsten Start wirksam.</translation>
    </message>
    <message>
        <source>Set by your administrator, in %1.</source>
        <translation>Von Ihrem Administrator festgelegt, in %1.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>The settings file cannot be written. Changes count until Token Desk is closed.</source>
        <translation>Die Einstellungsdatei kann nicht geschrieben werden. Änderungen gelten, bis Token Desk geschlossen wird.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SignIn</name>
    <message>
        <source> (assumed)</source>
        <translation> (angenommen)</translation>
    </message>
    <message>
        <source>its password is not stored yet. Edit the account and enter it again.</source>
        <translation>das Passwort ist noch nicht gespeichert. Bearbeiten Sie das Konto und geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>the server rejected it before. Sign it in by its name to try again.</source>
        <translation>der Server hat das Konto zuvor abgelehnt. Melden Sie es unter seinem Namen an, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>ok, expires %1</source>
        <translation>OK, Ablauf %1</translation>
    </message>
    <message>
        <source>has a token already, expires %1</source>
        <translation>hat bereits ein Token, Ablauf %1</translation>
    </message>
    <message>
        <source>skipped, %1</source>
        <translation>übersprungen, %1</translation>
    </message>
    <message>
        <source>failed. %1</source>
        <translation>fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>the server asks to wait until %1…</source>
        <translation>der Server verlangt, bis %1 zu warten…</translation>
    </message>
    <message>
        <source>%1 signed in, %2 failed, %3 left alone</source>
        <translation>%1 angemeldet, %2 fehlgeschlagen, %3 übersprungen</translation>
    </message>
    <message>
        <source>, %1 cancelled</source>
        <translation>, %1 abgebrochen</translation>
    </message>
</context>
<context>
    <name>TokenDesk::StatusStrip</name>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>%1, access denied</source>
        <translation>%1, Zugriff verweigert</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <translation>%1, entsperrt</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>No keychain service</source>
        <translation>Kein Schlüsselbunddienst</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Zeit bis zum Leeren der Zwischenablage</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Passwords in memory, for this session only</source>
        <translation>Passwörter im Arbeitsspeicher, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Token of %1 (%2) is on the clipboard</source>
        <translation>Token von %1 (%2) ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Token of %1 is on the clipboard</source>
        <translation>Token von %1 ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>stays until you clear it</source>
        <translation>bleibt, bis Sie sie leeren</translation>
    </message>
    <message>
        <source>clears in %1 s</source>
        <translation>wird in %1 s geleert</translation>
    </message>
    <message>
        <source>The desktop may still have the token on the clipboard. It is cleared at the next key or click in this window.</source>
        <translation>Möglicherweise ist das Token beim Desktop noch in der Zwischenablage. Sie wird beim nächsten Tastendruck oder Klick in diesem Fenster geleert.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::StorageRescue</name>
    <message>
        <source>The account database was gone; the copy of %1 was taken.</source>
        <translation>Die Kontendatenbank war nicht mehr vorhanden; die Kopie mit Stand %1 wurde übernommen.</translation>
    </message>
    <message>
        <source>The account database was damaged; the copy of %1 was taken.</source>
        <translation>Die Kontendatenbank war beschädigt; die Kopie mit Stand %1 wurde übernommen.</translation>
    </message>
    <message>
        <source>Accounts and environments could still be read and are all there. Session tokens are gone; sign in again where you need one.</source>
        <translation>Konten und Umgebungen konnten noch gelesen werden und sind vollständig. Sitzungstokens sind verloren; melden Sie sich erneut an, wo Sie eines benötigen.</translation>
    </message>
    <message>
        <source>What was added or changed after that is missing, and so are session tokens. Look through your accounts; the passwords in the keychain are untouched.</source>
        <translation>Was danach hinzugefügt oder geändert wurde, fehlt, ebenso die Sitzungstokens. Sehen Sie Ihre Konten durch; die Passwörter im Schlüsselbund sind unverändert.</translation>
    </message>
    <message>
        <source>The damaged file was set aside, not removed: %1</source>
        <translation>Die beschädigte Datei wurde beiseitegelegt, nicht entfernt: %1</translation>
    </message>
    <message>
        <source>The copy was made: %1</source>
        <translation>Die Kopie wurde erstellt: %1</translation>
    </message>
    <message>
        <source>What was wrong: %1</source>
        <translation>Was nicht stimmte: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TableFile</name>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Es gibt schon eine Datei dieses Namens.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TimeText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als 1 Minute</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind %2.</source>
        <translation>Die Uhr dieses Computers geht gegenüber %2 um %1 nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of %2.</source>
        <translation>Die Uhr dieses Computers geht gegenüber %2 um %1 vor.</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 min</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TimelineView</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Timeline of active tokens</source>
        <translation>Zeitachse der aktiven Tokens</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Token</name>
    <message>
        <source>The token is valid but could not be kept, and will not be shown again.</source>
        <translation>Das Token ist gültig, konnte aber nicht gespeichert werden und wird nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>The server rejected this account before, so it was not asked again. Edit its password, or use --new to ask all the same.</source>
        <translation>Der Server hat dieses Konto zuvor abgelehnt und wurde daher nicht erneut angefragt. Bearbeiten Sie das Passwort oder verwenden Sie --new, um trotzdem anzufragen.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenColumns</name>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenDetails</name>
    <message>
        <source>, assumed: the token does not say</source>
        <translation>, angenommen: im Token nicht angegeben</translation>
    </message>
    <message>
        <source> – does not fit this environment</source>
        <translation> – passt nicht zu dieser Umgebung</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Issuer / audience</source>
        <translation>Aussteller / Empfänger</translation>
    </message>
    <message>
        <source>User, organisation</source>
        <translation>Benutzer, Organisation</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>In UTC</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenLabelDelegate</name>
    <message>
        <source>Token label</source>
        <translation>Token-Bezeichnung</translation>
    </message>
    <message>
        <source>Ticket, purpose</source>
        <translation>Ticket, Zweck</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenMenu</name>
    <message>
        <source>Token as issued (Bearer …)</source>
        <translation>Token wie ausgestellt (Bearer …)</translation>
    </message>
    <message>
        <source>Token only</source>
        <translation>Nur das Token</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization-Header</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>PowerShell variable</source>
        <translation>PowerShell-Variable</translation>
    </message>
    <message>
        <source>.env line</source>
        <translation>.env-Zeile</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Postman-Umgebung</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Bezeichnung…</translation>
    </message>
    <message>
        <source>Forget token…</source>
        <translation>Token vergessen…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenTableModel</name>
    <message>
        <source>token ending in %1</source>
        <translation>Token mit der Endung %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4, expires in %5</source>
        <translation>%1, %2, von %3 bis %4, läuft in %5 ab</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>läuft in %1 ab</translation>
    </message>
    <message>
        <source>freshest</source>
        <translation>neuestes</translation>
    </message>
    <message>
        <source>expiry assumed</source>
        <translation>Ablauf angenommen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenTableView</name>
    <message>
        <source>Active tokens</source>
        <translation>Aktive Tokens</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Tokens</name>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>%1: the audience or issuer of token %2 does not fit the environment %3.</source>
        <translation>%1: Empfänger oder Aussteller von Token %2 passt nicht zur Umgebung %3.</translation>
    </message>
    <message>
        <source>There are no live tokens.</source>
        <translation>Es gibt keine gültigen Tokens.</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNG</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>RESTZEIT</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>ABLAUF</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>FINGERABDRUCK</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten on this computer: %n token(s).</source>
        <translation>
            <numerusform>Auf diesem Computer vergessen: %n Token.</numerusform>
            <numerusform>Auf diesem Computer vergessen: %n Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the server a token stays valid until it expires.</source>
        <translation>Auf dem Server bleibt ein Token gültig, bis es abläuft.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokensPage</name>
    <message>
        <source>No token is active. Choose an account and press Enter to get one.</source>
        <translation>Kein Token ist aktiv. Wählen Sie ein Konto und drücken Sie die Eingabetaste, um eines zu holen.</translation>
    </message>
    <message>
        <source>No active token found for “%1”.</source>
        <translation>Kein aktives Token für „%1“ gefunden.</translation>
    </message>
    <message>
        <source>All active tokens</source>
        <translation>Alle aktiven Tokens</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>&amp;Zeitachse</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Toolbar</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Sign in all…</source>
        <translation>Alle anmelden…</translation>
    </message>
    <message>
        <source>Add an account (Ctrl+N)</source>
        <translation>Ein Konto hinzufügen (Strg+N)</translation>
    </message>
    <message>
        <source>Sign in all</source>
        <translation>Alle anmelden</translation>
    </message>
    <message>
        <source>Find account or token   Ctrl+F</source>
        <translation>Konto oder Token suchen   Strg+F</translation>
    </message>
    <message>
        <source>Find account or token</source>
        <translation>Konto oder Token suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation>Umgebungen…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Diesen Computer prüfen…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Sign in several accounts (Ctrl+Shift+S)</source>
        <translation>Mehrere Konten anmelden (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Accounts are being signed in</source>
        <translation>Konten werden angemeldet</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Import accounts from a table or a KeePass file (Ctrl+I)</source>
        <translation>Konten aus einer Tabelle oder einer KeePass-Datei importieren (Strg+I)</translation>
    </message>
    <message>
        <source>Hides everything until the keychain gives the key again (Ctrl+L)</source>
        <translation>Blendet alles aus, bis der Schlüsselbund den Schlüssel wieder herausgibt (Strg+L)</translation>
    </message>
    <message>
        <source>Settings, environments, backups, and a check of this computer (F10)</source>
        <translation>Einstellungen, Umgebungen, Sicherungen und eine Prüfung dieses Computers (F10)</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>Prüfprotokoll…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TrayIcon</name>
    <message>
        <source>Get token for…</source>
        <translation>Token holen für…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No active tokens</source>
        <translation>Keine aktiven Tokens</translation>
    </message>
    <message>
        <source>%1 (production), %2</source>
        <extracomment>Account and time left.</extracomment>
        <translation>%1 (Produktion), %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TrayPresence</name>
    <message>
        <source>Close Token Desk</source>
        <translation>Token Desk schließen</translation>
    </message>
    <message>
        <source>Keep Token Desk running in the tray?</source>
        <translation>Token Desk im Infobereich weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>From there, tokens are two clicks away, and it tells you before they expire. Your answer is remembered; you can change it in the settings.</source>
        <translation>Dort sind Tokens zwei Klicks entfernt, und es meldet sich, bevor sie ablaufen. Ihre Antwort wird behalten; Sie können sie in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TokenDesk::VaultOpening</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>Passphrase der &amp;Datei</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::WindowLock</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Session tokens of Data Zoo child accounts at hand.</source>
        <translation>Sitzungstokens der Unterkonten von Data Zoo, griffbereit.</translation>
    </message>
    <message>
        <source>Keep data apart under this name.</source>
        <translation>Daten unter diesem Namen getrennt aufbewahren.</translation>
    </message>
    <message>
        <source>Token Desk is running already, and does not answer.</source>
        <translation>Token Desk läuft bereits, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Wait a moment; if it stays so, end it and start it again.</source>
        <translation>Warten Sie einen Moment; wenn das Problem bestehen bleibt, beenden Sie es und starten Sie es erneut.</translation>
    </message>
    <message>
        <source>Start without a window, in the tray where there is one.</source>
        <translation>Ohne Fenster starten, im Infobereich, wenn es einen gibt.</translation>
    </message>
</context>
</TS>
