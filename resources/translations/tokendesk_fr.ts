<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Settings</name>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Clear the clipboard by itself</source>
        <translation>Effacer automatiquement le presse-papiers</translation>
    </message>
    <message>
        <source>Whether a copied token is taken off the clipboard after a while. It is taken off at the end of the program in any case.</source>
        <translation>Indique si un jeton copié est retiré du presse-papiers au bout d&apos;un certain temps. Il en est retiré dans tous les cas à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Effacer le presse-papiers après</translation>
    </message>
    <message>
        <source>How long a copied token stays on the clipboard.</source>
        <translation>Durée pendant laquelle un jeton copié reste dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Ask before a production token is copied</source>
        <translation>Demander confirmation avant de copier un jeton de production</translation>
    </message>
    <message>
        <source>Whether copying a token of a production environment asks first.</source>
        <translation>Indique si la copie d&apos;un jeton d&apos;un environnement de production demande une confirmation.</translation>
    </message>
    <message>
        <source>A token is expiring in its last</source>
        <translation>Jeton bientôt expiré à moins de</translation>
    </message>
    <message>
        <source>How long before its end a token counts as expiring: its time is amber from then on.</source>
        <translation>Temps restant en dessous duquel un jeton est considéré comme bientôt expiré&#xa0;: son temps s&apos;affiche alors en orange.</translation>
    </message>
    <message>
        <source>A token is urgent in its last</source>
        <translation>Jeton urgent à moins de</translation>
    </message>
    <message>
        <source>How long before its end a token counts as urgent: its time is red from then on, with a sign beside it.</source>
        <translation>Temps restant en dessous duquel un jeton est considéré comme urgent&#xa0;: son temps s&apos;affiche alors en rouge, accompagné d&apos;un signe.</translation>
    </message>
    <message>
        <source>A token has enough life with at least</source>
        <translation>Durée restante suffisante d&apos;un jeton</translation>
    </message>
    <message>
        <source>How much time a token must have left to be handed out again instead of signing in.</source>
        <translation>Temps qui doit rester à un jeton pour qu&apos;il soit fourni à nouveau au lieu de se reconnecter.</translation>
    </message>
    <message>
        <source>Wait for the server at most</source>
        <translation>Attente maximale du serveur</translation>
    </message>
    <message>
        <source>How long a sign-in may take at the network.</source>
        <translation>Durée que peut prendre une connexion sur le réseau.</translation>
    </message>
    <message>
        <source>Wait for the keychain at most</source>
        <translation>Attente maximale du trousseau</translation>
    </message>
    <message>
        <source>How long the keychain may take in the window, its prompt included.</source>
        <translation>Durée que peut prendre le trousseau dans la fenêtre, sa demande d&apos;autorisation comprise.</translation>
    </message>
    <message>
        <source>Wait for the keychain on the command line at most</source>
        <translation>Attente maximale du trousseau en ligne de commande</translation>
    </message>
    <message>
        <source>How long the keychain may take on the command line, its prompt included.</source>
        <translation>Durée que peut prendre le trousseau en ligne de commande, sa demande d&apos;autorisation comprise.</translation>
    </message>
    <message>
        <source>Keep the audit log for</source>
        <translation>Conserver le journal d&apos;audit pendant</translation>
    </message>
    <message>
        <source>After how long the events of the audit log are removed. A signed note of how many there were stays.</source>
        <translation>Durée après laquelle les événements du journal d&apos;audit sont supprimés. Une mention signée de leur nombre est conservée.</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window. Where there is no translation, it is English.</source>
        <translation>La langue de la fenêtre. En l&apos;absence de traduction, c&apos;est l&apos;anglais.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell when tokens are about to expire</source>
        <translation>Signaler les jetons sur le point d&apos;expirer</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when an account&apos;s freshest token turns expiring, and when it turns urgent.</source>
        <translation>Indique si le bureau affiche une notification lorsque le jeton le plus récent d&apos;un compte est bientôt expiré, puis lorsqu&apos;il devient urgent.</translation>
    </message>
    <message>
        <source>Tell when signing in several accounts is over</source>
        <translation>Signaler la fin de la connexion de plusieurs comptes</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification of the result while the window is hidden.</source>
        <translation>Indique si le bureau affiche une notification du résultat tant que la fenêtre est masquée.</translation>
    </message>
    <message>
        <source>Be quiet at certain hours</source>
        <translation>Rester silencieux à certaines heures</translation>
    </message>
    <message>
        <source>Whether nothing is told of expiring tokens and finished sign-ins between two times of the day. What comes up then is not told later.</source>
        <translation>Indique si, entre deux heures de la journée, rien n&apos;est signalé sur les jetons bientôt expirés et les connexions terminées. Ce qui survient alors n&apos;est pas signalé plus tard.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>The hour at which the quiet begins, on a 24-hour clock.</source>
        <translation>L&apos;heure à laquelle le silence commence, de 0 à 23.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu&apos;à</translation>
    </message>
    <message>
        <source>The hour at which the quiet ends, on a 24-hour clock. Where it is the one at which it begins, there is none.</source>
        <translation>L&apos;heure à laquelle le silence se termine, de 0 à 23. Si c&apos;est celle à laquelle il commence, il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuer dans la zone de notification</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Whether Token Desk goes on in the tray when its window is closed. On a desktop without a tray it quits.</source>
        <translation>Indique si Token Desk continue dans la zone de notification lorsque sa fenêtre est fermée. Sur un bureau sans zone de notification, il se termine.</translation>
    </message>
    <message>
        <source>Tell when a token is copied from the tray</source>
        <translation>Signaler la copie d&apos;un jeton depuis la zone de notification</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when a token comes to the clipboard from the tray&apos;s menu or a notification.</source>
        <translation>Indique si le bureau affiche une notification lorsqu&apos;un jeton est copié depuis le menu de la zone de notification ou depuis une notification.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Copy formats</source>
        <translation>Formats de copie</translation>
    </message>
    <message>
        <source>Production may be used</source>
        <translation>La production peut être utilisée</translation>
    </message>
    <message>
        <source>Whether accounts of a production environment can sign in and hand out tokens, and whether such accounts and environments can be added.</source>
        <translation>Indique si les comptes d&apos;un environnement de production peuvent se connecter et fournir des jetons, et si de tels comptes et environnements peuvent être ajoutés.</translation>
    </message>
    <message>
        <source>Environments of one&apos;s own may be used</source>
        <translation>Des environnements personnalisés peuvent être utilisés</translation>
    </message>
    <message>
        <source>Whether environments beside the built-in ones can be added, edited and signed in to.</source>
        <translation>Indique si d&apos;autres environnements que ceux intégrés peuvent être ajoutés et modifiés, et s&apos;il est possible de s&apos;y connecter.</translation>
    </message>
    <message>
        <source>Tokens may be copied as issued</source>
        <translation>Les jetons peuvent être copiés tels qu&apos;émis</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as the server issued it.</source>
        <translation>Indique si un jeton peut être copié et écrit sur la sortie tel que le serveur l&apos;a émis.</translation>
    </message>
    <message>
        <source>Tokens may be copied without Bearer</source>
        <translation>Les jetons peuvent être copiés sans Bearer</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed without the word Bearer.</source>
        <translation>Indique si un jeton peut être copié et écrit sur la sortie sans le mot Bearer.</translation>
    </message>
    <message>
        <source>Tokens may be copied as header</source>
        <translation>Les jetons peuvent être copiés comme en-tête</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as an Authorization header.</source>
        <translation>Indique si un jeton peut être copié et écrit sur la sortie comme en-tête Authorization.</translation>
    </message>
    <message>
        <source>Tokens may be copied as curl command</source>
        <translation>Les jetons peuvent être copiés comme commande curl</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a curl command.</source>
        <translation>Indique si un jeton peut être copié et écrit sur la sortie comme commande curl.</translation>
    </message>
    <message>
        <source>Tokens may be copied as PowerShell variable</source>
        <translation>Les jetons peuvent être copiés comme variable PowerShell</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a PowerShell assignment.</source>
        <translation>Indique si un jeton peut être copié et écrit sur la sortie comme affectation PowerShell.</translation>
    </message>
    <message>
        <source>Tokens may be copied as .env line</source>
        <translation>Les jetons peuvent être copiés comme ligne .env</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a line of a .env file.</source>
        <translation>Indique si un jeton peut être copié et écrit sur la sortie comme ligne d&apos;un fichier .env.</translation>
    </message>
    <message>
        <source>Tokens may be copied as Postman environment</source>
        <translation>Les jetons peuvent être copiés comme environnement Postman</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a Postman environment.</source>
        <translation>Indique si un jeton peut être copié et écrit sur la sortie comme environnement Postman.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Automatic renewal signs in in the last</source>
        <translation>Renouvellement automatique à moins de</translation>
    </message>
    <message>
        <source>How long before the end of its freshest token an account that is renewed automatically is signed in anew.</source>
        <translation>Temps restant au jeton le plus récent d'un compte renouvelé automatiquement en dessous duquel ce compte est à nouveau connecté.</translation>
    </message>
    <message>
        <source>Tell when an automatic renewal fails</source>
        <translation>Signaler l'échec d'un renouvellement automatique</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when an account that is renewed automatically could not be signed in.</source>
        <translation>Indique si le bureau affiche une notification lorsqu'un compte renouvelé automatiquement n'a pas pu être connecté.</translation>
    </message>
    <message>
        <source>Lock together with the screen</source>
        <translation>Verrouiller en même temps que l'écran</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when the desktop locks its screen.</source>
        <translation>Indique si Token Desk se verrouille lorsque le bureau verrouille son écran.</translation>
    </message>
    <message>
        <source>Lock before the computer sleeps</source>
        <translation>Verrouiller avant la mise en veille de l'ordinateur</translation>
    </message>
    <message>
        <source>Whether Token Desk locks before the computer is suspended or hibernates.</source>
        <translation>Indique si Token Desk se verrouille avant la mise en veille ou en veille prolongée de l'ordinateur.</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Verrouiller lorsque la fenêtre est réduite</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when its window is minimised.</source>
        <translation>Indique si Token Desk se verrouille lorsque sa fenêtre est réduite.</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Verrouiller en cas d'absence</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when the computer has not been touched for a while. Where the desktop does not tell, what counts is how long Token Desk has not been used.</source>
        <translation>Indique si Token Desk se verrouille lorsque l'ordinateur n'a pas été utilisé depuis un certain temps. Si le bureau ne l'indique pas, c'est la durée pendant laquelle Token Desk n'a pas été utilisé qui compte.</translation>
    </message>
    <message>
        <source>Nobody is there after</source>
        <translation>Absence après</translation>
    </message>
    <message>
        <source>After how long without a key pressed or the mouse moved Token Desk locks.</source>
        <translation>Durée sans appui sur une touche ni mouvement de la souris après laquelle Token Desk se verrouille.</translation>
    </message>
    <message>
        <source>Lock the keychain as well</source>
        <translation>Verrouiller aussi le trousseau</translation>
    </message>
    <message>
        <source>Whether locking Token Desk locks the keychain, too, so that unlocking asks for the keychain&apos;s password. It is locked for all programs. On Linux only.</source>
        <translation>Indique si le verrouillage de Token Desk verrouille aussi le trousseau, de sorte que le déverrouillage demande le mot de passe du trousseau. Il est verrouillé pour tous les programmes. Sous Linux uniquement.</translation>
    </message>
    <message>
        <source>Pass events on to the system&apos;s log</source>
        <translation>Transmettre les événements au journal du système</translation>
    </message>
    <message>
        <source>Whether every event of the audit log also goes to the log of the operating system, with the labels of accounts and the names of persons.</source>
        <translation>Indique si chaque événement du journal d'audit est aussi transmis au journal du système d'exploitation, avec les libellés des comptes et les noms des personnes.</translation>
    </message>
    <message>
        <source>Start when you sign in to this computer</source>
        <translation>Démarrer à l'ouverture de session sur cet ordinateur</translation>
    </message>
    <message>
        <source>Whether Token Desk starts with the desktop, hidden in the tray where there is one.</source>
        <translation>Indique si Token Desk démarre avec le bureau, masqué dans la zone de notification s'il y en a une.</translation>
    </message>
    <message>
        <source>Accounts may be imported</source>
        <translation>Des comptes peuvent être importés</translation>
    </message>
    <message>
        <source>Whether accounts can be brought in from tables, password databases and backups.</source>
        <translation>Indique si des comptes peuvent être importés depuis des tableaux, des bases de données de mots de passe et des sauvegardes.</translation>
    </message>
    <message>
        <source>The list of accounts may be exported</source>
        <translation>La liste des comptes peut être exportée</translation>
    </message>
    <message>
        <source>Whether the list of accounts, without passwords, can be written to a file.</source>
        <translation>Indique si la liste des comptes, sans mots de passe, peut être écrite dans un fichier.</translation>
    </message>
    <message>
        <source>Backups may be made</source>
        <translation>Des sauvegardes peuvent être effectuées</translation>
    </message>
    <message>
        <source>Whether accounts and their passwords can be written to an encrypted file.</source>
        <translation>Indique si les comptes et leurs mots de passe peuvent être écrits dans un fichier chiffré.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountActions</name>
    <message>
        <source>Remove account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Remove “%1” and its password from this computer?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» et son mot de passe de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Its active tokens are forgotten here, and stay valid at the server until they expire.</source>
        <translation>Ses jetons actifs sont oubliés ici et restent valides sur le serveur jusqu&apos;à leur expiration.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Oublier le jeton</translation>
    </message>
    <message>
        <source>Forget the token ending in %1?</source>
        <translation>Oublier le jeton se terminant par %1&#xa0;?</translation>
    </message>
    <message>
        <source>It leaves this computer, and stays valid at the server until it expires.</source>
        <translation>Il quitte cet ordinateur et reste valide sur le serveur jusqu&apos;à son expiration.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountDelegate</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nom d&apos;&amp;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Optional: a reseller, a team</source>
        <translation>Facultatif&#xa0;: un revendeur, une équipe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Supprimer le compte…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Conserver pour cette session</translation>
    </message>
    <message>
        <source>Keeps passwords in memory while Token Desk runs</source>
        <translation>Conserve les mots de passe en mémoire tant que Token Desk est ouvert</translation>
    </message>
    <message>
        <source>Until then, the password can be kept in memory while Token Desk runs.</source>
        <translation>D&apos;ici là, le mot de passe peut être conservé en mémoire tant que Token Desk est ouvert.</translation>
    </message>
    <message>
        <source>Renew automatically before a token expires</source>
        <translation>Renouveler automatiquement avant l'expiration d'un jeton</translation>
    </message>
    <message>
        <source>Each day until</source>
        <translation>Chaque jour jusqu'à</translation>
    </message>
    <message>
        <source>Monday to Friday only</source>
        <translation>Du lundi au vendredi seulement</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Renew automatically</source>
        <translation>Renouveler automatiquement</translation>
    </message>
    <message>
        <source>While Token Desk runs and is unlocked. Stops when the server rejects the account.</source>
        <translation>Tant que Token Desk est ouvert et déverrouillé. S'arrête lorsque le serveur refuse le compte.</translation>
    </message>
    <message>
        <source>Renew until a time of day</source>
        <translation>Renouveler jusqu'à une heure de la journée</translation>
    </message>
    <message>
        <source>Renew until</source>
        <translation>Renouveler jusqu'à</translation>
    </message>
    <message>
        <source>Renew Monday to Friday only</source>
        <translation>Renouveler du lundi au vendredi seulement</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountHeader</name>
    <message>
        <source>Get token   ⏎</source>
        <translation>Obtenir un jeton   ⏎</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obtenir un jeton</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Copies the freshest live token, signing in first if there is none (Enter)</source>
        <translation>Copie le jeton actif le plus récent, après connexion s&apos;il n&apos;y en a pas (Entrée)</translation>
    </message>
    <message>
        <source>Signs in and copies the new token (F5)</source>
        <translation>Se connecte et copie le nouveau jeton (F5)</translation>
    </message>
    <message>
        <source>Signs in with the password as it is, and copies the token</source>
        <translation>Se connecte avec le mot de passe actuel et copie le jeton</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>password not stored</source>
        <translation>mot de passe non enregistré</translation>
    </message>
    <message>
        <source>password kept for this session</source>
        <translation>mot de passe conservé pour cette session</translation>
    </message>
    <message>
        <source>password in the keychain</source>
        <translation>mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>password in %1</source>
        <translation>mot de passe dans %1</translation>
    </message>
    <message>
        <source>%1, proven good %2</source>
        <translation>%1, accepté %2</translation>
    </message>
    <message>
        <source>%1, not proven yet</source>
        <translation>%1, pas encore accepté</translation>
    </message>
    <message>
        <source>Edit password…</source>
        <translation>Modifier le mot de passe…</translation>
    </message>
    <message>
        <source>The server rejected these credentials. Check the password before trying again.</source>
        <translation>Le serveur a refusé ces identifiants. Vérifiez le mot de passe avant de réessayer.</translation>
    </message>
    <message>
        <source>The password did not reach the keychain. Edit the account to enter it again.</source>
        <translation>Le mot de passe n&apos;est pas parvenu au trousseau. Modifiez le compte pour le saisir à nouveau.</translation>
    </message>
    <message>
        <source>Get token copies the freshest live token, signing in first if there is none.</source>
        <translation>«&#xa0;Obtenir un jeton&#xa0;» copie le jeton actif le plus récent, après connexion s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>No active token yet. Get token signs in and copies the new one.</source>
        <translation>Aucun jeton actif pour l&apos;instant. «&#xa0;Obtenir un jeton&#xa0;» se connecte et copie le nouveau jeton.</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>renouvelé automatiquement</translation>
    </message>
    <message>
        <source>renewed automatically: %1</source>
        <translation>renouvelé automatiquement : %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountListModel</name>
    <message>
        <source>All active tokens</source>
        <translation>Tous les jetons actifs</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>ÉPINGLÉS</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>BAC À SABLE</translation>
    </message>
    <message>
        <source>check password</source>
        <translation>vérifier le mot de passe</translation>
    </message>
    <message>
        <source>enter it again</source>
        <translation>le saisir à nouveau</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>bac à sable</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>aucun mot de passe</translation>
    </message>
    <message>
        <source>waiting for the keychain…</source>
        <translation>en attente du trousseau…</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>connexion en cours…</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>no active token</source>
        <translation>aucun jeton actif</translation>
    </message>
    <message>
        <source>freshest token expires in %1</source>
        <translation>le jeton le plus récent expire dans %1</translation>
    </message>
    <message>
        <source>Renewed automatically: %1</source>
        <translation>Renouvelé automatiquement : %1</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>renouvelé automatiquement</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountListView</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountPane</name>
    <message>
        <source>Nothing found for “%1” in labels, usernames, groups, token labels and the last characters of tokens.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;» dans les libellés, les noms d&apos;utilisateur, les groupes, les libellés des jetons et les derniers caractères des jetons.</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obtenir un jeton</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Copy freshest token</source>
        <translation>Copier le jeton le plus récent</translation>
    </message>
    <message numerus="yes">
        <source>Sign in %n account(s)…</source>
        <translation>
            <numerusform>Connecter %n compte…</numerusform>
            <numerusform>Connecter %n comptes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Sort by label</source>
        <translation>Trier par libellé</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Accounts</name>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Live tokens</source>
        <translation>Jetons actifs</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Dernière acceptation</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>There is no terminal to ask whether that is meant. Use --yes.</source>
        <translation>Aucun terminal n&apos;est disponible pour demander confirmation. Utilisez --yes.</translation>
    </message>
    <message>
        <source>Remove %1 (%2, %3) with its password and its tokens? [y/N] </source>
        <translation>Supprimer %1 (%2, %3) avec son mot de passe et ses jetons&#xa0;? [y/N] </translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Il n&apos;y a pas encore de compte.</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>LIBELLÉ</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>NOM D&apos;UTILISATEUR</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENVIRONNEMENT</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUPE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>JETONS</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AttentionPage</name>
    <message>
        <source>Edit password…</source>
        <translation>Modifier le mot de passe…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Signs in with the password as it is (F5)</source>
        <translation>Se connecte avec le mot de passe actuel (F5)</translation>
    </message>
    <message>
        <source>Accounts that need attention</source>
        <translation>Comptes nécessitant votre attention</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Nothing signs in with these accounts by itself until their password is edited or you try again.</source>
        <translation>Aucune connexion automatique n&apos;a lieu avec ces comptes tant que leur mot de passe n&apos;est pas modifié ou que vous ne réessayez pas.</translation>
    </message>
    <message>
        <source>No account needs attention.</source>
        <translation>Aucun compte ne nécessite votre attention.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Audit</name>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Rien n&apos;a encore été enregistré.</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>LIGNE</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENVIRONNEMENT</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>ÉVÉNEMENT</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>EMPREINTE</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>UTILISATEUR</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>Il n'y a aucune ligne de ce type.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditChoices</name>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Jours…</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Échecs de connexion</translation>
    </message>
    <message>
        <source>Tokens handed out</source>
        <translation>Jetons fournis</translation>
    </message>
    <message>
        <source>Tokens labelled and gone</source>
        <translation>Libellés et fin des jetons</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Imports, exports, backups</source>
        <translation>Imports, exports, sauvegardes</translation>
    </message>
    <message>
        <source>Settings and policy</source>
        <translation>Paramètres et stratégie</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Repairs and the log itself</source>
        <translation>Réparations et journal lui-même</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditDialog</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d'audit</translation>
    </message>
    <message>
        <source>Report on tokens…</source>
        <translation>Rapport sur les jetons…</translation>
    </message>
    <message>
        <source>Report on sign-ins…</source>
        <translation>Rapport sur les connexions…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Verifying and exporting…</source>
        <translation>Vérification et exportation en cours…</translation>
    </message>
    <message>
        <source>Searching, back to %1 so far…</source>
        <translation>Recherche en cours, remontée jusqu'ici à : %1…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l'exportation</translation>
    </message>
    <message>
        <source>No such rows.</source>
        <translation>Aucune ligne correspondante.</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>Exporter le journal d'audit</translation>
    </message>
    <message>
        <source>Tables of text (*.csv)</source>
        <translation>Tableaux de texte (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n ligne exportée vers %1.</numerusform>
            <numerusform>%n lignes exportées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>L'exportation n'a pas pu être écrite : %1</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L'exportation a été annulée.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditFilterBar</name>
    <message>
        <source>All environments</source>
        <translation>Tous les environnements</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Find in the audit log</source>
        <translation>Rechercher dans le journal d'audit</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditLogModel</name>
    <message>
        <source>By %1 on %2, with %3 %4</source>
        <translation>Par %1 sur %2, avec %3 %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditReport</name>
    <message>
        <source>Made on %1 (%2) by %3 on %4, with Token Desk %5, profile %6.</source>
        <translation>Établi le %1 (%2) par %3 sur %4, avec Token Desk %5, profil %6.</translation>
    </message>
    <message>
        <source>All sign-ins that are recorded.</source>
        <translation>Toutes les connexions enregistrées.</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <translation>À partir du %1.</translation>
    </message>
    <message>
        <source>From %1 until %2.</source>
        <translation>Du %1 au %2.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Jusqu'au %1.</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Il n'y en a eu aucune.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexions réussies</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>The newest %1 of them; an export of the audit log has all.</source>
        <translation>Les %1 plus récentes ; une exportation du journal d'audit les contient toutes.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Token or reason</source>
        <translation>Jeton ou motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) on this computer had not expired.</source>
        <translation>
            <numerusform>%n jeton sur cet ordinateur n'avait pas expiré.</numerusform>
            <numerusform>%n jetons sur cet ordinateur n'avaient pas expiré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Times are local. That a token has not expired is what it says itself; whether the server still accepts it is known only when it is used. Tokens that were forgotten, or are on other computers, are not listed.</source>
        <translation>Les heures sont locales. Qu'un jeton n'ait pas expiré, c'est ce qu'il indique lui-même ; on ne sait si le serveur l'accepte encore que lorsqu'il est utilisé. Les jetons oubliés, ou présents sur d'autres ordinateurs, ne figurent pas dans la liste.</translation>
    </message>
    <message>
        <source>Tokens alive now</source>
        <translation>Jetons actifs à ce jour</translation>
    </message>
    <message>
        <source>Sign-ins in this period</source>
        <translation>Connexions de cette période</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditTable</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d'audit</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditText</name>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>Token printed %1</source>
        <translation>Jeton écrit sur la sortie %1</translation>
    </message>
    <message>
        <source>Token copied %1</source>
        <translation>Jeton copié %1</translation>
    </message>
    <message>
        <source>as issued</source>
        <translation>tel qu&apos;émis</translation>
    </message>
    <message>
        <source>without “Bearer”</source>
        <translation>sans «&#xa0;Bearer&#xa0;»</translation>
    </message>
    <message>
        <source>as Authorization header</source>
        <translation>comme en-tête Authorization</translation>
    </message>
    <message>
        <source>as curl command</source>
        <translation>comme commande curl</translation>
    </message>
    <message>
        <source>as PowerShell variable</source>
        <translation>comme variable PowerShell</translation>
    </message>
    <message>
        <source>as .env line</source>
        <translation>comme ligne .env</translation>
    </message>
    <message>
        <source>as Postman environment</source>
        <translation>comme environnement Postman</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Réparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Repaired: the key of tokens was not in the keychain any more.</source>
        <translation>Réparé&#xa0;: la clé des jetons n&apos;était plus dans le trousseau.</translation>
    </message>
    <message>
        <source>Repaired: tokens did not open with the key in the keychain.</source>
        <translation>Réparé&#xa0;: des jetons ne s&apos;ouvraient pas avec la clé du trousseau.</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Compte ajouté</translation>
    </message>
    <message>
        <source>Account edited: %1</source>
        <translation>Compte modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Compte supprimé</translation>
    </message>
    <message>
        <source>Environment added</source>
        <translation>Environnement ajouté</translation>
    </message>
    <message>
        <source>Environment edited</source>
        <translation>Environnement modifié</translation>
    </message>
    <message>
        <source>Environment removed</source>
        <translation>Environnement supprimé</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion réussie</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Échec de la connexion</translation>
    </message>
    <message>
        <source>Token shown</source>
        <translation>Jeton affiché</translation>
    </message>
    <message>
        <source>Token forgotten</source>
        <translation>Jeton oublié</translation>
    </message>
    <message>
        <source>Token forgotten: no key opens it</source>
        <translation>Jeton oublié&#xa0;: aucune clé ne l&apos;ouvre</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Jeton expiré</translation>
    </message>
    <message>
        <source>Command run with a token</source>
        <translation>Commande exécutée avec un jeton</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde effectuée</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Database damaged; the copy of %1 was taken</source>
        <translation>Base de données endommagée&#xa0;; copie reprise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chain of the audit log begun with row %1</source>
        <translation>Chaîne du journal d&apos;audit commencée à la ligne %1</translation>
    </message>
    <message>
        <source>Audit log shortened: rows up to %1 removed for their age</source>
        <translation>Journal d&apos;audit raccourci&#xa0;: lignes jusqu&apos;à %1 supprimées en raison de leur ancienneté</translation>
    </message>
    <message>
        <source>Keep the database and its copies, and tell whoever is responsible for this computer.</source>
        <translation>Conservez la base de données et ses copies, et prévenez la personne responsable de cet ordinateur.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is not as it was recorded.</source>
        <translation>La ligne %1 du journal d&apos;audit n&apos;est plus telle qu&apos;elle a été enregistrée.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is missing.</source>
        <translation>La ligne %1 du journal d&apos;audit est manquante.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log has been taken out of the chain.</source>
        <translation>La ligne %1 du journal d&apos;audit a été retirée de la chaîne.</translation>
    </message>
    <message>
        <source>The newest rows of the audit log are missing: row %1, which the keychain remembers, is not there or another.</source>
        <translation>Les lignes les plus récentes du journal d&apos;audit sont manquantes&#xa0;: la ligne %1, mémorisée dans le trousseau, est absente ou différente.</translation>
    </message>
    <message>
        <source>The database was rescued at some time, which may be the reason. If it is, let Token Desk repair: the log goes on as it stands.</source>
        <translation>La base de données a été récupérée à un moment donné, ce qui peut en être la raison. Si c&apos;est le cas, laissez Token Desk réparer&#xa0;: le journal continue tel quel.</translation>
    </message>
    <message>
        <source>What stands for the rows that were removed for their age is not as it was written.</source>
        <translation>La mention qui remplace les lignes supprimées en raison de leur ancienneté n&apos;est plus telle qu&apos;elle a été écrite.</translation>
    </message>
    <message>
        <source>The audit log is chained with another key than the one in the keychain, so nothing can be said about it.</source>
        <translation>Le journal d&apos;audit est chaîné avec une autre clé que celle du trousseau&#xa0;: rien ne peut donc en être dit.</translation>
    </message>
    <message>
        <source>If the keychain was replaced or restored, let Token Desk repair: a new chain begins. If not, the log has been changed.</source>
        <translation>Si le trousseau a été remplacé ou restauré, laissez Token Desk réparer&#xa0;: une nouvelle chaîne commence. Sinon, le journal a été modifié.</translation>
    </message>
    <message>
        <source>The database defines the audit log in another way than Token Desk does.</source>
        <translation>La base de données définit le journal d&apos;audit autrement que Token Desk.</translation>
    </message>
    <message>
        <source>Something this version does not know: %1</source>
        <translation>Élément inconnu de cette version&#xa0;: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>effectué</translation>
    </message>
    <message>
        <source>Not protected yet: the key was not at hand. That is made up for at the next sign-in.</source>
        <translation>Pas encore protégé&#xa0;: la clé n&apos;était pas disponible. Ce sera fait à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Protected only since %1: the key was not at hand before.</source>
        <translation>Protégé plus tard (%1)&#xa0;: la clé n&apos;était pas disponible auparavant.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %n row(s) verified.</source>
        <translation>
            <numerusform>Le journal d&apos;audit est intact&#xa0;: %n ligne vérifiée.</numerusform>
            <numerusform>Le journal d&apos;audit est intact&#xa0;: %n lignes vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 a damaged database was replaced by its copy of %2; what was recorded in between may be missing.</source>
        <translation>%1&#xa0;: une base de données endommagée a été remplacée par sa copie (%2)&#xa0;; ce qui a été enregistré entre-temps peut manquer.</translation>
    </message>
    <message>
        <source>The keychain remembers row %1: nothing up to there was cut off.</source>
        <translation>Le trousseau a mémorisé la ligne %1&#xa0;: rien n&apos;a été retranché jusque-là.</translation>
    </message>
    <message>
        <source>The keychain remembers no row yet: whether the newest were cut off cannot be told.</source>
        <translation>Le trousseau n&apos;a encore mémorisé aucune ligne&#xa0;: impossible de savoir si les plus récentes ont été retranchées.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were recorded while the key was not at hand, and protected later.</source>
        <translation>
            <numerusform>%n d&apos;entre elles a été enregistrée alors que la clé n&apos;était pas disponible, et protégée plus tard.</numerusform>
            <numerusform>%n d&apos;entre elles ont été enregistrées alors que la clé n&apos;était pas disponible, et protégées plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not protected yet, for want of the key.</source>
        <translation>
            <numerusform>%n ligne n&apos;est pas encore protégée, faute de clé.</numerusform>
            <numerusform>%n lignes ne sont pas encore protégées, faute de clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were chained with an earlier key and can no longer be verified.</source>
        <translation>
            <numerusform>%n ligne a été chaînée avec une clé antérieure et ne peut plus être vérifiée.</numerusform>
            <numerusform>%n lignes ont été chaînées avec une clé antérieure et ne peuvent plus être vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were removed for their age.</source>
        <translation>
            <numerusform>%n ligne a été supprimée en raison de son ancienneté.</numerusform>
            <numerusform>%n lignes ont été supprimées en raison de leur ancienneté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts imported: %1 added, %2 updated, %3 failed</source>
        <translation>Comptes importés&#xa0;: %1 ajoutés, %2 mis à jour, %3 en échec</translation>
    </message>
    <message>
        <source>Accounts exported, without passwords: %1</source>
        <translation>Comptes exportés, sans mots de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Policy of the administrator is gone</source>
        <translation>La stratégie de l&apos;administrateur n&apos;existe plus</translation>
    </message>
    <message>
        <source>Policy of the administrator loaded: %1</source>
        <translation>Stratégie de l&apos;administrateur chargée&#xa0;: %1</translation>
    </message>
    <message>
        <source>automatic renewal</source>
        <translation>renouvellement automatique</translation>
    </message>
    <message>
        <source>Setting changed: %1, from %2 to %3</source>
        <translation>Paramètre modifié : %1, de %2 à %3</translation>
    </message>
    <message>
        <source>Locked: nobody touched the computer</source>
        <translation>Verrouillé : personne n'utilisait l'ordinateur</translation>
    </message>
    <message>
        <source>Locked with the screen</source>
        <translation>Verrouillé avec l'écran</translation>
    </message>
    <message>
        <source>Locked before the computer slept</source>
        <translation>Verrouillé avant la mise en veille de l'ordinateur</translation>
    </message>
    <message>
        <source>Locked: the window was minimised</source>
        <translation>Verrouillé : la fenêtre a été réduite</translation>
    </message>
    <message>
        <source>Account pinned to the top</source>
        <translation>Compte épinglé en tête de liste</translation>
    </message>
    <message>
        <source>Account no longer pinned</source>
        <translation>Compte désépinglé</translation>
    </message>
    <message>
        <source>Account moved in the list</source>
        <translation>Compte déplacé dans la liste</translation>
    </message>
    <message>
        <source>Account put in the order of labels again</source>
        <translation>Compte remis dans l'ordre des libellés</translation>
    </message>
    <message>
        <source>Signed in by automatic renewal</source>
        <translation>Connexion réussie par renouvellement automatique</translation>
    </message>
    <message>
        <source>Automatic renewal failed</source>
        <translation>Échec du renouvellement automatique</translation>
    </message>
    <message>
        <source>Label of the token removed</source>
        <translation>Libellé du jeton retiré</translation>
    </message>
    <message>
        <source>Token labelled “%1”</source>
        <translation>Libellé « %1 » donné au jeton</translation>
    </message>
    <message>
        <source>Audit log exported, rows: %1</source>
        <translation>Journal d'audit exporté, lignes : %1</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %n row(s), unbroken since %1.</source>
        <translation>
            <numerusform>Le journal d'audit est intact : %n ligne, sans rupture depuis le %1.</numerusform>
            <numerusform>Le journal d'audit est intact : %n lignes, sans rupture depuis le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log could not be verified.</source>
        <translation>Le journal d'audit n'a pas pu être vérifié.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditVerdictView</name>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Rows verified</source>
        <translation>Lignes vérifiées</translation>
    </message>
    <message>
        <source>Verifying the audit log…</source>
        <translation>Vérification du journal d'audit en cours…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Verifying was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>Back up accounts</source>
        <translation>Sauvegarder les comptes</translation>
    </message>
    <message numerus="yes">
        <source>All %n account(s) with their passwords are written to one encrypted file, which KeePassXC and other KeePass programs open as well. Session tokens are not in it.</source>
        <translation>
            <numerusform>%n compte est écrit avec son mot de passe dans un fichier chiffré, que KeePassXC et d'autres programmes KeePass ouvrent également. Les jetons de session n'y figurent pas.</numerusform>
            <numerusform>Les %n comptes sont écrits avec leurs mots de passe dans un même fichier chiffré, que KeePassXC et d'autres programmes KeePass ouvrent également. Les jetons de session n'y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords read</source>
        <translation>Mots de passe lus</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Confirmation</translation>
    </message>
    <message>
        <source>Choose file and back up…</source>
        <translation>Choisir un fichier et sauvegarder…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 bits of chance: nobody guesses it. Note it where the file is not; without it the backup cannot be opened.</source>
        <translation>%1 bits de hasard : personne ne la devine. Notez-la ailleurs que là où se trouve le fichier ; sans elle, la sauvegarde ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>At least %1 characters. Whoever has the file may try passphrases for years; several words that do not belong together, or a generated one, stand that.</source>
        <translation>Au moins %1 caractères. Quiconque possède le fichier peut essayer des phrases secrètes pendant des années ; plusieurs mots sans lien entre eux, ou une phrase générée, y résistent.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Note it where the file is not; without it the backup cannot be opened.</source>
        <translation>Notez-la ailleurs que là où se trouve le fichier ; sans elle, la sauvegarde ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Token Desk %1</source>
        <translation>Token Desk %1</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder vers</translation>
    </message>
    <message>
        <source>KeePass files (*.kdbx)</source>
        <translation>Fichiers KeePass (*.kdbx)</translation>
    </message>
    <message>
        <source>%1 of %2 passwords read</source>
        <translation>Mots de passe lus : %1 sur %2</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in %1. The file was read back and says the same.</source>
        <translation>
            <numerusform>%n compte se trouve dans %1. Le fichier a été relu et dit la même chose.</numerusform>
            <numerusform>%n comptes se trouvent dans %1. Le fichier a été relu et dit la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>These have no password here, and none in the backup: %1</source>
        <translation>Sans mot de passe ici, et donc sans mot de passe dans la sauvegarde : %1</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupNotice</name>
    <message>
        <source>Backup notice</source>
        <translation>Avis de sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>There is no backup of your accounts from the last %n day(s).</source>
        <translation>
            <numerusform>Il n'y a aucune sauvegarde de vos comptes datant de moins de %n jour.</numerusform>
            <numerusform>Il n'y a aucune sauvegarde de vos comptes datant de moins de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>What only this computer has goes with it.</source>
        <translation>Ce qui n'est que sur cet ordinateur disparaît avec lui.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupVerb</name>
    <message>
        <source>%1 has no password here, and none in the backup.</source>
        <translation>%1 n'a pas de mot de passe ici, ni dans la sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written with their passwords, and read back.</source>
        <translation>
            <numerusform>%n compte écrit avec son mot de passe, et relu.</numerusform>
            <numerusform>%n comptes écrits avec leurs mots de passe, et relus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 sur %2…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchDialog</name>
    <message>
        <source>A&amp;lso accounts whose token has enough life left</source>
        <translation>&amp;Inclure les comptes dont le jeton reste valide assez longtemps</translation>
    </message>
    <message>
        <source>Sign in all</source>
        <translation>Tout connecter</translation>
    </message>
    <message>
        <source>Which accounts are to be signed in?</source>
        <translation>Quels comptes faut-il connecter&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;All accounts</source>
        <translation>&amp;Tous les comptes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Those of one &amp;environment</source>
        <translation>Ceux d&apos;un &amp;environnement</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Those of one &amp;group</source>
        <translation>Ceux d&apos;un &amp;groupe</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected account(s)</source>
        <translation>
            <numerusform>%n compte &amp;sélectionné</numerusform>
            <numerusform>Les %n comptes &amp;sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the &amp;selected one, “%1”</source>
        <translation>Seulement le compte &amp;sélectionné, «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Sign in %n account(s)</source>
        <translation>
            <numerusform>Connecter %n compte</numerusform>
            <numerusform>Connecter %n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connecter</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchPlan</name>
    <message>
        <source>There is no account among these.</source>
        <translation>Il n&apos;y a aucun compte parmi ceux-ci.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n account(s) needs a sign-in.</source>
        <translation>
            <numerusform>Aucune connexion n&apos;est nécessaire pour %n compte.</numerusform>
            <numerusform>Aucun des %n comptes n&apos;a besoin d&apos;être connecté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be signed in.</source>
        <translation>
            <numerusform>%n compte sera connecté.</numerusform>
            <numerusform>%n comptes seront connectés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) will be signed in.</source>
        <translation>
            <numerusform>Comptes à connecter&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Comptes à connecter&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have a token with enough life left.</source>
        <translation>
            <numerusform>%n compte a un jeton qui reste valide assez longtemps.</numerusform>
            <numerusform>%n comptes ont un jeton qui reste valide assez longtemps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were rejected before and are left alone.</source>
        <translation>
            <numerusform>%n compte a été refusé auparavant et est laissé de côté.</numerusform>
            <numerusform>%n comptes ont été refusés auparavant et sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have no stored password.</source>
        <translation>
            <numerusform>%n compte n&apos;a pas de mot de passe enregistré.</numerusform>
            <numerusform>%n comptes n&apos;ont pas de mot de passe enregistré.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchResultDialog</name>
    <message>
        <source>Result of signing in</source>
        <translation>Résultat de la connexion</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Sign in to proxy…</source>
        <translation>Se connecter au proxy…</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copier les détails pour l&apos;assistance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchResultModel</name>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Accounts signed in</source>
        <translation>Comptes connectés</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Waiting for what the server has been asked already…</source>
        <translation>En attente des réponses déjà demandées au serveur…</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s.</source>
        <translation>Le serveur demande d&apos;attendre %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchText</name>
    <message>
        <source>Left alone: its password is not stored. Edit the account to enter it again.</source>
        <translation>Laissé de côté&#xa0;: son mot de passe n&apos;est pas enregistré. Modifiez le compte pour le saisir à nouveau.</translation>
    </message>
    <message>
        <source>Left alone: the server rejected it before. Edit its password, or try it again by itself.</source>
        <translation>Laissé de côté&#xa0;: le serveur l&apos;a refusé auparavant. Modifiez son mot de passe ou réessayez avec ce seul compte.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Signed in; the token expires %1.</source>
        <translation>Connecté&#xa0;; expiration du jeton&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Left alone: it has a token with enough life left.</source>
        <translation>Laissé de côté&#xa0;: son jeton reste valide assez longtemps.</translation>
    </message>
    <message>
        <source>Cancelled before the server was asked.</source>
        <translation>Annulé avant la demande au serveur.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, échecs&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be signed in</source>
        <translation>
            <numerusform>%n compte n&apos;a pas pu être connecté</numerusform>
            <numerusform>%n comptes n&apos;ont pas pu être connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were left alone</source>
        <translation>
            <numerusform>%n compte a été laissé de côté</numerusform>
            <numerusform>%n comptes ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>All signed in</source>
        <translation>Tous les comptes sont connectés</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>connectés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>laissés de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>annulés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>échecs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ClockNotice</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>un serveur</translation>
    </message>
    <message>
        <source>The times shown here go by the server and are right all the same. Let the system set this computer&apos;s clock from the network.</source>
        <translation>Les heures affichées ici suivent le serveur et restent justes malgré tout. Laissez le système régler l&apos;horloge de cet ordinateur par le réseau.</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Vérifier cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CloseQuestion</name>
    <message>
        <source>Close Token Desk</source>
        <translation>Fermer Token Desk</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are in memory only, and gone when Token Desk closes.</source>
        <translation>
            <numerusform>%n mot de passe n&apos;est qu&apos;en mémoire et sera perdu à la fermeture de Token Desk.</numerusform>
            <numerusform>%n mots de passe ne sont qu&apos;en mémoire et seront perdus à la fermeture de Token Desk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts stay in the list without their passwords. With a keychain, the passwords can be stored now.</source>
        <translation>Les comptes restent dans la liste sans leurs mots de passe. Avec un trousseau, les mots de passe peuvent être enregistrés maintenant.</translation>
    </message>
    <message>
        <source>Store and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer malgré tout</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvert</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CommandLine</name>
    <message>
        <source>Prints the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>NAME is a label, a username or an id. Each command explains itself with --help.</source>
        <translation>NAME est un libellé, un nom d&apos;utilisateur ou un identifiant. Chaque commande s&apos;explique avec --help.</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Voir %1.</translation>
    </message>
    <message>
        <source>%1: argument %2 after it is not an option of this command.</source>
        <translation>%1&#xa0;: l&apos;argument %2 qui suit n&apos;est pas une option de cette commande.</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation>%1 exige --%2.</translation>
    </message>
    <message>
        <source>%1 needs a command after it.</source>
        <translation>%1 doit être suivi d&apos;une commande.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Cette commande n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>Il y a un argument de trop.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom est manquant.</translation>
    </message>
    <message>
        <source>One name is wanted; put it in quotes if it has spaces.</source>
        <translation>Un seul nom est attendu&#xa0;; mettez-le entre guillemets s&apos;il contient des espaces.</translation>
    </message>
    <message>
        <source>Nothing says what to change.</source>
        <translation>Rien n&apos;indique ce qu&apos;il faut modifier.</translation>
    </message>
    <message>
        <source>--kind is sandbox or production.</source>
        <translation>--kind vaut sandbox ou production.</translation>
    </message>
    <message>
        <source>--min-life takes a time such as 90, 90s, 15m or 2h.</source>
        <translation>--min-life attend une durée telle que 90, 90s, 15m ou 2h.</translation>
    </message>
    <message>
        <source>One proxy is wanted, as its host and port with a colon between them.</source>
        <translation>Un seul proxy est attendu, sous la forme de son hôte et de son port séparés par un deux-points.</translation>
    </message>
    <message>
        <source>Either names or --all is wanted.</source>
        <translation>Des noms ou --all sont attendus.</translation>
    </message>
    <message>
        <source>--environment goes with --all.</source>
        <translation>--environment s&apos;utilise avec --all.</translation>
    </message>
    <message>
        <source>--group goes with --all.</source>
        <translation>--group s&apos;utilise avec --all.</translation>
    </message>
    <message>
        <source>--format is one of issued, bare, header, curl, powershell, dotenv and postman.</source>
        <translation>--format vaut issued, bare, header, curl, powershell, dotenv ou postman.</translation>
    </message>
    <message>
        <source>An id and a text are wanted; put the text in quotes if it has spaces.</source>
        <translation>Un identifiant et un texte sont attendus&#xa0;; mettez le texte entre guillemets s&apos;il contient des espaces.</translation>
    </message>
    <message>
        <source>Either ids or --account is wanted.</source>
        <translation>Des identifiants ou --account sont attendus.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation>--limit attend un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Affiche du JSON.</translation>
    </message>
    <message>
        <source>Reads the password from the first line of standard input.</source>
        <translation>Lit le mot de passe sur la première ligne de l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>The group to show it in.</source>
        <translation>Le groupe dans lequel l&apos;afficher.</translation>
    </message>
    <message>
        <source>Anything worth knowing; no password.</source>
        <translation>Toute information utile&#xa0;; pas de mot de passe.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Affiche la liste des comptes.</translation>
    </message>
    <message>
        <source>Adds an account and prints its id. Asks for the password where there is a terminal.</source>
        <translation>Ajoute un compte et affiche son identifiant. Demande le mot de passe si un terminal est disponible.</translation>
    </message>
    <message>
        <source>What you call the account.</source>
        <translation>Le nom que vous donnez au compte.</translation>
    </message>
    <message>
        <source>The username as issued.</source>
        <translation>Le nom d&apos;utilisateur tel qu&apos;il a été attribué.</translation>
    </message>
    <message>
        <source>Where it signs in: a name or an id.</source>
        <translation>Là où il se connecte&#xa0;: un nom ou un identifiant.</translation>
    </message>
    <message>
        <source>Shows an account, without its password.</source>
        <translation>Affiche un compte, sans son mot de passe.</translation>
    </message>
    <message>
        <source>Changes what is said of an account; the rest stays.</source>
        <translation>Modifie les informations d&apos;un compte&#xa0;; le reste est inchangé.</translation>
    </message>
    <message>
        <source>Asks for a new password.</source>
        <translation>Demande un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Removes an account, its password and its tokens from this computer.</source>
        <translation>Supprime de cet ordinateur un compte, son mot de passe et ses jetons.</translation>
    </message>
    <message>
        <source>Does not ask.</source>
        <translation>Ne demande pas de confirmation.</translation>
    </message>
    <message>
        <source>Lists the places to sign in to.</source>
        <translation>Affiche la liste des environnements où se connecter.</translation>
    </message>
    <message>
        <source>Adds a place to sign in to and prints its id.</source>
        <translation>Ajoute un environnement où se connecter et affiche son identifiant.</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>Le nom que vous lui donnez.</translation>
    </message>
    <message>
        <source>sandbox or production.</source>
        <translation>sandbox ou production.</translation>
    </message>
    <message>
        <source>The whole sign-in URL.</source>
        <translation>L&apos;URL de connexion complète.</translation>
    </message>
    <message>
        <source>A certificate authority to trust besides the system&apos;s, in PEM form.</source>
        <translation>Une autorité de certification à approuver en plus de celles du système, au format PEM.</translation>
    </message>
    <message>
        <source>Sends username and password without the enclosing &quot;data&quot;.</source>
        <translation>Envoie le nom d&apos;utilisateur et le mot de passe sans l&apos;enveloppe &quot;data&quot;.</translation>
    </message>
    <message>
        <source>Removes a place that no account uses.</source>
        <translation>Supprime un environnement qu&apos;aucun compte n&apos;utilise.</translation>
    </message>
    <message>
        <source>Connects as a sign-in would and tells what it sees. Sends no credentials of an account.</source>
        <translation>Établit une liaison comme le ferait une connexion et indique ce qui est constaté. N&apos;envoie les identifiants d&apos;aucun compte.</translation>
    </message>
    <message>
        <source>Keeps what a proxy wants to know in the keychain. Asks for the password where there is a terminal.</source>
        <translation>Conserve dans le trousseau ce qu&apos;un proxy demande. Demande le mot de passe si un terminal est disponible.</translation>
    </message>
    <message>
        <source>The username for the proxy.</source>
        <translation>Le nom d&apos;utilisateur pour le proxy.</translation>
    </message>
    <message>
        <source>Takes a proxy&apos;s username and password out of the keychain.</source>
        <translation>Retire du trousseau le nom d&apos;utilisateur et le mot de passe d&apos;un proxy.</translation>
    </message>
    <message>
        <source>Signs in and keeps the new tokens, at most four at a time. --all leaves out accounts with enough life left, and those that the server rejected before.</source>
        <translation>Connecte les comptes et conserve les nouveaux jetons, au plus quatre à la fois. --all omet les comptes dont le jeton reste valide assez longtemps et ceux que le serveur a refusés auparavant.</translation>
    </message>
    <message>
        <source>Signs in every account that needs it.</source>
        <translation>Connecte tous les comptes qui en ont besoin.</translation>
    </message>
    <message>
        <source>With --all: only those of this place.</source>
        <translation>Avec --all&#xa0;: seulement ceux de cet environnement.</translation>
    </message>
    <message>
        <source>With --all: only those of this group.</source>
        <translation>Avec --all&#xa0;: seulement ceux de ce groupe.</translation>
    </message>
    <message>
        <source>Leaves out accounts whose token has this much left: 90, 90s, 15m or 2h.</source>
        <translation>Omet les comptes dont le jeton a encore cette durée&#xa0;: 90, 90s, 15m ou 2h.</translation>
    </message>
    <message>
        <source>With --all: also accounts with enough life left.</source>
        <translation>Avec --all&#xa0;: également les comptes dont le jeton reste valide assez longtemps.</translation>
    </message>
    <message>
        <source>Prints a live session token and nothing else. Signs in where there is none.</source>
        <translation>Affiche un jeton de session actif et rien d&apos;autre. Se connecte s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>The least it must have left: 90, 90s, 15m or 2h.</source>
        <translation>La durée minimale qui doit lui rester&#xa0;: 90, 90s, 15m ou 2h.</translation>
    </message>
    <message>
        <source>Signs in in any case, also if the server rejected the account.</source>
        <translation>Se connecte dans tous les cas, même si le serveur a refusé le compte.</translation>
    </message>
    <message>
        <source>issued, bare, header, curl, powershell, dotenv or postman.</source>
        <translation>issued, bare, header, curl, powershell, dotenv ou postman.</translation>
    </message>
    <message>
        <source>Lists the live tokens.</source>
        <translation>Affiche la liste des jetons actifs.</translation>
    </message>
    <message>
        <source>Notes what a token is for: a ticket number, a purpose. An empty text takes the label off.</source>
        <translation>Note à quoi sert un jeton&#xa0;: un numéro de ticket, un usage. Un texte vide retire le libellé.</translation>
    </message>
    <message>
        <source>Takes tokens off this computer. At the server they stay valid until they expire.</source>
        <translation>Retire des jetons de cet ordinateur. Sur le serveur, ils restent valides jusqu&apos;à leur expiration.</translation>
    </message>
    <message>
        <source>Forgets all tokens of this account.</source>
        <translation>Oublie tous les jetons de ce compte.</translation>
    </message>
    <message>
        <source>Lists what was done, the newest first.</source>
        <translation>Affiche la liste de ce qui a été fait, en commençant par le plus récent.</translation>
    </message>
    <message>
        <source>Only what concerns this account.</source>
        <translation>Seulement ce qui concerne ce compte.</translation>
    </message>
    <message>
        <source>At most so many; 100 where nothing is said.</source>
        <translation>Nombre maximal&#xa0;; 100 si rien n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>Looks whether the audit log is as it was recorded. Names the first row that is not, and ends with 9 then.</source>
        <translation>Vérifie si le journal d&apos;audit est tel qu&apos;il a été enregistré. Indique sinon la première ligne qui ne l&apos;est pas et se termine alors avec le code 9.</translation>
    </message>
    <message>
        <source>Looks at the keychain, the database and every server, and says what is amiss. Sends no credentials.</source>
        <translation>Examine le trousseau, la base de données et chaque serveur, et indique ce qui ne va pas. N&apos;envoie aucun identifiant de connexion.</translation>
    </message>
    <message>
        <source>Looks whether accounts, passwords and tokens fit together, and mends what does not.</source>
        <translation>Vérifie si les comptes, les mots de passe et les jetons concordent, et répare ce qui ne concorde pas.</translation>
    </message>
    <message>
        <source>Says what it would do, and changes nothing.</source>
        <translation>Indique ce qui serait fait, sans rien modifier.</translation>
    </message>
    <message>
        <source>Uses the data of this profile.</source>
        <translation>Utilise les données de ce profil.</translation>
    </message>
    <message>
        <source>Adds details for the help desk to an error.</source>
        <translation>Ajoute à une erreur des détails pour l&apos;assistance.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>One file is wanted.</source>
        <translation>Un seul fichier est attendu.</translation>
    </message>
    <message>
        <source>Takes everything back where something fails.</source>
        <translation>Annule tout en cas d&apos;échec.</translation>
    </message>
    <message>
        <source>Writes the list of accounts as CSV, without passwords.</source>
        <translation>Écrit la liste des comptes en CSV, sans mots de passe.</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>Remplace un fichier existant.</translation>
    </message>
    <message>
        <source>What to run is missing; it follows after --.</source>
        <translation>Ce qu&apos;il faut exécuter est manquant&#xa0;; cela suit après --.</translation>
    </message>
    <message>
        <source>One name is wanted before --; put it in quotes if it has spaces.</source>
        <translation>Un seul nom est attendu avant --&#xa0;; mettez-le entre guillemets s&apos;il contient des espaces.</translation>
    </message>
    <message>
        <source>Runs a command with a live session token, as issued, in the environment variable TOKENDESK_TOKEN, and ends with its exit code. Signs in where there is no token.</source>
        <translation>Exécute une commande avec un jeton de session actif, tel qu&apos;émis, dans la variable d&apos;environnement TOKENDESK_TOKEN, et se termine avec le code de sortie de celle-ci. Se connecte s&apos;il n&apos;y a pas de jeton.</translation>
    </message>
    <message>
        <source>Shows every setting and whether it is the default, yours or your administrator&apos;s. Ends with 1 where the administrator&apos;s policy cannot be obeyed as it stands.</source>
        <translation>Affiche chaque paramètre en indiquant s&apos;il est par défaut, défini par vous ou par votre administrateur. Se termine avec le code 1 si la stratégie de l&apos;administrateur ne peut pas être appliquée telle quelle.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-02, or a time such as 2026-03-02T09:00.</source>
        <translation>--%1 attend un jour tel que 2026-03-02, ou une heure telle que 2026-03-02T09:00.</translation>
    </message>
    <message>
        <source>Only from this day or time on, 2026-03-02 or 2026-03-02T09:00.</source>
        <translation>Seulement à partir de ce jour ou de cette heure, 2026-03-02 ou 2026-03-02T09:00.</translation>
    </message>
    <message>
        <source>Only up to this day, or before this time.</source>
        <translation>Seulement jusqu'à ce jour inclus, ou avant cette heure.</translation>
    </message>
    <message>
        <source>Only what concerns this environment.</source>
        <translation>Seulement ce qui concerne cet environnement.</translation>
    </message>
    <message>
        <source>Only this kind, as --json calls it; may be given several times.</source>
        <translation>Seulement ce type, tel que --json le nomme ; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>--kind takes what audit list --json calls a kind, such as signed-in.</source>
        <translation>--kind attend ce que audit list --json appelle kind, par exemple signed-in.</translation>
    </message>
    <message>
        <source>--renew is on or off.</source>
        <translation>--renew vaut on ou off.</translation>
    </message>
    <message>
        <source>--renew-until and --renew-weekdays go with --renew on.</source>
        <translation>--renew-until et --renew-weekdays s'utilisent avec --renew on.</translation>
    </message>
    <message>
        <source>--renew-until takes a time of day such as 18:00.</source>
        <translation>--renew-until attend une heure de la journée telle que 18:00.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>--format vaut csv ou jsonl.</translation>
    </message>
    <message>
        <source>A report is wanted, tokens or sign-ins, and a file.</source>
        <translation>Un rapport, tokens ou sign-ins, et un fichier sont attendus.</translation>
    </message>
    <message>
        <source>A report of tokens is of now; --from and --to are for sign-ins.</source>
        <translation>Un rapport sur les jetons porte sur l'instant présent ; --from et --to sont réservés à sign-ins.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the file from the first line of standard input.</source>
        <translation>Lit la phrase secrète du fichier sur la première ligne de l'entrée standard.</translation>
    </message>
    <message>
        <source>Whether the window, while it runs, signs in anew before the freshest token expires: on or off.</source>
        <translation>Indique si la fenêtre, tant qu'elle est ouverte, se reconnecte avant l'expiration du jeton le plus récent : on ou off.</translation>
    </message>
    <message>
        <source>With --renew on: each day until this local time only.</source>
        <translation>Avec --renew on : chaque jour jusqu'à cette heure locale seulement.</translation>
    </message>
    <message>
        <source>With --renew on: Monday to Friday only.</source>
        <translation>Avec --renew on : du lundi au vendredi seulement.</translation>
    </message>
    <message>
        <source>Writes the audit log, what verifying it has shown above its rows (- for standard output). Ends with 9 where the log is not as it was recorded.</source>
        <translation>Écrit le journal d'audit, avec le résultat de sa vérification au-dessus de ses lignes (- pour la sortie standard). Se termine avec le code 9 si le journal n'est pas tel qu'il a été enregistré.</translation>
    </message>
    <message>
        <source>csv or jsonl; csv where nothing is said.</source>
        <translation>csv ou jsonl ; csv si rien n'est indiqué.</translation>
    </message>
    <message>
        <source>Writes a report to print, HTML or, where the name ends with .pdf, PDF (- for standard output): the tokens alive now, or the sign-ins in a period, the last 30 days where nothing is said.</source>
        <translation>Écrit un rapport à imprimer, en HTML ou, si le nom se termine par .pdf, en PDF (- pour la sortie standard) : les jetons actifs à ce jour, ou les connexions d'une période, les 30 derniers jours si rien n'est indiqué.</translation>
    </message>
    <message>
        <source>Brings accounts in from a table (CSV, TSV; - for standard input): the exports of KeePassXC, Bitwarden and 1Password, or any other with a header; or from a KeePass file (KDBX).</source>
        <translation>Importe des comptes depuis un tableau (CSV, TSV ; - pour l'entrée standard) : les exports de KeePassXC, Bitwarden et 1Password, ou tout autre tableau avec un en-tête ; ou depuis un fichier KeePass (KDBX).</translation>
    </message>
    <message>
        <source>Writes all accounts with their passwords to an encrypted file that KeePass programs open, too, and reads it back. Asks for a passphrase of at least 12 characters where there is a terminal.</source>
        <translation>Écrit tous les comptes avec leurs mots de passe dans un fichier chiffré que les programmes KeePass ouvrent aussi, puis le relit. Demande une phrase secrète d'au moins 12 caractères si un terminal est disponible.</translation>
    </message>
    <message>
        <source>Brings the accounts of a backup back, and the environments they need.</source>
        <translation>Restaure les comptes d'une sauvegarde, et les environnements dont ils ont besoin.</translation>
    </message>
    <message>
        <source>Leaves accounts as they are that are there already.</source>
        <translation>Laisse tels quels les comptes qui existent déjà.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CommandRun</name>
    <message>
        <source>waiting for the keychain…</source>
        <translation>en attente du trousseau…</translation>
    </message>
    <message>
        <source>The result could not be written: %1</source>
        <translation>Le résultat n&apos;a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was done could not be recorded in the audit log: %1</source>
        <translation>Ce qui a été fait n&apos;a pas pu être enregistré dans le journal d&apos;audit&#xa0;: %1</translation>
    </message>
    <message>
        <source>stopping; what the server has been asked is waited for…</source>
        <translation>arrêt en cours&#xa0;; attente de ce qui a été demandé au serveur…</translation>
    </message>
    <message>
        <source>What was done could not be passed on to the system&apos;s log.</source>
        <translation>Ce qui a été fait n'a pas pu être transmis au journal du système.</translation>
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
        <translation>aucun</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>  issued by</source>
        <translation>  émis par</translation>
    </message>
    <message>
        <source>  valid</source>
        <translation>  validité</translation>
    </message>
    <message>
        <source>  SHA-256</source>
        <translation>  SHA-256</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 après %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ConnectionDetails</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Intermédiaires</translation>
    </message>
    <message>
        <source>valid %1 – %2</source>
        <translation>valide&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>issued by itself</source>
        <translation>émis par lui-même</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>émis par %1</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 après %2&#xa0;ms</translation>
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
        <translation>aucun, connexion directe</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none, since nothing leaves this computer</source>
        <translation>aucun, car rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>No username and no password were sent to find this out.</source>
        <translation>Aucun nom d&apos;utilisateur ni mot de passe n&apos;a été envoyé pour cette vérification.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ConnectionReportView</name>
    <message>
        <source>Sign in to proxy…</source>
        <translation>Se connecter au proxy…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Copy the test&apos;s result</source>
        <translation>Copier le résultat du test</translation>
    </message>
    <message>
        <source>What the test has shown</source>
        <translation>Ce que le test a montré</translation>
    </message>
    <message>
        <source>Test connection shows the proxy, the certificates and the clock difference. It sends no username and no password.</source>
        <translation>«&#xa0;Tester la connexion&#xa0;» montre le proxy, les certificats et le décalage d&apos;horloge. Aucun nom d&apos;utilisateur ni mot de passe n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Copy the token (Ctrl+C)</source>
        <translation>Copier le jeton (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DatabaseNotice</name>
    <message>
        <source>Database notice</source>
        <translation>Avis sur la base de données</translation>
    </message>
    <message>
        <source>Show details…</source>
        <translation>Afficher les détails…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the account database could not be made.</source>
        <translation>La copie du jour de la base de données des comptes n&apos;a pas pu être effectuée.</translation>
    </message>
    <message>
        <source>Account database</source>
        <translation>Base de données des comptes</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>No token is active.</source>
        <translation>Aucun jeton n&apos;est actif.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Doctor</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>%1 answers with HTTP %2 in %3 ms</source>
        <translation>%1 répond avec HTTP %2 en %3&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>none; the server is this computer itself</source>
        <translation>aucun&#xa0;; le serveur est cet ordinateur lui-même</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation>%1, émis par %2, fin de validité&#xa0;: %3</translation>
    </message>
    <message>
        <source>Tell the server&apos;s owner that the certificate runs out soon.</source>
        <translation>Prévenez le propriétaire du serveur que le certificat expire bientôt.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>non communiquée par le serveur</translation>
    </message>
    <message>
        <source>Let the system set this computer&apos;s clock from the network.</source>
        <translation>Laissez le système régler l&apos;horloge de cet ordinateur par le réseau.</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Environnement %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>Le trousseau du système</translation>
    </message>
    <message>
        <source>%1 keeps, returns and removes an item</source>
        <translation>%1 conserve, restitue et supprime un élément</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>attente interrompue</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>Bibliothèque TLS</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugin and its library; without them no server can be reached.</source>
        <translation>Installez le module TLS de Qt et sa bibliothèque&#xa0;; sans eux, aucun serveur ne peut être joint.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>last copy %1</source>
        <translation>dernière copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>aucune copie pour l&apos;instant</translation>
    </message>
    <message>
        <source>sound, %1, %2</source>
        <translation>intacte, %1, %2</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>examen impossible</translation>
    </message>
    <message>
        <source>fit together with their passwords and tokens</source>
        <translation>concordent avec leurs mots de passe et leurs jetons</translation>
    </message>
    <message>
        <source>nothing unfinished; their passwords were not looked at</source>
        <translation>rien d&apos;inachevé&#xa0;; leurs mots de passe n&apos;ont pas été examinés</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to repair: %1</source>
        <translation>
            <numerusform>%n élément à réparer&#xa0;: %1</numerusform>
            <numerusform>%n éléments à réparer&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Repair in the menu, or run tokendesk-cli repair.</source>
        <translation>Choisissez «&#xa0;Réparer&#xa0;» dans le menu, ou exécutez tokendesk-cli repair.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>écriture impossible&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not protected yet</source>
        <translation>
            <numerusform>%n pas encore protégée</numerusform>
            <numerusform>%n pas encore protégées</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Token Desk looked at this computer at %1.</source>
        <translation>Examen de cet ordinateur par Token Desk&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (set by the administrator)</source>
        <translation>%1 (défini par l&apos;administrateur)</translation>
    </message>
    <message>
        <source>Policy of the administrator</source>
        <translation>Stratégie de l&apos;administrateur</translation>
    </message>
    <message>
        <source>Tell your administrator: %1</source>
        <translation>Prévenez votre administrateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>the last one %1</source>
        <translation>la dernière : %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l'instant</translation>
    </message>
    <message>
        <source>Choose Back up in the menu, or run tokendesk-cli backup create.</source>
        <translation>Choisissez « Sauvegarder » dans le menu, ou exécutez tokendesk-cli backup create.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DoctorDialog</name>
    <message>
        <source>Everything is in order</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point à examiner</numerusform>
            <numerusform>%n points à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>%n défaut trouvé</numerusform>
            <numerusform>%n défauts trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>The keychain is tried with an item of its own and may ask to be unlocked. Every environment&apos;s server is asked for an answer, without a username or password.</source>
        <translation>Le trousseau est essayé avec un élément prévu à cet effet et peut demander à être déverrouillé. Une réponse est demandée au serveur de chaque environnement, sans nom d&apos;utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>What Copy puts on the clipboard holds no username, no label and no secret.</source>
        <translation>Ce que «&#xa0;Copier&#xa0;» place dans le presse-papiers ne contient ni nom d&apos;utilisateur, ni libellé, ni secret.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DoctorVerb</name>
    <message>
        <source>asking the keychain and the servers…</source>
        <translation>interrogation du trousseau et des serveurs…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::EmptyState</name>
    <message>
        <source>No accounts yet</source>
        <translation>Aucun compte pour l&apos;instant</translation>
    </message>
    <message>
        <source>Add a child account to keep its password in the keychain and get tokens with one key.</source>
        <translation>Ajoutez un sous-compte pour conserver son mot de passe dans le trousseau et obtenir des jetons d&apos;une seule touche.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importer des comptes…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::EnvironmentForm</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Wrapped in “data”, as documented</source>
        <translation>Enveloppé dans «&#xa0;data&#xa0;», comme documenté</translation>
    </message>
    <message>
        <source>Flat, for older gateways</source>
        <translation>À plat, pour les anciennes passerelles</translation>
    </message>
    <message>
        <source>Optional: a further authority to trust</source>
        <translation>Facultatif&#xa0;: une autorité supplémentaire à approuver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Sign-in URL</source>
        <translation>URL de connexion</translation>
    </message>
    <message>
        <source>Sign-in &amp;URL</source>
        <translation>&amp;URL de connexion</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Fichier d&apos;AC</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Request &amp;body</source>
        <translation>&amp;Corps de la requête</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier d&apos;AC</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>Choisir un fichier d&apos;AC</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Environments</name>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>SIGN-IN URL</source>
        <translation>URL DE CONNEXION</translation>
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
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Tester &amp;la connexion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (intégré)</translation>
    </message>
    <message>
        <source>This environment is part of Token Desk and cannot be changed.</source>
        <translation>Cet environnement fait partie de Token Desk et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Supprimer l&apos;environnement</translation>
    </message>
    <message>
        <source>Remove the environment “%1”?</source>
        <translation>Supprimer l&apos;environnement «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing changes at the server.</source>
        <translation>Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ErrorText</name>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>sign-in URL</source>
        <translation>URL de connexion</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>fichier d&apos;AC</translation>
    </message>
    <message>
        <source>token label</source>
        <translation>libellé du jeton</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>Le trousseau</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 is empty.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Fill in the %1.</source>
        <translation>Remplissez le champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The %1 is too long.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>Shorten the %1.</source>
        <translation>Raccourcissez le champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The sign-in URL is not a usable address.</source>
        <translation>L&apos;URL de connexion n&apos;est pas une adresse utilisable.</translation>
    </message>
    <message>
        <source>Enter the whole address, such as https://idu.datazoo.com/api/v2/auth/sign_in.</source>
        <translation>Saisissez l&apos;adresse complète, par exemple https://idu.datazoo.com/api/v2/auth/sign_in.</translation>
    </message>
    <message>
        <source>The CA file holds no readable certificate.</source>
        <translation>Le fichier d&apos;AC ne contient aucun certificat lisible.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form.</source>
        <translation>Choisissez un fichier contenant des certificats au format PEM.</translation>
    </message>
    <message>
        <source>The %1 has a character that cannot be used.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» contient un caractère inutilisable.</translation>
    </message>
    <message>
        <source>Remove line breaks and control characters, then try again.</source>
        <translation>Supprimez les sauts de ligne et les caractères de contrôle, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in URL would send the password unencrypted.</source>
        <translation>L&apos;URL de connexion enverrait le mot de passe sans chiffrement.</translation>
    </message>
    <message>
        <source>Use an https address; http is for this computer itself only.</source>
        <translation>Utilisez une adresse https&#xa0;; http est réservé à cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>There is an environment with this name already.</source>
        <translation>Un environnement porte déjà ce nom.</translation>
    </message>
    <message>
        <source>There is an account with this username and environment already.</source>
        <translation>Un compte existe déjà avec ce nom d&apos;utilisateur et cet environnement.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Edit the existing account, or choose another username.</source>
        <translation>Modifiez le compte existant ou choisissez un autre nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>There is no such environment.</source>
        <translation>Cet environnement n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is nothing with that name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Check the name in the list.</source>
        <translation>Vérifiez le nom dans la liste.</translation>
    </message>
    <message>
        <source>More than one account has that name.</source>
        <translation>Plusieurs comptes portent ce nom.</translation>
    </message>
    <message>
        <source>Use the id, or a name only one of them has.</source>
        <translation>Utilisez l&apos;identifiant, ou un nom que porte un seul d&apos;entre eux.</translation>
    </message>
    <message>
        <source>Accounts still use this environment.</source>
        <translation>Des comptes utilisent encore cet environnement.</translation>
    </message>
    <message>
        <source>Remove them or move them to another environment first.</source>
        <translation>Supprimez-les ou déplacez-les d&apos;abord vers un autre environnement.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>The server may have issued a token that did not arrive; it ends by itself. Try again.</source>
        <translation>Le serveur a peut-être émis un jeton qui n&apos;est pas arrivé&#xa0;; il prendra fin de lui-même. Réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before it was ready.</source>
        <translation>La connexion avec %1 a été fermée avant d&apos;être prête.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the network. The password was not sent.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, vérifiez le réseau. Le mot de passe n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off without an answer.</source>
        <translation>La connexion avec %1 a été interrompue sans réponse.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer.</source>
        <translation>La connexion avec %1 a été interrompue au milieu de la réponse.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 n&apos;a pas pu être joint à temps.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again. The password was not sent.</source>
        <translation>Vérifiez la connexion réseau, puis réessayez. Le mot de passe n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>%1 began to answer and did not finish in time.</source>
        <translation>%1 a commencé à répondre et n&apos;a pas terminé à temps.</translation>
    </message>
    <message>
        <source>The server points to another address.</source>
        <translation>Le serveur renvoie vers une autre adresse.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL. The password was not sent to the other address.</source>
        <translation>Vérifiez l&apos;URL de connexion de l&apos;environnement. Le mot de passe n&apos;a pas été envoyé à l&apos;autre adresse.</translation>
    </message>
    <message>
        <source>The server knows no sign-in at this address.</source>
        <translation>Le serveur ne propose pas de connexion à cette adresse.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL.</source>
        <translation>Vérifiez l&apos;URL de connexion de l&apos;environnement.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in request as it is.</source>
        <translation>Le serveur n&apos;accepte pas la demande de connexion telle quelle.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL and body shape.</source>
        <translation>Vérifiez l&apos;URL de connexion de l&apos;environnement et la forme du corps de la requête.</translation>
    </message>
    <message>
        <source>The server sent an answer that is not a sign-in reply.</source>
        <translation>Le serveur a envoyé une réponse qui ne correspond pas à une connexion.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL, or whether a proxy answers in its place.</source>
        <translation>Vérifiez l&apos;URL de connexion de l&apos;environnement, ou si un proxy répond à sa place.</translation>
    </message>
    <message>
        <source>The server says the password is wrong.</source>
        <translation>Le serveur indique que le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Edit the account&apos;s password. Nothing signs in again by itself, so the account is not locked out.</source>
        <translation>Modifiez le mot de passe du compte. Aucune nouvelle connexion n&apos;a lieu automatiquement, afin que le compte ne soit pas bloqué.</translation>
    </message>
    <message>
        <source>The server does not know this username.</source>
        <translation>Le serveur ne connaît pas ce nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Check the username and the environment of the account.</source>
        <translation>Vérifiez le nom d&apos;utilisateur et l&apos;environnement du compte.</translation>
    </message>
    <message>
        <source>The server refused this account.</source>
        <translation>Le serveur a refusé ce compte.</translation>
    </message>
    <message>
        <source>Ask Data Zoo whether the account is active, then try again.</source>
        <translation>Demandez à Data Zoo si le compte est actif, puis réessayez.</translation>
    </message>
    <message>
        <source>The server asks to wait before the next sign-in.</source>
        <translation>Le serveur demande d&apos;attendre avant la prochaine connexion.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server has a fault.</source>
        <translation>Le serveur rencontre un problème.</translation>
    </message>
    <message>
        <source>Try again later; the account and its password are untouched.</source>
        <translation>Réessayez plus tard&#xa0;; le compte et son mot de passe sont intacts.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but sent no token.</source>
        <translation>Le serveur a accepté la connexion mais n&apos;a pas envoyé de jeton.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask Data Zoo about this account.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, contactez Data Zoo au sujet de ce compte.</translation>
    </message>
    <message>
        <source>The server sent a token that has expired already.</source>
        <translation>Le serveur a envoyé un jeton déjà expiré.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, tell Data Zoo.</source>
        <translation>Vérifiez la date et l&apos;heure de cet ordinateur. Si elles sont justes, prévenez Data Zoo.</translation>
    </message>
    <message>
        <source>The address of %1 was not found.</source>
        <translation>Aucune adresse n&apos;a été trouvée pour %1.</translation>
    </message>
    <message>
        <source>Check the network connection and the sign-in URL.</source>
        <translation>Vérifiez la connexion réseau et l&apos;URL de connexion.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Rien ne répond sur %1.</translation>
    </message>
    <message>
        <source>Check the sign-in URL, or try again when the server is up.</source>
        <translation>Vérifiez l&apos;URL de connexion, ou réessayez quand le serveur fonctionnera.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Le certificat présenté par %1 n&apos;est pas approuvé.</translation>
    </message>
    <message>
        <source>Ask your administrator for the CA file of this network, and add it to the environment.</source>
        <translation>Demandez à votre administrateur le fichier d&apos;AC de ce réseau et ajoutez-le à l&apos;environnement.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host than %1.</source>
        <translation>Le certificat appartient à un autre hôte que %1.</translation>
    </message>
    <message>
        <source>Check the sign-in URL. The password was not sent.</source>
        <translation>Vérifiez l&apos;URL de connexion. Le mot de passe n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of %1 is out of date.</source>
        <translation>Le certificat présenté par %1 n&apos;est pas en cours de validité.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, the server&apos;s owner must renew the certificate.</source>
        <translation>Vérifiez la date de cet ordinateur&#xa0;; si elle est juste, le propriétaire du serveur doit renouveler le certificat.</translation>
    </message>
    <message>
        <source>%1 offers only TLS versions that are no longer safe.</source>
        <translation>%1 ne propose que des versions de TLS qui ne sont plus sûres.</translation>
    </message>
    <message>
        <source>The server needs TLS 1.2 or newer. Tell its owner. The password was not sent.</source>
        <translation>Le serveur doit prendre en charge TLS 1.2 ou une version plus récente. Prévenez son propriétaire. Le mot de passe n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>Aucune connexion sécurisée n&apos;a pu être établie avec %1.</translation>
    </message>
    <message>
        <source>Check the sign-in URL; a proxy between may be the cause. The password was not sent.</source>
        <translation>Vérifiez l&apos;URL de connexion&#xa0;; un proxy intermédiaire peut en être la cause. Le mot de passe n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in of its own.</source>
        <translation>Le proxy exige sa propre connexion.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a sign-in of its own.</source>
        <translation>Le proxy %1 exige sa propre connexion.</translation>
    </message>
    <message>
        <source>Enter the username and password that your administrator gave you for the proxy.</source>
        <translation>Saisissez le nom d&apos;utilisateur et le mot de passe que votre administrateur vous a donnés pour le proxy.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Le proxy ne répond pas.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>Le proxy %1 ne répond pas.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Vérifiez le proxy dans les paramètres réseau du système.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1.</source>
        <translation>Le proxy n&apos;a pas établi la connexion avec %1.</translation>
    </message>
    <message>
        <source>The proxy %1 did not make the connection to %2.</source>
        <translation>Le proxy %1 n&apos;a pas établi la connexion avec %2.</translation>
    </message>
    <message>
        <source>Check the sign-in URL; if it is right, ask whoever runs the proxy to allow the connection.</source>
        <translation>Vérifiez l&apos;URL de connexion&#xa0;; si elle est juste, demandez à la personne qui gère le proxy d&apos;autoriser la connexion.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Cet ordinateur n&apos;a pas de connexion réseau.</translation>
    </message>
    <message>
        <source>Connect, then try again.</source>
        <translation>Connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was changed.</source>
        <translation>Déverrouillez-le, puis réessayez. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 denied access.</source>
        <translation>%1 a refusé l&apos;accès.</translation>
    </message>
    <message>
        <source>Try again and allow Token Desk when the keychain asks. Nothing was changed.</source>
        <translation>Réessayez et autorisez Token Desk lorsque le trousseau le demande. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>No keychain service answers.</source>
        <translation>Aucun service de trousseau ne répond.</translation>
    </message>
    <message>
        <source>On Linux, install and start one that offers the Secret Service, such as gnome-keyring, KeePassXC or KWallet.</source>
        <translation>Sous Linux, installez et démarrez un service qui propose le Secret Service, tel que gnome-keyring, KeePassXC ou KWallet.</translation>
    </message>
    <message>
        <source>%1 did not do what was asked.</source>
        <translation>%1 n&apos;a pas exécuté la demande.</translation>
    </message>
    <message>
        <source>Try again; what was stored before still stands.</source>
        <translation>Réessayez&#xa0;; ce qui était enregistré auparavant est toujours là.</translation>
    </message>
    <message>
        <source>The password of this account is not in the keychain.</source>
        <translation>Le mot de passe de ce compte n&apos;est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Edit the account and enter it again.</source>
        <translation>Modifiez le compte et saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The password is too long to be stored.</source>
        <translation>Le mot de passe est trop long pour être enregistré.</translation>
    </message>
    <message>
        <source>Use one of at most 1,024 bytes.</source>
        <translation>Utilisez-en un d&apos;au plus 1&#xa0;024&#xa0;octets.</translation>
    </message>
    <message>
        <source>The account database cannot be used.</source>
        <translation>La base de données des comptes est inutilisable.</translation>
    </message>
    <message>
        <source>Keep the file, and send its details to support. The passwords in the keychain are untouched.</source>
        <translation>Conservez le fichier et envoyez ses détails à l&apos;assistance. Les mots de passe du trousseau sont intacts.</translation>
    </message>
    <message>
        <source>The account database is damaged.</source>
        <translation>La base de données des comptes est endommagée.</translation>
    </message>
    <message>
        <source>Close every Token Desk, then start it again: it sets the damaged file aside and goes on with the newest sound copy, if there is one.</source>
        <translation>Fermez toutes les fenêtres de Token Desk, puis relancez-le&#xa0;: il met de côté le fichier endommagé et continue avec la copie intacte la plus récente, s&apos;il y en a une.</translation>
    </message>
    <message>
        <source>The account database is damaged, and there is no sound copy of it.</source>
        <translation>La base de données des comptes est endommagée, et il n&apos;en existe aucune copie intacte.</translation>
    </message>
    <message>
        <source>Keep %1 for support. If you rename it, Token Desk starts with an empty list. The passwords in the keychain are untouched.</source>
        <translation>Conservez %1 pour l&apos;assistance. Si vous le renommez, Token Desk démarre avec une liste vide. Les mots de passe du trousseau sont intacts.</translation>
    </message>
    <message>
        <source>The database file belongs to another program or is damaged.</source>
        <translation>Le fichier de la base de données appartient à un autre programme ou est endommagé.</translation>
    </message>
    <message>
        <source>Move %1 away and start again. It was not changed.</source>
        <translation>Déplacez %1 ailleurs et relancez le programme. Le fichier n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>The database was written by a newer Token Desk.</source>
        <translation>La base de données a été écrite par une version plus récente de Token Desk.</translation>
    </message>
    <message>
        <source>Update Token Desk. The file was not changed.</source>
        <translation>Mettez Token Desk à jour. Le fichier n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>The account database is of an earlier version, and another Token Desk has it open.</source>
        <translation>La base de données des comptes est d&apos;une version antérieure et un autre Token Desk l&apos;a ouverte.</translation>
    </message>
    <message>
        <source>Close every other Token Desk, then start again. Nothing was changed.</source>
        <translation>Fermez tous les autres Token Desk, puis relancez le programme. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Another Token Desk is changing accounts at this moment.</source>
        <translation>Un autre Token Desk modifie des comptes en ce moment.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Réessayez lorsqu&apos;il aura terminé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was stored before still stands.</source>
        <translation>Libérez de l&apos;espace, puis réessayez. Ce qui était enregistré auparavant est toujours là.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Impossible d&apos;écrire dans le dossier de données.</translation>
    </message>
    <message>
        <source>Check the permissions of %1, and that its disk is not read-only.</source>
        <translation>Vérifiez les permissions de %1, et que son disque n&apos;est pas en lecture seule.</translation>
    </message>
    <message>
        <source>The account database belongs to another user of this computer.</source>
        <translation>La base de données des comptes appartient à un autre utilisateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in to the computer as that user, or ask your administrator about %1.</source>
        <translation>Ouvrez une session sur l&apos;ordinateur en tant que cet utilisateur, ou interrogez votre administrateur au sujet de %1.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this.</source>
        <translation>Votre administrateur ne l&apos;autorise pas.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>The %1 is too short.</source>
        <translation>Le champ « %1 » est trop court.</translation>
    </message>
    <message>
        <source>Choose a longer %1.</source>
        <translation>Allongez le champ « %1 ».</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Un fichier porte déjà ce nom.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n'a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk, and that you may write there.</source>
        <translation>Vérifiez qu'il y a de la place sur le disque, et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The file does not read back as it was written.</source>
        <translation>La relecture du fichier ne correspond pas à ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Choisissez un autre disque.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ExportVerb</name>
    <message>
        <source>The list could not be written: %1</source>
        <translation>La liste n&apos;a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written, without passwords.</source>
        <translation>
            <numerusform>%n compte écrit, sans mot de passe.</numerusform>
            <numerusform>%n comptes écrits, sans mots de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log could not be written: %1</source>
        <translation>Le journal d'audit n'a pas pu être écrit : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n ligne écrite.</numerusform>
            <numerusform>%n lignes écrites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>TokenDesk::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Back to where the last link was (Alt+Left)</source>
        <translation>Revenir à l'endroit du dernier lien (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Find in the guides   Ctrl+F</source>
        <translation>Rechercher dans les guides   Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the guides</source>
        <translation>Rechercher dans les guides</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>TokenDesk::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing was recorded of this account yet.</source>
        <translation>Rien n&apos;a encore été enregistré pour ce compte.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Import</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Save the table as CSV (UTF-8), then import that file.</source>
        <translation>Enregistrez le tableau au format CSV (UTF-8), puis importez ce fichier.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose a file with a table.</source>
        <translation>Choisissez un fichier contenant un tableau.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check who may read it, and that no other program holds it.</source>
        <translation>Vérifiez qui peut le lire, et qu&apos;aucun autre programme ne le retient.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>Choose a table with a header and accounts.</source>
        <translation>Choisissez un tableau avec un en-tête et des comptes.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Il dépasse %1.</translation>
    </message>
    <message>
        <source>Divide the table into several files.</source>
        <translation>Répartissez le tableau sur plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This is a workbook or a packed file, not a table of text.</source>
        <translation>C&apos;est un classeur ou un fichier compressé, pas un tableau de texte.</translation>
    </message>
    <message>
        <source>This is not a table of text.</source>
        <translation>Ce n&apos;est pas un tableau de texte.</translation>
    </message>
    <message>
        <source>The text is broken by a NUL character.</source>
        <translation>Le texte est interrompu par un caractère NUL.</translation>
    </message>
    <message>
        <source>The text is not in this encoding.</source>
        <translation>Le texte n&apos;est pas dans cet encodage.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>A quote opens here and is not closed.</source>
        <translation>Un guillemet s&apos;ouvre ici et n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>Fermez-le, ou doublez-le s&apos;il fait partie du texte.</translation>
    </message>
    <message>
        <source>Text follows a closing quote.</source>
        <translation>Du texte suit un guillemet fermant.</translation>
    </message>
    <message>
        <source>Double the quotes that belong to the text, or choose another delimiter.</source>
        <translation>Doublez les guillemets qui font partie du texte, ou choisissez un autre séparateur.</translation>
    </message>
    <message>
        <source>A cell is longer than anything that can be imported.</source>
        <translation>Une cellule est plus longue que tout ce qui peut être importé.</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>Cherchez un guillemet qui n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>There are more than %1 columns.</source>
        <translation>Il y a plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>Remove what is not needed, or choose another delimiter.</source>
        <translation>Supprimez ce qui est inutile, ou choisissez un autre séparateur.</translation>
    </message>
    <message>
        <source>There are more than %1 rows.</source>
        <translation>Il y a plus de %1 lignes.</translation>
    </message>
    <message>
        <source>No column was found for the %1.</source>
        <translation>Aucune colonne n&apos;a été trouvée pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name the column that holds it.</source>
        <translation>Indiquez la colonne qui le contient.</translation>
    </message>
    <message>
        <source>More than one column can be the %1.</source>
        <translation>Plusieurs colonnes peuvent être «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name the one that is meant, by its number.</source>
        <translation>Indiquez la bonne par son numéro.</translation>
    </message>
    <message>
        <source>There is no such column, or more than one, for the %1.</source>
        <translation>Pour «&#xa0;%1&#xa0;», il n&apos;y a pas de telle colonne, ou il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Name it as in the header, or by its number.</source>
        <translation>Indiquez-la comme dans l&apos;en-tête, ou par son numéro.</translation>
    </message>
    <message>
        <source>The column of the %1 was named for something else as well.</source>
        <translation>La colonne de «&#xa0;%1&#xa0;» a aussi été indiquée pour autre chose.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>Indiquez chaque colonne une seule fois.</translation>
    </message>
    <message>
        <source>There is a header, and no account below it.</source>
        <translation>Il y a un en-tête, et aucun compte en dessous.</translation>
    </message>
    <message>
        <source>Choose a table with accounts in it.</source>
        <translation>Choisissez un tableau contenant des comptes.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>La ligne est vide.</translation>
    </message>
    <message>
        <source>This is not a login.</source>
        <translation>Ce n&apos;est pas un identifiant.</translation>
    </message>
    <message>
        <source>The account is there already, and nothing is different.</source>
        <translation>Le compte existe déjà, et rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>The account is there already, and is kept as it is.</source>
        <translation>Le compte existe déjà et reste tel quel.</translation>
    </message>
    <message>
        <source>Line %1 says the same.</source>
        <translation>La ligne %1 dit la même chose.</translation>
    </message>
    <message>
        <source>The number of cells is %1 and not %2. Look for a delimiter too many or too few.</source>
        <translation>Le nombre de cellules est %1 et non %2. Cherchez un séparateur en trop ou manquant.</translation>
    </message>
    <message>
        <source>Line %1 says something else of the same account.</source>
        <translation>La ligne %1 dit autre chose du même compte.</translation>
    </message>
    <message>
        <source>Nothing says which environment the account belongs to.</source>
        <translation>Rien n&apos;indique à quel environnement appartient le compte.</translation>
    </message>
    <message>
        <source>There is no environment of that name.</source>
        <translation>Aucun environnement ne porte ce nom.</translation>
    </message>
    <message>
        <source>A spreadsheet put an error in the place of the text.</source>
        <translation>Un tableur a mis une erreur à la place du texte.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Ajouté.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Mis à jour.</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>Échec. %1</translation>
    </message>
    <message>
        <source>Could not be taken back. %1</source>
        <translation>N&apos;a pas pu être annulé. %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Non tenté.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Make another copy of the file, or choose an older backup.</source>
        <translation>Faites une autre copie du fichier, ou choisissez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>This is not a KeePass file.</source>
        <translation>Ce n'est pas un fichier KeePass.</translation>
    </message>
    <message>
        <source>Choose a backup, or another file with the ending kdbx.</source>
        <translation>Choisissez une sauvegarde, ou un autre fichier portant l'extension kdbx.</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>Le fichier se termine trop tôt : il en manque une partie.</translation>
    </message>
    <message>
        <source>This is a KeePass file of a version that is too old.</source>
        <translation>Ce fichier KeePass est d'une version trop ancienne.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and save it in the present format.</source>
        <translation>Ouvrez-le avec KeePassXC et enregistrez-le dans le format actuel.</translation>
    </message>
    <message>
        <source>This is a KeePass file of a version that came later.</source>
        <translation>Ce fichier KeePass est d'une version plus récente que celles connues.</translation>
    </message>
    <message>
        <source>Install the current version of Token Desk.</source>
        <translation>Installez la version actuelle de Token Desk.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>Le début du fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that Token Desk does not know.</source>
        <translation>Le fichier est chiffré d'une manière que Token Desk ne connaît pas.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose ChaCha20 or AES.</source>
        <translation>Ouvrez-le avec KeePassXC et choisissez ChaCha20 ou AES.</translation>
    </message>
    <message>
        <source>The file makes its key in a way that Token Desk does not know.</source>
        <translation>Le fichier crée sa clé d'une manière que Token Desk ne connaît pas.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose Argon2id.</source>
        <translation>Ouvrez-le avec KeePassXC et choisissez Argon2id.</translation>
    </message>
    <message>
        <source>Opening the file would take more memory or time than Token Desk spends on it.</source>
        <translation>L'ouverture du fichier demanderait plus de mémoire ou de temps que Token Desk n'y consacre.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose a shorter decryption time.</source>
        <translation>Ouvrez-le avec KeePassXC et choisissez un temps de déchiffrement plus court.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>La phrase secrète n'ouvre pas le fichier.</translation>
    </message>
    <message>
        <source>Enter it again. A file that needs a key file besides cannot be opened.</source>
        <translation>Saisissez-la à nouveau. Un fichier qui exige en plus un fichier-clé ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file is damaged.</source>
        <translation>La phrase secrète est juste, mais le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file opens, but its content makes no sense.</source>
        <translation>Le fichier s'ouvre, mais son contenu n'a pas de sens.</translation>
    </message>
    <message>
        <source>There is more in the file than can be imported.</source>
        <translation>Le fichier contient plus que ce qui peut être importé.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Répartissez-le sur plusieurs fichiers.</translation>
    </message>
    <message>
        <source>There is no entry in it.</source>
        <translation>Il ne contient aucune entrée.</translation>
    </message>
    <message>
        <source>Choose a file with accounts in it.</source>
        <translation>Choisissez un fichier contenant des comptes.</translation>
    </message>
    <message>
        <source>Entry %1 says the same.</source>
        <translation>L'entrée %1 dit la même chose.</translation>
    </message>
    <message>
        <source>Entry %1 says something else of the same account.</source>
        <translation>L'entrée %1 dit autre chose du même compte.</translation>
    </message>
    <message>
        <source>The environment of that name signs in elsewhere.</source>
        <translation>L'environnement de ce nom se connecte ailleurs.</translation>
    </message>
    <message>
        <source>What should stand here stands in another entry.</source>
        <translation>Ce qui devrait se trouver ici se trouve dans une autre entrée.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;All or nothing: where one fails, take the others back</source>
        <translation>&amp;Tout ou rien&#xa0;: si l&apos;un échoue, annuler les autres</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>Comptes importés</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 still holds the passwords, also those that were refused.</source>
        <translation>%1 contient encore les mots de passe, y compris ceux qui ont été refusés.</translation>
    </message>
    <message>
        <source>%1 still holds the passwords.</source>
        <translation>%1 contient encore les mots de passe.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Check who may change it, and that no other program holds it.</source>
        <translation>%1 n&apos;a pas pu être supprimé. Vérifiez qui peut le modifier, et qu&apos;aucun autre programme ne le retient.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n account(s)</source>
        <translation>
            <numerusform>Importer %n compte</numerusform>
            <numerusform>Importer %n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Choose a table of accounts, or drop it here: CSV or TSV, as spreadsheets and password managers save it; or a backup or another KeePass file. You see what will happen before anything is changed.</source>
        <translation>Choisissez un tableau de comptes, ou déposez-le ici : CSV ou TSV, tel que l'enregistrent les tableurs et les gestionnaires de mots de passe ; ou bien une sauvegarde ou un autre fichier KeePass. Vous voyez ce qui se passera avant toute modification.</translation>
    </message>
    <message>
        <source>Choose accounts to import</source>
        <translation>Choisir des comptes à importer</translation>
    </message>
    <message>
        <source>Tables of text and KeePass files (*.csv *.tsv *.tab *.txt *.kdbx)</source>
        <translation>Tableaux de texte et fichiers KeePass (*.csv *.tsv *.tab *.txt *.kdbx)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>KeePass files (*.kdbx)</source>
        <translation>Fichiers KeePass (*.kdbx)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Environments come with it: %1.</source>
        <translation>Environnements importés en même temps : %1.</translation>
    </message>
    <message>
        <source>Passwords will be sent there when you sign in.</source>
        <translation>Les mots de passe y seront envoyés lors de la connexion.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportOptions</name>
    <message>
        <source>For rows that name none.</source>
        <translation>Pour les lignes qui n&apos;en indiquent pas.</translation>
    </message>
    <message>
        <source>Where a field stands: label, username, password, environment, group, note or url, and the column&apos;s name or number; nothing after the = leaves it out. For each field.</source>
        <translation>Où se trouve un champ&#xa0;: label, username, password, environment, group, note ou url, et le nom ou le numéro de la colonne&#xa0;; rien après le = l&apos;ignore. Pour chaque champ.</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252.</source>
        <translation>utf-8, utf-16le, utf-16be ou windows-1252.</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or bar.</source>
        <translation>comma, semicolon, tab ou bar.</translation>
    </message>
    <message>
        <source>double, single or none.</source>
        <translation>double, single ou none.</translation>
    </message>
    <message>
        <source>The first row is an account.</source>
        <translation>La première ligne est un compte.</translation>
    </message>
    <message>
        <source>Leaves accounts as they are that are there already.</source>
        <translation>Laisse tels quels les comptes qui existent déjà.</translation>
    </message>
    <message>
        <source>--encoding is one of utf-8, utf-16le, utf-16be and windows-1252.</source>
        <translation>--encoding est utf-8, utf-16le, utf-16be ou windows-1252.</translation>
    </message>
    <message>
        <source>--delimiter is one of comma, semicolon, tab and bar.</source>
        <translation>--delimiter est comma, semicolon, tab ou bar.</translation>
    </message>
    <message>
        <source>--quote is one of double, single and none.</source>
        <translation>--quote est double, single ou none.</translation>
    </message>
    <message>
        <source>--map takes a field, = and a column, such as username=3 or label=Title.</source>
        <translation>--map attend un champ, = et une colonne, par exemple username=3 ou label=Title.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportPreviewModel</name>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>Ignoré. %1</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>Refusé. %1</translation>
    </message>
    <message>
        <source>Refused, column %1. %2</source>
        <translation>Refusé, colonne %1. %2</translation>
    </message>
    <message>
        <source>Will be added.</source>
        <translation>Sera ajouté.</translation>
    </message>
    <message>
        <source>Will be updated.</source>
        <translation>Sera mis à jour.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportReading</name>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nom d&apos;&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Leave accounts that are there as the&amp;y are</source>
        <translation>Lai&amp;sser tels quels les comptes existants</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Column of the %1</source>
        <translation>Colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Sépa&amp;rateur</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>URL of the &amp;sign-in</source>
        <translation>URL de &amp;connexion</translation>
    </message>
    <message>
        <source>The first row holds the na&amp;mes of the columns</source>
        <translation>La &amp;première ligne contient les noms des colonnes</translation>
    </message>
    <message>
        <source>De&amp;fault environment</source>
        <translation>Environnement par dé&amp;faut</translation>
    </message>
    <message>
        <source>Default environment</source>
        <translation>Environnement par défaut</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportSummary</name>
    <message>
        <source>%1 to add</source>
        <translation>à ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to update</source>
        <translation>à mettre à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>ignorés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>refusés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The import could not go on</source>
        <translation>L&apos;import n&apos;a pas pu continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be imported</source>
        <translation>
            <numerusform>%n compte n&apos;a pas pu être importé</numerusform>
            <numerusform>%n comptes n&apos;ont pas pu être importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%n compte importé</numerusform>
            <numerusform>%n comptes importés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>ajoutés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>mis à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>échecs&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>annulés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not tried</source>
        <translation>non tentés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportTable</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportVerb</name>
    <message>
        <source>Would be added.</source>
        <translation>Serait ajouté.</translation>
    </message>
    <message>
        <source>Would be updated.</source>
        <translation>Serait mis à jour.</translation>
    </message>
    <message>
        <source>skipped. </source>
        <translation>ignoré. </translation>
    </message>
    <message>
        <source>refused. </source>
        <translation>refusé. </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1 to add, %2 to update, %3 skipped, %4 refused.</source>
        <translation>À ajouter&#xa0;: %1, à mettre à jour&#xa0;: %2, ignorés&#xa0;: %3, refusés&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 skipped, %4 refused, %5 failed.</source>
        <translation>Ajoutés&#xa0;: %1, mis à jour&#xa0;: %2, ignorés&#xa0;: %3, refusés&#xa0;: %4, échecs&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Not done: %1. The same import can be given again.</source>
        <translation>Non effectués&#xa0;: %1. Le même import peut être relancé.</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 sur %2…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Ouverture du fichier…</translation>
    </message>
    <message>
        <source>A KeePass file cannot come from standard input. Name the file.</source>
        <translation>Un fichier KeePass ne peut pas provenir de l'entrée standard. Indiquez le nom du fichier.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>The environment %1 comes with it and signs in at %2.</source>
        <translation>L'environnement %1 est importé en même temps et se connecte sur %2.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::KeychainNotice</name>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Passwords are kept for this session only.</source>
        <translation>Les mots de passe ne sont conservés que pour cette session.</translation>
    </message>
    <message>
        <source>Moving them to the keychain…</source>
        <translation>Déplacement vers le trousseau…</translation>
    </message>
    <message>
        <source>They are in memory and gone when Token Desk closes. Store them when there is a keychain.</source>
        <translation>Ils sont en mémoire et seront perdus à la fermeture de Token Desk. Enregistrez-les lorsqu&apos;un trousseau sera disponible.</translation>
    </message>
    <message>
        <source>Store now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Until then, passwords can be kept in memory while Token Desk runs.</source>
        <translation>D&apos;ici là, les mots de passe peuvent être conservés en mémoire tant que Token Desk est ouvert.</translation>
    </message>
    <message>
        <source>Go on for this session</source>
        <translation>Continuer pour cette session</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>Il n&apos;y a pas de trousseau.</translation>
    </message>
    <message>
        <source>There is no keychain: %1 is missing.</source>
        <translation>Il n&apos;y a pas de trousseau&#xa0;: %1 est absent.</translation>
    </message>
    <message>
        <source>Start it, or ask your administrator to.</source>
        <translation>Démarrez-le, ou demandez-le à votre administrateur.</translation>
    </message>
    <message>
        <source>Install the package %1, then sign in to the desktop again.</source>
        <translation>Installez le paquet %1, puis ouvrez à nouveau votre session de bureau.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::KeychainStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Il demande peut-être son mot de passe dans une fenêtre à part.</translation>
    </message>
    <message>
        <source>Cancel waiting for the keychain</source>
        <translation>Annuler l&apos;attente du trousseau</translation>
    </message>
</context>
<context>
    <name>TokenDesk::LockedPage</name>
    <message>
        <source>Token Desk is locked</source>
        <translation>Token Desk est verrouillé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Il demande peut-être son mot de passe dans une fenêtre à part.</translation>
    </message>
    <message>
        <source>Unlocking takes the key from the keychain, which may ask for its password.</source>
        <translation>Le déverrouillage prend la clé dans le trousseau, qui peut demander son mot de passe.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Main</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>Impossible de démarrer %1&#xa0;: %2</translation>
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
        <translation>Se connecter au proxy…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What was done could not be recorded in the audit log.</source>
        <translation>Ce qui a été fait n&apos;a pas pu être enregistré dans le journal d&apos;audit.</translation>
    </message>
    <message>
        <source>What was done could not be passed on to the system&apos;s log.</source>
        <translation>Ce qui a été fait n'a pas pu être transmis au journal du système.</translation>
    </message>
    <message>
        <source>The audit log has it. Check that the service that keeps the system&apos;s log is running.</source>
        <translation>Le journal d'audit en garde la trace. Vérifiez que le service qui tient le journal du système fonctionne.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::MessageBar</name>
    <message>
        <source>Copy details for support</source>
        <translation>Copier les détails pour l&apos;assistance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Notices</name>
    <message>
        <source>The token of %1 expires at %2</source>
        <translation>Le jeton de %1 expire à %2</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environnement : %1</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Rappeler plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts, after the names of some</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are about to expire, the first at %1</source>
        <translation>
            <numerusform>%n jeton est sur le point d&apos;expirer, à %1</numerusform>
            <numerusform>%n jetons sont sur le point d&apos;expirer, le premier à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New tokens…</source>
        <translation>Nouveaux jetons…</translation>
    </message>
    <message>
        <source>It is a production token.</source>
        <translation>C&apos;est un jeton de production.</translation>
    </message>
    <message numerus="yes">
        <source>It is cleared in %n second(s).</source>
        <translation>
            <numerusform>Il sera effacé dans %n seconde.</numerusform>
            <numerusform>Il sera effacé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays until something else is copied.</source>
        <translation>Il y reste jusqu&apos;à ce qu&apos;autre chose soit copié.</translation>
    </message>
    <message>
        <source>The token of %1 is on the clipboard</source>
        <translation>Le jeton de %1 est dans le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be renewed automatically</source>
        <translation>
            <numerusform>%n compte n'a pas pu être renouvelé automatiquement</numerusform>
            <numerusform>%n comptes n'ont pas pu être renouvelés automatiquement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be renewed automatically</source>
        <translation>%1 n'a pas pu être renouvelé automatiquement</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Password</name>
    <message>
        <source>There is no terminal to ask for the password. Use --password-stdin.</source>
        <translation>Aucun terminal n&apos;est disponible pour demander le mot de passe. Utilisez --password-stdin.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>Phrase secrète du fichier : </translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use --passphrase-stdin.</source>
        <translation>Aucun terminal n'est disponible pour demander la phrase secrète. Utilisez --passphrase-stdin.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Confirmation : </translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Policy</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>une de celles-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>Nothing in it is obeyed; every setting has its safe value.</source>
        <translation>Rien de ce qu&apos;elle contient n&apos;est appliqué&#xa0;; chaque paramètre a sa valeur sûre.</translation>
    </message>
    <message>
        <source>What it rules rightly is obeyed; every other setting has its safe value.</source>
        <translation>Ce qu&apos;elle définit correctement est appliqué&#xa0;; tout autre paramètre a sa valeur sûre.</translation>
    </message>
    <message>
        <source>The setting has its safe value.</source>
        <translation>Le paramètre a sa valeur sûre.</translation>
    </message>
    <message>
        <source>The policy is not a file.</source>
        <translation>La stratégie n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>The policy is a link; it has to be the file itself.</source>
        <translation>La stratégie est un lien&#xa0;; elle doit être le fichier lui-même.</translation>
    </message>
    <message>
        <source>The policy cannot be read.</source>
        <translation>La stratégie ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Others than the administrator can change the policy: it and its folder have to belong to the administrator, and nobody else may write them.</source>
        <translation>D&apos;autres que l&apos;administrateur peuvent modifier la stratégie&#xa0;: elle et son dossier doivent appartenir à l&apos;administrateur, et personne d&apos;autre ne doit pouvoir y écrire.</translation>
    </message>
    <message>
        <source>The policy is larger than 1 MiB.</source>
        <translation>La stratégie dépasse 1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The policy is not a text in UTF-8.</source>
        <translation>La stratégie n&apos;est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>The policy was written for a newer Token Desk.</source>
        <translation>La stratégie a été écrite pour une version plus récente de Token Desk.</translation>
    </message>
    <message>
        <source>A line of the policy is neither a group in brackets nor a name with its value.</source>
        <translation>Une ligne de la stratégie n&apos;est ni un groupe entre crochets ni un nom avec sa valeur.</translation>
    </message>
    <message>
        <source>There is no setting of this name, so nothing is ruled by it.</source>
        <translation>Aucun paramètre ne porte ce nom&#xa0;: rien n&apos;est donc défini par là.</translation>
    </message>
    <message>
        <source>The value has to be %1.</source>
        <translation>La valeur doit être %1.</translation>
    </message>
    <message>
        <source>The policy rules this setting more than once.</source>
        <translation>La stratégie définit ce paramètre plusieurs fois.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>TokenDesk::PolicyNotice</name>
    <message>
        <source>Policy notice</source>
        <translation>Avis sur la stratégie</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator&apos;s policy cannot be obeyed as it stands: %n problem(s).</source>
        <translation>
            <numerusform>La stratégie de votre administrateur ne peut pas être appliquée telle quelle&#xa0;: %n problème.</numerusform>
            <numerusform>La stratégie de votre administrateur ne peut pas être appliquée telle quelle&#xa0;: %n problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that are in doubt have their safe values. Tell your administrator.</source>
        <translation>Les paramètres douteux ont leurs valeurs sûres. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Show details…</source>
        <translation>Afficher les détails…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. “Check this computer” in the menu shows all.</source>
        <translation>
            <numerusform>Et %n autre. «&#xa0;Vérifier cet ordinateur&#xa0;» dans le menu les affiche tous.</numerusform>
            <numerusform>Et %n autres. «&#xa0;Vérifier cet ordinateur&#xa0;» dans le menu les affiche tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy of your administrator</source>
        <translation>Stratégie de votre administrateur</translation>
    </message>
    <message>
        <source>What cannot be obeyed:</source>
        <translation>Ce qui ne peut pas être appliqué&#xa0;:</translation>
    </message>
</context>
<context>
    <name>TokenDesk::PolicyVerb</name>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>vos paramètres</translation>
    </message>
    <message>
        <source>administrator: %1</source>
        <translation>administrateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>PARAMÈTRE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>SET BY</source>
        <translation>ORIGINE</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ProductionGuard</name>
    <message>
        <source>Environment: %1 (%2)</source>
        <translation>Environnement&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Environment: unknown</source>
        <translation>Environnement&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Copy a production token of “%1”?</source>
        <translation>Copier un jeton de production de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whoever has it can use it until it expires.</source>
        <translation>Toute personne qui le détient peut l&apos;utiliser jusqu&apos;à son expiration.</translation>
    </message>
    <message>
        <source>Copy production token</source>
        <translation>Copier le jeton de production</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ProxySignInDialog</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>Se connecter au proxy</translation>
    </message>
    <message>
        <source>The proxy %1 wants a username and password of its own.</source>
        <translation>Le proxy %1 exige un nom d&apos;utilisateur et un mot de passe qui lui sont propres.</translation>
    </message>
    <message>
        <source>They are not those of an account. They are kept in the keychain, and sent to this proxy only.</source>
        <translation>Ce ne sont pas ceux d&apos;un compte. Ils sont conservés dans le trousseau et envoyés à ce proxy uniquement.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nom d&apos;&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Reconcile</name>
    <message>
        <source>Adding it was interrupted before its password was confirmed.</source>
        <translation>Son ajout a été interrompu avant que son mot de passe soit confirmé.</translation>
    </message>
    <message>
        <source>Changing its password was interrupted.</source>
        <translation>La modification de son mot de passe a été interrompue.</translation>
    </message>
    <message>
        <source>Removing it was interrupted.</source>
        <translation>Sa suppression a été interrompue.</translation>
    </message>
    <message>
        <source>Its password is not in the keychain.</source>
        <translation>Son mot de passe n&apos;est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Its password is not stored: it was kept for one session only, or changing it was cut off.</source>
        <translation>Son mot de passe n&apos;est pas enregistré&#xa0;: il n&apos;a été conservé que pour une session, ou sa modification a été interrompue.</translation>
    </message>
    <message>
        <source>The key that tokens are sealed with is not in the keychain any more, only in memory.</source>
        <translation>La clé qui scelle les jetons n&apos;est plus dans le trousseau, seulement en mémoire.</translation>
    </message>
    <message numerus="yes">
        <source>The key of %n token(s) is not in the keychain any more.</source>
        <translation>
            <numerusform>La clé de %n jeton n&apos;est plus dans le trousseau.</numerusform>
            <numerusform>La clé de %n jetons n&apos;est plus dans le trousseau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) do not open with the key in the keychain.</source>
        <translation>
            <numerusform>%n jeton ne s&apos;ouvre pas avec la clé du trousseau.</numerusform>
            <numerusform>%n jetons ne s&apos;ouvrent pas avec la clé du trousseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is chained with another key than the one in the keychain.</source>
        <translation>Le journal d&apos;audit est chaîné avec une autre clé que celle du trousseau.</translation>
    </message>
    <message>
        <source>The newest events of the audit log are missing: it does not go on from the one that the keychain remembers.</source>
        <translation>Les événements les plus récents du journal d&apos;audit sont manquants&#xa0;: il ne se poursuit pas à partir de celui que le trousseau a mémorisé.</translation>
    </message>
    <message>
        <source>Edit the account and enter the password again, or remove the account.</source>
        <translation>Modifiez le compte et saisissez à nouveau le mot de passe, ou supprimez le compte.</translation>
    </message>
    <message>
        <source>Looks whether the password has reached the keychain. If so, the account is complete; if not, you enter it again.</source>
        <translation>Vérifie si le mot de passe est parvenu au trousseau. Si oui, le compte est complet&#xa0;; sinon, vous le saisissez à nouveau.</translation>
    </message>
    <message>
        <source>Puts the password that counts in its place, and removes the other one.</source>
        <translation>Met à sa place le mot de passe qui compte et supprime l&apos;autre.</translation>
    </message>
    <message>
        <source>Removes what is left of the account: its password, its tokens and its place in the list.</source>
        <translation>Supprime ce qui reste du compte&#xa0;: son mot de passe, ses jetons et sa place dans la liste.</translation>
    </message>
    <message>
        <source>Marks the account as one without a password. You enter it again, or remove the account.</source>
        <translation>Marque le compte comme dépourvu de mot de passe. Vous le saisissez à nouveau, ou supprimez le compte.</translation>
    </message>
    <message>
        <source>Stores the key again. Nothing is lost.</source>
        <translation>Enregistre à nouveau la clé. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Takes these tokens off this computer: nobody can open them. Accounts and passwords stay, and the next sign-in makes a new key.</source>
        <translation>Retire ces jetons de cet ordinateur&#xa0;: personne ne peut les ouvrir. Les comptes et les mots de passe restent, et la prochaine connexion crée une nouvelle clé.</translation>
    </message>
    <message>
        <source>Takes these tokens off this computer. Accounts and passwords stay.</source>
        <translation>Retire ces jetons de cet ordinateur. Les comptes et les mots de passe restent.</translation>
    </message>
    <message>
        <source>Begins a new chain. Earlier events can still be read, but not verified any more. If you do not know of a reason, such as a restored keychain, have it looked into first.</source>
        <translation>Commence une nouvelle chaîne. Les événements antérieurs restent lisibles, mais ne peuvent plus être vérifiés. Si vous n&apos;en connaissez pas la raison, par exemple un trousseau restauré, faites d&apos;abord examiner la situation.</translation>
    </message>
    <message>
        <source>Goes on with the log as it stands; what is missing stays missing. If you do not know of a reason, such as a damaged database, have it looked into first.</source>
        <translation>Poursuit le journal tel quel&#xa0;; ce qui manque reste manquant. Si vous n&apos;en connaissez pas la raison, par exemple une base de données endommagée, faites d&apos;abord examiner la situation.</translation>
    </message>
    <message>
        <source>Repaired.</source>
        <translation>Réparé.</translation>
    </message>
    <message>
        <source>Its password has to be entered again, or the account removed.</source>
        <translation>Son mot de passe doit être saisi à nouveau, ou le compte supprimé.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Renewal</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Until %1, Monday to Friday</source>
        <translation>Jusqu'à %1, du lundi au vendredi</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu'à %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairDialog</name>
    <message>
        <source>Tokens on this computer</source>
        <translation>Jetons sur cet ordinateur</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examen en cours</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Every account&apos;s password is looked for in the keychain, which may ask to be unlocked.</source>
        <translation>Le mot de passe de chaque compte est recherché dans le trousseau, qui peut demander à être déverrouillé.</translation>
    </message>
    <message>
        <source>Nothing could be looked at</source>
        <translation>Rien n&apos;a pu être examiné</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Not everything could be looked at</source>
        <translation>Tout n&apos;a pas pu être examiné</translation>
    </message>
    <message>
        <source>Everything fits together</source>
        <translation>Tout concorde</translation>
    </message>
    <message>
        <source>Every account has its password, and every token can be opened.</source>
        <translation>Chaque compte a son mot de passe, et chaque jeton peut être ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n anomalie</numerusform>
            <numerusform>%n anomalies</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n&apos;a encore été modifié.</translation>
    </message>
    <message>
        <source>The keychain may ask to be unlocked.</source>
        <translation>Le trousseau peut demander à être déverrouillé.</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Réparation en cours…</translation>
    </message>
    <message>
        <source>Everything ticked is repaired</source>
        <translation>Tout ce qui était coché est réparé</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left over</source>
        <translation>
            <numerusform>%n anomalie restante</numerusform>
            <numerusform>%n anomalies restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts without a password are under Needs attention.</source>
        <translation>Les comptes sans mot de passe se trouvent sous «&#xa0;Attention requise&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairNotice</name>
    <message>
        <source>Repair notice</source>
        <translation>Avis de réparation</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need repair: an earlier change was cut off.</source>
        <translation>
            <numerusform>%n compte est à réparer&#xa0;: une modification antérieure a été interrompue.</numerusform>
            <numerusform>%n comptes sont à réparer&#xa0;: une modification antérieure a été interrompue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost by waiting. Repair shows each of them, and what it will do.</source>
        <translation>Attendre ne fait rien perdre. «&#xa0;Réparer&#xa0;» montre chacun d&apos;eux et ce qui sera fait.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairVerb</name>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>Tout n&apos;a pas pu être examiné.</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>Tout concorde.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ReportDialog</name>
    <message>
        <source>Tokens alive now</source>
        <translation>Jetons actifs à ce jour</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Collecte des données…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Le rapport n'a pas pu être enregistré : %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ReportVerb</name>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Le rapport n'a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>The report could not be made into a PDF. tokendesk-pdf, which does that, has to be in the folder of this program; a name that ends with .html needs it not.</source>
        <translation>Le rapport n'a pas pu être converti en PDF. tokendesk-pdf, qui s'en charge, doit se trouver dans le dossier de ce programme ; un nom qui se termine par .html ne l'exige pas.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ServerClock</name>
    <message>
        <source>this computer agrees with the server</source>
        <translation>cet ordinateur est à l&apos;heure du serveur</translation>
    </message>
    <message>
        <source>this computer is %1 s behind the server</source>
        <translation>cet ordinateur retarde de %1&#xa0;s sur le serveur</translation>
    </message>
    <message>
        <source>this computer is %1 s ahead of the server</source>
        <translation>cet ordinateur avance de %1&#xa0;s sur le serveur</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingEditor</name>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>secondes</numerusform>
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
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <comment>after a whole hour on a 24-hour clock</comment>
        <translation>h</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingRow</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Défini par votre administrateur</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Set by your administrator, in %1.</source>
        <translation>Défini par votre administrateur, dans %1.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>Les modifications s&apos;appliquent immédiatement.</translation>
    </message>
    <message>
        <source>The settings file cannot be written. Changes count until Token Desk is closed.</source>
        <translation>Impossible d&apos;écrire dans le fichier des paramètres. Les modifications s&apos;appliquent jusqu&apos;à la fermeture de Token Desk.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SignIn</name>
    <message>
        <source> (assumed)</source>
        <translation> (supposée)</translation>
    </message>
    <message>
        <source>its password is not stored yet. Edit the account and enter it again.</source>
        <translation>son mot de passe n&apos;est pas encore enregistré. Modifiez le compte et saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>the server rejected it before. Sign it in by its name to try again.</source>
        <translation>le serveur l&apos;a refusé auparavant. Connectez-le par son nom pour réessayer.</translation>
    </message>
    <message>
        <source>ok, expires %1</source>
        <translation>ok, expiration&#xa0;: %1</translation>
    </message>
    <message>
        <source>has a token already, expires %1</source>
        <translation>a déjà un jeton, expiration&#xa0;: %1</translation>
    </message>
    <message>
        <source>skipped, %1</source>
        <translation>omis, %1</translation>
    </message>
    <message>
        <source>failed. %1</source>
        <translation>échec. %1</translation>
    </message>
    <message>
        <source>the server asks to wait until %1…</source>
        <translation>le serveur demande d&apos;attendre jusqu&apos;à %1…</translation>
    </message>
    <message>
        <source>%1 signed in, %2 failed, %3 left alone</source>
        <translation>Connectés&#xa0;: %1, échecs&#xa0;: %2, laissés de côté&#xa0;: %3</translation>
    </message>
    <message>
        <source>, %1 cancelled</source>
        <translation>, annulés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::StatusStrip</name>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, access denied</source>
        <translation>%1, accès refusé</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <translation>%1, déverrouillé</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, verrouillé</translation>
    </message>
    <message>
        <source>No keychain service</source>
        <translation>Aucun service de trousseau</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Temps restant avant l&apos;effacement du presse-papiers</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>Effacer le presse-papiers</translation>
    </message>
    <message>
        <source>Passwords in memory, for this session only</source>
        <translation>Mots de passe en mémoire, pour cette session uniquement</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Token of %1 (%2) is on the clipboard</source>
        <translation>Le jeton de %1 (%2) est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Token of %1 is on the clipboard</source>
        <translation>Le jeton de %1 est dans le presse-papiers</translation>
    </message>
    <message>
        <source>stays until you clear it</source>
        <translation>y reste jusqu&apos;à ce que vous l&apos;effaciez</translation>
    </message>
    <message>
        <source>clears in %1 s</source>
        <translation>effacé dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>The desktop may still have the token on the clipboard. It is cleared at the next key or click in this window.</source>
        <translation>Le jeton est peut-être encore dans le presse-papiers du bureau. Il en sera effacé au prochain appui sur une touche ou clic dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::StorageRescue</name>
    <message>
        <source>The account database was gone; the copy of %1 was taken.</source>
        <translation>La base de données des comptes avait disparu&#xa0;; copie reprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The account database was damaged; the copy of %1 was taken.</source>
        <translation>La base de données des comptes était endommagée&#xa0;; copie reprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Accounts and environments could still be read and are all there. Session tokens are gone; sign in again where you need one.</source>
        <translation>Les comptes et les environnements ont pu être lus et sont tous là. Les jetons de session sont perdus&#xa0;; reconnectez-vous là où vous en avez besoin.</translation>
    </message>
    <message>
        <source>What was added or changed after that is missing, and so are session tokens. Look through your accounts; the passwords in the keychain are untouched.</source>
        <translation>Ce qui a été ajouté ou modifié depuis est perdu, de même que les jetons de session. Passez vos comptes en revue&#xa0;; les mots de passe du trousseau sont intacts.</translation>
    </message>
    <message>
        <source>The damaged file was set aside, not removed: %1</source>
        <translation>Le fichier endommagé a été mis de côté, sans être supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The copy was made: %1</source>
        <translation>Date de la copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was wrong: %1</source>
        <translation>Problème constaté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TableFile</name>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Un fichier porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TimeText</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd&apos;hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d&apos;une minute</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind %2.</source>
        <translation>L&apos;horloge de cet ordinateur retarde de %1 sur %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of %2.</source>
        <translation>L&apos;horloge de cet ordinateur avance de %1 sur %2.</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>moins de 1 min</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TimelineView</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Timeline of active tokens</source>
        <translation>Chronologie des jetons actifs</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Token</name>
    <message>
        <source>The token is valid but could not be kept, and will not be shown again.</source>
        <translation>Le jeton est valide mais n&apos;a pas pu être conservé, et ne sera plus affiché.</translation>
    </message>
    <message>
        <source>The server rejected this account before, so it was not asked again. Edit its password, or use --new to ask all the same.</source>
        <translation>Le serveur a refusé ce compte auparavant et n&apos;a donc pas été sollicité à nouveau. Modifiez le mot de passe du compte, ou utilisez --new pour demander malgré tout.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenColumns</name>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Élargir</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Rétrécir</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenDetails</name>
    <message>
        <source>, assumed: the token does not say</source>
        <translation>, supposée&#xa0;: le jeton ne le précise pas</translation>
    </message>
    <message>
        <source> – does not fit this environment</source>
        <translation> – ne correspond pas à cet environnement</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Issuer / audience</source>
        <translation>Émetteur / audience</translation>
    </message>
    <message>
        <source>User, organisation</source>
        <translation>Utilisateur, organisation</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenLabelDelegate</name>
    <message>
        <source>Token label</source>
        <translation>Libellé du jeton</translation>
    </message>
    <message>
        <source>Ticket, purpose</source>
        <translation>Ticket, usage</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenMenu</name>
    <message>
        <source>Token as issued (Bearer …)</source>
        <translation>Jeton tel qu&apos;émis (Bearer …)</translation>
    </message>
    <message>
        <source>Token only</source>
        <translation>Jeton seul</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>En-tête Authorization</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>PowerShell variable</source>
        <translation>Variable PowerShell</translation>
    </message>
    <message>
        <source>.env line</source>
        <translation>Ligne .env</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Environnement Postman</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Libellé…</translation>
    </message>
    <message>
        <source>Forget token…</source>
        <translation>Oublier le jeton…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenTableModel</name>
    <message>
        <source>token ending in %1</source>
        <translation>jeton se terminant par %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4, expires in %5</source>
        <translation>%1, %2, de %3 à %4, expire dans %5</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>expire dans %1</translation>
    </message>
    <message>
        <source>freshest</source>
        <translation>le plus récent</translation>
    </message>
    <message>
        <source>expiry assumed</source>
        <translation>expiration supposée</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenTableView</name>
    <message>
        <source>Active tokens</source>
        <translation>Jetons actifs</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Tokens</name>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (supposée)</translation>
    </message>
    <message>
        <source>%1: the audience or issuer of token %2 does not fit the environment %3.</source>
        <translation>%1&#xa0;: l&apos;audience ou l&apos;émetteur du jeton %2 ne correspond pas à l&apos;environnement %3.</translation>
    </message>
    <message>
        <source>There are no live tokens.</source>
        <translation>Il n&apos;y a aucun jeton actif.</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENVIRONNEMENT</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>RESTANT</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRATION</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>EMPREINTE</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>LIBELLÉ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten on this computer: %n token(s).</source>
        <translation>
            <numerusform>Oublié sur cet ordinateur&#xa0;: %n jeton.</numerusform>
            <numerusform>Oubliés sur cet ordinateur&#xa0;: %n jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the server a token stays valid until it expires.</source>
        <translation>Sur le serveur, un jeton reste valide jusqu&apos;à son expiration.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokensPage</name>
    <message>
        <source>No token is active. Choose an account and press Enter to get one.</source>
        <translation>Aucun jeton n&apos;est actif. Choisissez un compte et appuyez sur Entrée pour en obtenir un.</translation>
    </message>
    <message>
        <source>No active token found for “%1”.</source>
        <translation>Aucun jeton actif trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>All active tokens</source>
        <translation>Tous les jetons actifs</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Chrono&amp;logie</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Toolbar</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Sign in all…</source>
        <translation>Tout connecter…</translation>
    </message>
    <message>
        <source>Add an account (Ctrl+N)</source>
        <translation>Ajouter un compte (Ctrl+N)</translation>
    </message>
    <message>
        <source>Sign in all</source>
        <translation>Tout connecter</translation>
    </message>
    <message>
        <source>Find account or token   Ctrl+F</source>
        <translation>Rechercher un compte ou un jeton   Ctrl+F</translation>
    </message>
    <message>
        <source>Find account or token</source>
        <translation>Rechercher un compte ou un jeton</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation>Environnements…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Vérifier cet ordinateur…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Sign in several accounts (Ctrl+Shift+S)</source>
        <translation>Connecter plusieurs comptes (Ctrl+Maj+S)</translation>
    </message>
    <message>
        <source>Accounts are being signed in</source>
        <translation>Connexion des comptes en cours</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Import accounts from a table or a KeePass file (Ctrl+I)</source>
        <translation>Importer des comptes depuis un tableau ou un fichier KeePass (Ctrl+I)</translation>
    </message>
    <message>
        <source>Hides everything until the keychain gives the key again (Ctrl+L)</source>
        <translation>Masque tout jusqu'à ce que le trousseau redonne la clé (Ctrl+L)</translation>
    </message>
    <message>
        <source>Settings, environments, backups, and a check of this computer (F10)</source>
        <translation>Paramètres, environnements, sauvegardes et vérification de cet ordinateur (F10)</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>Journal d'audit…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l'utilisateur</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TrayIcon</name>
    <message>
        <source>Get token for…</source>
        <translation>Obtenir un jeton pour…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>No active tokens</source>
        <translation>Aucun jeton actif</translation>
    </message>
    <message>
        <source>%1 (production), %2</source>
        <extracomment>Account and time left.</extracomment>
        <translation>%1 (production), %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TrayPresence</name>
    <message>
        <source>Close Token Desk</source>
        <translation>Fermer Token Desk</translation>
    </message>
    <message>
        <source>Keep Token Desk running in the tray?</source>
        <translation>Laisser Token Desk continuer dans la zone de notification ?</translation>
    </message>
    <message>
        <source>From there, tokens are two clicks away, and it tells you before they expire. Your answer is remembered; you can change it in the settings.</source>
        <translation>De là, les jetons sont à deux clics, et vous êtes averti avant qu&apos;ils n&apos;expirent. Votre réponse est retenue ; vous pouvez la modifier dans les paramètres.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TokenDesk::VaultOpening</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>&amp;Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::WindowLock</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Session tokens of Data Zoo child accounts at hand.</source>
        <translation>Les jetons de session des sous-comptes Data Zoo à portée de main.</translation>
    </message>
    <message>
        <source>Keep data apart under this name.</source>
        <translation>Sépare les données sous ce nom.</translation>
    </message>
    <message>
        <source>Token Desk is running already, and does not answer.</source>
        <translation>Token Desk est déjà ouvert et ne répond pas.</translation>
    </message>
    <message>
        <source>Wait a moment; if it stays so, end it and start it again.</source>
        <translation>Patientez un instant&#xa0;; si cela persiste, terminez-le et relancez-le.</translation>
    </message>
    <message>
        <source>Start without a window, in the tray where there is one.</source>
        <translation>Démarre sans fenêtre, dans la zone de notification s'il y en a une.</translation>
    </message>
</context>
</TS>
