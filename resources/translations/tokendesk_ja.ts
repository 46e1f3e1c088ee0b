<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Settings</name>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Clear the clipboard by itself</source>
        <translation>クリップボードを自動的にクリア</translation>
    </message>
    <message>
        <source>Whether a copied token is taken off the clipboard after a while. It is taken off at the end of the program in any case.</source>
        <translation>コピーしたトークンを、一定時間後にクリップボードから消去するかどうか。設定にかかわらず、プログラムの終了時には消去されます。</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>クリップボードをクリアするまでの時間</translation>
    </message>
    <message>
        <source>How long a copied token stays on the clipboard.</source>
        <translation>コピーしたトークンをクリップボードに残しておく時間。</translation>
    </message>
    <message>
        <source>Ask before a production token is copied</source>
        <translation>本番トークンのコピー前に確認</translation>
    </message>
    <message>
        <source>Whether copying a token of a production environment asks first.</source>
        <translation>本番環境のトークンをコピーする前に確認するかどうか。</translation>
    </message>
    <message>
        <source>A token is expiring in its last</source>
        <translation>トークンを期限間近とする残り時間</translation>
    </message>
    <message>
        <source>How long before its end a token counts as expiring: its time is amber from then on.</source>
        <translation>残り時間がどれだけになったらトークンを期限間近とみなすか。以降、残り時間は琥珀色で表示されます。</translation>
    </message>
    <message>
        <source>A token is urgent in its last</source>
        <translation>トークンを緊急とする残り時間</translation>
    </message>
    <message>
        <source>How long before its end a token counts as urgent: its time is red from then on, with a sign beside it.</source>
        <translation>残り時間がどれだけになったらトークンを緊急とみなすか。以降、残り時間は赤で表示され、横に印が付きます。</translation>
    </message>
    <message>
        <source>A token has enough life with at least</source>
        <translation>トークンの残り時間を十分とする下限</translation>
    </message>
    <message>
        <source>How much time a token must have left to be handed out again instead of signing in.</source>
        <translation>サインインせずに既存のトークンを再利用するために必要な残り時間。</translation>
    </message>
    <message>
        <source>Wait for the server at most</source>
        <translation>サーバーの最大待ち時間</translation>
    </message>
    <message>
        <source>How long a sign-in may take at the network.</source>
        <translation>サインインの通信にかけられる時間。</translation>
    </message>
    <message>
        <source>Wait for the keychain at most</source>
        <translation>キーチェーンの最大待ち時間</translation>
    </message>
    <message>
        <source>How long the keychain may take in the window, its prompt included.</source>
        <translation>ウィンドウでの操作時にキーチェーンを待つ時間。キーチェーンの確認画面が出ている時間も含みます。</translation>
    </message>
    <message>
        <source>Wait for the keychain on the command line at most</source>
        <translation>コマンドラインでのキーチェーンの最大待ち時間</translation>
    </message>
    <message>
        <source>How long the keychain may take on the command line, its prompt included.</source>
        <translation>コマンドラインでキーチェーンを待つ時間。キーチェーンの確認画面が出ている時間も含みます。</translation>
    </message>
    <message>
        <source>Keep the audit log for</source>
        <translation>監査ログの保存期間</translation>
    </message>
    <message>
        <source>After how long the events of the audit log are removed. A signed note of how many there were stays.</source>
        <translation>監査ログのイベントを削除するまでの期間。削除した件数は署名付きの記録として残ります。</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of the window. Where there is no translation, it is English.</source>
        <translation>ウィンドウの表示言語。翻訳のない部分は英語で表示されます。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell when tokens are about to expire</source>
        <translation>トークンの期限が近づいたら知らせる</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when an account&apos;s freshest token turns expiring, and when it turns urgent.</source>
        <translation>アカウントの最新のトークンが期限間近になったとき、および緊急になったときに、デスクトップに通知を表示するかどうか。</translation>
    </message>
    <message>
        <source>Tell when signing in several accounts is over</source>
        <translation>複数アカウントのサインインが終わったら知らせる</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification of the result while the window is hidden.</source>
        <translation>ウィンドウが隠れている間、結果をデスクトップの通知で表示するかどうか。</translation>
    </message>
    <message>
        <source>Be quiet at certain hours</source>
        <translation>決まった時間帯は知らせない</translation>
    </message>
    <message>
        <source>Whether nothing is told of expiring tokens and finished sign-ins between two times of the day. What comes up then is not told later.</source>
        <translation>1 日のうち 2 つの時刻の間、期限間近のトークンやサインインの完了を知らせないかどうか。その間の出来事は後からも知らせません。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知しない時間の開始</translation>
    </message>
    <message>
        <source>The hour at which the quiet begins, on a 24-hour clock.</source>
        <translation>通知しない時間が始まる時（24 時間制）。</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>通知しない時間の終了</translation>
    </message>
    <message>
        <source>The hour at which the quiet ends, on a 24-hour clock. Where it is the one at which it begins, there is none.</source>
        <translation>通知しない時間が終わる時（24 時間制）。開始と同じ時なら、その時間はありません。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>トレイで動作を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Whether Token Desk goes on in the tray when its window is closed. On a desktop without a tray it quits.</source>
        <translation>ウィンドウを閉じた後も Token Desk がトレイで動作を続けるかどうか。トレイのないデスクトップでは終了します。</translation>
    </message>
    <message>
        <source>Tell when a token is copied from the tray</source>
        <translation>トレイからトークンをコピーしたら知らせる</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when a token comes to the clipboard from the tray&apos;s menu or a notification.</source>
        <translation>トレイのメニューや通知からトークンがクリップボードに入ったときに、デスクトップに通知を表示するかどうか。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Copy formats</source>
        <translation>コピー形式</translation>
    </message>
    <message>
        <source>Production may be used</source>
        <translation>本番環境の使用を許可</translation>
    </message>
    <message>
        <source>Whether accounts of a production environment can sign in and hand out tokens, and whether such accounts and environments can be added.</source>
        <translation>本番環境のアカウントでサインインしてトークンを取得できるかどうか、また本番環境とそのアカウントを追加できるかどうか。</translation>
    </message>
    <message>
        <source>Environments of one&apos;s own may be used</source>
        <translation>独自の環境の使用を許可</translation>
    </message>
    <message>
        <source>Whether environments beside the built-in ones can be added, edited and signed in to.</source>
        <translation>組み込みの環境以外に、環境を追加および編集し、サインインできるかどうか。</translation>
    </message>
    <message>
        <source>Tokens may be copied as issued</source>
        <translation>発行時の形式でのトークンのコピーを許可</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as the server issued it.</source>
        <translation>トークンを、サーバーが発行したままの形式でコピーおよび出力できるかどうか。</translation>
    </message>
    <message>
        <source>Tokens may be copied without Bearer</source>
        <translation>Bearer なしでのトークンのコピーを許可</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed without the word Bearer.</source>
        <translation>トークンを、Bearer という語なしでコピーおよび出力できるかどうか。</translation>
    </message>
    <message>
        <source>Tokens may be copied as header</source>
        <translation>ヘッダー形式でのトークンのコピーを許可</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as an Authorization header.</source>
        <translation>トークンを Authorization ヘッダー形式でコピーおよび出力できるかどうか。</translation>
    </message>
    <message>
        <source>Tokens may be copied as curl command</source>
        <translation>curl コマンド形式でのトークンのコピーを許可</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a curl command.</source>
        <translation>トークンを curl コマンド形式でコピーおよび出力できるかどうか。</translation>
    </message>
    <message>
        <source>Tokens may be copied as PowerShell variable</source>
        <translation>PowerShell 変数形式でのトークンのコピーを許可</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a PowerShell assignment.</source>
        <translation>トークンを PowerShell の代入文の形式でコピーおよび出力できるかどうか。</translation>
    </message>
    <message>
        <source>Tokens may be copied as .env line</source>
        <translation>.env 行形式でのトークンのコピーを許可</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a line of a .env file.</source>
        <translation>トークンを .env ファイルの行の形式でコピーおよび出力できるかどうか。</translation>
    </message>
    <message>
        <source>Tokens may be copied as Postman environment</source>
        <translation>Postman 環境形式でのトークンのコピーを許可</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a Postman environment.</source>
        <translation>トークンを Postman 環境形式でコピーおよび出力できるかどうか。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Automatic renewal signs in in the last</source>
        <translation>自動更新でサインインする残り時間</translation>
    </message>
    <message>
        <source>How long before the end of its freshest token an account that is renewed automatically is signed in anew.</source>
        <translation>自動更新するアカウントで、最新のトークンの残り時間がどれだけになったら新たにサインインするか。</translation>
    </message>
    <message>
        <source>Tell when an automatic renewal fails</source>
        <translation>自動更新に失敗したら知らせる</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when an account that is renewed automatically could not be signed in.</source>
        <translation>自動更新するアカウントでサインインできなかったときに、デスクトップに通知を表示するかどうか。</translation>
    </message>
    <message>
        <source>Lock together with the screen</source>
        <translation>画面のロックに合わせてロック</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when the desktop locks its screen.</source>
        <translation>デスクトップの画面がロックされたときに Token Desk をロックするかどうか。</translation>
    </message>
    <message>
        <source>Lock before the computer sleeps</source>
        <translation>コンピューターのスリープ前にロック</translation>
    </message>
    <message>
        <source>Whether Token Desk locks before the computer is suspended or hibernates.</source>
        <translation>コンピューターがスリープまたは休止状態になる前に Token Desk をロックするかどうか。</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>ウィンドウの最小化時にロック</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when its window is minimised.</source>
        <translation>ウィンドウが最小化されたときに Token Desk をロックするかどうか。</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>離席時にロック</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when the computer has not been touched for a while. Where the desktop does not tell, what counts is how long Token Desk has not been used.</source>
        <translation>コンピューターがしばらく操作されていないときに Token Desk をロックするかどうか。デスクトップから情報が得られない場合は、Token Desk が使われていない時間で判断します。</translation>
    </message>
    <message>
        <source>Nobody is there after</source>
        <translation>離席とみなすまでの時間</translation>
    </message>
    <message>
        <source>After how long without a key pressed or the mouse moved Token Desk locks.</source>
        <translation>キーやマウスの操作がない状態がどれだけ続いたら Token Desk をロックするか。</translation>
    </message>
    <message>
        <source>Lock the keychain as well</source>
        <translation>キーチェーンも一緒にロック</translation>
    </message>
    <message>
        <source>Whether locking Token Desk locks the keychain, too, so that unlocking asks for the keychain&apos;s password. It is locked for all programs. On Linux only.</source>
        <translation>Token Desk のロック時にキーチェーンもロックし、ロック解除時にキーチェーンのパスワードを求めるかどうか。キーチェーンはすべてのプログラムに対してロックされます。Linux のみ。</translation>
    </message>
    <message>
        <source>Pass events on to the system&apos;s log</source>
        <translation>イベントをシステムのログにも送る</translation>
    </message>
    <message>
        <source>Whether every event of the audit log also goes to the log of the operating system, with the labels of accounts and the names of persons.</source>
        <translation>監査ログのすべてのイベントを、アカウントのラベルと利用者の名前を含めて、オペレーティングシステムのログにも送るかどうか。</translation>
    </message>
    <message>
        <source>Start when you sign in to this computer</source>
        <translation>コンピューターへのサインイン時に起動</translation>
    </message>
    <message>
        <source>Whether Token Desk starts with the desktop, hidden in the tray where there is one.</source>
        <translation>デスクトップの開始時に Token Desk を起動するかどうか。トレイがある場合は、トレイに隠れた状態で起動します。</translation>
    </message>
    <message>
        <source>Accounts may be imported</source>
        <translation>アカウントのインポートを許可</translation>
    </message>
    <message>
        <source>Whether accounts can be brought in from tables, password databases and backups.</source>
        <translation>表、パスワードデータベース、バックアップからアカウントを取り込めるかどうか。</translation>
    </message>
    <message>
        <source>The list of accounts may be exported</source>
        <translation>アカウント一覧のエクスポートを許可</translation>
    </message>
    <message>
        <source>Whether the list of accounts, without passwords, can be written to a file.</source>
        <translation>アカウントの一覧を、パスワードなしでファイルに書き出せるかどうか。</translation>
    </message>
    <message>
        <source>Backups may be made</source>
        <translation>バックアップの作成を許可</translation>
    </message>
    <message>
        <source>Whether accounts and their passwords can be written to an encrypted file.</source>
        <translation>アカウントとそのパスワードを、暗号化されたファイルに書き出せるかどうか。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountActions</name>
    <message>
        <source>Remove account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Remove “%1” and its password from this computer?</source>
        <translation>「%1」とそのパスワードをこのコンピューターから削除しますか?</translation>
    </message>
    <message>
        <source>Its active tokens are forgotten here, and stay valid at the server until they expire.</source>
        <translation>有効なトークンはこのコンピューターから消去されますが、サーバーでは有効期限まで有効です。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>トークンの消去</translation>
    </message>
    <message>
        <source>Forget the token ending in %1?</source>
        <translation>末尾が %1 のトークンを消去しますか?</translation>
    </message>
    <message>
        <source>It leaves this computer, and stays valid at the server until it expires.</source>
        <translation>このコンピューターから消去されますが、サーバーでは有効期限まで有効です。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountDelegate</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>トークン %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>Optional: a reseller, a team</source>
        <translation>省略可: 販売代理店、チームなど</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>アカウントを削除…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>このセッション中のみ保持</translation>
    </message>
    <message>
        <source>Keeps passwords in memory while Token Desk runs</source>
        <translation>Token Desk の実行中、パスワードをメモリに保持します</translation>
    </message>
    <message>
        <source>Until then, the password can be kept in memory while Token Desk runs.</source>
        <translation>それまでは、Token Desk の実行中に限り、パスワードをメモリに保持できます。</translation>
    </message>
    <message>
        <source>Renew automatically before a token expires</source>
        <translation>トークンの期限が切れる前に自動更新</translation>
    </message>
    <message>
        <source>Each day until</source>
        <translation>毎日この時刻まで</translation>
    </message>
    <message>
        <source>Monday to Friday only</source>
        <translation>月曜から金曜のみ</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Renew automatically</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>While Token Desk runs and is unlocked. Stops when the server rejects the account.</source>
        <translation>Token Desk が実行中で、ロックされていない間に更新します。サーバーがアカウントを拒否すると停止します。</translation>
    </message>
    <message>
        <source>Renew until a time of day</source>
        <translation>更新を終える時刻を指定</translation>
    </message>
    <message>
        <source>Renew until</source>
        <translation>更新を終える時刻</translation>
    </message>
    <message>
        <source>Renew Monday to Friday only</source>
        <translation>月曜から金曜のみ更新</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountHeader</name>
    <message>
        <source>Get token   ⏎</source>
        <translation>トークンを取得   ⏎</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新規トークン</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>アカウントを編集</translation>
    </message>
    <message>
        <source>Copies the freshest live token, signing in first if there is none (Enter)</source>
        <translation>最新の有効なトークンをコピーします。ない場合は先にサインインします (Enter)</translation>
    </message>
    <message>
        <source>Signs in and copies the new token (F5)</source>
        <translation>サインインして新しいトークンをコピーします (F5)</translation>
    </message>
    <message>
        <source>Signs in with the password as it is, and copies the token</source>
        <translation>現在のパスワードのままサインインし、トークンをコピーします</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>password not stored</source>
        <translation>パスワード未保存</translation>
    </message>
    <message>
        <source>password kept for this session</source>
        <translation>パスワードはこのセッション中のみ保持</translation>
    </message>
    <message>
        <source>password in the keychain</source>
        <translation>パスワードはキーチェーンに保存</translation>
    </message>
    <message>
        <source>password in %1</source>
        <translation>パスワードは%1に保存</translation>
    </message>
    <message>
        <source>%1, proven good %2</source>
        <translation>%1、%2 に確認済み</translation>
    </message>
    <message>
        <source>%1, not proven yet</source>
        <translation>%1、未確認</translation>
    </message>
    <message>
        <source>Edit password…</source>
        <translation>パスワードを編集…</translation>
    </message>
    <message>
        <source>The server rejected these credentials. Check the password before trying again.</source>
        <translation>サーバーがこの認証情報を拒否しました。再試行する前にパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The password did not reach the keychain. Edit the account to enter it again.</source>
        <translation>パスワードをキーチェーンに保存できませんでした。アカウントを編集して入力し直してください。</translation>
    </message>
    <message>
        <source>Get token copies the freshest live token, signing in first if there is none.</source>
        <translation>「トークンを取得」は、最新の有効なトークンをコピーします。ない場合は先にサインインします。</translation>
    </message>
    <message>
        <source>No active token yet. Get token signs in and copies the new one.</source>
        <translation>有効なトークンはまだありません。「トークンを取得」でサインインし、新しいトークンをコピーします。</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>renewed automatically: %1</source>
        <translation>自動更新: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountListModel</name>
    <message>
        <source>All active tokens</source>
        <translation>すべての有効なトークン</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>check password</source>
        <translation>パスワードを確認</translation>
    </message>
    <message>
        <source>enter it again</source>
        <translation>再入力が必要</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>パスワードなし</translation>
    </message>
    <message>
        <source>waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>no active token</source>
        <translation>有効なトークンなし</translation>
    </message>
    <message>
        <source>freshest token expires in %1</source>
        <translation>最新のトークンはあと %1で期限切れ</translation>
    </message>
    <message>
        <source>Renewed automatically: %1</source>
        <translation>自動更新: %1</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>自動更新</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountListView</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountPane</name>
    <message>
        <source>Nothing found for “%1” in labels, usernames, groups, token labels and the last characters of tokens.</source>
        <translation>ラベル、ユーザー名、グループ、トークンのラベル、トークンの末尾の文字に「%1」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新規トークン</translation>
    </message>
    <message>
        <source>Copy freshest token</source>
        <translation>最新のトークンをコピー</translation>
    </message>
    <message numerus="yes">
        <source>Sign in %n account(s)…</source>
        <translation>
            <numerusform>%n 件のアカウントでサインイン…</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Sort by label</source>
        <translation>ラベルで並べ替え</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Accounts</name>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Live tokens</source>
        <translation>有効なトークン</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>最終認証</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>There is no terminal to ask whether that is meant. Use --yes.</source>
        <translation>確認を求める端末がありません。--yes を使用してください。</translation>
    </message>
    <message>
        <source>Remove %1 (%2, %3) with its password and its tokens? [y/N] </source>
        <translation>%1 (%2、%3) をパスワードとトークンごと削除しますか? [y/N] </translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>アカウントはまだありません。</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AttentionPage</name>
    <message>
        <source>Edit password…</source>
        <translation>パスワードを編集…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Signs in with the password as it is (F5)</source>
        <translation>現在のパスワードのままサインインします (F5)</translation>
    </message>
    <message>
        <source>Accounts that need attention</source>
        <translation>確認が必要なアカウント</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Nothing signs in with these accounts by itself until their password is edited or you try again.</source>
        <translation>パスワードを編集するか再試行するまで、これらのアカウントで自動的にサインインすることはありません。</translation>
    </message>
    <message>
        <source>No account needs attention.</source>
        <translation>確認が必要なアカウントはありません。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Audit</name>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>行</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>該当する行はありません。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditChoices</name>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>失敗したサインイン</translation>
    </message>
    <message>
        <source>Tokens handed out</source>
        <translation>トークンの取得</translation>
    </message>
    <message>
        <source>Tokens labelled and gone</source>
        <translation>トークンのラベルと消去</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Imports, exports, backups</source>
        <translation>インポート、エクスポート、バックアップ</translation>
    </message>
    <message>
        <source>Settings and policy</source>
        <translation>設定とポリシー</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Repairs and the log itself</source>
        <translation>修復とログ自体</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditDialog</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Report on tokens…</source>
        <translation>トークンのレポート…</translation>
    </message>
    <message>
        <source>Report on sign-ins…</source>
        <translation>サインインのレポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Verifying and exporting…</source>
        <translation>検証してエクスポートしています…</translation>
    </message>
    <message>
        <source>Searching, back to %1 so far…</source>
        <translation>検索しています (現在 %1 まで)…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>No such rows.</source>
        <translation>該当する行はありません。</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>監査ログのエクスポート</translation>
    </message>
    <message>
        <source>Tables of text (*.csv)</source>
        <translation>テキストの表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n 行を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>エクスポートを書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートをキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditFilterBar</name>
    <message>
        <source>All environments</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Find in the audit log</source>
        <translation>監査ログを検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditLogModel</name>
    <message>
        <source>By %1 on %2, with %3 %4</source>
        <translation>ユーザー: %1、コンピューター: %2、プログラム: %3 %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ユーザー</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditReport</name>
    <message>
        <source>Made on %1 (%2) by %3 on %4, with Token Desk %5, profile %6.</source>
        <translation>作成日時: %1 (%2)、ユーザー: %3、コンピューター: %4、Token Desk %5、プロファイル: %6。</translation>
    </message>
    <message>
        <source>All sign-ins that are recorded.</source>
        <translation>記録されているすべてのサインインです。</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <translation>%1 以降。</translation>
    </message>
    <message>
        <source>From %1 until %2.</source>
        <translation>%1 から %2 まで。</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>%1 まで。</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>該当するものはありませんでした。</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>個別の記録</translation>
    </message>
    <message>
        <source>The newest %1 of them; an export of the audit log has all.</source>
        <translation>最新の %1 件です。すべての記録は監査ログのエクスポートに含まれます。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Token or reason</source>
        <translation>トークンまたは理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) on this computer had not expired.</source>
        <translation>
            <numerusform>このコンピューターには、期限が切れていないトークンが %n 件ありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Times are local. That a token has not expired is what it says itself; whether the server still accepts it is known only when it is used. Tokens that were forgotten, or are on other computers, are not listed.</source>
        <translation>時刻は現地時刻です。期限が切れていないことは、トークン自体の記載によるものです。サーバーがまだ受け付けるかどうかは、使用するまでわかりません。消去されたトークンや、ほかのコンピューターにあるトークンは含まれません。</translation>
    </message>
    <message>
        <source>Tokens alive now</source>
        <translation>現在有効なトークン</translation>
    </message>
    <message>
        <source>Sign-ins in this period</source>
        <translation>この期間のサインイン</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditTable</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditText</name>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Token printed %1</source>
        <translation>トークンを出力 (%1)</translation>
    </message>
    <message>
        <source>Token copied %1</source>
        <translation>トークンをコピー (%1)</translation>
    </message>
    <message>
        <source>as issued</source>
        <translation>発行時の形式</translation>
    </message>
    <message>
        <source>without “Bearer”</source>
        <translation>「Bearer」なし</translation>
    </message>
    <message>
        <source>as Authorization header</source>
        <translation>Authorization ヘッダー形式</translation>
    </message>
    <message>
        <source>as curl command</source>
        <translation>curl コマンド形式</translation>
    </message>
    <message>
        <source>as PowerShell variable</source>
        <translation>PowerShell 変数形式</translation>
    </message>
    <message>
        <source>as .env line</source>
        <translation>.env 行形式</translation>
    </message>
    <message>
        <source>as Postman environment</source>
        <translation>Postman 環境形式</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>修復: %1</translation>
    </message>
    <message>
        <source>Repaired: the key of tokens was not in the keychain any more.</source>
        <translation>修復: トークンの鍵がキーチェーンから失われていました。</translation>
    </message>
    <message>
        <source>Repaired: tokens did not open with the key in the keychain.</source>
        <translation>修復: キーチェーンの鍵で開けないトークンがありました。</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Account edited: %1</source>
        <translation>アカウントを編集: %1</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Environment added</source>
        <translation>環境を追加</translation>
    </message>
    <message>
        <source>Environment edited</source>
        <translation>環境を編集</translation>
    </message>
    <message>
        <source>Environment removed</source>
        <translation>環境を削除</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>サインイン失敗</translation>
    </message>
    <message>
        <source>Token shown</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Token forgotten</source>
        <translation>トークンを消去</translation>
    </message>
    <message>
        <source>Token forgotten: no key opens it</source>
        <translation>トークンを消去: 開ける鍵なし</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>トークンの期限切れ</translation>
    </message>
    <message>
        <source>Command run with a token</source>
        <translation>トークンを使ってコマンドを実行</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Database damaged; the copy of %1 was taken</source>
        <translation>データベースが破損したため、%1 のコピーを使用</translation>
    </message>
    <message>
        <source>Chain of the audit log begun with row %1</source>
        <translation>行 %1 から監査ログのチェーンを開始</translation>
    </message>
    <message>
        <source>Audit log shortened: rows up to %1 removed for their age</source>
        <translation>監査ログを短縮: 保存期間を過ぎた行 %1 までを削除</translation>
    </message>
    <message>
        <source>Keep the database and its copies, and tell whoever is responsible for this computer.</source>
        <translation>データベースとそのコピーを残したまま、このコンピューターの責任者に連絡してください。</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is not as it was recorded.</source>
        <translation>監査ログの行 %1 が、記録された時点の内容と異なります。</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is missing.</source>
        <translation>監査ログの行 %1 がありません。</translation>
    </message>
    <message>
        <source>Row %1 of the audit log has been taken out of the chain.</source>
        <translation>監査ログの行 %1 がチェーンから取り除かれています。</translation>
    </message>
    <message>
        <source>The newest rows of the audit log are missing: row %1, which the keychain remembers, is not there or another.</source>
        <translation>監査ログの最新の行が失われています。キーチェーンが記憶している行 %1 がないか、別の行になっています。</translation>
    </message>
    <message>
        <source>The database was rescued at some time, which may be the reason. If it is, let Token Desk repair: the log goes on as it stands.</source>
        <translation>過去にデータベースが復旧されたことがあり、それが原因かもしれません。その場合は Token Desk で修復してください。ログは現状のまま続けられます。</translation>
    </message>
    <message>
        <source>What stands for the rows that were removed for their age is not as it was written.</source>
        <translation>保存期間を過ぎて削除された行に代わる記録が、書き込まれた時点の内容と異なります。</translation>
    </message>
    <message>
        <source>The audit log is chained with another key than the one in the keychain, so nothing can be said about it.</source>
        <translation>監査ログがキーチェーンの鍵とは別の鍵でチェーンされているため、正しいかどうかを判断できません。</translation>
    </message>
    <message>
        <source>If the keychain was replaced or restored, let Token Desk repair: a new chain begins. If not, the log has been changed.</source>
        <translation>キーチェーンを交換または復元した場合は、Token Desk で修復してください。新しいチェーンが始まります。そうでない場合は、ログが改変されています。</translation>
    </message>
    <message>
        <source>The database defines the audit log in another way than Token Desk does.</source>
        <translation>データベースの監査ログの定義が、Token Desk のものと異なります。</translation>
    </message>
    <message>
        <source>Something this version does not know: %1</source>
        <translation>このバージョンでは認識できない項目: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not protected yet: the key was not at hand. That is made up for at the next sign-in.</source>
        <translation>未保護: 鍵を利用できませんでした。次回のサインイン時に保護されます。</translation>
    </message>
    <message>
        <source>Protected only since %1: the key was not at hand before.</source>
        <translation>%1 から保護: それまで鍵を利用できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %n row(s) verified.</source>
        <translation>
            <numerusform>監査ログは正常です。%n 行を検証しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 a damaged database was replaced by its copy of %2; what was recorded in between may be missing.</source>
        <translation>%1 に、破損したデータベースが %2 のコピーに置き換えられました。その間の記録は失われている可能性があります。</translation>
    </message>
    <message>
        <source>The keychain remembers row %1: nothing up to there was cut off.</source>
        <translation>キーチェーンは行 %1 を記憶しています。そこまでの行は切り取られていません。</translation>
    </message>
    <message>
        <source>The keychain remembers no row yet: whether the newest were cut off cannot be told.</source>
        <translation>キーチェーンはまだ行を記憶していません。最新の行が切り取られたかどうかは判断できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were recorded while the key was not at hand, and protected later.</source>
        <translation>
            <numerusform>そのうち %n 行は鍵がないときに記録され、後から保護されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not protected yet, for want of the key.</source>
        <translation>
            <numerusform>%n 行は鍵がないため、まだ保護されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were chained with an earlier key and can no longer be verified.</source>
        <translation>
            <numerusform>%n 行は以前の鍵で連結されており、もう検証できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were removed for their age.</source>
        <translation>
            <numerusform>%n 行が保存期間を過ぎたため削除されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts imported: %1 added, %2 updated, %3 failed</source>
        <translation>アカウントをインポートしました: 追加 %1、更新 %2、失敗 %3</translation>
    </message>
    <message>
        <source>Accounts exported, without passwords: %1</source>
        <translation>パスワードなしでエクスポートしたアカウント: %1</translation>
    </message>
    <message>
        <source>Policy of the administrator is gone</source>
        <translation>管理者のポリシーがなくなりました</translation>
    </message>
    <message>
        <source>Policy of the administrator loaded: %1</source>
        <translation>管理者のポリシーを読み込み: %1</translation>
    </message>
    <message>
        <source>automatic renewal</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>Setting changed: %1, from %2 to %3</source>
        <translation>設定を変更: %1 (%2 から %3)</translation>
    </message>
    <message>
        <source>Locked: nobody touched the computer</source>
        <translation>ロック: コンピューターの操作なし</translation>
    </message>
    <message>
        <source>Locked with the screen</source>
        <translation>ロック: 画面のロックに連動</translation>
    </message>
    <message>
        <source>Locked before the computer slept</source>
        <translation>ロック: コンピューターのスリープ前</translation>
    </message>
    <message>
        <source>Locked: the window was minimised</source>
        <translation>ロック: ウィンドウの最小化</translation>
    </message>
    <message>
        <source>Account pinned to the top</source>
        <translation>アカウントを先頭にピン留め</translation>
    </message>
    <message>
        <source>Account no longer pinned</source>
        <translation>アカウントのピン留めを解除</translation>
    </message>
    <message>
        <source>Account moved in the list</source>
        <translation>アカウントを一覧内で移動</translation>
    </message>
    <message>
        <source>Account put in the order of labels again</source>
        <translation>アカウントの並びをラベル順に戻した</translation>
    </message>
    <message>
        <source>Signed in by automatic renewal</source>
        <translation>自動更新でサインイン</translation>
    </message>
    <message>
        <source>Automatic renewal failed</source>
        <translation>自動更新に失敗</translation>
    </message>
    <message>
        <source>Label of the token removed</source>
        <translation>トークンのラベルを削除</translation>
    </message>
    <message>
        <source>Token labelled “%1”</source>
        <translation>トークンにラベル「%1」を設定</translation>
    </message>
    <message>
        <source>Audit log exported, rows: %1</source>
        <translation>監査ログをエクスポート: %1 行</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %n row(s), unbroken since %1.</source>
        <translation>
            <numerusform>監査ログは正常です。%1 以降の %n 行が途切れなく続いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log could not be verified.</source>
        <translation>監査ログを検証できませんでした。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditVerdictView</name>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Rows verified</source>
        <translation>検証済みの行</translation>
    </message>
    <message>
        <source>Verifying the audit log…</source>
        <translation>監査ログを検証しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>もう一度検証</translation>
    </message>
    <message>
        <source>Verifying was cancelled.</source>
        <translation>検証をキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Back up accounts</source>
        <translation>アカウントのバックアップ</translation>
    </message>
    <message numerus="yes">
        <source>All %n account(s) with their passwords are written to one encrypted file, which KeePassXC and other KeePass programs open as well. Session tokens are not in it.</source>
        <translation>
            <numerusform>%n 件すべてのアカウントを、パスワードとともに 1 つの暗号化されたファイルに書き出します。このファイルは KeePassXC などの KeePass 系プログラムでも開けます。セッショントークンは含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords read</source>
        <translation>読み取ったパスワード</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>もう一度入力(&amp;A)</translation>
    </message>
    <message>
        <source>Choose file and back up…</source>
        <translation>ファイルを選択してバックアップ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 bits of chance: nobody guesses it. Note it where the file is not; without it the backup cannot be opened.</source>
        <translation>ランダムさは %1 ビットで、だれにも推測できません。ファイルとは別の場所に控えておいてください。これがないとバックアップを開けません。</translation>
    </message>
    <message>
        <source>At least %1 characters. Whoever has the file may try passphrases for years; several words that do not belong together, or a generated one, stand that.</source>
        <translation>%1 文字以上にしてください。ファイルを入手した人は、何年もかけてパスフレーズを試すことができます。互いに関連のない複数の単語か、生成されたパスフレーズであれば、それに耐えられます。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>2 つの入力がまだ一致していません。</translation>
    </message>
    <message>
        <source>Note it where the file is not; without it the backup cannot be opened.</source>
        <translation>ファイルとは別の場所に控えておいてください。これがないとバックアップを開けません。</translation>
    </message>
    <message>
        <source>Token Desk %1</source>
        <translation>Token Desk %1</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>バックアップ先</translation>
    </message>
    <message>
        <source>KeePass files (*.kdbx)</source>
        <translation>KeePass ファイル (*.kdbx)</translation>
    </message>
    <message>
        <source>%1 of %2 passwords read</source>
        <translation>パスワードを %1/%2 件読み取り済み</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルを書き込んでいます…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in %1. The file was read back and says the same.</source>
        <translation>
            <numerusform>%n 件のアカウントを %1 に保存しました。ファイルを読み直し、内容が一致することを確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>These have no password here, and none in the backup: %1</source>
        <translation>次のアカウントのパスワードはここになく、バックアップにも含まれません: %1</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupNotice</name>
    <message>
        <source>Backup notice</source>
        <translation>バックアップのお知らせ</translation>
    </message>
    <message numerus="yes">
        <source>There is no backup of your accounts from the last %n day(s).</source>
        <translation>
            <numerusform>過去 %n 日間にアカウントのバックアップが作成されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What only this computer has goes with it.</source>
        <translation>このコンピューターにしかないものは、コンピューターとともに失われます。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupVerb</name>
    <message>
        <source>%1 has no password here, and none in the backup.</source>
        <translation>「%1」のパスワードはここになく、バックアップにも含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written with their passwords, and read back.</source>
        <translation>
            <numerusform>%n 件のアカウントをパスワードとともに書き出し、読み直して確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルを書き込んでいます…</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1/%2 件…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchDialog</name>
    <message>
        <source>A&amp;lso accounts whose token has enough life left</source>
        <translation>残り時間が十分なトークンのあるアカウントも含める(&amp;L)</translation>
    </message>
    <message>
        <source>Sign in all</source>
        <translation>一括サインイン</translation>
    </message>
    <message>
        <source>Which accounts are to be signed in?</source>
        <translation>どのアカウントでサインインしますか?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;All accounts</source>
        <translation>すべてのアカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Those of one &amp;environment</source>
        <translation>特定の環境のアカウント(&amp;E)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Those of one &amp;group</source>
        <translation>特定のグループのアカウント(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected account(s)</source>
        <translation>
            <numerusform>選択した %n 件のアカウント(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the &amp;selected one, “%1”</source>
        <translation>選択した「%1」のみ(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Sign in %n account(s)</source>
        <translation>
            <numerusform>%n 件のアカウントでサインイン</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchPlan</name>
    <message>
        <source>There is no account among these.</source>
        <translation>該当するアカウントがありません。</translation>
    </message>
    <message numerus="yes">
        <source>None of %n account(s) needs a sign-in.</source>
        <translation>
            <numerusform>%n 件のアカウントはいずれもサインイン不要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be signed in.</source>
        <translation>
            <numerusform>%n 件のアカウントでサインインします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) will be signed in.</source>
        <translation>
            <numerusform>%n 件中 %1 件のアカウントでサインインします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have a token with enough life left.</source>
        <translation>
            <numerusform>%n 件のアカウントには、残り時間が十分なトークンがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were rejected before and are left alone.</source>
        <translation>
            <numerusform>%n 件のアカウントは、以前に拒否されたためスキップします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have no stored password.</source>
        <translation>
            <numerusform>%n 件のアカウントは、パスワードが保存されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchResultDialog</name>
    <message>
        <source>Result of signing in</source>
        <translation>サインインの結果</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Sign in to proxy…</source>
        <translation>プロキシにサインイン…</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>サポート用の詳細をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchResultModel</name>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Accounts signed in</source>
        <translation>サインイン済みのアカウント</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>サインインをキャンセル</translation>
    </message>
    <message>
        <source>Waiting for what the server has been asked already…</source>
        <translation>送信済みの要求に対するサーバーの応答を待っています…</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s.</source>
        <translation>サーバーの指示により %1 秒待機します。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchText</name>
    <message>
        <source>Left alone: its password is not stored. Edit the account to enter it again.</source>
        <translation>スキップ: パスワードが保存されていません。アカウントを編集して入力し直してください。</translation>
    </message>
    <message>
        <source>Left alone: the server rejected it before. Edit its password, or try it again by itself.</source>
        <translation>スキップ: 以前サーバーに拒否されました。パスワードを編集するか、このアカウントだけで再試行してください。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Signed in; the token expires %1.</source>
        <translation>サインインしました。トークンの有効期限は %1 です。</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>Left alone: it has a token with enough life left.</source>
        <translation>スキップ: 残り時間が十分なトークンがあります。</translation>
    </message>
    <message>
        <source>Cancelled before the server was asked.</source>
        <translation>サーバーに要求を送る前にキャンセルしました。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 件</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1、失敗 %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be signed in</source>
        <translation>
            <numerusform>%n 件のアカウントでサインインできませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were left alone</source>
        <translation>
            <numerusform>%n 件のアカウントをスキップしました</numerusform>
        </translation>
    </message>
    <message>
        <source>All signed in</source>
        <translation>すべてサインインしました</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 件サインイン済み</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 件スキップ</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 件キャンセル</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ClockNotice</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The times shown here go by the server and are right all the same. Let the system set this computer&apos;s clock from the network.</source>
        <translation>ここに表示される時刻はサーバーの時刻に基づいているため、正確です。このコンピューターの時計は、システムの設定でネットワークに合わせてください。</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>このコンピューターを診断…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CloseQuestion</name>
    <message>
        <source>Close Token Desk</source>
        <translation>Token Desk の終了</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are in memory only, and gone when Token Desk closes.</source>
        <translation>
            <numerusform>%n 件のパスワードはメモリにのみ保持されており、Token Desk を終了すると失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts stay in the list without their passwords. With a keychain, the passwords can be stored now.</source>
        <translation>アカウントはパスワードのない状態で一覧に残ります。キーチェーンがあれば、今パスワードを保存できます。</translation>
    </message>
    <message>
        <source>Store and close</source>
        <translation>保存して終了</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>保存せずに終了</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>終了しない</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CommandLine</name>
    <message>
        <source>Prints the version.</source>
        <translation>バージョンを出力します。</translation>
    </message>
    <message>
        <source>NAME is a label, a username or an id. Each command explains itself with --help.</source>
        <translation>NAME はラベル、ユーザー名、または ID です。各コマンドの説明は --help で表示されます。</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>%1 を参照してください。</translation>
    </message>
    <message>
        <source>%1: argument %2 after it is not an option of this command.</source>
        <translation>%1: その後の %2 番目の引数は、このコマンドのオプションではありません。</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation>%1 には --%2 が必要です。</translation>
    </message>
    <message>
        <source>%1 needs a command after it.</source>
        <translation>%1 の後にコマンドが必要です。</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>そのようなコマンドはありません。</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>余分な引数があります。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名前が指定されていません。</translation>
    </message>
    <message>
        <source>One name is wanted; put it in quotes if it has spaces.</source>
        <translation>名前は 1 つだけ指定してください。空白を含む場合は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Nothing says what to change.</source>
        <translation>変更する内容が指定されていません。</translation>
    </message>
    <message>
        <source>--kind is sandbox or production.</source>
        <translation>--kind には sandbox または production を指定してください。</translation>
    </message>
    <message>
        <source>--min-life takes a time such as 90, 90s, 15m or 2h.</source>
        <translation>--min-life には 90、90s、15m、2h のように時間を指定してください。</translation>
    </message>
    <message>
        <source>One proxy is wanted, as its host and port with a colon between them.</source>
        <translation>プロキシを 1 つ、ホストとポートをコロンで区切って指定してください。</translation>
    </message>
    <message>
        <source>Either names or --all is wanted.</source>
        <translation>名前または --all のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>--environment goes with --all.</source>
        <translation>--environment は --all と一緒に指定してください。</translation>
    </message>
    <message>
        <source>--group goes with --all.</source>
        <translation>--group は --all と一緒に指定してください。</translation>
    </message>
    <message>
        <source>--format is one of issued, bare, header, curl, powershell, dotenv and postman.</source>
        <translation>--format には issued、bare、header、curl、powershell、dotenv、postman のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>An id and a text are wanted; put the text in quotes if it has spaces.</source>
        <translation>ID とテキストを指定してください。テキストが空白を含む場合は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Either ids or --account is wanted.</source>
        <translation>ID または --account のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation>--limit には 1 以上の数値を指定してください。</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>Reads the password from the first line of standard input.</source>
        <translation>標準入力の最初の行からパスワードを読み取ります。</translation>
    </message>
    <message>
        <source>The group to show it in.</source>
        <translation>表示先のグループ。</translation>
    </message>
    <message>
        <source>Anything worth knowing; no password.</source>
        <translation>覚え書き。パスワードは書かないでください。</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>アカウントを一覧表示します。</translation>
    </message>
    <message>
        <source>Adds an account and prints its id. Asks for the password where there is a terminal.</source>
        <translation>アカウントを追加し、その ID を出力します。端末がある場合はパスワードの入力を求めます。</translation>
    </message>
    <message>
        <source>What you call the account.</source>
        <translation>アカウントの呼び名。</translation>
    </message>
    <message>
        <source>The username as issued.</source>
        <translation>発行されたとおりのユーザー名。</translation>
    </message>
    <message>
        <source>Where it signs in: a name or an id.</source>
        <translation>サインイン先の環境の名前または ID。</translation>
    </message>
    <message>
        <source>Shows an account, without its password.</source>
        <translation>アカウントを表示します。パスワードは表示しません。</translation>
    </message>
    <message>
        <source>Changes what is said of an account; the rest stays.</source>
        <translation>アカウントの情報を変更します。指定しない項目はそのまま残ります。</translation>
    </message>
    <message>
        <source>Asks for a new password.</source>
        <translation>新しいパスワードの入力を求めます。</translation>
    </message>
    <message>
        <source>Removes an account, its password and its tokens from this computer.</source>
        <translation>アカウントを、パスワードとトークンごとこのコンピューターから削除します。</translation>
    </message>
    <message>
        <source>Does not ask.</source>
        <translation>確認を求めません。</translation>
    </message>
    <message>
        <source>Lists the places to sign in to.</source>
        <translation>サインイン先の環境を一覧表示します。</translation>
    </message>
    <message>
        <source>Adds a place to sign in to and prints its id.</source>
        <translation>サインイン先の環境を追加し、その ID を出力します。</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>環境の呼び名。</translation>
    </message>
    <message>
        <source>sandbox or production.</source>
        <translation>sandbox または production。</translation>
    </message>
    <message>
        <source>The whole sign-in URL.</source>
        <translation>サインイン URL の全体。</translation>
    </message>
    <message>
        <source>A certificate authority to trust besides the system&apos;s, in PEM form.</source>
        <translation>システムの認証局に加えて信頼する認証局 (PEM 形式)。</translation>
    </message>
    <message>
        <source>Sends username and password without the enclosing &quot;data&quot;.</source>
        <translation>ユーザー名とパスワードを「data」で囲まずに送信します。</translation>
    </message>
    <message>
        <source>Removes a place that no account uses.</source>
        <translation>どのアカウントも使用していない環境を削除します。</translation>
    </message>
    <message>
        <source>Connects as a sign-in would and tells what it sees. Sends no credentials of an account.</source>
        <translation>サインインと同じ方法で接続し、確認できた内容を表示します。アカウントの認証情報は送信しません。</translation>
    </message>
    <message>
        <source>Keeps what a proxy wants to know in the keychain. Asks for the password where there is a terminal.</source>
        <translation>プロキシの認証情報をキーチェーンに保存します。端末がある場合はパスワードの入力を求めます。</translation>
    </message>
    <message>
        <source>The username for the proxy.</source>
        <translation>プロキシのユーザー名。</translation>
    </message>
    <message>
        <source>Takes a proxy&apos;s username and password out of the keychain.</source>
        <translation>プロキシのユーザー名とパスワードをキーチェーンから削除します。</translation>
    </message>
    <message>
        <source>Signs in and keeps the new tokens, at most four at a time. --all leaves out accounts with enough life left, and those that the server rejected before.</source>
        <translation>サインインし、新しいトークンを保存します。同時に処理するのは最大 4 件です。--all では、残り時間が十分なトークンのあるアカウントと、以前サーバーに拒否されたアカウントを除きます。</translation>
    </message>
    <message>
        <source>Signs in every account that needs it.</source>
        <translation>サインインが必要なすべてのアカウントでサインインします。</translation>
    </message>
    <message>
        <source>With --all: only those of this place.</source>
        <translation>--all と併用: この環境のアカウントのみ。</translation>
    </message>
    <message>
        <source>With --all: only those of this group.</source>
        <translation>--all と併用: このグループのアカウントのみ。</translation>
    </message>
    <message>
        <source>Leaves out accounts whose token has this much left: 90, 90s, 15m or 2h.</source>
        <translation>トークンの残り時間がこの値以上のアカウントを除きます (90、90s、15m、2h など)。</translation>
    </message>
    <message>
        <source>With --all: also accounts with enough life left.</source>
        <translation>--all と併用: 残り時間が十分なトークンのあるアカウントも含めます。</translation>
    </message>
    <message>
        <source>Prints a live session token and nothing else. Signs in where there is none.</source>
        <translation>有効なセッショントークンだけを出力します。ない場合はサインインします。</translation>
    </message>
    <message>
        <source>The least it must have left: 90, 90s, 15m or 2h.</source>
        <translation>必要な残り時間の下限 (90、90s、15m、2h など)。</translation>
    </message>
    <message>
        <source>Signs in in any case, also if the server rejected the account.</source>
        <translation>サーバーに拒否されたアカウントであっても、必ずサインインします。</translation>
    </message>
    <message>
        <source>issued, bare, header, curl, powershell, dotenv or postman.</source>
        <translation>issued、bare、header、curl、powershell、dotenv、postman のいずれか。</translation>
    </message>
    <message>
        <source>Lists the live tokens.</source>
        <translation>有効なトークンを一覧表示します。</translation>
    </message>
    <message>
        <source>Notes what a token is for: a ticket number, a purpose. An empty text takes the label off.</source>
        <translation>チケット番号や目的など、トークンの用途をラベルとして付けます。空のテキストを指定するとラベルを外します。</translation>
    </message>
    <message>
        <source>Takes tokens off this computer. At the server they stay valid until they expire.</source>
        <translation>トークンをこのコンピューターから消去します。サーバーでは有効期限まで有効です。</translation>
    </message>
    <message>
        <source>Forgets all tokens of this account.</source>
        <translation>このアカウントのすべてのトークンを消去します。</translation>
    </message>
    <message>
        <source>Lists what was done, the newest first.</source>
        <translation>操作の記録を新しい順に一覧表示します。</translation>
    </message>
    <message>
        <source>Only what concerns this account.</source>
        <translation>このアカウントに関するもののみ。</translation>
    </message>
    <message>
        <source>At most so many; 100 where nothing is said.</source>
        <translation>表示する最大件数。指定しない場合は 100 件。</translation>
    </message>
    <message>
        <source>Looks whether the audit log is as it was recorded. Names the first row that is not, and ends with 9 then.</source>
        <translation>監査ログが記録された時点のままかどうかを検証します。異なる行があれば最初の行を示し、終了コード 9 で終了します。</translation>
    </message>
    <message>
        <source>Looks at the keychain, the database and every server, and says what is amiss. Sends no credentials.</source>
        <translation>キーチェーン、データベース、すべてのサーバーを確認し、問題を報告します。認証情報は送信しません。</translation>
    </message>
    <message>
        <source>Looks whether accounts, passwords and tokens fit together, and mends what does not.</source>
        <translation>アカウント、パスワード、トークンの整合性を確認し、不整合を修復します。</translation>
    </message>
    <message>
        <source>Says what it would do, and changes nothing.</source>
        <translation>実行内容を示すだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>Uses the data of this profile.</source>
        <translation>このプロファイルのデータを使用します。</translation>
    </message>
    <message>
        <source>Adds details for the help desk to an error.</source>
        <translation>エラーにヘルプデスク向けの詳細を追加します。</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>このヘルプを出力します。</translation>
    </message>
    <message>
        <source>One file is wanted.</source>
        <translation>ファイルを 1 つ指定します。</translation>
    </message>
    <message>
        <source>Takes everything back where something fails.</source>
        <translation>失敗があればすべて元に戻します。</translation>
    </message>
    <message>
        <source>Writes the list of accounts as CSV, without passwords.</source>
        <translation>アカウントの一覧を、パスワードなしの CSV として書き出します。</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>既存のファイルを置き換えます。</translation>
    </message>
    <message>
        <source>What to run is missing; it follows after --.</source>
        <translation>実行する内容が指定されていません。-- の後に指定してください。</translation>
    </message>
    <message>
        <source>One name is wanted before --; put it in quotes if it has spaces.</source>
        <translation>-- の前に名前を 1 つだけ指定してください。空白を含む場合は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Runs a command with a live session token, as issued, in the environment variable TOKENDESK_TOKEN, and ends with its exit code. Signs in where there is no token.</source>
        <translation>有効なセッショントークンを発行時の形式で環境変数 TOKENDESK_TOKEN に入れてコマンドを実行し、そのコマンドの終了コードで終了します。トークンがない場合はサインインします。</translation>
    </message>
    <message>
        <source>Shows every setting and whether it is the default, yours or your administrator&apos;s. Ends with 1 where the administrator&apos;s policy cannot be obeyed as it stands.</source>
        <translation>すべての設定を、既定値、ユーザーの設定、管理者の設定のどれであるかとともに表示します。管理者のポリシーをそのままでは適用できない場合は、終了コード 1 で終了します。</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-02, or a time such as 2026-03-02T09:00.</source>
        <translation>--%1 には 2026-03-02 のような日付、または 2026-03-02T09:00 のような時刻を指定してください。</translation>
    </message>
    <message>
        <source>Only from this day or time on, 2026-03-02 or 2026-03-02T09:00.</source>
        <translation>この日付または時刻以降のもののみ (2026-03-02 または 2026-03-02T09:00)。</translation>
    </message>
    <message>
        <source>Only up to this day, or before this time.</source>
        <translation>この日付まで、またはこの時刻より前のもののみ。</translation>
    </message>
    <message>
        <source>Only what concerns this environment.</source>
        <translation>この環境に関するもののみ。</translation>
    </message>
    <message>
        <source>Only this kind, as --json calls it; may be given several times.</source>
        <translation>--json での名称で指定したこの種類のもののみ。複数回指定できます。</translation>
    </message>
    <message>
        <source>--kind takes what audit list --json calls a kind, such as signed-in.</source>
        <translation>--kind には、signed-in のように、audit list --json での種類の名称を指定してください。</translation>
    </message>
    <message>
        <source>--renew is on or off.</source>
        <translation>--renew には on または off を指定してください。</translation>
    </message>
    <message>
        <source>--renew-until and --renew-weekdays go with --renew on.</source>
        <translation>--renew-until と --renew-weekdays は --renew on と一緒に指定してください。</translation>
    </message>
    <message>
        <source>--renew-until takes a time of day such as 18:00.</source>
        <translation>--renew-until には 18:00 のように時刻を指定してください。</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>--format には csv または jsonl を指定してください。</translation>
    </message>
    <message>
        <source>A report is wanted, tokens or sign-ins, and a file.</source>
        <translation>レポート (tokens または sign-ins) とファイルを指定してください。</translation>
    </message>
    <message>
        <source>A report of tokens is of now; --from and --to are for sign-ins.</source>
        <translation>トークンのレポートは現時点のものです。--from と --to はサインイン用です。</translation>
    </message>
    <message>
        <source>Reads the passphrase of the file from the first line of standard input.</source>
        <translation>標準入力の最初の行からファイルのパスフレーズを読み取ります。</translation>
    </message>
    <message>
        <source>Whether the window, while it runs, signs in anew before the freshest token expires: on or off.</source>
        <translation>ウィンドウの実行中、最新のトークンの期限が切れる前に新たにサインインするかどうか。on または off。</translation>
    </message>
    <message>
        <source>With --renew on: each day until this local time only.</source>
        <translation>--renew on と併用: 毎日この現地時刻まで。</translation>
    </message>
    <message>
        <source>With --renew on: Monday to Friday only.</source>
        <translation>--renew on と併用: 月曜から金曜のみ。</translation>
    </message>
    <message>
        <source>Writes the audit log, what verifying it has shown above its rows (- for standard output). Ends with 9 where the log is not as it was recorded.</source>
        <translation>監査ログを書き出します。行の前に検証の結果を示します (- で標準出力)。ログが記録された時点のままでない場合は、終了コード 9 で終了します。</translation>
    </message>
    <message>
        <source>csv or jsonl; csv where nothing is said.</source>
        <translation>csv または jsonl。指定しない場合は csv。</translation>
    </message>
    <message>
        <source>Writes a report to print, HTML or, where the name ends with .pdf, PDF (- for standard output): the tokens alive now, or the sign-ins in a period, the last 30 days where nothing is said.</source>
        <translation>印刷用のレポートを HTML で、名前が .pdf で終わる場合は PDF で書き出します (- で標準出力)。内容は、現在有効なトークン、または期間内のサインインです。期間を指定しない場合は過去 30 日間です。</translation>
    </message>
    <message>
        <source>Brings accounts in from a table (CSV, TSV; - for standard input): the exports of KeePassXC, Bitwarden and 1Password, or any other with a header; or from a KeePass file (KDBX).</source>
        <translation>表 (CSV、TSV。- で標準入力) からアカウントを取り込みます。KeePassXC、Bitwarden、1Password のエクスポートのほか、見出し行のある表に対応しています。KeePass ファイル (KDBX) からも取り込めます。</translation>
    </message>
    <message>
        <source>Writes all accounts with their passwords to an encrypted file that KeePass programs open, too, and reads it back. Asks for a passphrase of at least 12 characters where there is a terminal.</source>
        <translation>すべてのアカウントをパスワードとともに、KeePass 系プログラムでも開ける暗号化されたファイルに書き出し、読み直して確認します。端末がある場合は、12 文字以上のパスフレーズの入力を求めます。</translation>
    </message>
    <message>
        <source>Brings the accounts of a backup back, and the environments they need.</source>
        <translation>バックアップのアカウントと、それに必要な環境を復元します。</translation>
    </message>
    <message>
        <source>Leaves accounts as they are that are there already.</source>
        <translation>すでにあるアカウントはそのままにします。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CommandRun</name>
    <message>
        <source>waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>The result could not be written: %1</source>
        <translation>結果を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>What was done could not be recorded in the audit log: %1</source>
        <translation>操作を監査ログに記録できませんでした: %1</translation>
    </message>
    <message>
        <source>stopping; what the server has been asked is waited for…</source>
        <translation>停止します。送信済みの要求に対するサーバーの応答を待っています…</translation>
    </message>
    <message>
        <source>What was done could not be passed on to the system&apos;s log.</source>
        <translation>操作をシステムのログに送れませんでした。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Connection</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>  issued by</source>
        <translation>  発行者</translation>
    </message>
    <message>
        <source>  valid</source>
        <translation>  有効期間</translation>
    </message>
    <message>
        <source>  SHA-256</source>
        <translation>  SHA-256</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 (%2 ミリ秒)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ConnectionDetails</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>中間証明書</translation>
    </message>
    <message>
        <source>valid %1 – %2</source>
        <translation>有効期間 %1 – %2</translation>
    </message>
    <message>
        <source>issued by itself</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>発行者 %1</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 (%2 ミリ秒)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>none, a direct connection</source>
        <translation>なし (直接接続)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none, since nothing leaves this computer</source>
        <translation>なし (通信がこのコンピューターの外に出ないため)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1が応答しています。</translation>
    </message>
    <message>
        <source>No username and no password were sent to find this out.</source>
        <translation>この確認では、ユーザー名もパスワードも送信していません。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ConnectionReportView</name>
    <message>
        <source>Sign in to proxy…</source>
        <translation>プロキシにサインイン…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Copy the test&apos;s result</source>
        <translation>テストの結果をコピー</translation>
    </message>
    <message>
        <source>What the test has shown</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Test connection shows the proxy, the certificates and the clock difference. It sends no username and no password.</source>
        <translation>「接続をテスト」では、プロキシ、証明書、時計のずれを確認できます。ユーザー名とパスワードは送信しません。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1に接続しています…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Copy the token (Ctrl+C)</source>
        <translation>トークンをコピー (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DatabaseNotice</name>
    <message>
        <source>Database notice</source>
        <translation>データベースのお知らせ</translation>
    </message>
    <message>
        <source>Show details…</source>
        <translation>詳細を表示…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the account database could not be made.</source>
        <translation>アカウントデータベースの今日のコピーを作成できませんでした。</translation>
    </message>
    <message>
        <source>Account database</source>
        <translation>アカウントデータベース</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>No token is active.</source>
        <translation>有効なトークンはありません。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Doctor</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1 answers with HTTP %2 in %3 ms</source>
        <translation>%1が HTTP %2 を返しました (%3 ミリ秒)</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1が応答しました</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>none; the server is this computer itself</source>
        <translation>なし (サーバーはこのコンピューター自身)</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation>%1、発行者 %2、有効期限 %3</translation>
    </message>
    <message>
        <source>Tell the server&apos;s owner that the certificate runs out soon.</source>
        <translation>証明書の有効期限が近いことを、サーバーの管理者に伝えてください。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>サーバーからの情報なし</translation>
    </message>
    <message>
        <source>Let the system set this computer&apos;s clock from the network.</source>
        <translation>このコンピューターの時計を、システムの設定でネットワークに合わせてください。</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>%1 keeps, returns and removes an item</source>
        <translation>%1で項目の保存、読み出し、削除が可能</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>待機をキャンセル</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS ライブラリ</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugin and its library; without them no server can be reached.</source>
        <translation>Qt の TLS プラグインとそのライブラリをインストールしてください。これらがないと、どのサーバーにも接続できません。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>last copy %1</source>
        <translation>最終コピー %1</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>コピー未作成</translation>
    </message>
    <message>
        <source>sound, %1, %2</source>
        <translation>正常、%1、%2</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>破損: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>fit together with their passwords and tokens</source>
        <translation>パスワード、トークンとの整合性に問題なし</translation>
    </message>
    <message>
        <source>nothing unfinished; their passwords were not looked at</source>
        <translation>未完了の変更なし (パスワードは未確認)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to repair: %1</source>
        <translation>
            <numerusform>修復が必要な項目 %n 件: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Repair in the menu, or run tokendesk-cli repair.</source>
        <translation>メニューから「修復」を選ぶか、tokendesk-cli repair を実行してください。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>書き込み不可: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not protected yet</source>
        <translation>
            <numerusform>未保護 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (既定値)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Token Desk looked at this computer at %1.</source>
        <translation>Token Desk は %1 にこのコンピューターを診断しました。</translation>
    </message>
    <message>
        <source>%1 (set by the administrator)</source>
        <translation>%1 (管理者による設定)</translation>
    </message>
    <message>
        <source>Policy of the administrator</source>
        <translation>管理者のポリシー</translation>
    </message>
    <message>
        <source>Tell your administrator: %1</source>
        <translation>管理者に伝えてください: %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>the last one %1</source>
        <translation>最終バックアップ %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>Choose Back up in the menu, or run tokendesk-cli backup create.</source>
        <translation>メニューから「バックアップ」を選ぶか、tokendesk-cli backup create を実行してください。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DoctorDialog</name>
    <message>
        <source>Everything is in order</source>
        <translation>問題はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>確認が必要な点が %n 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>異常が %n 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>このコンピューターの診断</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>診断中</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>診断項目</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度診断</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>診断しています…</translation>
    </message>
    <message>
        <source>The keychain is tried with an item of its own and may ask to be unlocked. Every environment&apos;s server is asked for an answer, without a username or password.</source>
        <translation>キーチェーンはテスト用の項目で確認するため、ロック解除を求められることがあります。各環境のサーバーには、ユーザー名やパスワードを送らずに応答を確認します。</translation>
    </message>
    <message>
        <source>What Copy puts on the clipboard holds no username, no label and no secret.</source>
        <translation>「コピー」でクリップボードに入る内容には、ユーザー名、ラベル、機密情報は含まれません。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DoctorVerb</name>
    <message>
        <source>asking the keychain and the servers…</source>
        <translation>キーチェーンとサーバーに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::EmptyState</name>
    <message>
        <source>No accounts yet</source>
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>Add a child account to keep its password in the keychain and get tokens with one key.</source>
        <translation>子アカウントを追加すると、パスワードをキーチェーンに保存し、キー 1 つでトークンを取得できます。</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>アカウントのインポート…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::EnvironmentForm</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Wrapped in “data”, as documented</source>
        <translation>「data」で囲む (仕様どおり)</translation>
    </message>
    <message>
        <source>Flat, for older gateways</source>
        <translation>フラット (古いゲートウェイ向け)</translation>
    </message>
    <message>
        <source>Optional: a further authority to trust</source>
        <translation>省略可: 追加で信頼する認証局</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Sign-in URL</source>
        <translation>サインイン URL</translation>
    </message>
    <message>
        <source>Sign-in &amp;URL</source>
        <translation>サインイン URL(&amp;U)</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエスト本文</translation>
    </message>
    <message>
        <source>Request &amp;body</source>
        <translation>リクエスト本文(&amp;B)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>CA ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Environments</name>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>SIGN-IN URL</source>
        <translation>サインイン URL</translation>
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
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (組み込み)</translation>
    </message>
    <message>
        <source>This environment is part of Token Desk and cannot be changed.</source>
        <translation>この環境は Token Desk に組み込まれており、変更できません。</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>環境の削除</translation>
    </message>
    <message>
        <source>Remove the environment “%1”?</source>
        <translation>環境「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Nothing changes at the server.</source>
        <translation>サーバー側では何も変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ErrorText</name>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>sign-in URL</source>
        <translation>サインイン URL</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>token label</source>
        <translation>トークンのラベル</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 is empty.</source>
        <translation>%1が空です。</translation>
    </message>
    <message>
        <source>Fill in the %1.</source>
        <translation>%1を入力してください。</translation>
    </message>
    <message>
        <source>The %1 is too long.</source>
        <translation>%1が長すぎます。</translation>
    </message>
    <message>
        <source>Shorten the %1.</source>
        <translation>%1を短くしてください。</translation>
    </message>
    <message>
        <source>The sign-in URL is not a usable address.</source>
        <translation>サインイン URL が使用できるアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter the whole address, such as https://idu.datazoo.com/api/v2/auth/sign_in.</source>
        <translation>https://idu.datazoo.com/api/v2/auth/sign_in のように、アドレス全体を入力してください。</translation>
    </message>
    <message>
        <source>The CA file holds no readable certificate.</source>
        <translation>CA ファイルに読み取れる証明書がありません。</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form.</source>
        <translation>PEM 形式の証明書を含むファイルを選択してください。</translation>
    </message>
    <message>
        <source>The %1 has a character that cannot be used.</source>
        <translation>%1に使用できない文字があります。</translation>
    </message>
    <message>
        <source>Remove line breaks and control characters, then try again.</source>
        <translation>改行や制御文字を取り除いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in URL would send the password unencrypted.</source>
        <translation>このサインイン URL では、パスワードが暗号化されずに送信されます。</translation>
    </message>
    <message>
        <source>Use an https address; http is for this computer itself only.</source>
        <translation>https のアドレスを使用してください。http はこのコンピューター自身に対してのみ使用できます。</translation>
    </message>
    <message>
        <source>There is an environment with this name already.</source>
        <translation>この名前の環境はすでにあります。</translation>
    </message>
    <message>
        <source>There is an account with this username and environment already.</source>
        <translation>このユーザー名と環境のアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を指定してください。</translation>
    </message>
    <message>
        <source>Edit the existing account, or choose another username.</source>
        <translation>既存のアカウントを編集するか、別のユーザー名を指定してください。</translation>
    </message>
    <message>
        <source>There is no such environment.</source>
        <translation>そのような環境はありません。</translation>
    </message>
    <message>
        <source>There is nothing with that name.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>Check the name in the list.</source>
        <translation>一覧で名前を確認してください。</translation>
    </message>
    <message>
        <source>More than one account has that name.</source>
        <translation>その名前のアカウントが複数あります。</translation>
    </message>
    <message>
        <source>Use the id, or a name only one of them has.</source>
        <translation>ID、またはほかと重複しない名前を指定してください。</translation>
    </message>
    <message>
        <source>Accounts still use this environment.</source>
        <translation>この環境はまだアカウントで使用されています。</translation>
    </message>
    <message>
        <source>Remove them or move them to another environment first.</source>
        <translation>先にそれらのアカウントを削除するか、別の環境に移してください。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The server may have issued a token that did not arrive; it ends by itself. Try again.</source>
        <translation>サーバーがトークンを発行したものの、届かなかった可能性があります。そのトークンは期限が来れば自動的に無効になります。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before it was ready.</source>
        <translation>%1との接続が、準備が整う前に閉じられました。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the network. The password was not sent.</source>
        <translation>もう一度お試しください。それでも解決しない場合は、ネットワークを確認してください。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off without an answer.</source>
        <translation>%1との接続が、応答のないまま切断されました。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer.</source>
        <translation>%1との接続が、応答の途中で切断されました。</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>時間内に%1に接続できませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again. The password was not sent.</source>
        <translation>ネットワーク接続を確認してから、もう一度お試しください。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1の応答に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>%1 began to answer and did not finish in time.</source>
        <translation>%1からの応答が時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>The server points to another address.</source>
        <translation>サーバーが別のアドレスを指定しています。</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL. The password was not sent to the other address.</source>
        <translation>環境のサインイン URL を確認してください。指定されたアドレスにパスワードは送信されていません。</translation>
    </message>
    <message>
        <source>The server knows no sign-in at this address.</source>
        <translation>このアドレスのサーバーではサインインできません。</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL.</source>
        <translation>環境のサインイン URL を確認してください。</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in request as it is.</source>
        <translation>サーバーがこの形式のサインイン要求を受け付けません。</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL and body shape.</source>
        <translation>環境のサインイン URL とリクエスト本文の形式を確認してください。</translation>
    </message>
    <message>
        <source>The server sent an answer that is not a sign-in reply.</source>
        <translation>サーバーの応答がサインインの応答ではありません。</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL, or whether a proxy answers in its place.</source>
        <translation>環境のサインイン URL を確認するか、プロキシが代わりに応答していないか確認してください。</translation>
    </message>
    <message>
        <source>The server says the password is wrong.</source>
        <translation>サーバーによると、パスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Edit the account&apos;s password. Nothing signs in again by itself, so the account is not locked out.</source>
        <translation>アカウントのパスワードを編集してください。アカウントがロックされないよう、自動的に再度サインインすることはありません。</translation>
    </message>
    <message>
        <source>The server does not know this username.</source>
        <translation>このユーザー名はサーバーに登録されていません。</translation>
    </message>
    <message>
        <source>Check the username and the environment of the account.</source>
        <translation>アカウントのユーザー名と環境を確認してください。</translation>
    </message>
    <message>
        <source>The server refused this account.</source>
        <translation>サーバーがこのアカウントを拒否しました。</translation>
    </message>
    <message>
        <source>Ask Data Zoo whether the account is active, then try again.</source>
        <translation>アカウントが有効かどうかを Data Zoo に問い合わせてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server asks to wait before the next sign-in.</source>
        <translation>次のサインインまで待つよう、サーバーから求められています。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server has a fault.</source>
        <translation>サーバーに障害が発生しています。</translation>
    </message>
    <message>
        <source>Try again later; the account and its password are untouched.</source>
        <translation>後でもう一度お試しください。アカウントとパスワードに影響はありません。</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but sent no token.</source>
        <translation>サーバーはサインインを受け付けましたが、トークンを送信しませんでした。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask Data Zoo about this account.</source>
        <translation>もう一度お試しください。それでも解決しない場合は、このアカウントについて Data Zoo に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server sent a token that has expired already.</source>
        <translation>サーバーから、すでに期限切れのトークンが送信されました。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, tell Data Zoo.</source>
        <translation>このコンピューターの日付と時刻を確認してください。正しい場合は Data Zoo に連絡してください。</translation>
    </message>
    <message>
        <source>The address of %1 was not found.</source>
        <translation>%1のアドレスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection and the sign-in URL.</source>
        <translation>ネットワーク接続とサインイン URL を確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>%1から応答がありません。</translation>
    </message>
    <message>
        <source>Check the sign-in URL, or try again when the server is up.</source>
        <translation>サインイン URL を確認するか、サーバーの稼働後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1の証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>Ask your administrator for the CA file of this network, and add it to the environment.</source>
        <translation>このネットワークの CA ファイルを管理者から入手し、環境に追加してください。</translation>
    </message>
    <message>
        <source>The certificate belongs to another host than %1.</source>
        <translation>証明書が%1とは別のホストのものです。</translation>
    </message>
    <message>
        <source>Check the sign-in URL. The password was not sent.</source>
        <translation>サインイン URL を確認してください。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is out of date.</source>
        <translation>%1の証明書は有効期間外です。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, the server&apos;s owner must renew the certificate.</source>
        <translation>このコンピューターの日付を確認してください。正しい場合は、サーバーの管理者による証明書の更新が必要です。</translation>
    </message>
    <message>
        <source>%1 offers only TLS versions that are no longer safe.</source>
        <translation>%1は、安全でない古いバージョンの TLS にしか対応していません。</translation>
    </message>
    <message>
        <source>The server needs TLS 1.2 or newer. Tell its owner. The password was not sent.</source>
        <translation>サーバーには TLS 1.2 以降が必要です。サーバーの管理者に伝えてください。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>%1との安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check the sign-in URL; a proxy between may be the cause. The password was not sent.</source>
        <translation>サインイン URL を確認してください。途中のプロキシが原因の可能性もあります。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in of its own.</source>
        <translation>プロキシが独自のサインインを求めています。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a sign-in of its own.</source>
        <translation>プロキシ %1 が独自のサインインを求めています。</translation>
    </message>
    <message>
        <source>Enter the username and password that your administrator gave you for the proxy.</source>
        <translation>管理者から渡されたプロキシ用のユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>プロキシが応答しません。</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>プロキシ %1 が応答しません。</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>システムのネットワーク設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1.</source>
        <translation>プロキシが%1への接続を確立しませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 did not make the connection to %2.</source>
        <translation>プロキシ %1 が%2への接続を確立しませんでした。</translation>
    </message>
    <message>
        <source>Check the sign-in URL; if it is right, ask whoever runs the proxy to allow the connection.</source>
        <translation>サインイン URL を確認してください。正しい場合は、接続を許可するようプロキシの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>このコンピューターはネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>Connect, then try again.</source>
        <translation>接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1がロックされています。</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was changed.</source>
        <translation>ロックを解除してから、もう一度お試しください。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 denied access.</source>
        <translation>%1へのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Try again and allow Token Desk when the keychain asks. Nothing was changed.</source>
        <translation>もう一度お試しのうえ、キーチェーンの確認画面で Token Desk を許可してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>No keychain service answers.</source>
        <translation>キーチェーンサービスが応答しません。</translation>
    </message>
    <message>
        <source>On Linux, install and start one that offers the Secret Service, such as gnome-keyring, KeePassXC or KWallet.</source>
        <translation>Linux では、gnome-keyring、KeePassXC、KWallet など、Secret Service に対応したものをインストールして起動してください。</translation>
    </message>
    <message>
        <source>%1 did not do what was asked.</source>
        <translation>%1が要求された処理を実行しませんでした。</translation>
    </message>
    <message>
        <source>Try again; what was stored before still stands.</source>
        <translation>もう一度お試しください。以前に保存した内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>The password of this account is not in the keychain.</source>
        <translation>このアカウントのパスワードはキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Edit the account and enter it again.</source>
        <translation>アカウントを編集して入力し直してください。</translation>
    </message>
    <message>
        <source>The password is too long to be stored.</source>
        <translation>パスワードが長すぎて保存できません。</translation>
    </message>
    <message>
        <source>Use one of at most 1,024 bytes.</source>
        <translation>1,024 バイト以内のパスワードを使用してください。</translation>
    </message>
    <message>
        <source>The account database cannot be used.</source>
        <translation>アカウントデータベースを使用できません。</translation>
    </message>
    <message>
        <source>Keep the file, and send its details to support. The passwords in the keychain are untouched.</source>
        <translation>ファイルを残したまま、詳細をサポートに送ってください。キーチェーンのパスワードに影響はありません。</translation>
    </message>
    <message>
        <source>The account database is damaged.</source>
        <translation>アカウントデータベースが破損しています。</translation>
    </message>
    <message>
        <source>Close every Token Desk, then start it again: it sets the damaged file aside and goes on with the newest sound copy, if there is one.</source>
        <translation>すべての Token Desk を終了してから、起動し直してください。破損したファイルは別に保管され、正常なコピーがあれば最新のものを使用します。</translation>
    </message>
    <message>
        <source>The account database is damaged, and there is no sound copy of it.</source>
        <translation>アカウントデータベースが破損しており、正常なコピーもありません。</translation>
    </message>
    <message>
        <source>Keep %1 for support. If you rename it, Token Desk starts with an empty list. The passwords in the keychain are untouched.</source>
        <translation>サポートのために %1 を残しておいてください。名前を変更すると、Token Desk は空の一覧で起動します。キーチェーンのパスワードに影響はありません。</translation>
    </message>
    <message>
        <source>The database file belongs to another program or is damaged.</source>
        <translation>データベースファイルが別のプログラムのものか、破損しています。</translation>
    </message>
    <message>
        <source>Move %1 away and start again. It was not changed.</source>
        <translation>%1 を別の場所に移してから、起動し直してください。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>The database was written by a newer Token Desk.</source>
        <translation>データベースが新しいバージョンの Token Desk で書き込まれています。</translation>
    </message>
    <message>
        <source>Update Token Desk. The file was not changed.</source>
        <translation>Token Desk を更新してください。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>The account database is of an earlier version, and another Token Desk has it open.</source>
        <translation>アカウントデータベースが以前のバージョンのもので、別の Token Desk が開いています。</translation>
    </message>
    <message>
        <source>Close every other Token Desk, then start again. Nothing was changed.</source>
        <translation>ほかの Token Desk をすべて終了してから、起動し直してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another Token Desk is changing accounts at this moment.</source>
        <translation>別の Token Desk が現在アカウントを変更しています。</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>変更が終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was stored before still stands.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。以前に保存した内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>データフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Check the permissions of %1, and that its disk is not read-only.</source>
        <translation>%1 のアクセス権と、ディスクが読み取り専用でないことを確認してください。</translation>
    </message>
    <message>
        <source>The account database belongs to another user of this computer.</source>
        <translation>アカウントデータベースは、このコンピューターの別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Sign in to the computer as that user, or ask your administrator about %1.</source>
        <translation>そのユーザーとしてコンピューターにサインインするか、%1 について管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Your administrator does not allow this.</source>
        <translation>管理者がこの操作を許可していません。</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The %1 is too short.</source>
        <translation>%1が短すぎます。</translation>
    </message>
    <message>
        <source>Choose a longer %1.</source>
        <translation>より長い%1を指定してください。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>その名前のファイルはすでにあります。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check that there is room on the disk, and that you may write there.</source>
        <translation>ディスクの空き容量と、書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The file does not read back as it was written.</source>
        <translation>ファイルを読み直した内容が、書き込んだ内容と一致しません。</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>別のディスクを選択してください。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ExportVerb</name>
    <message>
        <source>The list could not be written: %1</source>
        <translation>一覧を書き出せませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written, without passwords.</source>
        <translation>
            <numerusform>%n 件のアカウントを、パスワードなしで書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log could not be written: %1</source>
        <translation>監査ログを書き出せませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n 行を書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>TokenDesk::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Back to where the last link was (Alt+Left)</source>
        <translation>直前のリンクの位置に戻る (Alt+Left)</translation>
    </message>
    <message>
        <source>Find in the guides   Ctrl+F</source>
        <translation>ガイドを検索   Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the guides</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>TokenDesk::HistoryView</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Nothing was recorded of this account yet.</source>
        <translation>このアカウントについての記録はまだありません。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Import</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
    <message>
        <source>Save the table as CSV (UTF-8), then import that file.</source>
        <translation>表を CSV (UTF-8) として保存し、そのファイルをインポートします。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>名前を確認します。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>これはファイルではありません。</translation>
    </message>
    <message>
        <source>Choose a file with a table.</source>
        <translation>表の入ったファイルを選択します。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Check who may read it, and that no other program holds it.</source>
        <translation>読み取り権限と、ほかのプログラムが使用していないことを確認します。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>中身がありません。</translation>
    </message>
    <message>
        <source>Choose a table with a header and accounts.</source>
        <translation>見出し行とアカウントのある表を選択します。</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>%1 を超えています。</translation>
    </message>
    <message>
        <source>Divide the table into several files.</source>
        <translation>表を複数のファイルに分けます。</translation>
    </message>
    <message>
        <source>This is a workbook or a packed file, not a table of text.</source>
        <translation>これはブックまたは圧縮ファイルで、テキストの表ではありません。</translation>
    </message>
    <message>
        <source>This is not a table of text.</source>
        <translation>これはテキストの表ではありません。</translation>
    </message>
    <message>
        <source>The text is broken by a NUL character.</source>
        <translation>テキストの途中に NUL 文字があります。</translation>
    </message>
    <message>
        <source>The text is not in this encoding.</source>
        <translation>テキストはこのエンコーディングではありません。</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>別のエンコーディングを選択します。</translation>
    </message>
    <message>
        <source>A quote opens here and is not closed.</source>
        <translation>ここで始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>閉じるか、テキストの一部であれば 2 つ重ねます。</translation>
    </message>
    <message>
        <source>Text follows a closing quote.</source>
        <translation>閉じ引用符の後にテキストがあります。</translation>
    </message>
    <message>
        <source>Double the quotes that belong to the text, or choose another delimiter.</source>
        <translation>テキストの一部である引用符を 2 つ重ねるか、別の区切り文字を選択します。</translation>
    </message>
    <message>
        <source>A cell is longer than anything that can be imported.</source>
        <translation>セルが長すぎてインポートできません。</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>閉じられていない引用符を探します。</translation>
    </message>
    <message>
        <source>There are more than %1 columns.</source>
        <translation>列数が %1 を超えています。</translation>
    </message>
    <message>
        <source>Remove what is not needed, or choose another delimiter.</source>
        <translation>不要なものを取り除くか、別の区切り文字を選択します。</translation>
    </message>
    <message>
        <source>There are more than %1 rows.</source>
        <translation>行数が %1 を超えています。</translation>
    </message>
    <message>
        <source>No column was found for the %1.</source>
        <translation>「%1」の列が見つかりません。</translation>
    </message>
    <message>
        <source>Name the column that holds it.</source>
        <translation>それが入っている列を指定します。</translation>
    </message>
    <message>
        <source>More than one column can be the %1.</source>
        <translation>「%1」になりうる列が複数あります。</translation>
    </message>
    <message>
        <source>Name the one that is meant, by its number.</source>
        <translation>該当する列を番号で指定します。</translation>
    </message>
    <message>
        <source>There is no such column, or more than one, for the %1.</source>
        <translation>「%1」に指定された列がないか、複数あります。</translation>
    </message>
    <message>
        <source>Name it as in the header, or by its number.</source>
        <translation>見出し行のとおりの名前か、番号で指定します。</translation>
    </message>
    <message>
        <source>The column of the %1 was named for something else as well.</source>
        <translation>「%1」の列が、ほかの項目にも指定されています。</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>各列は 1 回だけ指定します。</translation>
    </message>
    <message>
        <source>There is a header, and no account below it.</source>
        <translation>見出し行の下にアカウントがありません。</translation>
    </message>
    <message>
        <source>Choose a table with accounts in it.</source>
        <translation>アカウントの入った表を選択します。</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>行が空です。</translation>
    </message>
    <message>
        <source>This is not a login.</source>
        <translation>これはログイン情報ではありません。</translation>
    </message>
    <message>
        <source>The account is there already, and nothing is different.</source>
        <translation>アカウントはすでにあり、違いはありません。</translation>
    </message>
    <message>
        <source>The account is there already, and is kept as it is.</source>
        <translation>アカウントはすでにあり、そのまま残します。</translation>
    </message>
    <message>
        <source>Line %1 says the same.</source>
        <translation>%1 行目と同じ内容です。</translation>
    </message>
    <message>
        <source>The number of cells is %1 and not %2. Look for a delimiter too many or too few.</source>
        <translation>セルの数が %2 ではなく %1 です。区切り文字の過不足を確認します。</translation>
    </message>
    <message>
        <source>Line %1 says something else of the same account.</source>
        <translation>%1 行目に、同じアカウントの異なる内容があります。</translation>
    </message>
    <message>
        <source>Nothing says which environment the account belongs to.</source>
        <translation>アカウントがどの環境のものか示されていません。</translation>
    </message>
    <message>
        <source>There is no environment of that name.</source>
        <translation>その名前の環境はありません。</translation>
    </message>
    <message>
        <source>A spreadsheet put an error in the place of the text.</source>
        <translation>表計算ソフトがテキストをエラーに置き換えています。</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>追加しました。</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>更新しました。</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>失敗しました。%1</translation>
    </message>
    <message>
        <source>Could not be taken back. %1</source>
        <translation>元に戻せませんでした。%1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>未実行です。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Make another copy of the file, or choose an older backup.</source>
        <translation>ファイルをコピーし直すか、古いバックアップを選択します。</translation>
    </message>
    <message>
        <source>This is not a KeePass file.</source>
        <translation>これは KeePass ファイルではありません。</translation>
    </message>
    <message>
        <source>Choose a backup, or another file with the ending kdbx.</source>
        <translation>バックアップ、または拡張子が kdbx の別のファイルを選択します。</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>ファイルが途中で終わっており、一部が欠けています。</translation>
    </message>
    <message>
        <source>This is a KeePass file of a version that is too old.</source>
        <translation>この KeePass ファイルのバージョンは古すぎます。</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and save it in the present format.</source>
        <translation>KeePassXC で開き、現在の形式で保存します。</translation>
    </message>
    <message>
        <source>This is a KeePass file of a version that came later.</source>
        <translation>この KeePass ファイルのバージョンは新しすぎます。</translation>
    </message>
    <message>
        <source>Install the current version of Token Desk.</source>
        <translation>最新バージョンの Token Desk をインストールします。</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>ファイルの先頭部分が破損しています。</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that Token Desk does not know.</source>
        <translation>ファイルの暗号化方式が Token Desk で対応していないものです。</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose ChaCha20 or AES.</source>
        <translation>KeePassXC で開き、ChaCha20 または AES を選択します。</translation>
    </message>
    <message>
        <source>The file makes its key in a way that Token Desk does not know.</source>
        <translation>ファイルの鍵の生成方式が Token Desk で対応していないものです。</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose Argon2id.</source>
        <translation>KeePassXC で開き、Argon2id を選択します。</translation>
    </message>
    <message>
        <source>Opening the file would take more memory or time than Token Desk spends on it.</source>
        <translation>ファイルを開くのに必要なメモリまたは時間が、Token Desk の上限を超えています。</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose a shorter decryption time.</source>
        <translation>KeePassXC で開き、より短い復号時間を選択します。</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>このパスフレーズではファイルを開けません。</translation>
    </message>
    <message>
        <source>Enter it again. A file that needs a key file besides cannot be opened.</source>
        <translation>入力し直します。キーファイルも必要なファイルは開けません。</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file is damaged.</source>
        <translation>パスフレーズは正しいものの、ファイルが破損しています。</translation>
    </message>
    <message>
        <source>The file opens, but its content makes no sense.</source>
        <translation>ファイルは開けますが、内容を解釈できません。</translation>
    </message>
    <message>
        <source>There is more in the file than can be imported.</source>
        <translation>ファイルの内容が、インポートできる量を超えています。</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>複数のファイルに分けます。</translation>
    </message>
    <message>
        <source>There is no entry in it.</source>
        <translation>エントリがありません。</translation>
    </message>
    <message>
        <source>Choose a file with accounts in it.</source>
        <translation>アカウントの入ったファイルを選択します。</translation>
    </message>
    <message>
        <source>Entry %1 says the same.</source>
        <translation>エントリ %1 と同じ内容です。</translation>
    </message>
    <message>
        <source>Entry %1 says something else of the same account.</source>
        <translation>エントリ %1 に、同じアカウントの異なる内容があります。</translation>
    </message>
    <message>
        <source>The environment of that name signs in elsewhere.</source>
        <translation>その名前の環境は、サインイン先が異なります。</translation>
    </message>
    <message>
        <source>What should stand here stands in another entry.</source>
        <translation>ここに入るはずの内容は、別のエントリにあります。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>&amp;All or nothing: where one fails, take the others back</source>
        <translation>すべてか無か: 1 つでも失敗したら、ほかも元に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>アカウントのインポート</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>インポートしたアカウント</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 件</translation>
    </message>
    <message>
        <source>%1 still holds the passwords, also those that were refused.</source>
        <translation>%1 には、拒否されたものも含めてパスワードがまだ入っています。</translation>
    </message>
    <message>
        <source>%1 still holds the passwords.</source>
        <translation>%1 にはパスワードがまだ入っています。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Check who may change it, and that no other program holds it.</source>
        <translation>%1 を削除できませんでした。変更権限と、ほかのプログラムが使用していないことを確認します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Import %n account(s)</source>
        <translation>
            <numerusform>%n 件のアカウントをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Choose a table of accounts, or drop it here: CSV or TSV, as spreadsheets and password managers save it; or a backup or another KeePass file. You see what will happen before anything is changed.</source>
        <translation>アカウントの表を選択するか、ここにドロップしてください。表計算ソフトやパスワードマネージャーが保存する CSV または TSV のほか、バックアップやその他の KeePass ファイルに対応しています。変更の前に、処理の内容を確認できます。</translation>
    </message>
    <message>
        <source>Choose accounts to import</source>
        <translation>インポートするアカウントの選択</translation>
    </message>
    <message>
        <source>Tables of text and KeePass files (*.csv *.tsv *.tab *.txt *.kdbx)</source>
        <translation>テキストの表と KeePass ファイル (*.csv *.tsv *.tab *.txt *.kdbx)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>バックアップの選択</translation>
    </message>
    <message>
        <source>KeePass files (*.kdbx)</source>
        <translation>KeePass ファイル (*.kdbx)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Environments come with it: %1.</source>
        <translation>環境も一緒に追加されます: %1。</translation>
    </message>
    <message>
        <source>Passwords will be sent there when you sign in.</source>
        <translation>サインインすると、パスワードがそこに送信されます。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportOptions</name>
    <message>
        <source>For rows that name none.</source>
        <translation>環境の指定がない行に使います。</translation>
    </message>
    <message>
        <source>Where a field stands: label, username, password, environment, group, note or url, and the column&apos;s name or number; nothing after the = leaves it out. For each field.</source>
        <translation>項目の位置: label、username、password、environment、group、note、url のいずれかと、列の名前または番号。= の後が空なら使いません。項目ごとに指定します。</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252.</source>
        <translation>utf-8、utf-16le、utf-16be、windows-1252 のいずれか。</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or bar.</source>
        <translation>comma、semicolon、tab、bar のいずれか。</translation>
    </message>
    <message>
        <source>double, single or none.</source>
        <translation>double、single、none のいずれか。</translation>
    </message>
    <message>
        <source>The first row is an account.</source>
        <translation>最初の行はアカウントです。</translation>
    </message>
    <message>
        <source>Leaves accounts as they are that are there already.</source>
        <translation>すでにあるアカウントはそのままにします。</translation>
    </message>
    <message>
        <source>--encoding is one of utf-8, utf-16le, utf-16be and windows-1252.</source>
        <translation>--encoding は utf-8、utf-16le、utf-16be、windows-1252 のいずれかです。</translation>
    </message>
    <message>
        <source>--delimiter is one of comma, semicolon, tab and bar.</source>
        <translation>--delimiter は comma、semicolon、tab、bar のいずれかです。</translation>
    </message>
    <message>
        <source>--quote is one of double, single and none.</source>
        <translation>--quote は double、single、none のいずれかです。</translation>
    </message>
    <message>
        <source>--map takes a field, = and a column, such as username=3 or label=Title.</source>
        <translation>--map には、username=3 や label=Title のように、項目、=、列を指定します。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportPreviewModel</name>
    <message>
        <source>kept</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>スキップ。%1</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>拒否。%1</translation>
    </message>
    <message>
        <source>Refused, column %1. %2</source>
        <translation>拒否、%1 列目。%2</translation>
    </message>
    <message>
        <source>Will be added.</source>
        <translation>追加します。</translation>
    </message>
    <message>
        <source>Will be updated.</source>
        <translation>更新します。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportReading</name>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>環境(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Leave accounts that are there as the&amp;y are</source>
        <translation>既存のアカウントはそのままにする(&amp;Y)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Column of the %1</source>
        <translation>%1の列</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>区切り文字(&amp;D)</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>エンコーディング(&amp;E)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>URL of the &amp;sign-in</source>
        <translation>サインインの URL(&amp;S)</translation>
    </message>
    <message>
        <source>The first row holds the na&amp;mes of the columns</source>
        <translation>最初の行は列の名前(&amp;M)</translation>
    </message>
    <message>
        <source>De&amp;fault environment</source>
        <translation>既定の環境(&amp;F)</translation>
    </message>
    <message>
        <source>Default environment</source>
        <translation>既定の環境</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportSummary</name>
    <message>
        <source>%1 to add</source>
        <translation>追加 %1 件</translation>
    </message>
    <message>
        <source>%1 to update</source>
        <translation>更新 %1 件</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>スキップ %1 件</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒否 %1 件</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>The import could not go on</source>
        <translation>インポートを続行できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be imported</source>
        <translation>
            <numerusform>%n 件のアカウントをインポートできませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>%n 件のアカウントをインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 件追加</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 件更新</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 件を元に戻した</translation>
    </message>
    <message>
        <source>%1 not tried</source>
        <translation>%1 件未実行</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportTable</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportVerb</name>
    <message>
        <source>Would be added.</source>
        <translation>追加の対象です。</translation>
    </message>
    <message>
        <source>Would be updated.</source>
        <translation>更新の対象です。</translation>
    </message>
    <message>
        <source>skipped. </source>
        <translation>スキップ。</translation>
    </message>
    <message>
        <source>refused. </source>
        <translation>拒否。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行目、%2 列目</translation>
    </message>
    <message>
        <source>%1 to add, %2 to update, %3 skipped, %4 refused.</source>
        <translation>追加 %1 件、更新 %2 件、スキップ %3 件、拒否 %4 件。</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 skipped, %4 refused, %5 failed.</source>
        <translation>追加 %1 件、更新 %2 件、スキップ %3 件、拒否 %4 件、失敗 %5 件。</translation>
    </message>
    <message>
        <source>Not done: %1. The same import can be given again.</source>
        <translation>未完了: %1 件。同じインポートをもう一度実行できます。</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1/%2 件…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>ファイルを開いています…</translation>
    </message>
    <message>
        <source>A KeePass file cannot come from standard input. Name the file.</source>
        <translation>KeePass ファイルは標準入力から読み取れません。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>エントリ %1</translation>
    </message>
    <message>
        <source>The environment %1 comes with it and signs in at %2.</source>
        <translation>環境 %1 も一緒に追加されます。サインイン先は %2 です。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::KeychainNotice</name>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Passwords are kept for this session only.</source>
        <translation>パスワードはこのセッション中のみ保持されます。</translation>
    </message>
    <message>
        <source>Moving them to the keychain…</source>
        <translation>パスワードをキーチェーンに移しています…</translation>
    </message>
    <message>
        <source>They are in memory and gone when Token Desk closes. Store them when there is a keychain.</source>
        <translation>パスワードはメモリにあり、Token Desk を終了すると失われます。キーチェーンが使えるときに保存してください。</translation>
    </message>
    <message>
        <source>Store now</source>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <source>Until then, passwords can be kept in memory while Token Desk runs.</source>
        <translation>それまでは、Token Desk の実行中に限り、パスワードをメモリに保持できます。</translation>
    </message>
    <message>
        <source>Go on for this session</source>
        <translation>このセッションで続行</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>キーチェーンがありません。</translation>
    </message>
    <message>
        <source>There is no keychain: %1 is missing.</source>
        <translation>キーチェーンがありません。%1 が見つかりません。</translation>
    </message>
    <message>
        <source>Start it, or ask your administrator to.</source>
        <translation>起動するか、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Install the package %1, then sign in to the desktop again.</source>
        <translation>パッケージ %1 をインストールしてから、デスクトップにサインインし直してください。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::KeychainStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>別のウィンドウでキーチェーンのパスワードが求められている可能性があります。</translation>
    </message>
    <message>
        <source>Cancel waiting for the keychain</source>
        <translation>キーチェーンの待機をキャンセル</translation>
    </message>
</context>
<context>
    <name>TokenDesk::LockedPage</name>
    <message>
        <source>Token Desk is locked</source>
        <translation>Token Desk はロックされています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>別のウィンドウでキーチェーンのパスワードが求められている可能性があります。</translation>
    </message>
    <message>
        <source>Unlocking takes the key from the keychain, which may ask for its password.</source>
        <translation>ロックの解除時にキーチェーンから鍵を取り出します。キーチェーンのパスワードを求められることがあります。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Main</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 を起動できませんでした: %2</translation>
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
        <translation>プロキシにサインイン…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What was done could not be recorded in the audit log.</source>
        <translation>操作を監査ログに記録できませんでした。</translation>
    </message>
    <message>
        <source>What was done could not be passed on to the system&apos;s log.</source>
        <translation>操作をシステムのログに送れませんでした。</translation>
    </message>
    <message>
        <source>The audit log has it. Check that the service that keeps the system&apos;s log is running.</source>
        <translation>監査ログには記録されています。システムのログを管理するサービスが実行中であることを確認してください。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::MessageBar</name>
    <message>
        <source>Copy details for support</source>
        <translation>サポート用の詳細をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Notices</name>
    <message>
        <source>The token of %1 expires at %2</source>
        <translation>「%1」のトークンは %2 に期限が切れます</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>環境: %1</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新規トークン</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>後で知らせる</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts, after the names of some</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are about to expire, the first at %1</source>
        <translation>
            <numerusform>%n 件のトークンが期限間近です。最初の期限は %1 です</numerusform>
        </translation>
    </message>
    <message>
        <source>New tokens…</source>
        <translation>新規トークン…</translation>
    </message>
    <message>
        <source>It is a production token.</source>
        <translation>本番環境のトークンです。</translation>
    </message>
    <message numerus="yes">
        <source>It is cleared in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays until something else is copied.</source>
        <translation>ほかのものがコピーされるまで残ります。</translation>
    </message>
    <message>
        <source>The token of %1 is on the clipboard</source>
        <translation>「%1」のトークンがクリップボードにあります</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be renewed automatically</source>
        <translation>
            <numerusform>%n 件のアカウントを自動更新できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be renewed automatically</source>
        <translation>「%1」を自動更新できませんでした</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Password</name>
    <message>
        <source>There is no terminal to ask for the password. Use --password-stdin.</source>
        <translation>パスワードの入力を求める端末がありません。--password-stdin を使用してください。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>パスワード: </translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>ファイルのパスフレーズ: </translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use --passphrase-stdin.</source>
        <translation>パスフレーズの入力を求める端末がありません。--passphrase-stdin を使用してください。</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>もう一度入力: </translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Policy</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Nothing in it is obeyed; every setting has its safe value.</source>
        <translation>その内容は一切適用されず、すべての設定が安全な値になります。</translation>
    </message>
    <message>
        <source>What it rules rightly is obeyed; every other setting has its safe value.</source>
        <translation>正しく指定されている設定は適用され、ほかの設定はすべて安全な値になります。</translation>
    </message>
    <message>
        <source>The setting has its safe value.</source>
        <translation>この設定は安全な値になります。</translation>
    </message>
    <message>
        <source>The policy is not a file.</source>
        <translation>ポリシーがファイルではありません。</translation>
    </message>
    <message>
        <source>The policy is a link; it has to be the file itself.</source>
        <translation>ポリシーがリンクです。ファイルそのものでなければなりません。</translation>
    </message>
    <message>
        <source>The policy cannot be read.</source>
        <translation>ポリシーを読み取れません。</translation>
    </message>
    <message>
        <source>Others than the administrator can change the policy: it and its folder have to belong to the administrator, and nobody else may write them.</source>
        <translation>管理者以外もポリシーを変更できます。ポリシーとそのフォルダーは管理者が所有し、ほかの誰も書き込めないようにする必要があります。</translation>
    </message>
    <message>
        <source>The policy is larger than 1 MiB.</source>
        <translation>ポリシーが 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>The policy is not a text in UTF-8.</source>
        <translation>ポリシーが UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The policy was written for a newer Token Desk.</source>
        <translation>ポリシーが新しいバージョンの Token Desk 用に書かれています。</translation>
    </message>
    <message>
        <source>A line of the policy is neither a group in brackets nor a name with its value.</source>
        <translation>ポリシーに、角かっこで囲んだグループでも、名前と値の組でもない行があります。</translation>
    </message>
    <message>
        <source>There is no setting of this name, so nothing is ruled by it.</source>
        <translation>この名前の設定はないため、この指定では何も設定されません。</translation>
    </message>
    <message>
        <source>The value has to be %1.</source>
        <translation>値は%1でなければなりません。</translation>
    </message>
    <message>
        <source>The policy rules this setting more than once.</source>
        <translation>ポリシーがこの設定を 2 回以上指定しています。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
</context>
<context>
    <name>TokenDesk::PolicyNotice</name>
    <message>
        <source>Policy notice</source>
        <translation>ポリシーのお知らせ</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator&apos;s policy cannot be obeyed as it stands: %n problem(s).</source>
        <translation>
            <numerusform>管理者のポリシーをそのままでは適用できません: 問題 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that are in doubt have their safe values. Tell your administrator.</source>
        <translation>疑わしい設定は安全な値になっています。管理者に伝えてください。</translation>
    </message>
    <message>
        <source>Show details…</source>
        <translation>詳細を表示…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. “Check this computer” in the menu shows all.</source>
        <translation>
            <numerusform>ほか %n 件。メニューの「このコンピューターを診断」ですべて表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy of your administrator</source>
        <translation>管理者のポリシー</translation>
    </message>
    <message>
        <source>What cannot be obeyed:</source>
        <translation>適用できない内容:</translation>
    </message>
</context>
<context>
    <name>TokenDesk::PolicyVerb</name>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>ユーザーの設定</translation>
    </message>
    <message>
        <source>administrator: %1</source>
        <translation>管理者: %1</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>値</translation>
    </message>
    <message>
        <source>SET BY</source>
        <translation>設定元</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ProductionGuard</name>
    <message>
        <source>Environment: %1 (%2)</source>
        <translation>環境: %1 (%2)</translation>
    </message>
    <message>
        <source>Environment: unknown</source>
        <translation>環境: 不明</translation>
    </message>
    <message>
        <source>Copy a production token of “%1”?</source>
        <translation>「%1」の本番トークンをコピーしますか?</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>形式: %1</translation>
    </message>
    <message>
        <source>Whoever has it can use it until it expires.</source>
        <translation>このトークンを入手した人は、有効期限までだれでも使用できます。</translation>
    </message>
    <message>
        <source>Copy production token</source>
        <translation>本番トークンをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ProxySignInDialog</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>プロキシへのサインイン</translation>
    </message>
    <message>
        <source>The proxy %1 wants a username and password of its own.</source>
        <translation>プロキシ %1 には専用のユーザー名とパスワードが必要です。</translation>
    </message>
    <message>
        <source>They are not those of an account. They are kept in the keychain, and sent to this proxy only.</source>
        <translation>アカウントのものとは異なります。キーチェーンに保存され、このプロキシにのみ送信されます。</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Reconcile</name>
    <message>
        <source>Adding it was interrupted before its password was confirmed.</source>
        <translation>アカウントの追加が、パスワードの確認前に中断されました。</translation>
    </message>
    <message>
        <source>Changing its password was interrupted.</source>
        <translation>パスワードの変更が中断されました。</translation>
    </message>
    <message>
        <source>Removing it was interrupted.</source>
        <translation>アカウントの削除が中断されました。</translation>
    </message>
    <message>
        <source>Its password is not in the keychain.</source>
        <translation>パスワードがキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Its password is not stored: it was kept for one session only, or changing it was cut off.</source>
        <translation>パスワードが保存されていません。1 回のセッションに限り保持されていたか、変更が中断されました。</translation>
    </message>
    <message>
        <source>The key that tokens are sealed with is not in the keychain any more, only in memory.</source>
        <translation>トークンを暗号化する鍵がキーチェーンから失われ、メモリにのみ残っています。</translation>
    </message>
    <message numerus="yes">
        <source>The key of %n token(s) is not in the keychain any more.</source>
        <translation>
            <numerusform>%n 件のトークンの鍵がキーチェーンから失われています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) do not open with the key in the keychain.</source>
        <translation>
            <numerusform>%n 件のトークンをキーチェーンの鍵で開けません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is chained with another key than the one in the keychain.</source>
        <translation>監査ログが、キーチェーンの鍵とは別の鍵でチェーンされています。</translation>
    </message>
    <message>
        <source>The newest events of the audit log are missing: it does not go on from the one that the keychain remembers.</source>
        <translation>監査ログの最新のイベントが失われています。キーチェーンが記憶しているイベントから続いていません。</translation>
    </message>
    <message>
        <source>Edit the account and enter the password again, or remove the account.</source>
        <translation>アカウントを編集してパスワードを入力し直すか、アカウントを削除してください。</translation>
    </message>
    <message>
        <source>Looks whether the password has reached the keychain. If so, the account is complete; if not, you enter it again.</source>
        <translation>パスワードがキーチェーンに保存されたかどうかを確認します。保存されていればアカウントは完成です。保存されていなければ、パスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>Puts the password that counts in its place, and removes the other one.</source>
        <translation>正しいほうのパスワードを所定の場所に置き、もう一方を削除します。</translation>
    </message>
    <message>
        <source>Removes what is left of the account: its password, its tokens and its place in the list.</source>
        <translation>アカウントの残りの情報 (パスワード、トークン、一覧の項目) を削除します。</translation>
    </message>
    <message>
        <source>Marks the account as one without a password. You enter it again, or remove the account.</source>
        <translation>アカウントをパスワードなしとして記録します。その後、パスワードを入力し直すか、アカウントを削除してください。</translation>
    </message>
    <message>
        <source>Stores the key again. Nothing is lost.</source>
        <translation>鍵をもう一度保存します。失われるものはありません。</translation>
    </message>
    <message>
        <source>Takes these tokens off this computer: nobody can open them. Accounts and passwords stay, and the next sign-in makes a new key.</source>
        <translation>これらのトークンはだれにも開けないため、このコンピューターから消去します。アカウントとパスワードは残り、次回のサインイン時に新しい鍵が作成されます。</translation>
    </message>
    <message>
        <source>Takes these tokens off this computer. Accounts and passwords stay.</source>
        <translation>これらのトークンをこのコンピューターから消去します。アカウントとパスワードは残ります。</translation>
    </message>
    <message>
        <source>Begins a new chain. Earlier events can still be read, but not verified any more. If you do not know of a reason, such as a restored keychain, have it looked into first.</source>
        <translation>新しいチェーンを開始します。以前のイベントは引き続き読めますが、検証はできなくなります。キーチェーンの復元など、心当たりがない場合は、先に原因を調べてもらってください。</translation>
    </message>
    <message>
        <source>Goes on with the log as it stands; what is missing stays missing. If you do not know of a reason, such as a damaged database, have it looked into first.</source>
        <translation>ログを現状のまま続けます。失われた部分は元に戻りません。データベースの破損など、心当たりがない場合は、先に原因を調べてもらってください。</translation>
    </message>
    <message>
        <source>Repaired.</source>
        <translation>修復しました。</translation>
    </message>
    <message>
        <source>Its password has to be entered again, or the account removed.</source>
        <translation>パスワードを入力し直すか、アカウントを削除する必要があります。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Renewal</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>月曜から金曜</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Until %1, Monday to Friday</source>
        <translation>%1 まで、月曜から金曜</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairDialog</name>
    <message>
        <source>Tokens on this computer</source>
        <translation>このコンピューターのトークン</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出された問題</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Every account&apos;s password is looked for in the keychain, which may ask to be unlocked.</source>
        <translation>すべてのアカウントのパスワードをキーチェーンで確認します。キーチェーンのロック解除を求められることがあります。</translation>
    </message>
    <message>
        <source>Nothing could be looked at</source>
        <translation>何も確認できませんでした</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Not everything could be looked at</source>
        <translation>一部を確認できませんでした</translation>
    </message>
    <message>
        <source>Everything fits together</source>
        <translation>整合性に問題はありません</translation>
    </message>
    <message>
        <source>Every account has its password, and every token can be opened.</source>
        <translation>すべてのアカウントにパスワードがあり、すべてのトークンを開けます。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>問題が %n 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>The keychain may ask to be unlocked.</source>
        <translation>キーチェーンのロック解除を求められることがあります。</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>修復しています…</translation>
    </message>
    <message>
        <source>Everything ticked is repaired</source>
        <translation>選択した項目をすべて修復しました</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left over</source>
        <translation>
            <numerusform>問題が %n 件残っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts without a password are under Needs attention.</source>
        <translation>パスワードのないアカウントは「要確認」に表示されます。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairNotice</name>
    <message>
        <source>Repair notice</source>
        <translation>修復のお知らせ</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need repair: an earlier change was cut off.</source>
        <translation>
            <numerusform>%n 件のアカウントに修復が必要です。以前の変更が中断されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost by waiting. Repair shows each of them, and what it will do.</source>
        <translation>後で行っても、失われるものはありません。「修復」では、各アカウントと修復の内容を確認できます。</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairVerb</name>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>一部を確認できませんでした。</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>整合性に問題はありません。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ReportDialog</name>
    <message>
        <source>Tokens alive now</source>
        <translation>現在有効なトークン</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>レポートを保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ReportVerb</name>
    <message>
        <source>The report could not be written: %1</source>
        <translation>レポートを書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>The report could not be made into a PDF. tokendesk-pdf, which does that, has to be in the folder of this program; a name that ends with .html needs it not.</source>
        <translation>レポートを PDF にできませんでした。PDF の作成には、このプログラムのフォルダーに tokendesk-pdf が必要です。名前が .html で終わる場合は不要です。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ServerClock</name>
    <message>
        <source>this computer agrees with the server</source>
        <translation>このコンピューターはサーバーと一致</translation>
    </message>
    <message>
        <source>this computer is %1 s behind the server</source>
        <translation>このコンピューターはサーバーより %1 秒遅れ</translation>
    </message>
    <message>
        <source>this computer is %1 s ahead of the server</source>
        <translation>このコンピューターはサーバーより %1 秒進み</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingEditor</name>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <comment>after a whole hour on a 24-hour clock</comment>
        <translation>時</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingRow</name>
    <message>
        <source>Set by your administrator</source>
        <translation>管理者による設定</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>%1に戻す</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>次回の起動時に有効になります。</translation>
    </message>
    <message>
        <source>Set by your administrator, in %1.</source>
        <translation>%1 で管理者により設定されています。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>The settings file cannot be written. Changes count until Token Desk is closed.</source>
        <translation>設定ファイルに書き込めません。変更は Token Desk を終了するまで有効です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SignIn</name>
    <message>
        <source> (assumed)</source>
        <translation> (推定)</translation>
    </message>
    <message>
        <source>its password is not stored yet. Edit the account and enter it again.</source>
        <translation>パスワードがまだ保存されていません。アカウントを編集して入力し直してください。</translation>
    </message>
    <message>
        <source>the server rejected it before. Sign it in by its name to try again.</source>
        <translation>以前サーバーに拒否されました。再試行するには、名前を指定してサインインしてください。</translation>
    </message>
    <message>
        <source>ok, expires %1</source>
        <translation>OK、有効期限 %1</translation>
    </message>
    <message>
        <source>has a token already, expires %1</source>
        <translation>トークンあり、有効期限 %1</translation>
    </message>
    <message>
        <source>skipped, %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>failed. %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>the server asks to wait until %1…</source>
        <translation>サーバーの指示により %1 まで待機しています…</translation>
    </message>
    <message>
        <source>%1 signed in, %2 failed, %3 left alone</source>
        <translation>サインイン済み %1 件、失敗 %2 件、スキップ %3 件</translation>
    </message>
    <message>
        <source>, %1 cancelled</source>
        <translation>、キャンセル %1 件</translation>
    </message>
</context>
<context>
    <name>TokenDesk::StatusStrip</name>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>キーチェーン: %1</translation>
    </message>
    <message>
        <source>%1, access denied</source>
        <translation>%1、アクセス拒否</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <translation>%1、ロック解除済み</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1、ロック中</translation>
    </message>
    <message>
        <source>No keychain service</source>
        <translation>キーチェーンサービスなし</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>今すぐクリア</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>クリップボードをクリアするまでの時間</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>クリップボードをクリア</translation>
    </message>
    <message>
        <source>Passwords in memory, for this session only</source>
        <translation>パスワードはこのセッション中のみメモリに保持</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Token of %1 (%2) is on the clipboard</source>
        <translation>「%1」(%2) のトークンがクリップボードにあります</translation>
    </message>
    <message>
        <source>Token of %1 is on the clipboard</source>
        <translation>「%1」のトークンがクリップボードにあります</translation>
    </message>
    <message>
        <source>stays until you clear it</source>
        <translation>クリアするまで残ります</translation>
    </message>
    <message>
        <source>clears in %1 s</source>
        <translation>%1 秒後にクリア</translation>
    </message>
    <message>
        <source>The desktop may still have the token on the clipboard. It is cleared at the next key or click in this window.</source>
        <translation>トークンがまだデスクトップのクリップボードに残っている可能性があります。このウィンドウで次にキーを押すかクリックすると消去されます。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::StorageRescue</name>
    <message>
        <source>The account database was gone; the copy of %1 was taken.</source>
        <translation>アカウントデータベースがなくなっていたため、%1 のコピーを使用しました。</translation>
    </message>
    <message>
        <source>The account database was damaged; the copy of %1 was taken.</source>
        <translation>アカウントデータベースが破損していたため、%1 のコピーを使用しました。</translation>
    </message>
    <message>
        <source>Accounts and environments could still be read and are all there. Session tokens are gone; sign in again where you need one.</source>
        <translation>アカウントと環境は読み取ることができ、すべて残っています。セッショントークンは失われました。必要に応じてサインインし直してください。</translation>
    </message>
    <message>
        <source>What was added or changed after that is missing, and so are session tokens. Look through your accounts; the passwords in the keychain are untouched.</source>
        <translation>その後に追加または変更した内容と、セッショントークンは失われています。アカウントを確認してください。キーチェーンのパスワードに影響はありません。</translation>
    </message>
    <message>
        <source>The damaged file was set aside, not removed: %1</source>
        <translation>破損したファイルは削除せず、別に保管しました: %1</translation>
    </message>
    <message>
        <source>The copy was made: %1</source>
        <translation>コピーの作成日時: %1</translation>
    </message>
    <message>
        <source>What was wrong: %1</source>
        <translation>問題の内容: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TableFile</name>
    <message>
        <source>There is a file of that name already.</source>
        <translation>その名前のファイルはすでにあります。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TimeText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind %2.</source>
        <translation>このコンピューターの時計は、%2より %1遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of %2.</source>
        <translation>このコンピューターの時計は、%2より %1進んでいます。</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>1 分未満</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TimelineView</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Timeline of active tokens</source>
        <translation>有効なトークンのタイムライン</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Token</name>
    <message>
        <source>The token is valid but could not be kept, and will not be shown again.</source>
        <translation>トークンは有効ですが、保存できませんでした。再び表示されることはありません。</translation>
    </message>
    <message>
        <source>The server rejected this account before, so it was not asked again. Edit its password, or use --new to ask all the same.</source>
        <translation>このアカウントは以前サーバーに拒否されたため、要求を送りませんでした。パスワードを編集するか、--new を使用して再度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenColumns</name>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>幅を広げる</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>幅を狭める</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenDetails</name>
    <message>
        <source>, assumed: the token does not say</source>
        <translation>、推定 (トークンに記載なし)</translation>
    </message>
    <message>
        <source> – does not fit this environment</source>
        <translation> – この環境と一致しません</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Issuer / audience</source>
        <translation>発行者 / 対象者</translation>
    </message>
    <message>
        <source>User, organisation</source>
        <translation>ユーザー、組織</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenLabelDelegate</name>
    <message>
        <source>Token label</source>
        <translation>トークンのラベル</translation>
    </message>
    <message>
        <source>Ticket, purpose</source>
        <translation>チケット、目的</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenMenu</name>
    <message>
        <source>Token as issued (Bearer …)</source>
        <translation>発行時のトークン (Bearer …)</translation>
    </message>
    <message>
        <source>Token only</source>
        <translation>トークンのみ</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization ヘッダー</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl コマンド</translation>
    </message>
    <message>
        <source>PowerShell variable</source>
        <translation>PowerShell 変数</translation>
    </message>
    <message>
        <source>.env line</source>
        <translation>.env 行</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Postman 環境</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>ラベル…</translation>
    </message>
    <message>
        <source>Forget token…</source>
        <translation>トークンを消去…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenTableModel</name>
    <message>
        <source>token ending in %1</source>
        <translation>末尾が %1 のトークン</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4, expires in %5</source>
        <translation>%1、%2、%3 から %4 まで、あと %5で期限切れ</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>あと %1で期限切れ</translation>
    </message>
    <message>
        <source>freshest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>expiry assumed</source>
        <translation>有効期限は推定</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenTableView</name>
    <message>
        <source>Active tokens</source>
        <translation>有効なトークン</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Tokens</name>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (推定)</translation>
    </message>
    <message>
        <source>%1: the audience or issuer of token %2 does not fit the environment %3.</source>
        <translation>%1: トークン %2 の対象者または発行者が環境 %3 と一致しません。</translation>
    </message>
    <message>
        <source>There are no live tokens.</source>
        <translation>有効なトークンはありません。</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten on this computer: %n token(s).</source>
        <translation>
            <numerusform>このコンピューターから %n 件のトークンを消去しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>At the server a token stays valid until it expires.</source>
        <translation>サーバーでは、トークンは有効期限まで有効です。</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokensPage</name>
    <message>
        <source>No token is active. Choose an account and press Enter to get one.</source>
        <translation>有効なトークンはありません。取得するには、アカウントを選んで Enter キーを押してください。</translation>
    </message>
    <message>
        <source>No active token found for “%1”.</source>
        <translation>「%1」に一致する有効なトークンはありません。</translation>
    </message>
    <message>
        <source>All active tokens</source>
        <translation>すべての有効なトークン</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表(&amp;B)</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>タイムライン(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Toolbar</name>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Sign in all…</source>
        <translation>一括サインイン…</translation>
    </message>
    <message>
        <source>Add an account (Ctrl+N)</source>
        <translation>アカウントを追加 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Sign in all</source>
        <translation>一括サインイン</translation>
    </message>
    <message>
        <source>Find account or token   Ctrl+F</source>
        <translation>アカウントまたはトークンを検索   Ctrl+F</translation>
    </message>
    <message>
        <source>Find account or token</source>
        <translation>アカウントまたはトークンを検索</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation>環境…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>このコンピューターを診断…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>Sign in several accounts (Ctrl+Shift+S)</source>
        <translation>複数のアカウントでサインイン (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Accounts are being signed in</source>
        <translation>アカウントでサインインしています</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>アカウントのインポート</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Import accounts from a table or a KeePass file (Ctrl+I)</source>
        <translation>表または KeePass ファイルからアカウントをインポート (Ctrl+I)</translation>
    </message>
    <message>
        <source>Hides everything until the keychain gives the key again (Ctrl+L)</source>
        <translation>キーチェーンから再び鍵を取り出すまで、すべてを隠します (Ctrl+L)</translation>
    </message>
    <message>
        <source>Settings, environments, backups, and a check of this computer (F10)</source>
        <translation>設定、環境、バックアップ、このコンピューターの診断 (F10)</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>監査ログ…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TrayIcon</name>
    <message>
        <source>Get token for…</source>
        <translation>トークンを取得…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>No active tokens</source>
        <translation>有効なトークンはありません</translation>
    </message>
    <message>
        <source>%1 (production), %2</source>
        <extracomment>Account and time left.</extracomment>
        <translation>%1（本番）、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TrayPresence</name>
    <message>
        <source>Close Token Desk</source>
        <translation>Token Desk の終了</translation>
    </message>
    <message>
        <source>Keep Token Desk running in the tray?</source>
        <translation>Token Desk をトレイで動作させ続けますか？</translation>
    </message>
    <message>
        <source>From there, tokens are two clicks away, and it tells you before they expire. Your answer is remembered; you can change it in the settings.</source>
        <translation>トレイからは 2 回のクリックでトークンを使え、期限が切れる前に知らせます。回答は記憶され、設定で変更できます。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>動作を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TokenDesk::VaultOpening</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>ファイルのパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::WindowLock</name>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Session tokens of Data Zoo child accounts at hand.</source>
        <translation>Data Zoo の子アカウントのセッショントークンを手元に。</translation>
    </message>
    <message>
        <source>Keep data apart under this name.</source>
        <translation>この名前でデータを分けて保存します。</translation>
    </message>
    <message>
        <source>Token Desk is running already, and does not answer.</source>
        <translation>Token Desk はすでに実行中ですが、応答しません。</translation>
    </message>
    <message>
        <source>Wait a moment; if it stays so, end it and start it again.</source>
        <translation>しばらくお待ちください。それでも応答しない場合は、終了してから起動し直してください。</translation>
    </message>
    <message>
        <source>Start without a window, in the tray where there is one.</source>
        <translation>ウィンドウを表示せずに起動します。トレイがある場合はトレイに入ります。</translation>
    </message>
</context>
</TS>
