<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Settings</name>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Clear the clipboard by itself</source>
        <translation>Vaciar el portapapeles automáticamente</translation>
    </message>
    <message>
        <source>Whether a copied token is taken off the clipboard after a while. It is taken off at the end of the program in any case.</source>
        <translation>Si un token copiado se retira del portapapeles al cabo de un tiempo. Al cerrar el programa se retira en todo caso.</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vaciar el portapapeles tras</translation>
    </message>
    <message>
        <source>How long a copied token stays on the clipboard.</source>
        <translation>Cuánto tiempo permanece en el portapapeles un token copiado.</translation>
    </message>
    <message>
        <source>Ask before a production token is copied</source>
        <translation>Preguntar antes de copiar un token de producción</translation>
    </message>
    <message>
        <source>Whether copying a token of a production environment asks first.</source>
        <translation>Si se pide confirmación al copiar un token de un entorno de producción.</translation>
    </message>
    <message>
        <source>A token is expiring in its last</source>
        <translation>Un token está a punto de caducar en sus últimos</translation>
    </message>
    <message>
        <source>How long before its end a token counts as expiring: its time is amber from then on.</source>
        <translation>Cuánto tiempo antes de su fin se considera que un token está a punto de caducar: desde entonces su tiempo se muestra en ámbar.</translation>
    </message>
    <message>
        <source>A token is urgent in its last</source>
        <translation>Un token es urgente en sus últimos</translation>
    </message>
    <message>
        <source>How long before its end a token counts as urgent: its time is red from then on, with a sign beside it.</source>
        <translation>Cuánto tiempo antes de su fin se considera urgente un token: desde entonces su tiempo se muestra en rojo, con un signo al lado.</translation>
    </message>
    <message>
        <source>A token has enough life with at least</source>
        <translation>Un token tiene vigencia suficiente con al menos</translation>
    </message>
    <message>
        <source>How much time a token must have left to be handed out again instead of signing in.</source>
        <translation>Cuánto tiempo debe quedarle a un token para entregarlo de nuevo en lugar de iniciar sesión.</translation>
    </message>
    <message>
        <source>Wait for the server at most</source>
        <translation>Esperar al servidor como máximo</translation>
    </message>
    <message>
        <source>How long a sign-in may take at the network.</source>
        <translation>Cuánto puede tardar en la red un inicio de sesión.</translation>
    </message>
    <message>
        <source>Wait for the keychain at most</source>
        <translation>Esperar al llavero como máximo</translation>
    </message>
    <message>
        <source>How long the keychain may take in the window, its prompt included.</source>
        <translation>Cuánto puede tardar el llavero en la ventana, incluida su solicitud.</translation>
    </message>
    <message>
        <source>Wait for the keychain on the command line at most</source>
        <translation>Esperar al llavero en la línea de comandos como máximo</translation>
    </message>
    <message>
        <source>How long the keychain may take on the command line, its prompt included.</source>
        <translation>Cuánto puede tardar el llavero en la línea de comandos, incluida su solicitud.</translation>
    </message>
    <message>
        <source>Keep the audit log for</source>
        <translation>Conservar el registro de auditoría durante</translation>
    </message>
    <message>
        <source>After how long the events of the audit log are removed. A signed note of how many there were stays.</source>
        <translation>Tras cuánto tiempo se eliminan los eventos del registro de auditoría. Queda una constancia firmada de cuántos había.</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window. Where there is no translation, it is English.</source>
        <translation>El idioma de la ventana. Donde no hay traducción, se usa el inglés.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell when tokens are about to expire</source>
        <translation>Avisar cuando haya tokens a punto de caducar</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when an account&apos;s freshest token turns expiring, and when it turns urgent.</source>
        <translation>Si el escritorio muestra una notificación cuando el token más reciente de una cuenta está a punto de caducar y cuando pasa a ser urgente.</translation>
    </message>
    <message>
        <source>Tell when signing in several accounts is over</source>
        <translation>Avisar cuando termine el inicio de sesión con varias cuentas</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification of the result while the window is hidden.</source>
        <translation>Si el escritorio muestra una notificación con el resultado mientras la ventana está oculta.</translation>
    </message>
    <message>
        <source>Be quiet at certain hours</source>
        <translation>No molestar a ciertas horas</translation>
    </message>
    <message>
        <source>Whether nothing is told of expiring tokens and finished sign-ins between two times of the day. What comes up then is not told later.</source>
        <translation>Si entre dos horas del día no se avisa de tokens a punto de caducar ni de inicios de sesión terminados. De lo que ocurra entonces no se avisa más tarde.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>The hour at which the quiet begins, on a 24-hour clock.</source>
        <translation>La hora a la que empieza el silencio, de 0 a 23.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>The hour at which the quiet ends, on a 24-hour clock. Where it is the one at which it begins, there is none.</source>
        <translation>La hora a la que termina el silencio, de 0 a 23. Si es la misma a la que empieza, no lo hay.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Whether Token Desk goes on in the tray when its window is closed. On a desktop without a tray it quits.</source>
        <translation>Si Token Desk sigue en la bandeja al cerrar su ventana. En un escritorio sin bandeja, se cierra.</translation>
    </message>
    <message>
        <source>Tell when a token is copied from the tray</source>
        <translation>Avisar cuando se copie un token desde la bandeja</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when a token comes to the clipboard from the tray&apos;s menu or a notification.</source>
        <translation>Si el escritorio muestra una notificación cuando un token llega al portapapeles desde el menú de la bandeja o desde una notificación.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Copy formats</source>
        <translation>Formatos de copia</translation>
    </message>
    <message>
        <source>Production may be used</source>
        <translation>Se puede usar producción</translation>
    </message>
    <message>
        <source>Whether accounts of a production environment can sign in and hand out tokens, and whether such accounts and environments can be added.</source>
        <translation>Si las cuentas de un entorno de producción pueden iniciar sesión y entregar tokens, y si se pueden añadir cuentas y entornos de este tipo.</translation>
    </message>
    <message>
        <source>Environments of one&apos;s own may be used</source>
        <translation>Se pueden usar entornos propios</translation>
    </message>
    <message>
        <source>Whether environments beside the built-in ones can be added, edited and signed in to.</source>
        <translation>Si se pueden añadir y editar otros entornos además de los integrados, e iniciar sesión en ellos.</translation>
    </message>
    <message>
        <source>Tokens may be copied as issued</source>
        <translation>Los tokens se pueden copiar tal como se emitieron</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as the server issued it.</source>
        <translation>Si un token se puede copiar e imprimir tal como lo emitió el servidor.</translation>
    </message>
    <message>
        <source>Tokens may be copied without Bearer</source>
        <translation>Los tokens se pueden copiar sin Bearer</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed without the word Bearer.</source>
        <translation>Si un token se puede copiar e imprimir sin la palabra Bearer.</translation>
    </message>
    <message>
        <source>Tokens may be copied as header</source>
        <translation>Los tokens se pueden copiar como encabezado</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as an Authorization header.</source>
        <translation>Si un token se puede copiar e imprimir como encabezado Authorization.</translation>
    </message>
    <message>
        <source>Tokens may be copied as curl command</source>
        <translation>Los tokens se pueden copiar como comando curl</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a curl command.</source>
        <translation>Si un token se puede copiar e imprimir como comando curl.</translation>
    </message>
    <message>
        <source>Tokens may be copied as PowerShell variable</source>
        <translation>Los tokens se pueden copiar como variable de PowerShell</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a PowerShell assignment.</source>
        <translation>Si un token se puede copiar e imprimir como asignación de PowerShell.</translation>
    </message>
    <message>
        <source>Tokens may be copied as .env line</source>
        <translation>Los tokens se pueden copiar como línea de .env</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a line of a .env file.</source>
        <translation>Si un token se puede copiar e imprimir como línea de un archivo .env.</translation>
    </message>
    <message>
        <source>Tokens may be copied as Postman environment</source>
        <translation>Los tokens se pueden copiar como entorno de Postman</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a Postman environment.</source>
        <translation>Si un token se puede copiar e imprimir como entorno de Postman.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Automatic renewal signs in in the last</source>
        <translation>La renovación automática inicia sesión en los últimos</translation>
    </message>
    <message>
        <source>How long before the end of its freshest token an account that is renewed automatically is signed in anew.</source>
        <translation>Cuánto tiempo antes del fin de su token más reciente se vuelve a iniciar sesión con una cuenta que se renueva automáticamente.</translation>
    </message>
    <message>
        <source>Tell when an automatic renewal fails</source>
        <translation>Avisar cuando falle una renovación automática</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when an account that is renewed automatically could not be signed in.</source>
        <translation>Si el escritorio muestra una notificación cuando no se pudo iniciar sesión con una cuenta que se renueva automáticamente.</translation>
    </message>
    <message>
        <source>Lock together with the screen</source>
        <translation>Bloquear junto con la pantalla</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when the desktop locks its screen.</source>
        <translation>Si Token Desk se bloquea cuando el escritorio bloquea la pantalla.</translation>
    </message>
    <message>
        <source>Lock before the computer sleeps</source>
        <translation>Bloquear antes de suspender el equipo</translation>
    </message>
    <message>
        <source>Whether Token Desk locks before the computer is suspended or hibernates.</source>
        <translation>Si Token Desk se bloquea antes de que el equipo se suspenda o hiberne.</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Bloquear al minimizar la ventana</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when its window is minimised.</source>
        <translation>Si Token Desk se bloquea cuando se minimiza su ventana.</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Bloquear cuando no haya nadie</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when the computer has not been touched for a while. Where the desktop does not tell, what counts is how long Token Desk has not been used.</source>
        <translation>Si Token Desk se bloquea cuando el equipo no se ha usado durante un tiempo. Si el escritorio no lo indica, cuenta el tiempo que Token Desk lleva sin usarse.</translation>
    </message>
    <message>
        <source>Nobody is there after</source>
        <translation>No hay nadie tras</translation>
    </message>
    <message>
        <source>After how long without a key pressed or the mouse moved Token Desk locks.</source>
        <translation>Tras cuánto tiempo sin pulsar teclas ni mover el ratón se bloquea Token Desk.</translation>
    </message>
    <message>
        <source>Lock the keychain as well</source>
        <translation>Bloquear también el llavero</translation>
    </message>
    <message>
        <source>Whether locking Token Desk locks the keychain, too, so that unlocking asks for the keychain&apos;s password. It is locked for all programs. On Linux only.</source>
        <translation>Si al bloquear Token Desk se bloquea también el llavero, de modo que al desbloquear se pida la contraseña del llavero. Se bloquea para todos los programas. Solo en Linux.</translation>
    </message>
    <message>
        <source>Pass events on to the system&apos;s log</source>
        <translation>Transmitir los eventos al registro del sistema</translation>
    </message>
    <message>
        <source>Whether every event of the audit log also goes to the log of the operating system, with the labels of accounts and the names of persons.</source>
        <translation>Si cada evento del registro de auditoría se envía también al registro del sistema operativo, con las etiquetas de las cuentas y los nombres de las personas.</translation>
    </message>
    <message>
        <source>Start when you sign in to this computer</source>
        <translation>Iniciar al iniciar sesión en este equipo</translation>
    </message>
    <message>
        <source>Whether Token Desk starts with the desktop, hidden in the tray where there is one.</source>
        <translation>Si Token Desk se inicia con el escritorio, oculto en la bandeja si la hay.</translation>
    </message>
    <message>
        <source>Accounts may be imported</source>
        <translation>Se pueden importar cuentas</translation>
    </message>
    <message>
        <source>Whether accounts can be brought in from tables, password databases and backups.</source>
        <translation>Si se pueden importar cuentas desde tablas, bases de datos de contraseñas y copias de seguridad.</translation>
    </message>
    <message>
        <source>The list of accounts may be exported</source>
        <translation>Se puede exportar la lista de cuentas</translation>
    </message>
    <message>
        <source>Whether the list of accounts, without passwords, can be written to a file.</source>
        <translation>Si la lista de cuentas, sin contraseñas, se puede escribir en un archivo.</translation>
    </message>
    <message>
        <source>Backups may be made</source>
        <translation>Se pueden crear copias de seguridad</translation>
    </message>
    <message>
        <source>Whether accounts and their passwords can be written to an encrypted file.</source>
        <translation>Si las cuentas y sus contraseñas se pueden escribir en un archivo cifrado.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountActions</name>
    <message>
        <source>Remove account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>Remove “%1” and its password from this computer?</source>
        <translation>¿Eliminar «%1» y su contraseña de este equipo?</translation>
    </message>
    <message>
        <source>Its active tokens are forgotten here, and stay valid at the server until they expire.</source>
        <translation>Sus tokens activos se olvidan aquí y siguen siendo válidos en el servidor hasta que caduquen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Olvidar token</translation>
    </message>
    <message>
        <source>Forget the token ending in %1?</source>
        <translation>¿Olvidar el token que termina en %1?</translation>
    </message>
    <message>
        <source>It leaves this computer, and stays valid at the server until it expires.</source>
        <translation>Desaparece de este equipo y sigue siendo válido en el servidor hasta que caduque.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
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
    <name>TokenDesk::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Ent&amp;orno</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Optional: a reseller, a team</source>
        <translation>Opcional: un revendedor, un equipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Eliminar cuenta…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Conservar durante esta sesión</translation>
    </message>
    <message>
        <source>Keeps passwords in memory while Token Desk runs</source>
        <translation>Conserva las contraseñas en memoria mientras Token Desk está en ejecución</translation>
    </message>
    <message>
        <source>Until then, the password can be kept in memory while Token Desk runs.</source>
        <translation>Hasta entonces, la contraseña puede conservarse en memoria mientras Token Desk está en ejecución.</translation>
    </message>
    <message>
        <source>Renew automatically before a token expires</source>
        <translation>Renovar automáticamente antes de que caduque un token</translation>
    </message>
    <message>
        <source>Each day until</source>
        <translation>Cada día hasta</translation>
    </message>
    <message>
        <source>Monday to Friday only</source>
        <translation>Solo de lunes a viernes</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Renew automatically</source>
        <translation>Renovar automáticamente</translation>
    </message>
    <message>
        <source>While Token Desk runs and is unlocked. Stops when the server rejects the account.</source>
        <translation>Mientras Token Desk está en ejecución y desbloqueado. Se detiene si el servidor rechaza la cuenta.</translation>
    </message>
    <message>
        <source>Renew until a time of day</source>
        <translation>Renovar hasta una hora del día</translation>
    </message>
    <message>
        <source>Renew until</source>
        <translation>Renovar hasta</translation>
    </message>
    <message>
        <source>Renew Monday to Friday only</source>
        <translation>Renovar solo de lunes a viernes</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountHeader</name>
    <message>
        <source>Get token   ⏎</source>
        <translation>Obtener token   ⏎</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obtener token</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Copies the freshest live token, signing in first if there is none (Enter)</source>
        <translation>Copia el token vigente más reciente; si no hay ninguno, antes inicia sesión (Intro)</translation>
    </message>
    <message>
        <source>Signs in and copies the new token (F5)</source>
        <translation>Inicia sesión y copia el nuevo token (F5)</translation>
    </message>
    <message>
        <source>Signs in with the password as it is, and copies the token</source>
        <translation>Inicia sesión con la contraseña tal como está y copia el token</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>password not stored</source>
        <translation>contraseña no guardada</translation>
    </message>
    <message>
        <source>password kept for this session</source>
        <translation>contraseña conservada para esta sesión</translation>
    </message>
    <message>
        <source>password in the keychain</source>
        <translation>contraseña en el llavero</translation>
    </message>
    <message>
        <source>password in %1</source>
        <translation>contraseña en %1</translation>
    </message>
    <message>
        <source>%1, proven good %2</source>
        <translation>%1, verificada %2</translation>
    </message>
    <message>
        <source>%1, not proven yet</source>
        <translation>%1, sin verificar todavía</translation>
    </message>
    <message>
        <source>Edit password…</source>
        <translation>Editar contraseña…</translation>
    </message>
    <message>
        <source>The server rejected these credentials. Check the password before trying again.</source>
        <translation>El servidor rechazó estas credenciales. Compruebe la contraseña antes de reintentar.</translation>
    </message>
    <message>
        <source>The password did not reach the keychain. Edit the account to enter it again.</source>
        <translation>La contraseña no llegó al llavero. Edite la cuenta para introducirla de nuevo.</translation>
    </message>
    <message>
        <source>Get token copies the freshest live token, signing in first if there is none.</source>
        <translation>«Obtener token» copia el token vigente más reciente; si no hay ninguno, antes inicia sesión.</translation>
    </message>
    <message>
        <source>No active token yet. Get token signs in and copies the new one.</source>
        <translation>Todavía no hay ningún token activo. «Obtener token» inicia sesión y copia el nuevo.</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>se renueva automáticamente</translation>
    </message>
    <message>
        <source>renewed automatically: %1</source>
        <translation>se renueva automáticamente: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountListModel</name>
    <message>
        <source>All active tokens</source>
        <translation>Todos los tokens activos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>FIJADAS</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>PRUEBAS</translation>
    </message>
    <message>
        <source>check password</source>
        <translation>comprobar contraseña</translation>
    </message>
    <message>
        <source>enter it again</source>
        <translation>introducir de nuevo</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>waiting for the keychain…</source>
        <translation>esperando al llavero…</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>iniciando sesión…</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>no active token</source>
        <translation>ningún token activo</translation>
    </message>
    <message>
        <source>freshest token expires in %1</source>
        <translation>el token más reciente caduca en %1</translation>
    </message>
    <message>
        <source>Renewed automatically: %1</source>
        <translation>Se renueva automáticamente: %1</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>se renueva automáticamente</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountListView</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountPane</name>
    <message>
        <source>Nothing found for “%1” in labels, usernames, groups, token labels and the last characters of tokens.</source>
        <translation>No se encontró nada para «%1» en etiquetas, nombres de usuario, grupos, etiquetas de tokens ni últimos caracteres de tokens.</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obtener token</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Copy freshest token</source>
        <translation>Copiar el token más reciente</translation>
    </message>
    <message numerus="yes">
        <source>Sign in %n account(s)…</source>
        <translation>
            <numerusform>Iniciar sesión con %n cuenta…</numerusform>
            <numerusform>Iniciar sesión con %n cuentas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Sort by label</source>
        <translation>Ordenar por etiqueta</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Accounts</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Live tokens</source>
        <translation>Tokens vigentes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Última aceptación</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>There is no terminal to ask whether that is meant. Use --yes.</source>
        <translation>No hay un terminal en el que pedir confirmación. Use --yes.</translation>
    </message>
    <message>
        <source>Remove %1 (%2, %3) with its password and its tokens? [y/N] </source>
        <translation>¿Eliminar %1 (%2, %3) con su contraseña y sus tokens? [y/N] </translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Todavía no hay cuentas.</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>ETIQUETA</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>USUARIO</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENTORNO</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>TOKENS</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AttentionPage</name>
    <message>
        <source>Edit password…</source>
        <translation>Editar contraseña…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Signs in with the password as it is (F5)</source>
        <translation>Inicia sesión con la contraseña tal como está (F5)</translation>
    </message>
    <message>
        <source>Accounts that need attention</source>
        <translation>Cuentas que requieren atención</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Nothing signs in with these accounts by itself until their password is edited or you try again.</source>
        <translation>No se inicia sesión automáticamente con estas cuentas hasta que se edite su contraseña o se reintente manualmente.</translation>
    </message>
    <message>
        <source>No account needs attention.</source>
        <translation>Ninguna cuenta requiere atención.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Audit</name>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Todavía no se ha registrado nada.</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>FILA</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CUENTA</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENTORNO</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>ACCIÓN</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>HUELLA</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>USUARIO</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>No hay filas que coincidan.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditChoices</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Días…</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>Tokens handed out</source>
        <translation>Tokens entregados</translation>
    </message>
    <message>
        <source>Tokens labelled and gone</source>
        <translation>Tokens etiquetados y terminados</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Imports, exports, backups</source>
        <translation>Importaciones, exportaciones, copias de seguridad</translation>
    </message>
    <message>
        <source>Settings and policy</source>
        <translation>Configuración y directiva</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Repairs and the log itself</source>
        <translation>Reparaciones y el propio registro</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditDialog</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Report on tokens…</source>
        <translation>Informe de tokens…</translation>
    </message>
    <message>
        <source>Report on sign-ins…</source>
        <translation>Informe de inicios de sesión…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Verifying and exporting…</source>
        <translation>Verificando y exportando…</translation>
    </message>
    <message>
        <source>Searching, back to %1 so far…</source>
        <translation>Buscando; hasta ahora, hasta %1…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>No such rows.</source>
        <translation>No hay filas que coincidan.</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Tables of text (*.csv)</source>
        <translation>Tablas de texto (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n fila exportada a %1.</numerusform>
            <numerusform>%n filas exportadas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>No se pudo escribir la exportación: %1</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>La exportación se canceló.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditFilterBar</name>
    <message>
        <source>All environments</source>
        <translation>Todos los entornos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Find in the audit log</source>
        <translation>Buscar en el registro de auditoría</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditLogModel</name>
    <message>
        <source>By %1 on %2, with %3 %4</source>
        <translation>Por %1 en %2, con %3 %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditReport</name>
    <message>
        <source>Made on %1 (%2) by %3 on %4, with Token Desk %5, profile %6.</source>
        <translation>Elaborado el %1 (%2) por %3 en %4, con Token Desk %5, perfil %6.</translation>
    </message>
    <message>
        <source>All sign-ins that are recorded.</source>
        <translation>Todos los inicios de sesión registrados.</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>From %1 until %2.</source>
        <translation>Desde %1 hasta %2.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hasta %1.</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>No hubo ninguno.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesiones iniciadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Uno por uno</translation>
    </message>
    <message>
        <source>The newest %1 of them; an export of the audit log has all.</source>
        <translation>Los %1 más recientes; una exportación del registro de auditoría los contiene todos.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Token or reason</source>
        <translation>Token o motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) on this computer had not expired.</source>
        <translation>
            <numerusform>%n token en este equipo no había caducado.</numerusform>
            <numerusform>%n tokens en este equipo no habían caducado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Times are local. That a token has not expired is what it says itself; whether the server still accepts it is known only when it is used. Tokens that were forgotten, or are on other computers, are not listed.</source>
        <translation>Las horas son locales. Que un token no ha caducado es lo que el propio token indica; si el servidor todavía lo acepta, solo se sabe al usarlo. No figuran los tokens olvidados ni los que están en otros equipos.</translation>
    </message>
    <message>
        <source>Tokens alive now</source>
        <translation>Tokens vigentes ahora</translation>
    </message>
    <message>
        <source>Sign-ins in this period</source>
        <translation>Inicios de sesión en este periodo</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditTable</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditText</name>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>Token printed %1</source>
        <translation>Token impreso %1</translation>
    </message>
    <message>
        <source>Token copied %1</source>
        <translation>Token copiado %1</translation>
    </message>
    <message>
        <source>as issued</source>
        <translation>tal como se emitió</translation>
    </message>
    <message>
        <source>without “Bearer”</source>
        <translation>sin «Bearer»</translation>
    </message>
    <message>
        <source>as Authorization header</source>
        <translation>como encabezado Authorization</translation>
    </message>
    <message>
        <source>as curl command</source>
        <translation>como comando curl</translation>
    </message>
    <message>
        <source>as PowerShell variable</source>
        <translation>como variable de PowerShell</translation>
    </message>
    <message>
        <source>as .env line</source>
        <translation>como línea de .env</translation>
    </message>
    <message>
        <source>as Postman environment</source>
        <translation>como entorno de Postman</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Reparado: %1</translation>
    </message>
    <message>
        <source>Repaired: the key of tokens was not in the keychain any more.</source>
        <translation>Reparado: la clave de los tokens ya no estaba en el llavero.</translation>
    </message>
    <message>
        <source>Repaired: tokens did not open with the key in the keychain.</source>
        <translation>Reparado: había tokens que no se abrían con la clave del llavero.</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Cuenta añadida</translation>
    </message>
    <message>
        <source>Account edited: %1</source>
        <translation>Cuenta editada: %1</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Cuenta eliminada</translation>
    </message>
    <message>
        <source>Environment added</source>
        <translation>Entorno añadido</translation>
    </message>
    <message>
        <source>Environment edited</source>
        <translation>Entorno editado</translation>
    </message>
    <message>
        <source>Environment removed</source>
        <translation>Entorno eliminado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Error al iniciar sesión</translation>
    </message>
    <message>
        <source>Token shown</source>
        <translation>Token mostrado</translation>
    </message>
    <message>
        <source>Token forgotten</source>
        <translation>Token olvidado</translation>
    </message>
    <message>
        <source>Token forgotten: no key opens it</source>
        <translation>Token olvidado: ninguna clave lo abre</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Token caducado</translation>
    </message>
    <message>
        <source>Command run with a token</source>
        <translation>Comando ejecutado con un token</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia de seguridad creada</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Configuración modificada</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Database damaged; the copy of %1 was taken</source>
        <translation>Base de datos dañada; se usó la copia con fecha %1</translation>
    </message>
    <message>
        <source>Chain of the audit log begun with row %1</source>
        <translation>Cadena del registro de auditoría iniciada con la fila %1</translation>
    </message>
    <message>
        <source>Audit log shortened: rows up to %1 removed for their age</source>
        <translation>Registro de auditoría acortado: filas hasta la %1 eliminadas por su antigüedad</translation>
    </message>
    <message>
        <source>Keep the database and its copies, and tell whoever is responsible for this computer.</source>
        <translation>Conserve la base de datos y sus copias, e informe a la persona responsable de este equipo.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is not as it was recorded.</source>
        <translation>La fila %1 del registro de auditoría no está como se registró.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is missing.</source>
        <translation>Falta la fila %1 del registro de auditoría.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log has been taken out of the chain.</source>
        <translation>La fila %1 del registro de auditoría se ha sacado de la cadena.</translation>
    </message>
    <message>
        <source>The newest rows of the audit log are missing: row %1, which the keychain remembers, is not there or another.</source>
        <translation>Faltan las filas más recientes del registro de auditoría: la fila %1, que el llavero recuerda, no está o es otra.</translation>
    </message>
    <message>
        <source>The database was rescued at some time, which may be the reason. If it is, let Token Desk repair: the log goes on as it stands.</source>
        <translation>La base de datos se recuperó en algún momento, y ese puede ser el motivo. Si es así, deje que Token Desk la repare: el registro continúa tal como está.</translation>
    </message>
    <message>
        <source>What stands for the rows that were removed for their age is not as it was written.</source>
        <translation>Lo que sustituye a las filas eliminadas por su antigüedad no está como se escribió.</translation>
    </message>
    <message>
        <source>The audit log is chained with another key than the one in the keychain, so nothing can be said about it.</source>
        <translation>El registro de auditoría está encadenado con una clave distinta de la del llavero, así que no se puede afirmar nada sobre él.</translation>
    </message>
    <message>
        <source>If the keychain was replaced or restored, let Token Desk repair: a new chain begins. If not, the log has been changed.</source>
        <translation>Si el llavero se sustituyó o se restauró, deje que Token Desk lo repare: comienza una cadena nueva. Si no, el registro se ha modificado.</translation>
    </message>
    <message>
        <source>The database defines the audit log in another way than Token Desk does.</source>
        <translation>La base de datos define el registro de auditoría de forma distinta a Token Desk.</translation>
    </message>
    <message>
        <source>Something this version does not know: %1</source>
        <translation>Algo que esta versión no conoce: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Not protected yet: the key was not at hand. That is made up for at the next sign-in.</source>
        <translation>Todavía sin proteger: la clave no estaba disponible. Se subsana en el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Protected only since %1: the key was not at hand before.</source>
        <translation>Protegida solo desde %1: antes la clave no estaba disponible.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %n row(s) verified.</source>
        <translation>
            <numerusform>El registro de auditoría está íntegro: %n fila verificada.</numerusform>
            <numerusform>El registro de auditoría está íntegro: %n filas verificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 a damaged database was replaced by its copy of %2; what was recorded in between may be missing.</source>
        <translation>Una base de datos dañada se sustituyó (%1) por su copia con fecha %2; puede faltar lo que se registró entretanto.</translation>
    </message>
    <message>
        <source>The keychain remembers row %1: nothing up to there was cut off.</source>
        <translation>El llavero recuerda la fila %1: hasta ahí no se ha cortado nada.</translation>
    </message>
    <message>
        <source>The keychain remembers no row yet: whether the newest were cut off cannot be told.</source>
        <translation>El llavero no recuerda ninguna fila todavía: no se puede saber si se cortaron las más recientes.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were recorded while the key was not at hand, and protected later.</source>
        <translation>
            <numerusform>%n de ellas se registró cuando la clave no estaba a mano y se protegió después.</numerusform>
            <numerusform>%n de ellas se registraron cuando la clave no estaba a mano y se protegieron después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not protected yet, for want of the key.</source>
        <translation>
            <numerusform>%n fila aún no está protegida por falta de la clave.</numerusform>
            <numerusform>%n filas aún no están protegidas por falta de la clave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were chained with an earlier key and can no longer be verified.</source>
        <translation>
            <numerusform>%n fila se encadenó con una clave anterior y ya no se puede verificar.</numerusform>
            <numerusform>%n filas se encadenaron con una clave anterior y ya no se pueden verificar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were removed for their age.</source>
        <translation>
            <numerusform>%n fila se eliminó por su antigüedad.</numerusform>
            <numerusform>%n filas se eliminaron por su antigüedad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts imported: %1 added, %2 updated, %3 failed</source>
        <translation>Cuentas importadas: %1 añadidas, %2 actualizadas, %3 con error</translation>
    </message>
    <message>
        <source>Accounts exported, without passwords: %1</source>
        <translation>Cuentas exportadas, sin contraseñas: %1</translation>
    </message>
    <message>
        <source>Policy of the administrator is gone</source>
        <translation>La directiva del administrador ya no existe</translation>
    </message>
    <message>
        <source>Policy of the administrator loaded: %1</source>
        <translation>Directiva del administrador cargada: %1</translation>
    </message>
    <message>
        <source>automatic renewal</source>
        <translation>renovación automática</translation>
    </message>
    <message>
        <source>Setting changed: %1, from %2 to %3</source>
        <translation>Ajuste modificado: %1, de %2 a %3</translation>
    </message>
    <message>
        <source>Locked: nobody touched the computer</source>
        <translation>Bloqueado: nadie usaba el equipo</translation>
    </message>
    <message>
        <source>Locked with the screen</source>
        <translation>Bloqueado con la pantalla</translation>
    </message>
    <message>
        <source>Locked before the computer slept</source>
        <translation>Bloqueado antes de suspenderse el equipo</translation>
    </message>
    <message>
        <source>Locked: the window was minimised</source>
        <translation>Bloqueado: se minimizó la ventana</translation>
    </message>
    <message>
        <source>Account pinned to the top</source>
        <translation>Cuenta fijada arriba</translation>
    </message>
    <message>
        <source>Account no longer pinned</source>
        <translation>Cuenta desfijada</translation>
    </message>
    <message>
        <source>Account moved in the list</source>
        <translation>Cuenta movida en la lista</translation>
    </message>
    <message>
        <source>Account put in the order of labels again</source>
        <translation>Cuenta devuelta al orden por etiqueta</translation>
    </message>
    <message>
        <source>Signed in by automatic renewal</source>
        <translation>Sesión iniciada por renovación automática</translation>
    </message>
    <message>
        <source>Automatic renewal failed</source>
        <translation>Error en la renovación automática</translation>
    </message>
    <message>
        <source>Label of the token removed</source>
        <translation>Etiqueta del token quitada</translation>
    </message>
    <message>
        <source>Token labelled “%1”</source>
        <translation>Token etiquetado «%1»</translation>
    </message>
    <message>
        <source>Audit log exported, rows: %1</source>
        <translation>Registro de auditoría exportado, filas: %1</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %n row(s), unbroken since %1.</source>
        <translation>
            <numerusform>El registro de auditoría está íntegro: %n fila, sin interrupción desde %1.</numerusform>
            <numerusform>El registro de auditoría está íntegro: %n filas, sin interrupción desde %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log could not be verified.</source>
        <translation>No se pudo verificar el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditVerdictView</name>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Rows verified</source>
        <translation>Filas verificadas</translation>
    </message>
    <message>
        <source>Verifying the audit log…</source>
        <translation>Verificando el registro de auditoría…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Verifying was cancelled.</source>
        <translation>La verificación se canceló.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>Back up accounts</source>
        <translation>Crear copia de seguridad de las cuentas</translation>
    </message>
    <message numerus="yes">
        <source>All %n account(s) with their passwords are written to one encrypted file, which KeePassXC and other KeePass programs open as well. Session tokens are not in it.</source>
        <translation>
            <numerusform>%n cuenta se escribe con su contraseña en un archivo cifrado, que KeePassXC y otros programas KeePass también abren. No contiene tokens de sesión.</numerusform>
            <numerusform>Las %n cuentas se escriben con sus contraseñas en un único archivo cifrado, que KeePassXC y otros programas KeePass también abren. No contiene tokens de sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords read</source>
        <translation>Contraseñas leídas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repetir la frase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Repetir la frase</translation>
    </message>
    <message>
        <source>Choose file and back up…</source>
        <translation>Elegir archivo y crear copia…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 bits of chance: nobody guesses it. Note it where the file is not; without it the backup cannot be opened.</source>
        <translation>%1 bits de azar: nadie la adivina. Anótela en un lugar distinto de donde está el archivo; sin ella no se puede abrir la copia de seguridad.</translation>
    </message>
    <message>
        <source>At least %1 characters. Whoever has the file may try passphrases for years; several words that do not belong together, or a generated one, stand that.</source>
        <translation>Al menos %1 caracteres. Quien tenga el archivo puede probar frases de contraseña durante años; varias palabras sin relación entre sí, o una frase generada, lo resisten.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no coinciden.</translation>
    </message>
    <message>
        <source>Note it where the file is not; without it the backup cannot be opened.</source>
        <translation>Anótela en un lugar distinto de donde está el archivo; sin ella no se puede abrir la copia de seguridad.</translation>
    </message>
    <message>
        <source>Token Desk %1</source>
        <translation>Token Desk %1</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Guardar copia de seguridad en</translation>
    </message>
    <message>
        <source>KeePass files (*.kdbx)</source>
        <translation>Archivos de KeePass (*.kdbx)</translation>
    </message>
    <message>
        <source>%1 of %2 passwords read</source>
        <translation>%1 de %2 contraseñas leídas</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in %1. The file was read back and says the same.</source>
        <translation>
            <numerusform>%n cuenta está en %1. El archivo se volvió a leer y dice lo mismo.</numerusform>
            <numerusform>%n cuentas están en %1. El archivo se volvió a leer y dice lo mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>These have no password here, and none in the backup: %1</source>
        <translation>Estas no tienen contraseña aquí, ni tampoco en la copia de seguridad: %1</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupNotice</name>
    <message>
        <source>Backup notice</source>
        <translation>Aviso de copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>There is no backup of your accounts from the last %n day(s).</source>
        <translation>
            <numerusform>No hay ninguna copia de seguridad de sus cuentas de hace menos de %n día.</numerusform>
            <numerusform>No hay ninguna copia de seguridad de sus cuentas de hace menos de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>What only this computer has goes with it.</source>
        <translation>Lo que solo está en este equipo se pierde con él.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Crear copia de seguridad…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupVerb</name>
    <message>
        <source>%1 has no password here, and none in the backup.</source>
        <translation>%1 no tiene contraseña aquí, ni tampoco en la copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written with their passwords, and read back.</source>
        <translation>
            <numerusform>Se escribió %n cuenta con su contraseña y se volvió a leer.</numerusform>
            <numerusform>Se escribieron %n cuentas con sus contraseñas y se volvieron a leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 de %2…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchDialog</name>
    <message>
        <source>A&amp;lso accounts whose token has enough life left</source>
        <translation>T&amp;ambién cuentas cuyo token tiene vigencia suficiente</translation>
    </message>
    <message>
        <source>Sign in all</source>
        <translation>Iniciar sesión con todas</translation>
    </message>
    <message>
        <source>Which accounts are to be signed in?</source>
        <translation>¿Con qué cuentas se debe iniciar sesión?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;All accounts</source>
        <translation>&amp;Todas las cuentas</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Those of one &amp;environment</source>
        <translation>Las de un &amp;entorno</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Those of one &amp;group</source>
        <translation>Las de un &amp;grupo</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected account(s)</source>
        <translation>
            <numerusform>La %n cuenta &amp;seleccionada</numerusform>
            <numerusform>Las %n cuentas &amp;seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the &amp;selected one, “%1”</source>
        <translation>Solo la &amp;seleccionada, «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Sign in %n account(s)</source>
        <translation>
            <numerusform>Iniciar sesión con %n cuenta</numerusform>
            <numerusform>Iniciar sesión con %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchPlan</name>
    <message>
        <source>There is no account among these.</source>
        <translation>No hay ninguna cuenta entre estas.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n account(s) needs a sign-in.</source>
        <translation>
            <numerusform>%n cuenta no necesita iniciar sesión.</numerusform>
            <numerusform>Ninguna de las %n cuentas necesita iniciar sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be signed in.</source>
        <translation>
            <numerusform>Se iniciará sesión con %n cuenta.</numerusform>
            <numerusform>Se iniciará sesión con %n cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) will be signed in.</source>
        <translation>
            <numerusform>Se iniciará sesión con %1 de %n cuenta.</numerusform>
            <numerusform>Se iniciará sesión con %1 de %n cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have a token with enough life left.</source>
        <translation>
            <numerusform>%n cuenta tiene un token con vigencia suficiente.</numerusform>
            <numerusform>%n cuentas tienen un token con vigencia suficiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were rejected before and are left alone.</source>
        <translation>
            <numerusform>%n cuenta se rechazó antes y se omite.</numerusform>
            <numerusform>%n cuentas se rechazaron antes y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have no stored password.</source>
        <translation>
            <numerusform>%n cuenta no tiene contraseña guardada.</numerusform>
            <numerusform>%n cuentas no tienen contraseña guardada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchResultDialog</name>
    <message>
        <source>Result of signing in</source>
        <translation>Resultado del inicio de sesión</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar las fallidas</translation>
    </message>
    <message>
        <source>Sign in to proxy…</source>
        <translation>Iniciar sesión en el proxy…</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copiar detalles para soporte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchResultModel</name>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Accounts signed in</source>
        <translation>Cuentas con sesión iniciada</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>Waiting for what the server has been asked already…</source>
        <translation>Esperando lo que ya se ha solicitado al servidor…</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s.</source>
        <translation>El servidor pide esperar %1 s.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchText</name>
    <message>
        <source>Left alone: its password is not stored. Edit the account to enter it again.</source>
        <translation>Omitida: su contraseña no está guardada. Edite la cuenta para introducirla de nuevo.</translation>
    </message>
    <message>
        <source>Left alone: the server rejected it before. Edit its password, or try it again by itself.</source>
        <translation>Omitida: el servidor la rechazó antes. Edite su contraseña o reintente solo con ella.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Signed in; the token expires %1.</source>
        <translation>Sesión iniciada; caducidad del token: %1.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Left alone: it has a token with enough life left.</source>
        <translation>Omitida: tiene un token con vigencia suficiente.</translation>
    </message>
    <message>
        <source>Cancelled before the server was asked.</source>
        <translation>Cancelada antes de consultar al servidor.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, con error: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be signed in</source>
        <translation>
            <numerusform>No se pudo iniciar sesión con %n cuenta</numerusform>
            <numerusform>No se pudo iniciar sesión con %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were left alone</source>
        <translation>
            <numerusform>Se omitió %n cuenta</numerusform>
            <numerusform>Se omitieron %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>All signed in</source>
        <translation>Sesión iniciada con todas</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>Sesión iniciada: %1</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>omitidas: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>canceladas: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>con error: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ClockNotice</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>un servidor</translation>
    </message>
    <message>
        <source>The times shown here go by the server and are right all the same. Let the system set this computer&apos;s clock from the network.</source>
        <translation>Las horas que se muestran aquí se rigen por el servidor y son correctas de todos modos. Deje que el sistema ajuste el reloj de este equipo desde la red.</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Comprobar este equipo…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CloseQuestion</name>
    <message>
        <source>Close Token Desk</source>
        <translation>Cerrar Token Desk</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are in memory only, and gone when Token Desk closes.</source>
        <translation>
            <numerusform>%n contraseña está solo en memoria y se pierde al cerrar Token Desk.</numerusform>
            <numerusform>%n contraseñas están solo en memoria y se pierden al cerrar Token Desk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts stay in the list without their passwords. With a keychain, the passwords can be stored now.</source>
        <translation>Las cuentas permanecen en la lista sin sus contraseñas. Con un llavero, las contraseñas se pueden guardar ahora.</translation>
    </message>
    <message>
        <source>Store and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierto</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CommandLine</name>
    <message>
        <source>Prints the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>NAME is a label, a username or an id. Each command explains itself with --help.</source>
        <translation>NAME es una etiqueta, un nombre de usuario o un identificador. Cada comando se explica con --help.</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Consulte %1.</translation>
    </message>
    <message>
        <source>%1: argument %2 after it is not an option of this command.</source>
        <translation>%1: el argumento %2 que le sigue no es una opción de este comando.</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation>%1 necesita --%2.</translation>
    </message>
    <message>
        <source>%1 needs a command after it.</source>
        <translation>%1 necesita un comando a continuación.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>No existe ese comando.</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>Sobra un argumento.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>One name is wanted; put it in quotes if it has spaces.</source>
        <translation>Se espera un solo nombre; escríbalo entre comillas si contiene espacios.</translation>
    </message>
    <message>
        <source>Nothing says what to change.</source>
        <translation>No se indica qué cambiar.</translation>
    </message>
    <message>
        <source>--kind is sandbox or production.</source>
        <translation>--kind admite sandbox o production.</translation>
    </message>
    <message>
        <source>--min-life takes a time such as 90, 90s, 15m or 2h.</source>
        <translation>--min-life admite un tiempo como 90, 90s, 15m o 2h.</translation>
    </message>
    <message>
        <source>One proxy is wanted, as its host and port with a colon between them.</source>
        <translation>Se espera un proxy: su host y su puerto, separados por dos puntos.</translation>
    </message>
    <message>
        <source>Either names or --all is wanted.</source>
        <translation>Se esperan nombres o bien --all.</translation>
    </message>
    <message>
        <source>--environment goes with --all.</source>
        <translation>--environment se usa con --all.</translation>
    </message>
    <message>
        <source>--group goes with --all.</source>
        <translation>--group se usa con --all.</translation>
    </message>
    <message>
        <source>--format is one of issued, bare, header, curl, powershell, dotenv and postman.</source>
        <translation>--format admite issued, bare, header, curl, powershell, dotenv o postman.</translation>
    </message>
    <message>
        <source>An id and a text are wanted; put the text in quotes if it has spaces.</source>
        <translation>Se esperan un identificador y un texto; escriba el texto entre comillas si contiene espacios.</translation>
    </message>
    <message>
        <source>Either ids or --account is wanted.</source>
        <translation>Se esperan identificadores o bien --account.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation>--limit admite un número a partir de 1.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Escribe la salida en JSON.</translation>
    </message>
    <message>
        <source>Reads the password from the first line of standard input.</source>
        <translation>Lee la contraseña de la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>The group to show it in.</source>
        <translation>El grupo en el que se muestra.</translation>
    </message>
    <message>
        <source>Anything worth knowing; no password.</source>
        <translation>Cualquier dato de interés; ninguna contraseña.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Muestra la lista de cuentas.</translation>
    </message>
    <message>
        <source>Adds an account and prints its id. Asks for the password where there is a terminal.</source>
        <translation>Añade una cuenta y muestra su identificador. Pide la contraseña si hay un terminal.</translation>
    </message>
    <message>
        <source>What you call the account.</source>
        <translation>El nombre que se da a la cuenta.</translation>
    </message>
    <message>
        <source>The username as issued.</source>
        <translation>El nombre de usuario tal como se emitió.</translation>
    </message>
    <message>
        <source>Where it signs in: a name or an id.</source>
        <translation>Dónde inicia sesión: un nombre o un identificador.</translation>
    </message>
    <message>
        <source>Shows an account, without its password.</source>
        <translation>Muestra una cuenta, sin su contraseña.</translation>
    </message>
    <message>
        <source>Changes what is said of an account; the rest stays.</source>
        <translation>Cambia los datos indicados de una cuenta; el resto se mantiene.</translation>
    </message>
    <message>
        <source>Asks for a new password.</source>
        <translation>Pide una contraseña nueva.</translation>
    </message>
    <message>
        <source>Removes an account, its password and its tokens from this computer.</source>
        <translation>Elimina una cuenta, su contraseña y sus tokens de este equipo.</translation>
    </message>
    <message>
        <source>Does not ask.</source>
        <translation>No pide confirmación.</translation>
    </message>
    <message>
        <source>Lists the places to sign in to.</source>
        <translation>Muestra la lista de entornos en los que iniciar sesión.</translation>
    </message>
    <message>
        <source>Adds a place to sign in to and prints its id.</source>
        <translation>Añade un entorno en el que iniciar sesión y muestra su identificador.</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>El nombre que se le da.</translation>
    </message>
    <message>
        <source>sandbox or production.</source>
        <translation>sandbox o production.</translation>
    </message>
    <message>
        <source>The whole sign-in URL.</source>
        <translation>La URL completa de inicio de sesión.</translation>
    </message>
    <message>
        <source>A certificate authority to trust besides the system&apos;s, in PEM form.</source>
        <translation>Una autoridad de certificación en la que confiar además de las del sistema, en formato PEM.</translation>
    </message>
    <message>
        <source>Sends username and password without the enclosing &quot;data&quot;.</source>
        <translation>Envía el nombre de usuario y la contraseña sin el «data» que los envuelve.</translation>
    </message>
    <message>
        <source>Removes a place that no account uses.</source>
        <translation>Elimina un entorno que ninguna cuenta usa.</translation>
    </message>
    <message>
        <source>Connects as a sign-in would and tells what it sees. Sends no credentials of an account.</source>
        <translation>Se conecta como en un inicio de sesión e indica lo que ve. No envía credenciales de ninguna cuenta.</translation>
    </message>
    <message>
        <source>Keeps what a proxy wants to know in the keychain. Asks for the password where there is a terminal.</source>
        <translation>Guarda en el llavero lo que pide un proxy. Pide la contraseña si hay un terminal.</translation>
    </message>
    <message>
        <source>The username for the proxy.</source>
        <translation>El nombre de usuario para el proxy.</translation>
    </message>
    <message>
        <source>Takes a proxy&apos;s username and password out of the keychain.</source>
        <translation>Quita del llavero el nombre de usuario y la contraseña de un proxy.</translation>
    </message>
    <message>
        <source>Signs in and keeps the new tokens, at most four at a time. --all leaves out accounts with enough life left, and those that the server rejected before.</source>
        <translation>Inicia sesión y conserva los nuevos tokens, como máximo cuatro a la vez. --all omite las cuentas con vigencia suficiente y las que el servidor rechazó antes.</translation>
    </message>
    <message>
        <source>Signs in every account that needs it.</source>
        <translation>Inicia sesión con todas las cuentas que lo necesitan.</translation>
    </message>
    <message>
        <source>With --all: only those of this place.</source>
        <translation>Con --all: solo las de este entorno.</translation>
    </message>
    <message>
        <source>With --all: only those of this group.</source>
        <translation>Con --all: solo las de este grupo.</translation>
    </message>
    <message>
        <source>Leaves out accounts whose token has this much left: 90, 90s, 15m or 2h.</source>
        <translation>Omite las cuentas a cuyo token le queda este tiempo: 90, 90s, 15m o 2h.</translation>
    </message>
    <message>
        <source>With --all: also accounts with enough life left.</source>
        <translation>Con --all: también las cuentas con vigencia suficiente.</translation>
    </message>
    <message>
        <source>Prints a live session token and nothing else. Signs in where there is none.</source>
        <translation>Muestra un token de sesión vigente y nada más. Inicia sesión si no hay ninguno.</translation>
    </message>
    <message>
        <source>The least it must have left: 90, 90s, 15m or 2h.</source>
        <translation>El tiempo mínimo que debe quedarle: 90, 90s, 15m o 2h.</translation>
    </message>
    <message>
        <source>Signs in in any case, also if the server rejected the account.</source>
        <translation>Inicia sesión en todo caso, incluso si el servidor rechazó la cuenta.</translation>
    </message>
    <message>
        <source>issued, bare, header, curl, powershell, dotenv or postman.</source>
        <translation>issued, bare, header, curl, powershell, dotenv o postman.</translation>
    </message>
    <message>
        <source>Lists the live tokens.</source>
        <translation>Muestra la lista de tokens vigentes.</translation>
    </message>
    <message>
        <source>Notes what a token is for: a ticket number, a purpose. An empty text takes the label off.</source>
        <translation>Anota para qué es un token: un número de incidencia, una finalidad. Un texto vacío quita la etiqueta.</translation>
    </message>
    <message>
        <source>Takes tokens off this computer. At the server they stay valid until they expire.</source>
        <translation>Quita tokens de este equipo. En el servidor siguen siendo válidos hasta que caduquen.</translation>
    </message>
    <message>
        <source>Forgets all tokens of this account.</source>
        <translation>Olvida todos los tokens de esta cuenta.</translation>
    </message>
    <message>
        <source>Lists what was done, the newest first.</source>
        <translation>Muestra lo que se ha hecho, empezando por lo más reciente.</translation>
    </message>
    <message>
        <source>Only what concerns this account.</source>
        <translation>Solo lo relativo a esta cuenta.</translation>
    </message>
    <message>
        <source>At most so many; 100 where nothing is said.</source>
        <translation>Como máximo esta cantidad; 100 si no se indica nada.</translation>
    </message>
    <message>
        <source>Looks whether the audit log is as it was recorded. Names the first row that is not, and ends with 9 then.</source>
        <translation>Comprueba si el registro de auditoría está como se registró. Indica la primera fila que no lo está y, en ese caso, termina con el código 9.</translation>
    </message>
    <message>
        <source>Looks at the keychain, the database and every server, and says what is amiss. Sends no credentials.</source>
        <translation>Comprueba el llavero, la base de datos y todos los servidores, e indica lo que no está bien. No envía credenciales.</translation>
    </message>
    <message>
        <source>Looks whether accounts, passwords and tokens fit together, and mends what does not.</source>
        <translation>Comprueba si las cuentas, las contraseñas y los tokens concuerdan, y repara lo que no.</translation>
    </message>
    <message>
        <source>Says what it would do, and changes nothing.</source>
        <translation>Indica lo que haría y no cambia nada.</translation>
    </message>
    <message>
        <source>Uses the data of this profile.</source>
        <translation>Usa los datos de este perfil.</translation>
    </message>
    <message>
        <source>Adds details for the help desk to an error.</source>
        <translation>Añade a un error detalles para soporte.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>One file is wanted.</source>
        <translation>Se espera un solo archivo.</translation>
    </message>
    <message>
        <source>Takes everything back where something fails.</source>
        <translation>Deshace todo si algo falla.</translation>
    </message>
    <message>
        <source>Writes the list of accounts as CSV, without passwords.</source>
        <translation>Escribe la lista de cuentas como CSV, sin contraseñas.</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>Sustituye un archivo existente.</translation>
    </message>
    <message>
        <source>What to run is missing; it follows after --.</source>
        <translation>Falta lo que se debe ejecutar; va después de --.</translation>
    </message>
    <message>
        <source>One name is wanted before --; put it in quotes if it has spaces.</source>
        <translation>Se espera un solo nombre antes de --; escríbalo entre comillas si contiene espacios.</translation>
    </message>
    <message>
        <source>Runs a command with a live session token, as issued, in the environment variable TOKENDESK_TOKEN, and ends with its exit code. Signs in where there is no token.</source>
        <translation>Ejecuta un comando con un token de sesión vigente, tal como se emitió, en la variable de entorno TOKENDESK_TOKEN, y termina con el código de salida del comando. Inicia sesión si no hay ningún token.</translation>
    </message>
    <message>
        <source>Shows every setting and whether it is the default, yours or your administrator&apos;s. Ends with 1 where the administrator&apos;s policy cannot be obeyed as it stands.</source>
        <translation>Muestra cada ajuste e indica si es el predeterminado, el suyo o el de su administrador. Termina con el código 1 si la directiva del administrador no se puede aplicar tal como está.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-02, or a time such as 2026-03-02T09:00.</source>
        <translation>--%1 admite un día como 2026-03-02 o una hora como 2026-03-02T09:00.</translation>
    </message>
    <message>
        <source>Only from this day or time on, 2026-03-02 or 2026-03-02T09:00.</source>
        <translation>Solo a partir de este día o de esta hora, 2026-03-02 o 2026-03-02T09:00.</translation>
    </message>
    <message>
        <source>Only up to this day, or before this time.</source>
        <translation>Solo hasta este día, o antes de esta hora.</translation>
    </message>
    <message>
        <source>Only what concerns this environment.</source>
        <translation>Solo lo relativo a este entorno.</translation>
    </message>
    <message>
        <source>Only this kind, as --json calls it; may be given several times.</source>
        <translation>Solo este tipo, con el nombre que le da --json; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>--kind takes what audit list --json calls a kind, such as signed-in.</source>
        <translation>--kind admite lo que audit list --json llama kind, como signed-in.</translation>
    </message>
    <message>
        <source>--renew is on or off.</source>
        <translation>--renew admite on u off.</translation>
    </message>
    <message>
        <source>--renew-until and --renew-weekdays go with --renew on.</source>
        <translation>--renew-until y --renew-weekdays se usan con --renew on.</translation>
    </message>
    <message>
        <source>--renew-until takes a time of day such as 18:00.</source>
        <translation>--renew-until admite una hora del día como 18:00.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>--format admite csv o jsonl.</translation>
    </message>
    <message>
        <source>A report is wanted, tokens or sign-ins, and a file.</source>
        <translation>Se esperan un informe, tokens o sign-ins, y un archivo.</translation>
    </message>
    <message>
        <source>A report of tokens is of now; --from and --to are for sign-ins.</source>
        <translation>Un informe de tokens es del momento actual; --from y --to son para sign-ins.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the file from the first line of standard input.</source>
        <translation>Lee la frase de contraseña del archivo de la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>Whether the window, while it runs, signs in anew before the freshest token expires: on or off.</source>
        <translation>Si la ventana, mientras está en ejecución, vuelve a iniciar sesión antes de que caduque el token más reciente: on u off.</translation>
    </message>
    <message>
        <source>With --renew on: each day until this local time only.</source>
        <translation>Con --renew on: cada día solo hasta esta hora local.</translation>
    </message>
    <message>
        <source>With --renew on: Monday to Friday only.</source>
        <translation>Con --renew on: solo de lunes a viernes.</translation>
    </message>
    <message>
        <source>Writes the audit log, what verifying it has shown above its rows (- for standard output). Ends with 9 where the log is not as it was recorded.</source>
        <translation>Escribe el registro de auditoría, con lo que ha mostrado su verificación encima de las filas (- para la salida estándar). Termina con el código 9 si el registro no está como se registró.</translation>
    </message>
    <message>
        <source>csv or jsonl; csv where nothing is said.</source>
        <translation>csv o jsonl; csv si no se indica nada.</translation>
    </message>
    <message>
        <source>Writes a report to print, HTML or, where the name ends with .pdf, PDF (- for standard output): the tokens alive now, or the sign-ins in a period, the last 30 days where nothing is said.</source>
        <translation>Escribe un informe para imprimir, en HTML o, si el nombre termina en .pdf, en PDF (- para la salida estándar): los tokens vigentes ahora, o los inicios de sesión de un periodo, los últimos 30 días si no se indica nada.</translation>
    </message>
    <message>
        <source>Brings accounts in from a table (CSV, TSV; - for standard input): the exports of KeePassXC, Bitwarden and 1Password, or any other with a header; or from a KeePass file (KDBX).</source>
        <translation>Importa cuentas desde una tabla (CSV, TSV; - para la entrada estándar): las exportaciones de KeePassXC, Bitwarden y 1Password, o cualquier otra con encabezado; o desde un archivo de KeePass (KDBX).</translation>
    </message>
    <message>
        <source>Writes all accounts with their passwords to an encrypted file that KeePass programs open, too, and reads it back. Asks for a passphrase of at least 12 characters where there is a terminal.</source>
        <translation>Escribe todas las cuentas con sus contraseñas en un archivo cifrado que los programas KeePass también abren, y lo vuelve a leer. Pide una frase de contraseña de al menos 12 caracteres si hay un terminal.</translation>
    </message>
    <message>
        <source>Brings the accounts of a backup back, and the environments they need.</source>
        <translation>Restaura las cuentas de una copia de seguridad y los entornos que necesitan.</translation>
    </message>
    <message>
        <source>Leaves accounts as they are that are there already.</source>
        <translation>Deja como están las cuentas que ya existen.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CommandRun</name>
    <message>
        <source>waiting for the keychain…</source>
        <translation>esperando al llavero…</translation>
    </message>
    <message>
        <source>The result could not be written: %1</source>
        <translation>No se pudo escribir el resultado: %1</translation>
    </message>
    <message>
        <source>What was done could not be recorded in the audit log: %1</source>
        <translation>No se pudo registrar lo realizado en el registro de auditoría: %1</translation>
    </message>
    <message>
        <source>stopping; what the server has been asked is waited for…</source>
        <translation>deteniendo; se espera lo que ya se ha solicitado al servidor…</translation>
    </message>
    <message>
        <source>What was done could not be passed on to the system&apos;s log.</source>
        <translation>No se pudo transmitir lo realizado al registro del sistema.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Connection</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>  issued by</source>
        <translation>  emitido por</translation>
    </message>
    <message>
        <source>  valid</source>
        <translation>  válido</translation>
    </message>
    <message>
        <source>  SHA-256</source>
        <translation>  SHA-256</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 tras %2 ms</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ConnectionDetails</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>valid %1 – %2</source>
        <translation>válido %1 – %2</translation>
    </message>
    <message>
        <source>issued by itself</source>
        <translation>autofirmado</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>emitido por %1</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 tras %2 ms</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none, a direct connection</source>
        <translation>ninguno, una conexión directa</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none, since nothing leaves this computer</source>
        <translation>ninguno, ya que nada sale de este equipo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>No username and no password were sent to find this out.</source>
        <translation>Para averiguarlo no se envió ningún nombre de usuario ni contraseña.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ConnectionReportView</name>
    <message>
        <source>Sign in to proxy…</source>
        <translation>Iniciar sesión en el proxy…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Copy the test&apos;s result</source>
        <translation>Copiar el resultado de la prueba</translation>
    </message>
    <message>
        <source>What the test has shown</source>
        <translation>Lo que ha mostrado la prueba</translation>
    </message>
    <message>
        <source>Test connection shows the proxy, the certificates and the clock difference. It sends no username and no password.</source>
        <translation>«Probar conexión» muestra el proxy, los certificados y la diferencia de reloj. No envía ningún nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Copy the token (Ctrl+C)</source>
        <translation>Copiar el token (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DatabaseNotice</name>
    <message>
        <source>Database notice</source>
        <translation>Aviso de la base de datos</translation>
    </message>
    <message>
        <source>Show details…</source>
        <translation>Mostrar detalles…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the account database could not be made.</source>
        <translation>No se pudo crear la copia de hoy de la base de datos de cuentas.</translation>
    </message>
    <message>
        <source>Account database</source>
        <translation>Base de datos de cuentas</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>No token is active.</source>
        <translation>No hay ningún token activo.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Doctor</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>%1 answers with HTTP %2 in %3 ms</source>
        <translation>%1 responde con HTTP %2 en %3 ms</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>none; the server is this computer itself</source>
        <translation>ninguno; el servidor es este mismo equipo</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no se ha visto</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation>%1, emitido por %2, válido hasta %3</translation>
    </message>
    <message>
        <source>Tell the server&apos;s owner that the certificate runs out soon.</source>
        <translation>Avise al responsable del servidor de que el certificado caduca pronto.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>el servidor no lo indica</translation>
    </message>
    <message>
        <source>Let the system set this computer&apos;s clock from the network.</source>
        <translation>Deje que el sistema ajuste el reloj de este equipo desde la red.</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Entorno %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>El llavero del sistema</translation>
    </message>
    <message>
        <source>%1 keeps, returns and removes an item</source>
        <translation>%1 guarda, devuelve y elimina un elemento</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>no se esperó</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>Biblioteca TLS</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugin and its library; without them no server can be reached.</source>
        <translation>Instale el complemento TLS de Qt y su biblioteca; sin ellos no se puede acceder a ningún servidor.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>last copy %1</source>
        <translation>última copia: %1</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>ninguna copia todavía</translation>
    </message>
    <message>
        <source>sound, %1, %2</source>
        <translation>en buen estado, %1, %2</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>dañada: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>no se pudo comprobar</translation>
    </message>
    <message>
        <source>fit together with their passwords and tokens</source>
        <translation>concuerdan con sus contraseñas y tokens</translation>
    </message>
    <message>
        <source>nothing unfinished; their passwords were not looked at</source>
        <translation>nada sin terminar; no se comprobaron sus contraseñas</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to repair: %1</source>
        <translation>
            <numerusform>%n elemento por reparar: %1</numerusform>
            <numerusform>%n elementos por reparar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Repair in the menu, or run tokendesk-cli repair.</source>
        <translation>Elija «Reparar» en el menú o ejecute tokendesk-cli repair.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not protected yet</source>
        <translation>
            <numerusform>%n todavía sin proteger</numerusform>
            <numerusform>%n todavía sin proteger</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Token Desk looked at this computer at %1.</source>
        <translation>Comprobación de este equipo por Token Desk: %1.</translation>
    </message>
    <message>
        <source>%1 (set by the administrator)</source>
        <translation>%1 (definido por el administrador)</translation>
    </message>
    <message>
        <source>Policy of the administrator</source>
        <translation>Directiva del administrador</translation>
    </message>
    <message>
        <source>Tell your administrator: %1</source>
        <translation>Informe a su administrador: %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>the last one %1</source>
        <translation>la última: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>Choose Back up in the menu, or run tokendesk-cli backup create.</source>
        <translation>Elija «Crear copia de seguridad» en el menú o ejecute tokendesk-cli backup create.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DoctorDialog</name>
    <message>
        <source>Everything is in order</source>
        <translation>Todo está en orden</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n punto por revisar</numerusform>
            <numerusform>%n puntos por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>%n fallo encontrado</numerusform>
            <numerusform>%n fallos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The keychain is tried with an item of its own and may ask to be unlocked. Every environment&apos;s server is asked for an answer, without a username or password.</source>
        <translation>El llavero se prueba con un elemento propio y puede pedir que se desbloquee. Al servidor de cada entorno se le pide una respuesta, sin nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>What Copy puts on the clipboard holds no username, no label and no secret.</source>
        <translation>Lo que «Copiar» pone en el portapapeles no contiene ningún nombre de usuario, etiqueta ni secreto.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DoctorVerb</name>
    <message>
        <source>asking the keychain and the servers…</source>
        <translation>consultando el llavero y los servidores…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::EmptyState</name>
    <message>
        <source>No accounts yet</source>
        <translation>Todavía no hay cuentas</translation>
    </message>
    <message>
        <source>Add a child account to keep its password in the keychain and get tokens with one key.</source>
        <translation>Añada una cuenta secundaria para guardar su contraseña en el llavero y obtener tokens con una sola tecla.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importar cuentas…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::EnvironmentForm</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Wrapped in “data”, as documented</source>
        <translation>Dentro de «data», según la documentación</translation>
    </message>
    <message>
        <source>Flat, for older gateways</source>
        <translation>Plano, para pasarelas antiguas</translation>
    </message>
    <message>
        <source>Optional: a further authority to trust</source>
        <translation>Opcional: otra autoridad en la que confiar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Sign-in URL</source>
        <translation>URL de inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in &amp;URL</source>
        <translation>&amp;URL de inicio de sesión</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>Archi&amp;vo de CA</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Request &amp;body</source>
        <translation>&amp;Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>Elegir archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Environments</name>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>SIGN-IN URL</source>
        <translation>URL DE INICIO DE SESIÓN</translation>
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
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (integrado)</translation>
    </message>
    <message>
        <source>This environment is part of Token Desk and cannot be changed.</source>
        <translation>Este entorno forma parte de Token Desk y no se puede modificar.</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Eliminar entorno</translation>
    </message>
    <message>
        <source>Remove the environment “%1”?</source>
        <translation>¿Eliminar el entorno «%1»?</translation>
    </message>
    <message>
        <source>Nothing changes at the server.</source>
        <translation>En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ErrorText</name>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>sign-in URL</source>
        <translation>URL de inicio de sesión</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>archivo de CA</translation>
    </message>
    <message>
        <source>token label</source>
        <translation>etiqueta del token</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>El llavero</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 is empty.</source>
        <translation>El campo «%1» está vacío.</translation>
    </message>
    <message>
        <source>Fill in the %1.</source>
        <translation>Rellene el campo «%1».</translation>
    </message>
    <message>
        <source>The %1 is too long.</source>
        <translation>El contenido del campo «%1» es demasiado largo.</translation>
    </message>
    <message>
        <source>Shorten the %1.</source>
        <translation>Acorte el contenido del campo «%1».</translation>
    </message>
    <message>
        <source>The sign-in URL is not a usable address.</source>
        <translation>La URL de inicio de sesión no es una dirección utilizable.</translation>
    </message>
    <message>
        <source>Enter the whole address, such as https://idu.datazoo.com/api/v2/auth/sign_in.</source>
        <translation>Introduzca la dirección completa, por ejemplo https://idu.datazoo.com/api/v2/auth/sign_in.</translation>
    </message>
    <message>
        <source>The CA file holds no readable certificate.</source>
        <translation>El archivo de CA no contiene ningún certificado legible.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form.</source>
        <translation>Elija un archivo con certificados en formato PEM.</translation>
    </message>
    <message>
        <source>The %1 has a character that cannot be used.</source>
        <translation>El campo «%1» contiene un carácter que no se puede usar.</translation>
    </message>
    <message>
        <source>Remove line breaks and control characters, then try again.</source>
        <translation>Elimine los saltos de línea y los caracteres de control, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The sign-in URL would send the password unencrypted.</source>
        <translation>La URL de inicio de sesión enviaría la contraseña sin cifrar.</translation>
    </message>
    <message>
        <source>Use an https address; http is for this computer itself only.</source>
        <translation>Use una dirección https; http es solo para este mismo equipo.</translation>
    </message>
    <message>
        <source>There is an environment with this name already.</source>
        <translation>Ya existe un entorno con este nombre.</translation>
    </message>
    <message>
        <source>There is an account with this username and environment already.</source>
        <translation>Ya existe una cuenta con este nombre de usuario y este entorno.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Edit the existing account, or choose another username.</source>
        <translation>Edite la cuenta existente o elija otro nombre de usuario.</translation>
    </message>
    <message>
        <source>There is no such environment.</source>
        <translation>No existe ese entorno.</translation>
    </message>
    <message>
        <source>There is nothing with that name.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>Check the name in the list.</source>
        <translation>Compruebe el nombre en la lista.</translation>
    </message>
    <message>
        <source>More than one account has that name.</source>
        <translation>Más de una cuenta tiene ese nombre.</translation>
    </message>
    <message>
        <source>Use the id, or a name only one of them has.</source>
        <translation>Use el identificador o un nombre que solo tenga una de ellas.</translation>
    </message>
    <message>
        <source>Accounts still use this environment.</source>
        <translation>Todavía hay cuentas que usan este entorno.</translation>
    </message>
    <message>
        <source>Remove them or move them to another environment first.</source>
        <translation>Antes, elimínelas o páselas a otro entorno.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>The server may have issued a token that did not arrive; it ends by itself. Try again.</source>
        <translation>Es posible que el servidor haya emitido un token que no llegó; caduca por sí solo. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before it was ready.</source>
        <translation>La conexión con %1 se cerró antes de estar lista.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the network. The password was not sent.</source>
        <translation>Vuelva a intentarlo; si sigue ocurriendo, compruebe la red. La contraseña no se envió.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off without an answer.</source>
        <translation>La conexión con %1 se interrumpió sin respuesta.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer.</source>
        <translation>La conexión con %1 se interrumpió en mitad de la respuesta.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 no respondió a tiempo al intento de conexión.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again. The password was not sent.</source>
        <translation>Compruebe la conexión de red y vuelva a intentarlo. La contraseña no se envió.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>%1 began to answer and did not finish in time.</source>
        <translation>%1 empezó a responder y no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The server points to another address.</source>
        <translation>El servidor remite a otra dirección.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL. The password was not sent to the other address.</source>
        <translation>Compruebe la URL de inicio de sesión del entorno. La contraseña no se envió a la otra dirección.</translation>
    </message>
    <message>
        <source>The server knows no sign-in at this address.</source>
        <translation>El servidor no ofrece inicio de sesión en esta dirección.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL.</source>
        <translation>Compruebe la URL de inicio de sesión del entorno.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in request as it is.</source>
        <translation>El servidor no acepta la solicitud de inicio de sesión tal como está.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL and body shape.</source>
        <translation>Compruebe la URL de inicio de sesión y el formato del cuerpo en el entorno.</translation>
    </message>
    <message>
        <source>The server sent an answer that is not a sign-in reply.</source>
        <translation>El servidor envió una respuesta que no corresponde a un inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL, or whether a proxy answers in its place.</source>
        <translation>Compruebe la URL de inicio de sesión del entorno, o si un proxy responde en su lugar.</translation>
    </message>
    <message>
        <source>The server says the password is wrong.</source>
        <translation>El servidor indica que la contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>Edit the account&apos;s password. Nothing signs in again by itself, so the account is not locked out.</source>
        <translation>Edite la contraseña de la cuenta. No se vuelve a iniciar sesión automáticamente, así que la cuenta no se bloquea.</translation>
    </message>
    <message>
        <source>The server does not know this username.</source>
        <translation>El servidor no conoce este nombre de usuario.</translation>
    </message>
    <message>
        <source>Check the username and the environment of the account.</source>
        <translation>Compruebe el nombre de usuario y el entorno de la cuenta.</translation>
    </message>
    <message>
        <source>The server refused this account.</source>
        <translation>El servidor no admitió esta cuenta.</translation>
    </message>
    <message>
        <source>Ask Data Zoo whether the account is active, then try again.</source>
        <translation>Pregunte a Data Zoo si la cuenta está activa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server asks to wait before the next sign-in.</source>
        <translation>El servidor pide esperar antes del próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Vuelva a intentarlo en %1.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>The server has a fault.</source>
        <translation>El servidor tiene un fallo.</translation>
    </message>
    <message>
        <source>Try again later; the account and its password are untouched.</source>
        <translation>Vuelva a intentarlo más tarde; la cuenta y su contraseña no se han modificado.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but sent no token.</source>
        <translation>El servidor aceptó el inicio de sesión, pero no envió ningún token.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask Data Zoo about this account.</source>
        <translation>Vuelva a intentarlo; si sigue ocurriendo, pregunte a Data Zoo por esta cuenta.</translation>
    </message>
    <message>
        <source>The server sent a token that has expired already.</source>
        <translation>El servidor envió un token que ya ha caducado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, tell Data Zoo.</source>
        <translation>Compruebe la fecha y la hora de este equipo. Si son correctas, informe a Data Zoo.</translation>
    </message>
    <message>
        <source>The address of %1 was not found.</source>
        <translation>No se encontró ninguna dirección para %1.</translation>
    </message>
    <message>
        <source>Check the network connection and the sign-in URL.</source>
        <translation>Compruebe la conexión de red y la URL de inicio de sesión.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>No hay respuesta en %1.</translation>
    </message>
    <message>
        <source>Check the sign-in URL, or try again when the server is up.</source>
        <translation>Compruebe la URL de inicio de sesión o vuelva a intentarlo cuando el servidor esté en funcionamiento.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>El certificado presentado por %1 no es de confianza.</translation>
    </message>
    <message>
        <source>Ask your administrator for the CA file of this network, and add it to the environment.</source>
        <translation>Pida a su administrador el archivo de CA de esta red y añádalo al entorno.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host than %1.</source>
        <translation>El certificado pertenece a un host que no es %1.</translation>
    </message>
    <message>
        <source>Check the sign-in URL. The password was not sent.</source>
        <translation>Compruebe la URL de inicio de sesión. La contraseña no se envió.</translation>
    </message>
    <message>
        <source>The certificate of %1 is out of date.</source>
        <translation>El certificado presentado por %1 no está vigente.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, the server&apos;s owner must renew the certificate.</source>
        <translation>Compruebe la fecha de este equipo; si es correcta, el responsable del servidor debe renovar el certificado.</translation>
    </message>
    <message>
        <source>%1 offers only TLS versions that are no longer safe.</source>
        <translation>%1 solo ofrece versiones de TLS que ya no son seguras.</translation>
    </message>
    <message>
        <source>The server needs TLS 1.2 or newer. Tell its owner. The password was not sent.</source>
        <translation>El servidor necesita TLS 1.2 o posterior. Informe a su responsable. La contraseña no se envió.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>No se estableció ninguna conexión segura con %1.</translation>
    </message>
    <message>
        <source>Check the sign-in URL; a proxy between may be the cause. The password was not sent.</source>
        <translation>Compruebe la URL de inicio de sesión; la causa puede ser un proxy intermedio. La contraseña no se envió.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in of its own.</source>
        <translation>El proxy requiere su propio inicio de sesión.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a sign-in of its own.</source>
        <translation>El proxy %1 requiere su propio inicio de sesión.</translation>
    </message>
    <message>
        <source>Enter the username and password that your administrator gave you for the proxy.</source>
        <translation>Introduzca el nombre de usuario y la contraseña que le dio su administrador para el proxy.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>El proxy no responde.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>El proxy %1 no responde.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Compruebe el proxy en la configuración de red del sistema.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1.</source>
        <translation>El proxy no estableció la conexión con %1.</translation>
    </message>
    <message>
        <source>The proxy %1 did not make the connection to %2.</source>
        <translation>El proxy %1 no estableció la conexión con %2.</translation>
    </message>
    <message>
        <source>Check the sign-in URL; if it is right, ask whoever runs the proxy to allow the connection.</source>
        <translation>Compruebe la URL de inicio de sesión; si es correcta, pida al responsable del proxy que permita la conexión.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Este equipo no tiene conexión de red.</translation>
    </message>
    <message>
        <source>Connect, then try again.</source>
        <translation>Conéctese y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was changed.</source>
        <translation>Desbloquéelo y vuelva a intentarlo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 denied access.</source>
        <translation>%1 denegó el acceso.</translation>
    </message>
    <message>
        <source>Try again and allow Token Desk when the keychain asks. Nothing was changed.</source>
        <translation>Vuelva a intentarlo y permita el acceso a Token Desk cuando el llavero lo pregunte. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No keychain service answers.</source>
        <translation>No responde ningún servicio de llavero.</translation>
    </message>
    <message>
        <source>On Linux, install and start one that offers the Secret Service, such as gnome-keyring, KeePassXC or KWallet.</source>
        <translation>En Linux, instale e inicie uno que ofrezca el Secret Service, como gnome-keyring, KeePassXC o KWallet.</translation>
    </message>
    <message>
        <source>%1 did not do what was asked.</source>
        <translation>%1 no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>Try again; what was stored before still stands.</source>
        <translation>Vuelva a intentarlo; lo guardado anteriormente se mantiene.</translation>
    </message>
    <message>
        <source>The password of this account is not in the keychain.</source>
        <translation>La contraseña de esta cuenta no está en el llavero.</translation>
    </message>
    <message>
        <source>Edit the account and enter it again.</source>
        <translation>Edite la cuenta e introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>The password is too long to be stored.</source>
        <translation>La contraseña es demasiado larga para guardarla.</translation>
    </message>
    <message>
        <source>Use one of at most 1,024 bytes.</source>
        <translation>Use una de 1024 bytes como máximo.</translation>
    </message>
    <message>
        <source>The account database cannot be used.</source>
        <translation>No se puede usar la base de datos de cuentas.</translation>
    </message>
    <message>
        <source>Keep the file, and send its details to support. The passwords in the keychain are untouched.</source>
        <translation>Conserve el archivo y envíe sus detalles a soporte. Las contraseñas del llavero no se han modificado.</translation>
    </message>
    <message>
        <source>The account database is damaged.</source>
        <translation>La base de datos de cuentas está dañada.</translation>
    </message>
    <message>
        <source>Close every Token Desk, then start it again: it sets the damaged file aside and goes on with the newest sound copy, if there is one.</source>
        <translation>Cierre todas las instancias de Token Desk y vuelva a iniciarlo: aparta el archivo dañado y continúa con la copia más reciente en buen estado, si la hay.</translation>
    </message>
    <message>
        <source>The account database is damaged, and there is no sound copy of it.</source>
        <translation>La base de datos de cuentas está dañada y no hay ninguna copia en buen estado.</translation>
    </message>
    <message>
        <source>Keep %1 for support. If you rename it, Token Desk starts with an empty list. The passwords in the keychain are untouched.</source>
        <translation>Conserve %1 para soporte. Si le cambia el nombre, Token Desk se inicia con una lista vacía. Las contraseñas del llavero no se han modificado.</translation>
    </message>
    <message>
        <source>The database file belongs to another program or is damaged.</source>
        <translation>El archivo de base de datos pertenece a otro programa o está dañado.</translation>
    </message>
    <message>
        <source>Move %1 away and start again. It was not changed.</source>
        <translation>Mueva %1 a otro lugar y vuelva a iniciar el programa. El archivo no se modificó.</translation>
    </message>
    <message>
        <source>The database was written by a newer Token Desk.</source>
        <translation>La base de datos se escribió con una versión más reciente de Token Desk.</translation>
    </message>
    <message>
        <source>Update Token Desk. The file was not changed.</source>
        <translation>Actualice Token Desk. El archivo no se modificó.</translation>
    </message>
    <message>
        <source>The account database is of an earlier version, and another Token Desk has it open.</source>
        <translation>La base de datos de cuentas es de una versión anterior, y otra instancia de Token Desk la tiene abierta.</translation>
    </message>
    <message>
        <source>Close every other Token Desk, then start again. Nothing was changed.</source>
        <translation>Cierre las demás instancias de Token Desk y vuelva a iniciarlo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another Token Desk is changing accounts at this moment.</source>
        <translation>Otra instancia de Token Desk está modificando cuentas en este momento.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Vuelva a intentarlo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was stored before still stands.</source>
        <translation>Libere espacio y vuelva a intentarlo. Lo guardado anteriormente se mantiene.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Check the permissions of %1, and that its disk is not read-only.</source>
        <translation>Compruebe los permisos de %1 y que su disco no sea de solo lectura.</translation>
    </message>
    <message>
        <source>The account database belongs to another user of this computer.</source>
        <translation>La base de datos de cuentas pertenece a otro usuario de este equipo.</translation>
    </message>
    <message>
        <source>Sign in to the computer as that user, or ask your administrator about %1.</source>
        <translation>Inicie sesión en el equipo como ese usuario o consulte a su administrador sobre %1.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this.</source>
        <translation>Su administrador no lo permite.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Consulte a su administrador.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>The %1 is too short.</source>
        <translation>El contenido del campo «%1» es demasiado corto.</translation>
    </message>
    <message>
        <source>Choose a longer %1.</source>
        <translation>Elija un contenido más largo para el campo «%1».</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya existe un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk, and that you may write there.</source>
        <translation>Compruebe que haya espacio en el disco y que tenga permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>The file does not read back as it was written.</source>
        <translation>Al volver a leer el archivo, no coincide con lo que se escribió.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Elija otro disco.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ExportVerb</name>
    <message>
        <source>The list could not be written: %1</source>
        <translation>No se pudo escribir la lista: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written, without passwords.</source>
        <translation>
            <numerusform>Se escribió %n cuenta, sin contraseña.</numerusform>
            <numerusform>Se escribieron %n cuentas, sin contraseñas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log could not be written: %1</source>
        <translation>No se pudo escribir el registro de auditoría: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>Se escribió %n fila.</numerusform>
            <numerusform>Se escribieron %n filas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>TokenDesk::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Back to where the last link was (Alt+Left)</source>
        <translation>Volver adonde estaba el último enlace (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Find in the guides   Ctrl+F</source>
        <translation>Buscar en las guías   Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the guides</source>
        <translation>Buscar en las guías</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>TokenDesk::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing was recorded of this account yet.</source>
        <translation>Todavía no se ha registrado nada de esta cuenta.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Import</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Save the table as CSV (UTF-8), then import that file.</source>
        <translation>Guarde la tabla como CSV (UTF-8) e importe ese archivo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>Choose a file with a table.</source>
        <translation>Elija un archivo con una tabla.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Check who may read it, and that no other program holds it.</source>
        <translation>Compruebe quién puede leerlo y que ningún otro programa lo retenga.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>Choose a table with a header and accounts.</source>
        <translation>Elija una tabla con encabezado y cuentas.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Ocupa más de %1.</translation>
    </message>
    <message>
        <source>Divide the table into several files.</source>
        <translation>Divida la tabla en varios archivos.</translation>
    </message>
    <message>
        <source>This is a workbook or a packed file, not a table of text.</source>
        <translation>Esto es un libro de cálculo o un archivo comprimido, no una tabla de texto.</translation>
    </message>
    <message>
        <source>This is not a table of text.</source>
        <translation>Esto no es una tabla de texto.</translation>
    </message>
    <message>
        <source>The text is broken by a NUL character.</source>
        <translation>El texto está interrumpido por un carácter NUL.</translation>
    </message>
    <message>
        <source>The text is not in this encoding.</source>
        <translation>El texto no está en esta codificación.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Elija otra codificación.</translation>
    </message>
    <message>
        <source>A quote opens here and is not closed.</source>
        <translation>Aquí se abren unas comillas que no se cierran.</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>Ciérrelas, o duplíquelas si forman parte del texto.</translation>
    </message>
    <message>
        <source>Text follows a closing quote.</source>
        <translation>Hay texto después de las comillas de cierre.</translation>
    </message>
    <message>
        <source>Double the quotes that belong to the text, or choose another delimiter.</source>
        <translation>Duplique las comillas que forman parte del texto o elija otro separador.</translation>
    </message>
    <message>
        <source>A cell is longer than anything that can be imported.</source>
        <translation>Una celda es más larga que todo lo que se puede importar.</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>Busque unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>There are more than %1 columns.</source>
        <translation>Hay más de %1 columnas.</translation>
    </message>
    <message>
        <source>Remove what is not needed, or choose another delimiter.</source>
        <translation>Quite lo que no haga falta o elija otro separador.</translation>
    </message>
    <message>
        <source>There are more than %1 rows.</source>
        <translation>Hay más de %1 filas.</translation>
    </message>
    <message>
        <source>No column was found for the %1.</source>
        <translation>No se encontró ninguna columna para «%1».</translation>
    </message>
    <message>
        <source>Name the column that holds it.</source>
        <translation>Indique la columna que lo contiene.</translation>
    </message>
    <message>
        <source>More than one column can be the %1.</source>
        <translation>Más de una columna puede ser «%1».</translation>
    </message>
    <message>
        <source>Name the one that is meant, by its number.</source>
        <translation>Indique la correcta por su número.</translation>
    </message>
    <message>
        <source>There is no such column, or more than one, for the %1.</source>
        <translation>Para «%1» no hay tal columna, o hay varias.</translation>
    </message>
    <message>
        <source>Name it as in the header, or by its number.</source>
        <translation>Indíquela como en el encabezado o por su número.</translation>
    </message>
    <message>
        <source>The column of the %1 was named for something else as well.</source>
        <translation>La columna de «%1» se indicó también para otra cosa.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>Indique cada columna una sola vez.</translation>
    </message>
    <message>
        <source>There is a header, and no account below it.</source>
        <translation>Hay un encabezado y ninguna cuenta debajo.</translation>
    </message>
    <message>
        <source>Choose a table with accounts in it.</source>
        <translation>Elija una tabla que contenga cuentas.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>La fila está vacía.</translation>
    </message>
    <message>
        <source>This is not a login.</source>
        <translation>Esto no es un inicio de sesión.</translation>
    </message>
    <message>
        <source>The account is there already, and nothing is different.</source>
        <translation>La cuenta ya existe y nada es distinto.</translation>
    </message>
    <message>
        <source>The account is there already, and is kept as it is.</source>
        <translation>La cuenta ya existe y se deja como está.</translation>
    </message>
    <message>
        <source>Line %1 says the same.</source>
        <translation>La línea %1 dice lo mismo.</translation>
    </message>
    <message>
        <source>The number of cells is %1 and not %2. Look for a delimiter too many or too few.</source>
        <translation>El número de celdas es %1 y no %2. Busque un separador de más o de menos.</translation>
    </message>
    <message>
        <source>Line %1 says something else of the same account.</source>
        <translation>La línea %1 dice otra cosa de la misma cuenta.</translation>
    </message>
    <message>
        <source>Nothing says which environment the account belongs to.</source>
        <translation>Nada indica a qué entorno pertenece la cuenta.</translation>
    </message>
    <message>
        <source>There is no environment of that name.</source>
        <translation>No hay ningún entorno con ese nombre.</translation>
    </message>
    <message>
        <source>A spreadsheet put an error in the place of the text.</source>
        <translation>Una hoja de cálculo puso un error en lugar del texto.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Añadida.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>Actualizada.</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>Error. %1</translation>
    </message>
    <message>
        <source>Could not be taken back. %1</source>
        <translation>No se pudo deshacer. %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecha.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>No intentada.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Make another copy of the file, or choose an older backup.</source>
        <translation>Haga otra copia del archivo o elija una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>This is not a KeePass file.</source>
        <translation>Esto no es un archivo de KeePass.</translation>
    </message>
    <message>
        <source>Choose a backup, or another file with the ending kdbx.</source>
        <translation>Elija una copia de seguridad u otro archivo con la extensión kdbx.</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>El archivo termina antes de tiempo: falta una parte.</translation>
    </message>
    <message>
        <source>This is a KeePass file of a version that is too old.</source>
        <translation>Este archivo de KeePass es de una versión demasiado antigua.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and save it in the present format.</source>
        <translation>Ábralo con KeePassXC y guárdelo en el formato actual.</translation>
    </message>
    <message>
        <source>This is a KeePass file of a version that came later.</source>
        <translation>Este archivo de KeePass es de una versión posterior a las conocidas.</translation>
    </message>
    <message>
        <source>Install the current version of Token Desk.</source>
        <translation>Instale la versión actual de Token Desk.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>El principio del archivo está dañado.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that Token Desk does not know.</source>
        <translation>El archivo está cifrado de una forma que Token Desk no conoce.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose ChaCha20 or AES.</source>
        <translation>Ábralo con KeePassXC y elija ChaCha20 o AES.</translation>
    </message>
    <message>
        <source>The file makes its key in a way that Token Desk does not know.</source>
        <translation>El archivo genera su clave de una forma que Token Desk no conoce.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose Argon2id.</source>
        <translation>Ábralo con KeePassXC y elija Argon2id.</translation>
    </message>
    <message>
        <source>Opening the file would take more memory or time than Token Desk spends on it.</source>
        <translation>Abrir el archivo requeriría más memoria o tiempo de lo que Token Desk le dedica.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose a shorter decryption time.</source>
        <translation>Ábralo con KeePassXC y elija un tiempo de descifrado más corto.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>La frase de contraseña no abre el archivo.</translation>
    </message>
    <message>
        <source>Enter it again. A file that needs a key file besides cannot be opened.</source>
        <translation>Introdúzcala de nuevo. Un archivo que además necesita un archivo de clave no se puede abrir.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file is damaged.</source>
        <translation>La frase de contraseña es correcta, pero el archivo está dañado.</translation>
    </message>
    <message>
        <source>The file opens, but its content makes no sense.</source>
        <translation>El archivo se abre, pero su contenido no tiene sentido.</translation>
    </message>
    <message>
        <source>There is more in the file than can be imported.</source>
        <translation>El archivo contiene más de lo que se puede importar.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>There is no entry in it.</source>
        <translation>No contiene ninguna entrada.</translation>
    </message>
    <message>
        <source>Choose a file with accounts in it.</source>
        <translation>Elija un archivo que contenga cuentas.</translation>
    </message>
    <message>
        <source>Entry %1 says the same.</source>
        <translation>La entrada %1 dice lo mismo.</translation>
    </message>
    <message>
        <source>Entry %1 says something else of the same account.</source>
        <translation>La entrada %1 dice otra cosa de la misma cuenta.</translation>
    </message>
    <message>
        <source>The environment of that name signs in elsewhere.</source>
        <translation>El entorno con ese nombre inicia sesión en otro lugar.</translation>
    </message>
    <message>
        <source>What should stand here stands in another entry.</source>
        <translation>Lo que debería estar aquí está en otra entrada.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>&amp;All or nothing: where one fails, take the others back</source>
        <translation>&amp;Todo o nada: si una falla, deshacer las demás</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Eliminar archivo</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>Cuentas importadas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 still holds the passwords, also those that were refused.</source>
        <translation>%1 todavía contiene las contraseñas, también las rechazadas.</translation>
    </message>
    <message>
        <source>%1 still holds the passwords.</source>
        <translation>%1 todavía contiene las contraseñas.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 se eliminó.</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Check who may change it, and that no other program holds it.</source>
        <translation>%1 no se pudo eliminar. Compruebe quién puede cambiarlo y que ningún otro programa lo retenga.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n account(s)</source>
        <translation>
            <numerusform>Importar %n cuenta</numerusform>
            <numerusform>Importar %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Choose a table of accounts, or drop it here: CSV or TSV, as spreadsheets and password managers save it; or a backup or another KeePass file. You see what will happen before anything is changed.</source>
        <translation>Elija una tabla de cuentas o suéltela aquí: CSV o TSV, como las guardan las hojas de cálculo y los gestores de contraseñas; o bien una copia de seguridad u otro archivo de KeePass. Verá lo que ocurrirá antes de que se cambie nada.</translation>
    </message>
    <message>
        <source>Choose accounts to import</source>
        <translation>Elegir cuentas para importar</translation>
    </message>
    <message>
        <source>Tables of text and KeePass files (*.csv *.tsv *.tab *.txt *.kdbx)</source>
        <translation>Tablas de texto y archivos de KeePass (*.csv *.tsv *.tab *.txt *.kdbx)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>KeePass files (*.kdbx)</source>
        <translation>Archivos de KeePass (*.kdbx)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Environments come with it: %1.</source>
        <translation>También se importan entornos: %1.</translation>
    </message>
    <message>
        <source>Passwords will be sent there when you sign in.</source>
        <translation>Las contraseñas se enviarán ahí al iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportOptions</name>
    <message>
        <source>For rows that name none.</source>
        <translation>Para las filas que no indican ninguno.</translation>
    </message>
    <message>
        <source>Where a field stands: label, username, password, environment, group, note or url, and the column&apos;s name or number; nothing after the = leaves it out. For each field.</source>
        <translation>Dónde está un campo: label, username, password, environment, group, note o url, y el nombre o el número de la columna; nada tras el = lo omite. Para cada campo.</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252.</source>
        <translation>utf-8, utf-16le, utf-16be o windows-1252.</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or bar.</source>
        <translation>comma, semicolon, tab o bar.</translation>
    </message>
    <message>
        <source>double, single or none.</source>
        <translation>double, single o none.</translation>
    </message>
    <message>
        <source>The first row is an account.</source>
        <translation>La primera fila es una cuenta.</translation>
    </message>
    <message>
        <source>Leaves accounts as they are that are there already.</source>
        <translation>Deja como están las cuentas que ya existen.</translation>
    </message>
    <message>
        <source>--encoding is one of utf-8, utf-16le, utf-16be and windows-1252.</source>
        <translation>--encoding es utf-8, utf-16le, utf-16be o windows-1252.</translation>
    </message>
    <message>
        <source>--delimiter is one of comma, semicolon, tab and bar.</source>
        <translation>--delimiter es comma, semicolon, tab o bar.</translation>
    </message>
    <message>
        <source>--quote is one of double, single and none.</source>
        <translation>--quote es double, single o none.</translation>
    </message>
    <message>
        <source>--map takes a field, = and a column, such as username=3 or label=Title.</source>
        <translation>--map toma un campo, = y una columna, como username=3 o label=Title.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportPreviewModel</name>
    <message>
        <source>kept</source>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>Omitida. %1</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>Rechazada. %1</translation>
    </message>
    <message>
        <source>Refused, column %1. %2</source>
        <translation>Rechazada, columna %1. %2</translation>
    </message>
    <message>
        <source>Will be added.</source>
        <translation>Se añadirá.</translation>
    </message>
    <message>
        <source>Will be updated.</source>
        <translation>Se actualizará.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportReading</name>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Ent&amp;orno</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Leave accounts that are there as the&amp;y are</source>
        <translation>&amp;Dejar las cuentas existentes como están</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Column of the %1</source>
        <translation>Columna: %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Sepa&amp;rador</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Cod&amp;ificación</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>URL of the &amp;sign-in</source>
        <translation>URL de inicio de &amp;sesión</translation>
    </message>
    <message>
        <source>The first row holds the na&amp;mes of the columns</source>
        <translation>La &amp;primera fila contiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>De&amp;fault environment</source>
        <translation>Entorno predeter&amp;minado</translation>
    </message>
    <message>
        <source>Default environment</source>
        <translation>Entorno predeterminado</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportSummary</name>
    <message>
        <source>%1 to add</source>
        <translation>por añadir: %1</translation>
    </message>
    <message>
        <source>%1 to update</source>
        <translation>por actualizar: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>omitidas: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>rechazadas: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The import could not go on</source>
        <translation>La importación no pudo continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be imported</source>
        <translation>
            <numerusform>No se pudo importar %n cuenta</numerusform>
            <numerusform>No se pudieron importar %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%n cuenta importada</numerusform>
            <numerusform>%n cuentas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>añadidas: %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>actualizadas: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>con error: %1</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>deshechas: %1</translation>
    </message>
    <message>
        <source>%1 not tried</source>
        <translation>no intentadas: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportTable</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportVerb</name>
    <message>
        <source>Would be added.</source>
        <translation>Se añadiría.</translation>
    </message>
    <message>
        <source>Would be updated.</source>
        <translation>Se actualizaría.</translation>
    </message>
    <message>
        <source>skipped. </source>
        <translation>omitida. </translation>
    </message>
    <message>
        <source>refused. </source>
        <translation>rechazada. </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>%1 to add, %2 to update, %3 skipped, %4 refused.</source>
        <translation>Por añadir: %1, por actualizar: %2, omitidas: %3, rechazadas: %4.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 skipped, %4 refused, %5 failed.</source>
        <translation>Añadidas: %1, actualizadas: %2, omitidas: %3, rechazadas: %4, con error: %5.</translation>
    </message>
    <message>
        <source>Not done: %1. The same import can be given again.</source>
        <translation>Sin hacer: %1. La misma importación se puede repetir.</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 de %2…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Abriendo el archivo…</translation>
    </message>
    <message>
        <source>A KeePass file cannot come from standard input. Name the file.</source>
        <translation>Un archivo de KeePass no puede venir de la entrada estándar. Indique el archivo.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>The environment %1 comes with it and signs in at %2.</source>
        <translation>También se importa el entorno %1, que inicia sesión en %2.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::KeychainNotice</name>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Passwords are kept for this session only.</source>
        <translation>Las contraseñas se conservan solo durante esta sesión.</translation>
    </message>
    <message>
        <source>Moving them to the keychain…</source>
        <translation>Pasándolas al llavero…</translation>
    </message>
    <message>
        <source>They are in memory and gone when Token Desk closes. Store them when there is a keychain.</source>
        <translation>Están en memoria y se pierden al cerrar Token Desk. Guárdelas cuando haya un llavero.</translation>
    </message>
    <message>
        <source>Store now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>Until then, passwords can be kept in memory while Token Desk runs.</source>
        <translation>Hasta entonces, las contraseñas pueden conservarse en memoria mientras Token Desk está en ejecución.</translation>
    </message>
    <message>
        <source>Go on for this session</source>
        <translation>Continuar en esta sesión</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>No hay llavero.</translation>
    </message>
    <message>
        <source>There is no keychain: %1 is missing.</source>
        <translation>No hay llavero: falta %1.</translation>
    </message>
    <message>
        <source>Start it, or ask your administrator to.</source>
        <translation>Inícielo o pídaselo a su administrador.</translation>
    </message>
    <message>
        <source>Install the package %1, then sign in to the desktop again.</source>
        <translation>Instale el paquete %1 y vuelva a iniciar sesión en el escritorio.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::KeychainStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Puede que esté pidiendo su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>Cancel waiting for the keychain</source>
        <translation>Cancelar la espera del llavero</translation>
    </message>
</context>
<context>
    <name>TokenDesk::LockedPage</name>
    <message>
        <source>Token Desk is locked</source>
        <translation>Token Desk está bloqueado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Puede que esté pidiendo su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>Unlocking takes the key from the keychain, which may ask for its password.</source>
        <translation>Al desbloquear se toma la clave del llavero, que puede pedir su contraseña.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Main</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>No se pudo iniciar %1: %2</translation>
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
        <translation>Iniciar sesión en el proxy…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What was done could not be recorded in the audit log.</source>
        <translation>No se pudo registrar lo realizado en el registro de auditoría.</translation>
    </message>
    <message>
        <source>What was done could not be passed on to the system&apos;s log.</source>
        <translation>No se pudo transmitir lo realizado al registro del sistema.</translation>
    </message>
    <message>
        <source>The audit log has it. Check that the service that keeps the system&apos;s log is running.</source>
        <translation>Consta en el registro de auditoría. Compruebe que el servicio del registro del sistema esté en ejecución.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::MessageBar</name>
    <message>
        <source>Copy details for support</source>
        <translation>Copiar detalles para soporte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Notices</name>
    <message>
        <source>The token of %1 expires at %2</source>
        <translation>El token de %1 caduca a las %2</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Entorno: %1</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Recordar más tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts, after the names of some</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are about to expire, the first at %1</source>
        <translation>
            <numerusform>%n token está a punto de caducar, a las %1</numerusform>
            <numerusform>%n tokens están a punto de caducar, el primero a las %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New tokens…</source>
        <translation>Nuevos tokens…</translation>
    </message>
    <message>
        <source>It is a production token.</source>
        <translation>Es un token de producción.</translation>
    </message>
    <message numerus="yes">
        <source>It is cleared in %n second(s).</source>
        <translation>
            <numerusform>Se borrará en %n segundo.</numerusform>
            <numerusform>Se borrará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays until something else is copied.</source>
        <translation>Permanece hasta que se copie otra cosa.</translation>
    </message>
    <message>
        <source>The token of %1 is on the clipboard</source>
        <translation>El token de %1 está en el portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be renewed automatically</source>
        <translation>
            <numerusform>No se pudo renovar automáticamente %n cuenta</numerusform>
            <numerusform>No se pudieron renovar automáticamente %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be renewed automatically</source>
        <translation>%1 no se pudo renovar automáticamente</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Password</name>
    <message>
        <source>There is no terminal to ask for the password. Use --password-stdin.</source>
        <translation>No hay un terminal en el que pedir la contraseña. Use --password-stdin.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>Frase de contraseña del archivo: </translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use --passphrase-stdin.</source>
        <translation>No hay un terminal en el que pedir la frase de contraseña. Use --passphrase-stdin.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Repetir la frase: </translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Son dos frases de contraseña distintas.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Policy</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de estos: %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>Nothing in it is obeyed; every setting has its safe value.</source>
        <translation>No se aplica nada de ella; cada ajuste tiene su valor seguro.</translation>
    </message>
    <message>
        <source>What it rules rightly is obeyed; every other setting has its safe value.</source>
        <translation>Lo que define correctamente se aplica; todos los demás ajustes tienen su valor seguro.</translation>
    </message>
    <message>
        <source>The setting has its safe value.</source>
        <translation>El ajuste tiene su valor seguro.</translation>
    </message>
    <message>
        <source>The policy is not a file.</source>
        <translation>La directiva no es un archivo.</translation>
    </message>
    <message>
        <source>The policy is a link; it has to be the file itself.</source>
        <translation>La directiva es un enlace; debe ser el propio archivo.</translation>
    </message>
    <message>
        <source>The policy cannot be read.</source>
        <translation>No se puede leer la directiva.</translation>
    </message>
    <message>
        <source>Others than the administrator can change the policy: it and its folder have to belong to the administrator, and nobody else may write them.</source>
        <translation>No solo el administrador puede cambiar la directiva: ella y su carpeta deben pertenecer al administrador, y nadie más debe poder escribir en ellas.</translation>
    </message>
    <message>
        <source>The policy is larger than 1 MiB.</source>
        <translation>La directiva ocupa más de 1 MiB.</translation>
    </message>
    <message>
        <source>The policy is not a text in UTF-8.</source>
        <translation>La directiva no es un texto en UTF-8.</translation>
    </message>
    <message>
        <source>The policy was written for a newer Token Desk.</source>
        <translation>La directiva se escribió para una versión más reciente de Token Desk.</translation>
    </message>
    <message>
        <source>A line of the policy is neither a group in brackets nor a name with its value.</source>
        <translation>Una línea de la directiva no es ni un grupo entre corchetes ni un nombre con su valor.</translation>
    </message>
    <message>
        <source>There is no setting of this name, so nothing is ruled by it.</source>
        <translation>No hay ningún ajuste con este nombre, así que no define nada.</translation>
    </message>
    <message>
        <source>The value has to be %1.</source>
        <translation>El valor debe ser %1.</translation>
    </message>
    <message>
        <source>The policy rules this setting more than once.</source>
        <translation>La directiva define este ajuste más de una vez.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
</context>
<context>
    <name>TokenDesk::PolicyNotice</name>
    <message>
        <source>Policy notice</source>
        <translation>Aviso de la directiva</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator&apos;s policy cannot be obeyed as it stands: %n problem(s).</source>
        <translation>
            <numerusform>La directiva de su administrador no se puede aplicar tal como está: %n problema.</numerusform>
            <numerusform>La directiva de su administrador no se puede aplicar tal como está: %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that are in doubt have their safe values. Tell your administrator.</source>
        <translation>Los ajustes dudosos tienen sus valores seguros. Informe a su administrador.</translation>
    </message>
    <message>
        <source>Show details…</source>
        <translation>Mostrar detalles…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. “Check this computer” in the menu shows all.</source>
        <translation>
            <numerusform>Y %n más. «Comprobar este equipo» en el menú los muestra todos.</numerusform>
            <numerusform>Y %n más. «Comprobar este equipo» en el menú los muestra todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy of your administrator</source>
        <translation>Directiva de su administrador</translation>
    </message>
    <message>
        <source>What cannot be obeyed:</source>
        <translation>Lo que no se puede aplicar:</translation>
    </message>
</context>
<context>
    <name>TokenDesk::PolicyVerb</name>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>su configuración</translation>
    </message>
    <message>
        <source>administrator: %1</source>
        <translation>administrador: %1</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>AJUSTE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>SET BY</source>
        <translation>ORIGEN</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ProductionGuard</name>
    <message>
        <source>Environment: %1 (%2)</source>
        <translation>Entorno: %1 (%2)</translation>
    </message>
    <message>
        <source>Environment: unknown</source>
        <translation>Entorno: desconocido</translation>
    </message>
    <message>
        <source>Copy a production token of “%1”?</source>
        <translation>¿Copiar un token de producción de «%1»?</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Formato: %1</translation>
    </message>
    <message>
        <source>Whoever has it can use it until it expires.</source>
        <translation>Quien lo tenga puede usarlo hasta que caduque.</translation>
    </message>
    <message>
        <source>Copy production token</source>
        <translation>Copiar token de producción</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ProxySignInDialog</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>The proxy %1 wants a username and password of its own.</source>
        <translation>El proxy %1 requiere su propio nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>They are not those of an account. They are kept in the keychain, and sent to this proxy only.</source>
        <translation>No son los de una cuenta. Se guardan en el llavero y se envían solo a este proxy.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Reconcile</name>
    <message>
        <source>Adding it was interrupted before its password was confirmed.</source>
        <translation>Se interrumpió al añadirla, antes de confirmar su contraseña.</translation>
    </message>
    <message>
        <source>Changing its password was interrupted.</source>
        <translation>Se interrumpió el cambio de su contraseña.</translation>
    </message>
    <message>
        <source>Removing it was interrupted.</source>
        <translation>Se interrumpió su eliminación.</translation>
    </message>
    <message>
        <source>Its password is not in the keychain.</source>
        <translation>Su contraseña no está en el llavero.</translation>
    </message>
    <message>
        <source>Its password is not stored: it was kept for one session only, or changing it was cut off.</source>
        <translation>Su contraseña no está guardada: se conservó solo durante una sesión, o su cambio se interrumpió.</translation>
    </message>
    <message>
        <source>The key that tokens are sealed with is not in the keychain any more, only in memory.</source>
        <translation>La clave con la que se cifran los tokens ya no está en el llavero, solo en memoria.</translation>
    </message>
    <message numerus="yes">
        <source>The key of %n token(s) is not in the keychain any more.</source>
        <translation>
            <numerusform>La clave de %n token ya no está en el llavero.</numerusform>
            <numerusform>La clave de %n tokens ya no está en el llavero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) do not open with the key in the keychain.</source>
        <translation>
            <numerusform>%n token no se abre con la clave del llavero.</numerusform>
            <numerusform>%n tokens no se abren con la clave del llavero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is chained with another key than the one in the keychain.</source>
        <translation>El registro de auditoría está encadenado con una clave distinta de la del llavero.</translation>
    </message>
    <message>
        <source>The newest events of the audit log are missing: it does not go on from the one that the keychain remembers.</source>
        <translation>Faltan los eventos más recientes del registro de auditoría: no continúa desde el que recuerda el llavero.</translation>
    </message>
    <message>
        <source>Edit the account and enter the password again, or remove the account.</source>
        <translation>Edite la cuenta e introduzca la contraseña de nuevo, o elimine la cuenta.</translation>
    </message>
    <message>
        <source>Looks whether the password has reached the keychain. If so, the account is complete; if not, you enter it again.</source>
        <translation>Comprueba si la contraseña ha llegado al llavero. Si es así, la cuenta está completa; si no, se introduce de nuevo.</translation>
    </message>
    <message>
        <source>Puts the password that counts in its place, and removes the other one.</source>
        <translation>Pone en su lugar la contraseña válida y elimina la otra.</translation>
    </message>
    <message>
        <source>Removes what is left of the account: its password, its tokens and its place in the list.</source>
        <translation>Elimina lo que queda de la cuenta: su contraseña, sus tokens y su lugar en la lista.</translation>
    </message>
    <message>
        <source>Marks the account as one without a password. You enter it again, or remove the account.</source>
        <translation>Marca la cuenta como una sin contraseña. Después se introduce de nuevo o se elimina la cuenta.</translation>
    </message>
    <message>
        <source>Stores the key again. Nothing is lost.</source>
        <translation>Guarda la clave de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>Takes these tokens off this computer: nobody can open them. Accounts and passwords stay, and the next sign-in makes a new key.</source>
        <translation>Quita estos tokens de este equipo: nadie puede abrirlos. Las cuentas y las contraseñas permanecen, y el próximo inicio de sesión crea una clave nueva.</translation>
    </message>
    <message>
        <source>Takes these tokens off this computer. Accounts and passwords stay.</source>
        <translation>Quita estos tokens de este equipo. Las cuentas y las contraseñas permanecen.</translation>
    </message>
    <message>
        <source>Begins a new chain. Earlier events can still be read, but not verified any more. If you do not know of a reason, such as a restored keychain, have it looked into first.</source>
        <translation>Comienza una cadena nueva. Los eventos anteriores aún se pueden leer, pero ya no verificar. Si no conoce un motivo, como un llavero restaurado, haga que se investigue antes.</translation>
    </message>
    <message>
        <source>Goes on with the log as it stands; what is missing stays missing. If you do not know of a reason, such as a damaged database, have it looked into first.</source>
        <translation>Continúa con el registro tal como está; lo que falta seguirá faltando. Si no conoce un motivo, como una base de datos dañada, haga que se investigue antes.</translation>
    </message>
    <message>
        <source>Repaired.</source>
        <translation>Reparado.</translation>
    </message>
    <message>
        <source>Its password has to be entered again, or the account removed.</source>
        <translation>Hay que introducir de nuevo su contraseña o eliminar la cuenta.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Renewal</name>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Until %1, Monday to Friday</source>
        <translation>Hasta las %1, de lunes a viernes</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta las %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairDialog</name>
    <message>
        <source>Tokens on this computer</source>
        <translation>Tokens en este equipo</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every account&apos;s password is looked for in the keychain, which may ask to be unlocked.</source>
        <translation>Se busca la contraseña de cada cuenta en el llavero, que puede pedir que se desbloquee.</translation>
    </message>
    <message>
        <source>Nothing could be looked at</source>
        <translation>No se pudo revisar nada</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Not everything could be looked at</source>
        <translation>No se pudo revisar todo</translation>
    </message>
    <message>
        <source>Everything fits together</source>
        <translation>Todo concuerda</translation>
    </message>
    <message>
        <source>Every account has its password, and every token can be opened.</source>
        <translation>Todas las cuentas tienen su contraseña y todos los tokens se pueden abrir.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The keychain may ask to be unlocked.</source>
        <translation>El llavero puede pedir que se desbloquee.</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Reparando…</translation>
    </message>
    <message>
        <source>Everything ticked is repaired</source>
        <translation>Se ha reparado todo lo marcado</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left over</source>
        <translation>
            <numerusform>Queda %n hallazgo</numerusform>
            <numerusform>Quedan %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts without a password are under Needs attention.</source>
        <translation>Las cuentas sin contraseña están en «Requieren atención».</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairNotice</name>
    <message>
        <source>Repair notice</source>
        <translation>Aviso de reparación</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need repair: an earlier change was cut off.</source>
        <translation>
            <numerusform>%n cuenta necesita reparación: un cambio anterior se interrumpió.</numerusform>
            <numerusform>%n cuentas necesitan reparación: un cambio anterior se interrumpió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost by waiting. Repair shows each of them, and what it will do.</source>
        <translation>No se pierde nada por esperar. «Reparar» muestra cada una de ellas y lo que hará.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairVerb</name>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>No se pudo revisar todo.</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>Todo concuerda.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ReportDialog</name>
    <message>
        <source>Tokens alive now</source>
        <translation>Tokens vigentes ahora</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Recopilando…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>No se pudo guardar el informe: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ReportVerb</name>
    <message>
        <source>The report could not be written: %1</source>
        <translation>No se pudo escribir el informe: %1</translation>
    </message>
    <message>
        <source>The report could not be made into a PDF. tokendesk-pdf, which does that, has to be in the folder of this program; a name that ends with .html needs it not.</source>
        <translation>No se pudo convertir el informe en un PDF. tokendesk-pdf, que se encarga de ello, debe estar en la carpeta de este programa; un nombre que termina en .html no lo necesita.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ServerClock</name>
    <message>
        <source>this computer agrees with the server</source>
        <translation>este equipo coincide con el servidor</translation>
    </message>
    <message>
        <source>this computer is %1 s behind the server</source>
        <translation>este equipo va %1 s por detrás del servidor</translation>
    </message>
    <message>
        <source>this computer is %1 s ahead of the server</source>
        <translation>este equipo va %1 s por delante del servidor</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingEditor</name>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
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
        <translation>Definido por su administrador</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Restablecer (%1)</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>Set by your administrator, in %1.</source>
        <translation>Definido por su administrador, en %1.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>The settings file cannot be written. Changes count until Token Desk is closed.</source>
        <translation>No se puede escribir el archivo de configuración. Los cambios se aplican hasta que se cierre Token Desk.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SignIn</name>
    <message>
        <source> (assumed)</source>
        <translation> (supuesta)</translation>
    </message>
    <message>
        <source>its password is not stored yet. Edit the account and enter it again.</source>
        <translation>su contraseña todavía no está guardada. Edite la cuenta e introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>the server rejected it before. Sign it in by its name to try again.</source>
        <translation>el servidor la rechazó antes. Inicie sesión con ella por su nombre para volver a intentarlo.</translation>
    </message>
    <message>
        <source>ok, expires %1</source>
        <translation>correcto, caducidad: %1</translation>
    </message>
    <message>
        <source>has a token already, expires %1</source>
        <translation>ya tiene un token, caducidad: %1</translation>
    </message>
    <message>
        <source>skipped, %1</source>
        <translation>omitida: %1</translation>
    </message>
    <message>
        <source>failed. %1</source>
        <translation>error. %1</translation>
    </message>
    <message>
        <source>the server asks to wait until %1…</source>
        <translation>el servidor pide esperar hasta %1…</translation>
    </message>
    <message>
        <source>%1 signed in, %2 failed, %3 left alone</source>
        <translation>sesión iniciada: %1, con error: %2, omitidas: %3</translation>
    </message>
    <message>
        <source>, %1 cancelled</source>
        <translation>, canceladas: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::StatusStrip</name>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Llavero: %1</translation>
    </message>
    <message>
        <source>%1, access denied</source>
        <translation>%1, acceso denegado</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <translation>%1, desbloqueado</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueado</translation>
    </message>
    <message>
        <source>No keychain service</source>
        <translation>Ningún servicio de llavero</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Vaciar ahora</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Tiempo hasta que se vacíe el portapapeles</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>Vaciar portapapeles</translation>
    </message>
    <message>
        <source>Passwords in memory, for this session only</source>
        <translation>Contraseñas en memoria, solo durante esta sesión</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>Token of %1 (%2) is on the clipboard</source>
        <translation>El token de %1 (%2) está en el portapapeles</translation>
    </message>
    <message>
        <source>Token of %1 is on the clipboard</source>
        <translation>El token de %1 está en el portapapeles</translation>
    </message>
    <message>
        <source>stays until you clear it</source>
        <translation>permanece hasta que se vacíe</translation>
    </message>
    <message>
        <source>clears in %1 s</source>
        <translation>se vacía en %1 s</translation>
    </message>
    <message>
        <source>The desktop may still have the token on the clipboard. It is cleared at the next key or click in this window.</source>
        <translation>Puede que el escritorio todavía tenga el token en el portapapeles. Se borra con la próxima pulsación de tecla o clic en esta ventana.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::StorageRescue</name>
    <message>
        <source>The account database was gone; the copy of %1 was taken.</source>
        <translation>La base de datos de cuentas había desaparecido; se usó la copia con fecha %1.</translation>
    </message>
    <message>
        <source>The account database was damaged; the copy of %1 was taken.</source>
        <translation>La base de datos de cuentas estaba dañada; se usó la copia con fecha %1.</translation>
    </message>
    <message>
        <source>Accounts and environments could still be read and are all there. Session tokens are gone; sign in again where you need one.</source>
        <translation>Las cuentas y los entornos aún se pudieron leer y están todos. Los tokens de sesión se han perdido; inicie sesión de nuevo donde necesite uno.</translation>
    </message>
    <message>
        <source>What was added or changed after that is missing, and so are session tokens. Look through your accounts; the passwords in the keychain are untouched.</source>
        <translation>Falta lo que se añadió o modificó después, y también los tokens de sesión. Revise sus cuentas; las contraseñas del llavero no se han modificado.</translation>
    </message>
    <message>
        <source>The damaged file was set aside, not removed: %1</source>
        <translation>El archivo dañado se apartó, no se eliminó: %1</translation>
    </message>
    <message>
        <source>The copy was made: %1</source>
        <translation>Fecha de la copia: %1</translation>
    </message>
    <message>
        <source>What was wrong: %1</source>
        <translation>Problema encontrado: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TableFile</name>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya existe un archivo con ese nombre.</translation>
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
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind %2.</source>
        <translation>El reloj de este equipo va %1 por detrás de %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of %2.</source>
        <translation>El reloj de este equipo va %1 por delante de %2.</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TimelineView</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Timeline of active tokens</source>
        <translation>Línea de tiempo de los tokens activos</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Token</name>
    <message>
        <source>The token is valid but could not be kept, and will not be shown again.</source>
        <translation>El token es válido, pero no se pudo conservar y no se volverá a mostrar.</translation>
    </message>
    <message>
        <source>The server rejected this account before, so it was not asked again. Edit its password, or use --new to ask all the same.</source>
        <translation>El servidor rechazó esta cuenta antes, así que no se le volvió a consultar. Edite su contraseña o use --new para consultarlo de todos modos.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenColumns</name>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Ensanchar</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Estrechar</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenDetails</name>
    <message>
        <source>, assumed: the token does not say</source>
        <translation>, supuesta: el token no lo indica</translation>
    </message>
    <message>
        <source> – does not fit this environment</source>
        <translation> – no corresponde a este entorno</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Issuer / audience</source>
        <translation>Emisor / audiencia</translation>
    </message>
    <message>
        <source>User, organisation</source>
        <translation>Usuario, organización</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenLabelDelegate</name>
    <message>
        <source>Token label</source>
        <translation>Etiqueta del token</translation>
    </message>
    <message>
        <source>Ticket, purpose</source>
        <translation>Incidencia, finalidad</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenMenu</name>
    <message>
        <source>Token as issued (Bearer …)</source>
        <translation>Token tal como se emitió (Bearer …)</translation>
    </message>
    <message>
        <source>Token only</source>
        <translation>Solo el token</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Encabezado Authorization</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>PowerShell variable</source>
        <translation>Variable de PowerShell</translation>
    </message>
    <message>
        <source>.env line</source>
        <translation>Línea de .env</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Entorno de Postman</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Forget token…</source>
        <translation>Olvidar token…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenTableModel</name>
    <message>
        <source>token ending in %1</source>
        <translation>token que termina en %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4, expires in %5</source>
        <translation>%1, %2, de %3 a %4, caduca en %5</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>caduca en %1</translation>
    </message>
    <message>
        <source>freshest</source>
        <translation>más reciente</translation>
    </message>
    <message>
        <source>expiry assumed</source>
        <translation>caducidad supuesta</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenTableView</name>
    <message>
        <source>Active tokens</source>
        <translation>Tokens activos</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Tokens</name>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (supuesta)</translation>
    </message>
    <message>
        <source>%1: the audience or issuer of token %2 does not fit the environment %3.</source>
        <translation>%1: la audiencia o el emisor del token %2 no corresponde al entorno %3.</translation>
    </message>
    <message>
        <source>There are no live tokens.</source>
        <translation>No hay tokens vigentes.</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CUENTA</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENTORNO</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>RESTANTE</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>CADUCA</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>HUELLA</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>ETIQUETA</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten on this computer: %n token(s).</source>
        <translation>
            <numerusform>Olvidado en este equipo: %n token.</numerusform>
            <numerusform>Olvidados en este equipo: %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the server a token stays valid until it expires.</source>
        <translation>En el servidor, un token sigue siendo válido hasta que caduca.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokensPage</name>
    <message>
        <source>No token is active. Choose an account and press Enter to get one.</source>
        <translation>No hay ningún token activo. Elija una cuenta y pulse Intro para obtener uno.</translation>
    </message>
    <message>
        <source>No active token found for “%1”.</source>
        <translation>No se encontró ningún token activo para «%1».</translation>
    </message>
    <message>
        <source>All active tokens</source>
        <translation>Todos los tokens activos</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bla</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Toolbar</name>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Sign in all…</source>
        <translation>Iniciar sesión con todas…</translation>
    </message>
    <message>
        <source>Add an account (Ctrl+N)</source>
        <translation>Añadir una cuenta (Ctrl+N)</translation>
    </message>
    <message>
        <source>Sign in all</source>
        <translation>Iniciar sesión con todas</translation>
    </message>
    <message>
        <source>Find account or token   Ctrl+F</source>
        <translation>Buscar cuenta o token   Ctrl+F</translation>
    </message>
    <message>
        <source>Find account or token</source>
        <translation>Buscar cuenta o token</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation>Entornos…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Comprobar este equipo…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Sign in several accounts (Ctrl+Shift+S)</source>
        <translation>Iniciar sesión con varias cuentas (Ctrl+Mayús+S)</translation>
    </message>
    <message>
        <source>Accounts are being signed in</source>
        <translation>Se está iniciando sesión con las cuentas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Import accounts from a table or a KeePass file (Ctrl+I)</source>
        <translation>Importar cuentas desde una tabla o un archivo de KeePass (Ctrl+I)</translation>
    </message>
    <message>
        <source>Hides everything until the keychain gives the key again (Ctrl+L)</source>
        <translation>Oculta todo hasta que el llavero vuelva a dar la clave (Ctrl+L)</translation>
    </message>
    <message>
        <source>Settings, environments, backups, and a check of this computer (F10)</source>
        <translation>Configuración, entornos, copias de seguridad y una comprobación de este equipo (F10)</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>Registro de auditoría…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Crear copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TrayIcon</name>
    <message>
        <source>Get token for…</source>
        <translation>Obtener token para…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>No active tokens</source>
        <translation>No hay tokens activos</translation>
    </message>
    <message>
        <source>%1 (production), %2</source>
        <extracomment>Account and time left.</extracomment>
        <translation>%1 (producción), %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TrayPresence</name>
    <message>
        <source>Close Token Desk</source>
        <translation>Cerrar Token Desk</translation>
    </message>
    <message>
        <source>Keep Token Desk running in the tray?</source>
        <translation>¿Dejar Token Desk en la bandeja?</translation>
    </message>
    <message>
        <source>From there, tokens are two clicks away, and it tells you before they expire. Your answer is remembered; you can change it in the settings.</source>
        <translation>Desde ahí, los tokens están a dos clics, y se le avisa antes de que caduquen. Su respuesta se recuerda; puede cambiarla en la configuración.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TokenDesk::VaultOpening</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>&amp;Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::WindowLock</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Session tokens of Data Zoo child accounts at hand.</source>
        <translation>Tokens de sesión de las cuentas secundarias de Data Zoo, siempre a mano.</translation>
    </message>
    <message>
        <source>Keep data apart under this name.</source>
        <translation>Mantiene los datos separados con este nombre.</translation>
    </message>
    <message>
        <source>Token Desk is running already, and does not answer.</source>
        <translation>Token Desk ya está en ejecución y no responde.</translation>
    </message>
    <message>
        <source>Wait a moment; if it stays so, end it and start it again.</source>
        <translation>Espere un momento; si sigue así, finalícelo y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Start without a window, in the tray where there is one.</source>
        <translation>Iniciar sin ventana, en la bandeja si la hay.</translation>
    </message>
</context>
</TS>
