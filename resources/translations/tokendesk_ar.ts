<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Settings</name>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Clear the clipboard by itself</source>
        <translation>مسح الحافظة تلقائيًا</translation>
    </message>
    <message>
        <source>Whether a copied token is taken off the clipboard after a while. It is taken off at the end of the program in any case.</source>
        <translation>إزالة الرمز المنسوخ من الحافظة بعد مدة. وهو يُزال عند إنهاء البرنامج في كل الأحوال.</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>مسح الحافظة بعد</translation>
    </message>
    <message>
        <source>How long a copied token stays on the clipboard.</source>
        <translation>مدة بقاء الرمز المنسوخ في الحافظة.</translation>
    </message>
    <message>
        <source>Ask before a production token is copied</source>
        <translation>السؤال قبل نسخ رمز من بيئة الإنتاج</translation>
    </message>
    <message>
        <source>Whether copying a token of a production environment asks first.</source>
        <translation>طلب التأكيد قبل نسخ رمز من بيئة إنتاج.</translation>
    </message>
    <message>
        <source>A token is expiring in its last</source>
        <translation>الرمز على وشك أن تنتهي صلاحيته في آخر</translation>
    </message>
    <message>
        <source>How long before its end a token counts as expiring: its time is amber from then on.</source>
        <translation>المدة السابقة لنهاية الرمز التي يُعدّ فيها على وشك أن تنتهي صلاحيته: يصير وقته كهرمانيًا منذ بدايتها.</translation>
    </message>
    <message>
        <source>A token is urgent in its last</source>
        <translation>الرمز عاجل في آخر</translation>
    </message>
    <message>
        <source>How long before its end a token counts as urgent: its time is red from then on, with a sign beside it.</source>
        <translation>المدة السابقة لنهاية الرمز التي يُعدّ فيها عاجلًا: يصير وقته أحمر منذ بدايتها، وبجانبه علامة.</translation>
    </message>
    <message>
        <source>A token has enough life with at least</source>
        <translation>مدة الرمز كافية إذا بقي منها على الأقل</translation>
    </message>
    <message>
        <source>How much time a token must have left to be handed out again instead of signing in.</source>
        <translation>الوقت الذي يجب أن يبقى للرمز حتى يُعطى من جديد بدل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Wait for the server at most</source>
        <translation>أقصى انتظار للخادم</translation>
    </message>
    <message>
        <source>How long a sign-in may take at the network.</source>
        <translation>المدة التي قد يستغرقها تسجيل الدخول عبر الشبكة.</translation>
    </message>
    <message>
        <source>Wait for the keychain at most</source>
        <translation>أقصى انتظار لسلسلة المفاتيح</translation>
    </message>
    <message>
        <source>How long the keychain may take in the window, its prompt included.</source>
        <translation>المدة التي قد تستغرقها سلسلة المفاتيح في النافذة، بما فيها طلب فتح القفل.</translation>
    </message>
    <message>
        <source>Wait for the keychain on the command line at most</source>
        <translation>أقصى انتظار لسلسلة المفاتيح في سطر الأوامر</translation>
    </message>
    <message>
        <source>How long the keychain may take on the command line, its prompt included.</source>
        <translation>المدة التي قد تستغرقها سلسلة المفاتيح في سطر الأوامر، بما فيها طلب فتح القفل.</translation>
    </message>
    <message>
        <source>Keep the audit log for</source>
        <translation>الاحتفاظ بسجل التدقيق مدة</translation>
    </message>
    <message>
        <source>After how long the events of the audit log are removed. A signed note of how many there were stays.</source>
        <translation>المدة التي تُزال بعدها أحداث سجل التدقيق. وتبقى إشارة موقّعة إلى عددها.</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of the window. Where there is no translation, it is English.</source>
        <translation>لغة النافذة. وحيث لا توجد ترجمة تكون بالإنجليزية.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tell when tokens are about to expire</source>
        <translation>التنبيه حين توشك رموز على انتهاء صلاحيتها</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when an account&apos;s freshest token turns expiring, and when it turns urgent.</source>
        <translation>عرض إشعار على سطح المكتب حين يوشك أحدث رمز في حساب على انتهاء صلاحيته، وحين يصير عاجلًا.</translation>
    </message>
    <message>
        <source>Tell when signing in several accounts is over</source>
        <translation>التنبيه عند الفراغ من تسجيل دخول عدة حسابات</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification of the result while the window is hidden.</source>
        <translation>عرض إشعار بالنتيجة على سطح المكتب ما دامت النافذة مخفية.</translation>
    </message>
    <message>
        <source>Be quiet at certain hours</source>
        <translation>التزام الصمت في ساعات معيّنة</translation>
    </message>
    <message>
        <source>Whether nothing is told of expiring tokens and finished sign-ins between two times of the day. What comes up then is not told later.</source>
        <translation>عدم التنبيه إلى الرموز الموشكة على الانتهاء وعمليات الدخول المنتهية بين ساعتين من اليوم. وما يحدث حينها لا يُنبَّه إليه لاحقًا.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الصمت من</translation>
    </message>
    <message>
        <source>The hour at which the quiet begins, on a 24-hour clock.</source>
        <translation>الساعة التي يبدأ عندها الصمت، بنظام 24 ساعة.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الصمت حتى</translation>
    </message>
    <message>
        <source>The hour at which the quiet ends, on a 24-hour clock. Where it is the one at which it begins, there is none.</source>
        <translation>الساعة التي ينتهي عندها الصمت، بنظام 24 ساعة. وإن كانت ساعة بدايته نفسها فلا صمت.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>مواصلة العمل في علبة النظام</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Whether Token Desk goes on in the tray when its window is closed. On a desktop without a tray it quits.</source>
        <translation>مواصلة Token Desk العمل في علبة النظام عند إغلاق نافذته. وينتهي على سطح مكتب بلا علبة نظام.</translation>
    </message>
    <message>
        <source>Tell when a token is copied from the tray</source>
        <translation>التنبيه عند نسخ رمز من علبة النظام</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when a token comes to the clipboard from the tray&apos;s menu or a notification.</source>
        <translation>عرض إشعار على سطح المكتب حين يُنسخ رمز إلى الحافظة من قائمة علبة النظام أو من إشعار.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Copy formats</source>
        <translation>صيغ النسخ</translation>
    </message>
    <message>
        <source>Production may be used</source>
        <translation>السماح باستخدام بيئة الإنتاج</translation>
    </message>
    <message>
        <source>Whether accounts of a production environment can sign in and hand out tokens, and whether such accounts and environments can be added.</source>
        <translation>إمكان تسجيل الدخول بحسابات بيئة إنتاج وإعطاء رموزها، وإمكان إضافة حسابات وبيئات من هذا النوع.</translation>
    </message>
    <message>
        <source>Environments of one&apos;s own may be used</source>
        <translation>السماح باستخدام بيئات مخصّصة</translation>
    </message>
    <message>
        <source>Whether environments beside the built-in ones can be added, edited and signed in to.</source>
        <translation>إمكان إضافة بيئات غير المضمّنة وتحريرها وتسجيل الدخول إليها.</translation>
    </message>
    <message>
        <source>Tokens may be copied as issued</source>
        <translation>السماح بنسخ الرموز كما صدرت</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as the server issued it.</source>
        <translation>إمكان نسخ الرمز وطباعته كما أصدره الخادم.</translation>
    </message>
    <message>
        <source>Tokens may be copied without Bearer</source>
        <translation>السماح بنسخ الرموز دون Bearer</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed without the word Bearer.</source>
        <translation>إمكان نسخ الرمز وطباعته دون كلمة Bearer.</translation>
    </message>
    <message>
        <source>Tokens may be copied as header</source>
        <translation>السماح بنسخ الرموز كترويسة</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as an Authorization header.</source>
        <translation>إمكان نسخ الرمز وطباعته كترويسة Authorization.</translation>
    </message>
    <message>
        <source>Tokens may be copied as curl command</source>
        <translation>السماح بنسخ الرموز كأمر curl</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a curl command.</source>
        <translation>إمكان نسخ الرمز وطباعته كأمر curl.</translation>
    </message>
    <message>
        <source>Tokens may be copied as PowerShell variable</source>
        <translation>السماح بنسخ الرموز كمتغير PowerShell</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a PowerShell assignment.</source>
        <translation>إمكان نسخ الرمز وطباعته كإسناد في PowerShell.</translation>
    </message>
    <message>
        <source>Tokens may be copied as .env line</source>
        <translation>السماح بنسخ الرموز كسطر .env</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a line of a .env file.</source>
        <translation>إمكان نسخ الرمز وطباعته كسطر من ملف .env.</translation>
    </message>
    <message>
        <source>Tokens may be copied as Postman environment</source>
        <translation>السماح بنسخ الرموز كبيئة Postman</translation>
    </message>
    <message>
        <source>Whether a token can be copied and printed as a Postman environment.</source>
        <translation>إمكان نسخ الرمز وطباعته كبيئة Postman.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>الإقفال</translation>
    </message>
    <message>
        <source>Automatic renewal signs in in the last</source>
        <translation>التجديد التلقائي يسجّل الدخول في آخر</translation>
    </message>
    <message>
        <source>How long before the end of its freshest token an account that is renewed automatically is signed in anew.</source>
        <translation>المدة السابقة لنهاية أحدث رمز التي يُسجَّل فيها من جديد دخول حساب يُجدَّد تلقائيًا.</translation>
    </message>
    <message>
        <source>Tell when an automatic renewal fails</source>
        <translation>التنبيه حين يفشل تجديد تلقائي</translation>
    </message>
    <message>
        <source>Whether the desktop shows a notification when an account that is renewed automatically could not be signed in.</source>
        <translation>عرض إشعار على سطح المكتب حين يتعذّر تسجيل دخول حساب يُجدَّد تلقائيًا.</translation>
    </message>
    <message>
        <source>Lock together with the screen</source>
        <translation>الإقفال مع الشاشة</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when the desktop locks its screen.</source>
        <translation>إقفال Token Desk حين يقفل سطح المكتب شاشته.</translation>
    </message>
    <message>
        <source>Lock before the computer sleeps</source>
        <translation>الإقفال قبل سكون الحاسوب</translation>
    </message>
    <message>
        <source>Whether Token Desk locks before the computer is suspended or hibernates.</source>
        <translation>إقفال Token Desk قبل تعليق الحاسوب أو إسباته.</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>الإقفال عند تصغير النافذة</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when its window is minimised.</source>
        <translation>إقفال Token Desk عند تصغير نافذته.</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>الإقفال حين لا يوجد أحد</translation>
    </message>
    <message>
        <source>Whether Token Desk locks when the computer has not been touched for a while. Where the desktop does not tell, what counts is how long Token Desk has not been used.</source>
        <translation>إقفال Token Desk حين لا يُمس الحاسوب مدة. وإن لم يُبلغ سطح المكتب بذلك، فالعبرة بمدة عدم استخدام Token Desk.</translation>
    </message>
    <message>
        <source>Nobody is there after</source>
        <translation>لا يوجد أحد بعد</translation>
    </message>
    <message>
        <source>After how long without a key pressed or the mouse moved Token Desk locks.</source>
        <translation>المدة التي يُقفل بعدها Token Desk دون ضغط مفتاح أو تحريك الفأرة.</translation>
    </message>
    <message>
        <source>Lock the keychain as well</source>
        <translation>إقفال سلسلة المفاتيح أيضًا</translation>
    </message>
    <message>
        <source>Whether locking Token Desk locks the keychain, too, so that unlocking asks for the keychain&apos;s password. It is locked for all programs. On Linux only.</source>
        <translation>إقفال سلسلة المفاتيح أيضًا مع إقفال Token Desk، فيُسأل عند فتح القفل عن كلمة سر سلسلة المفاتيح. وهي تُقفل لكل البرامج. في لينكس فقط.</translation>
    </message>
    <message>
        <source>Pass events on to the system&apos;s log</source>
        <translation>تمرير الأحداث إلى سجل النظام</translation>
    </message>
    <message>
        <source>Whether every event of the audit log also goes to the log of the operating system, with the labels of accounts and the names of persons.</source>
        <translation>إرسال كل حدث في سجل التدقيق إلى سجل نظام التشغيل أيضًا، مع تسميات الحسابات وأسماء الأشخاص.</translation>
    </message>
    <message>
        <source>Start when you sign in to this computer</source>
        <translation>التشغيل عند تسجيل دخولك إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Whether Token Desk starts with the desktop, hidden in the tray where there is one.</source>
        <translation>تشغيل Token Desk مع سطح المكتب، مخفيًا في علبة النظام إن وُجدت.</translation>
    </message>
    <message>
        <source>Accounts may be imported</source>
        <translation>السماح باستيراد الحسابات</translation>
    </message>
    <message>
        <source>Whether accounts can be brought in from tables, password databases and backups.</source>
        <translation>إمكان جلب الحسابات من الجداول وقواعد بيانات كلمات السر والنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The list of accounts may be exported</source>
        <translation>السماح بتصدير قائمة الحسابات</translation>
    </message>
    <message>
        <source>Whether the list of accounts, without passwords, can be written to a file.</source>
        <translation>إمكان كتابة قائمة الحسابات في ملف، دون كلمات السر.</translation>
    </message>
    <message>
        <source>Backups may be made</source>
        <translation>السماح بإنشاء النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Whether accounts and their passwords can be written to an encrypted file.</source>
        <translation>إمكان كتابة الحسابات وكلمات سرها في ملف معمّى.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountActions</name>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove “%1” and its password from this computer?</source>
        <translation>أتريد إزالة «%1» وكلمة سره من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Its active tokens are forgotten here, and stay valid at the server until they expire.</source>
        <translation>تُنسى رموزه النشطة هنا، وتبقى صالحة لدى الخادم إلى أن تنتهي صلاحيتها.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>نسيان الرمز</translation>
    </message>
    <message>
        <source>Forget the token ending in %1?</source>
        <translation>أتريد نسيان الرمز الذي آخره %1؟</translation>
    </message>
    <message>
        <source>It leaves this computer, and stays valid at the server until it expires.</source>
        <translation>يُزال من هذا الحاسوب، ويبقى صالحًا لدى الخادم إلى أن تنتهي صلاحيته.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountDelegate</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>تحرير الحساب</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ال&amp;تسمية</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>ال&amp;بيئة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>الم&amp;جموعة</translation>
    </message>
    <message>
        <source>Optional: a reseller, a team</source>
        <translation>اختياري: موزّع أو فريق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>الملا&amp;حظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>إزالة الحساب…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>الاحتفاظ بها لهذه الجلسة</translation>
    </message>
    <message>
        <source>Keeps passwords in memory while Token Desk runs</source>
        <translation>يحتفظ بكلمات السر في الذاكرة ما دام Token Desk يعمل</translation>
    </message>
    <message>
        <source>Until then, the password can be kept in memory while Token Desk runs.</source>
        <translation>حتى ذلك الحين، يمكن الاحتفاظ بكلمة السر في الذاكرة ما دام Token Desk يعمل.</translation>
    </message>
    <message>
        <source>Renew automatically before a token expires</source>
        <translation>التجديد تلقائيًا قبل أن تنتهي صلاحية رمز</translation>
    </message>
    <message>
        <source>Each day until</source>
        <translation>كل يوم حتى</translation>
    </message>
    <message>
        <source>Monday to Friday only</source>
        <translation>من الاثنين إلى الجمعة فقط</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Renew automatically</source>
        <translation>التجديد تلقائيًا</translation>
    </message>
    <message>
        <source>While Token Desk runs and is unlocked. Stops when the server rejects the account.</source>
        <translation>ما دام Token Desk يعمل وغير مقفل. يتوقف حين يرفض الخادم الحساب.</translation>
    </message>
    <message>
        <source>Renew until a time of day</source>
        <translation>التجديد حتى ساعة من اليوم</translation>
    </message>
    <message>
        <source>Renew until</source>
        <translation>التجديد حتى</translation>
    </message>
    <message>
        <source>Renew Monday to Friday only</source>
        <translation>التجديد من الاثنين إلى الجمعة فقط</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountHeader</name>
    <message>
        <source>Get token   ⏎</source>
        <translation>الحصول على رمز   ⏎</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>الحصول على رمز</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>تحرير الحساب</translation>
    </message>
    <message>
        <source>Copies the freshest live token, signing in first if there is none (Enter)</source>
        <translation>نسخ أحدث رمز سارٍ، مع تسجيل الدخول أولًا إن لم يوجد (Enter)</translation>
    </message>
    <message>
        <source>Signs in and copies the new token (F5)</source>
        <translation>تسجيل الدخول ونسخ الرمز الجديد (F5)</translation>
    </message>
    <message>
        <source>Signs in with the password as it is, and copies the token</source>
        <translation>تسجيل الدخول بكلمة السر كما هي، ونسخ الرمز</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>password not stored</source>
        <translation>كلمة السر غير مخزّنة</translation>
    </message>
    <message>
        <source>password kept for this session</source>
        <translation>كلمة السر محفوظة لهذه الجلسة</translation>
    </message>
    <message>
        <source>password in the keychain</source>
        <translation>كلمة السر في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>password in %1</source>
        <translation>كلمة السر في %1</translation>
    </message>
    <message>
        <source>%1, proven good %2</source>
        <translation>%1، ثبتت صحتها %2</translation>
    </message>
    <message>
        <source>%1, not proven yet</source>
        <translation>%1، لم تثبت صحتها بعد</translation>
    </message>
    <message>
        <source>Edit password…</source>
        <translation>تحرير كلمة السر…</translation>
    </message>
    <message>
        <source>The server rejected these credentials. Check the password before trying again.</source>
        <translation>رفض الخادم بيانات الدخول هذه. تحقق من كلمة السر قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The password did not reach the keychain. Edit the account to enter it again.</source>
        <translation>لم تصل كلمة السر إلى سلسلة المفاتيح. حرّر الحساب لإدخالها من جديد.</translation>
    </message>
    <message>
        <source>Get token copies the freshest live token, signing in first if there is none.</source>
        <translation>«الحصول على رمز» ينسخ أحدث رمز سارٍ، مع تسجيل الدخول أولًا إن لم يوجد.</translation>
    </message>
    <message>
        <source>No active token yet. Get token signs in and copies the new one.</source>
        <translation>لا رمز نشط بعد. «الحصول على رمز» يسجّل الدخول وينسخ الرمز الجديد.</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>يُجدَّد تلقائيًا</translation>
    </message>
    <message>
        <source>renewed automatically: %1</source>
        <translation>يُجدَّد تلقائيًا: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountListModel</name>
    <message>
        <source>All active tokens</source>
        <translation>كل الرموز النشطة</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>check password</source>
        <translation>تحقق من كلمة السر</translation>
    </message>
    <message>
        <source>enter it again</source>
        <translation>أدخلها من جديد</translation>
    </message>
    <message>
        <source>production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>دون كلمة سر</translation>
    </message>
    <message>
        <source>waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>no active token</source>
        <translation>لا رمز نشط</translation>
    </message>
    <message>
        <source>freshest token expires in %1</source>
        <translation>أحدث رمز تنتهي صلاحيته خلال %1</translation>
    </message>
    <message>
        <source>Renewed automatically: %1</source>
        <translation>يُجدَّد تلقائيًا: %1</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>يُجدَّد تلقائيًا</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountListView</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AccountPane</name>
    <message>
        <source>Nothing found for “%1” in labels, usernames, groups, token labels and the last characters of tokens.</source>
        <translation>لم يُعثر على «%1» في التسميات وأسماء المستخدمين والمجموعات وتسميات الرموز وآخر محارف الرموز.</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>الحصول على رمز</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Copy freshest token</source>
        <translation>نسخ أحدث رمز</translation>
    </message>
    <message numerus="yes">
        <source>Sign in %n account(s)…</source>
        <translation>
            <numerusform>تسجيل الدخول دون حسابات…</numerusform>
            <numerusform>تسجيل دخول حساب واحد…</numerusform>
            <numerusform>تسجيل دخول حسابين…</numerusform>
            <numerusform>تسجيل دخول %n حسابات…</numerusform>
            <numerusform>تسجيل دخول %n حسابًا…</numerusform>
            <numerusform>تسجيل دخول %n حساب…</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Sort by label</source>
        <translation>فرز حسب التسمية</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Accounts</name>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Live tokens</source>
        <translation>الرموز السارية</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>آخر قبول</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>There is no terminal to ask whether that is meant. Use --yes.</source>
        <translation>لا توجد طرفية للسؤال عن التأكيد. استخدم --yes.</translation>
    </message>
    <message>
        <source>Remove %1 (%2, %3) with its password and its tokens? [y/N] </source>
        <translation>أتريد إزالة %1 (%2، %3) مع كلمة سره ورموزه؟ [y/N] </translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>لا توجد حسابات بعد.</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>USERNAME</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>التجديد</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AttentionPage</name>
    <message>
        <source>Edit password…</source>
        <translation>تحرير كلمة السر…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Signs in with the password as it is (F5)</source>
        <translation>تسجيل الدخول بكلمة السر كما هي (F5)</translation>
    </message>
    <message>
        <source>Accounts that need attention</source>
        <translation>الحسابات التي تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Nothing signs in with these accounts by itself until their password is edited or you try again.</source>
        <translation>لا يُسجَّل الدخول بهذه الحسابات تلقائيًا حتى تُحرَّر كلمة سرها أو تعيد المحاولة.</translation>
    </message>
    <message>
        <source>No account needs attention.</source>
        <translation>لا حساب يحتاج إلى انتباه.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Audit</name>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>لا توجد صفوف كهذه.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditChoices</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>أيام…</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات الدخول</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>عمليات الدخول الفاشلة</translation>
    </message>
    <message>
        <source>Tokens handed out</source>
        <translation>إعطاء الرموز</translation>
    </message>
    <message>
        <source>Tokens labelled and gone</source>
        <translation>تسمية الرموز وزوالها</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Imports, exports, backups</source>
        <translation>الاستيراد والتصدير والنسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Settings and policy</source>
        <translation>الإعدادات والسياسة</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>الإقفال</translation>
    </message>
    <message>
        <source>Repairs and the log itself</source>
        <translation>الإصلاحات والسجل نفسه</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditDialog</name>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Report on tokens…</source>
        <translation>تقرير عن الرموز…</translation>
    </message>
    <message>
        <source>Report on sign-ins…</source>
        <translation>تقرير عن عمليات الدخول…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Verifying and exporting…</source>
        <translation>يجري التحقق والتصدير…</translation>
    </message>
    <message>
        <source>Searching, back to %1 so far…</source>
        <translation>يجري البحث، وصولًا إلى %1 حتى الآن…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>No such rows.</source>
        <translation>لا صفوف كهذه.</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Tables of text (*.csv)</source>
        <translation>جداول نصية (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>لم يُصدَّر أي صف إلى %1.</numerusform>
            <numerusform>صُدِّر صف واحد إلى %1.</numerusform>
            <numerusform>صُدِّر صفان إلى %1.</numerusform>
            <numerusform>صُدِّرت %n صفوف إلى %1.</numerusform>
            <numerusform>صُدِّر %n صفًا إلى %1.</numerusform>
            <numerusform>صُدِّر %n صف إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>تعذّرت كتابة التصدير: %1</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditFilterBar</name>
    <message>
        <source>All environments</source>
        <translation>كل البيئات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Find in the audit log</source>
        <translation>البحث في سجل التدقيق</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditLogModel</name>
    <message>
        <source>By %1 on %2, with %3 %4</source>
        <translation>بواسطة %1 على %2، باستخدام %3 %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditReport</name>
    <message>
        <source>Made on %1 (%2) by %3 on %4, with Token Desk %5, profile %6.</source>
        <translation>أُنشئ في %1 (%2) بواسطة %3 على %4، باستخدام Token Desk %5، ملف التعريف %6.</translation>
    </message>
    <message>
        <source>All sign-ins that are recorded.</source>
        <translation>كل عمليات الدخول المسجَّلة.</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <translation>من %1 فصاعدًا.</translation>
    </message>
    <message>
        <source>From %1 until %2.</source>
        <translation>من %1 حتى %2.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>حتى %1.</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>لم يوجد شيء منها.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سُجِّل الدخول</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>واحدة واحدة</translation>
    </message>
    <message>
        <source>The newest %1 of them; an export of the audit log has all.</source>
        <translation>أحدث %1 منها؛ وتصدير سجل التدقيق يحويها كلها.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Token or reason</source>
        <translation>الرمز أو السبب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) on this computer had not expired.</source>
        <translation>
            <numerusform>لم يكن على هذا الحاسوب أي رمز لم تنتهِ صلاحيته.</numerusform>
            <numerusform>على هذا الحاسوب رمز واحد لم تكن صلاحيته قد انتهت.</numerusform>
            <numerusform>على هذا الحاسوب رمزان لم تكن صلاحيتهما قد انتهت.</numerusform>
            <numerusform>على هذا الحاسوب %n رموز لم تكن صلاحيتها قد انتهت.</numerusform>
            <numerusform>على هذا الحاسوب %n رمزًا لم تكن صلاحيتها قد انتهت.</numerusform>
            <numerusform>على هذا الحاسوب %n رمز لم تكن صلاحيتها قد انتهت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Times are local. That a token has not expired is what it says itself; whether the server still accepts it is known only when it is used. Tokens that were forgotten, or are on other computers, are not listed.</source>
        <translation>الأوقات محلية. عدم انتهاء صلاحية رمز هو ما يقوله الرمز عن نفسه؛ أما قبول الخادم له فلا يُعرف إلا عند استخدامه. والرموز التي نُسيت، أو الموجودة على حواسيب أخرى، غير مذكورة.</translation>
    </message>
    <message>
        <source>Tokens alive now</source>
        <translation>الرموز السارية الآن</translation>
    </message>
    <message>
        <source>Sign-ins in this period</source>
        <translation>عمليات الدخول في هذه المدة</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditTable</name>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditText</name>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Token printed %1</source>
        <translation>طُبع الرمز %1</translation>
    </message>
    <message>
        <source>Token copied %1</source>
        <translation>نُسخ الرمز %1</translation>
    </message>
    <message>
        <source>as issued</source>
        <translation>كما صدر</translation>
    </message>
    <message>
        <source>without “Bearer”</source>
        <translation>دون «Bearer»</translation>
    </message>
    <message>
        <source>as Authorization header</source>
        <translation>كترويسة Authorization</translation>
    </message>
    <message>
        <source>as curl command</source>
        <translation>كأمر curl</translation>
    </message>
    <message>
        <source>as PowerShell variable</source>
        <translation>كمتغير PowerShell</translation>
    </message>
    <message>
        <source>as .env line</source>
        <translation>كسطر .env</translation>
    </message>
    <message>
        <source>as Postman environment</source>
        <translation>كبيئة Postman</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>أُصلح: %1</translation>
    </message>
    <message>
        <source>Repaired: the key of tokens was not in the keychain any more.</source>
        <translation>أُصلح: لم يعد مفتاح الرموز في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Repaired: tokens did not open with the key in the keychain.</source>
        <translation>أُصلح: لم تُفتح رموز بالمفتاح الموجود في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>أُضيف الحساب</translation>
    </message>
    <message>
        <source>Account edited: %1</source>
        <translation>حُرِّر الحساب: %1</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>أُزيل الحساب</translation>
    </message>
    <message>
        <source>Environment added</source>
        <translation>أُضيفت البيئة</translation>
    </message>
    <message>
        <source>Environment edited</source>
        <translation>حُرِّرت البيئة</translation>
    </message>
    <message>
        <source>Environment removed</source>
        <translation>أُزيلت البيئة</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سُجِّل الدخول</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Token shown</source>
        <translation>عُرض الرمز</translation>
    </message>
    <message>
        <source>Token forgotten</source>
        <translation>نُسي الرمز</translation>
    </message>
    <message>
        <source>Token forgotten: no key opens it</source>
        <translation>نُسي الرمز: لا مفتاح يفتحه</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>Command run with a token</source>
        <translation>نُفِّذ أمر باستخدام رمز</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>أُنشئت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>استُعيدت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>تغيّرت الإعدادات</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>أُقفل</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>فُتح القفل</translation>
    </message>
    <message>
        <source>Database damaged; the copy of %1 was taken</source>
        <translation>تلفت قاعدة البيانات؛ استُخدمت نسخة %1</translation>
    </message>
    <message>
        <source>Chain of the audit log begun with row %1</source>
        <translation>بدأت سلسلة سجل التدقيق بالصف %1</translation>
    </message>
    <message>
        <source>Audit log shortened: rows up to %1 removed for their age</source>
        <translation>اختُصر سجل التدقيق: أُزيلت الصفوف حتى %1 لقدمها</translation>
    </message>
    <message>
        <source>Keep the database and its copies, and tell whoever is responsible for this computer.</source>
        <translation>احتفظ بقاعدة البيانات ونسخها، وأخبر المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is not as it was recorded.</source>
        <translation>الصف %1 من سجل التدقيق ليس كما سُجِّل.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is missing.</source>
        <translation>الصف %1 من سجل التدقيق مفقود.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log has been taken out of the chain.</source>
        <translation>أُخرج الصف %1 من سجل التدقيق من السلسلة.</translation>
    </message>
    <message>
        <source>The newest rows of the audit log are missing: row %1, which the keychain remembers, is not there or another.</source>
        <translation>أحدث صفوف سجل التدقيق مفقودة: الصف %1 الذي تتذكره سلسلة المفاتيح غير موجود أو استُبدل به غيره.</translation>
    </message>
    <message>
        <source>The database was rescued at some time, which may be the reason. If it is, let Token Desk repair: the log goes on as it stands.</source>
        <translation>جرى إنقاذ قاعدة البيانات في وقت ما، وقد يكون هذا هو السبب. إن كان كذلك فدع Token Desk يُجري الإصلاح: يستمر السجل كما هو.</translation>
    </message>
    <message>
        <source>What stands for the rows that were removed for their age is not as it was written.</source>
        <translation>ما يقوم مقام الصفوف التي أُزيلت لقدمها ليس كما كُتب.</translation>
    </message>
    <message>
        <source>The audit log is chained with another key than the one in the keychain, so nothing can be said about it.</source>
        <translation>سجل التدقيق مربوط بمفتاح غير الموجود في سلسلة المفاتيح، فلا يمكن الحكم عليه.</translation>
    </message>
    <message>
        <source>If the keychain was replaced or restored, let Token Desk repair: a new chain begins. If not, the log has been changed.</source>
        <translation>إن كانت سلسلة المفاتيح قد استُبدلت أو استُعيدت، فدع Token Desk يُجري الإصلاح: تبدأ سلسلة جديدة. وإلا فقد جرى تغيير السجل.</translation>
    </message>
    <message>
        <source>The database defines the audit log in another way than Token Desk does.</source>
        <translation>تعرّف قاعدة البيانات سجل التدقيق بطريقة تختلف عن طريقة Token Desk.</translation>
    </message>
    <message>
        <source>Something this version does not know: %1</source>
        <translation>أمر لا يعرفه هذا الإصدار: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not protected yet: the key was not at hand. That is made up for at the next sign-in.</source>
        <translation>غير محمي بعد: لم يكن المفتاح متاحًا. يُستدرك ذلك عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Protected only since %1: the key was not at hand before.</source>
        <translation>محمي منذ %1 فقط: لم يكن المفتاح متاحًا قبل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %n row(s) verified.</source>
        <translation>
            <numerusform>سجل التدقيق سليم: لم يُتحقق من أي صف.</numerusform>
            <numerusform>سجل التدقيق سليم: جرى التحقق من صف واحد.</numerusform>
            <numerusform>سجل التدقيق سليم: جرى التحقق من صفين.</numerusform>
            <numerusform>سجل التدقيق سليم: جرى التحقق من %n صفوف.</numerusform>
            <numerusform>سجل التدقيق سليم: جرى التحقق من %n صفًا.</numerusform>
            <numerusform>سجل التدقيق سليم: جرى التحقق من %n صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 a damaged database was replaced by its copy of %2; what was recorded in between may be missing.</source>
        <translation>في %1 حلّت نسخة %2 محل قاعدة بيانات تالفة؛ وقد يكون ما سُجِّل بينهما مفقودًا.</translation>
    </message>
    <message>
        <source>The keychain remembers row %1: nothing up to there was cut off.</source>
        <translation>تتذكر سلسلة المفاتيح الصف %1: لم يُقتطع شيء حتى هذا الصف.</translation>
    </message>
    <message>
        <source>The keychain remembers no row yet: whether the newest were cut off cannot be told.</source>
        <translation>لا تتذكر سلسلة المفاتيح أي صف بعد: لا يمكن معرفة ما إذا كانت أحدث الصفوف قد اقتُطعت.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were recorded while the key was not at hand, and protected later.</source>
        <translation>
            <numerusform>لم يُسجَّل أي منها دون المفتاح.</numerusform>
            <numerusform>سُجِّل واحد منها حين لم يكن المفتاح متاحًا، ثم حُمي لاحقًا.</numerusform>
            <numerusform>سُجِّل اثنان منها حين لم يكن المفتاح متاحًا، ثم حُميا لاحقًا.</numerusform>
            <numerusform>سُجِّلت %n منها حين لم يكن المفتاح متاحًا، ثم حُميت لاحقًا.</numerusform>
            <numerusform>سُجِّل %n منها حين لم يكن المفتاح متاحًا، ثم حُميت لاحقًا.</numerusform>
            <numerusform>سُجِّل %n منها حين لم يكن المفتاح متاحًا، ثم حُميت لاحقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not protected yet, for want of the key.</source>
        <translation>
            <numerusform>لا توجد صفوف غير محمية.</numerusform>
            <numerusform>صف واحد لم يُحمَ بعد لعدم توفر المفتاح.</numerusform>
            <numerusform>صفان لم يُحميا بعد لعدم توفر المفتاح.</numerusform>
            <numerusform>%n صفوف لم تُحمَ بعد لعدم توفر المفتاح.</numerusform>
            <numerusform>%n صفًا لم تُحمَ بعد لعدم توفر المفتاح.</numerusform>
            <numerusform>%n صف لم تُحمَ بعد لعدم توفر المفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were chained with an earlier key and can no longer be verified.</source>
        <translation>
            <numerusform>لا توجد صفوف بمفتاح سابق.</numerusform>
            <numerusform>رُبط صف واحد بمفتاح سابق ولم يعد التحقق منه ممكنًا.</numerusform>
            <numerusform>رُبط صفان بمفتاح سابق ولم يعد التحقق منهما ممكنًا.</numerusform>
            <numerusform>رُبطت %n صفوف بمفتاح سابق ولم يعد التحقق منها ممكنًا.</numerusform>
            <numerusform>رُبط %n صفًا بمفتاح سابق ولم يعد التحقق منها ممكنًا.</numerusform>
            <numerusform>رُبط %n صف بمفتاح سابق ولم يعد التحقق منها ممكنًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were removed for their age.</source>
        <translation>
            <numerusform>لم تُحذف صفوف لقِدمها.</numerusform>
            <numerusform>حُذف صف واحد لقِدمه.</numerusform>
            <numerusform>حُذف صفان لقِدمهما.</numerusform>
            <numerusform>حُذفت %n صفوف لقِدمها.</numerusform>
            <numerusform>حُذف %n صفًا لقِدمها.</numerusform>
            <numerusform>حُذف %n صف لقِدمها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts imported: %1 added, %2 updated, %3 failed</source>
        <translation>استُوردت الحسابات: أُضيف %1، وحُدّث %2، وفشل %3</translation>
    </message>
    <message>
        <source>Accounts exported, without passwords: %1</source>
        <translation>الحسابات المصدَّرة دون كلمات السر: %1</translation>
    </message>
    <message>
        <source>Policy of the administrator is gone</source>
        <translation>لم تعد سياسة مدير النظام موجودة</translation>
    </message>
    <message>
        <source>Policy of the administrator loaded: %1</source>
        <translation>حُمِّلت سياسة مدير النظام: %1</translation>
    </message>
    <message>
        <source>automatic renewal</source>
        <translation>التجديد التلقائي</translation>
    </message>
    <message>
        <source>Setting changed: %1, from %2 to %3</source>
        <translation>تغيّر الإعداد: %1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>Locked: nobody touched the computer</source>
        <translation>أُقفل: لم يمس أحد الحاسوب</translation>
    </message>
    <message>
        <source>Locked with the screen</source>
        <translation>أُقفل مع الشاشة</translation>
    </message>
    <message>
        <source>Locked before the computer slept</source>
        <translation>أُقفل قبل سكون الحاسوب</translation>
    </message>
    <message>
        <source>Locked: the window was minimised</source>
        <translation>أُقفل: صُغِّرت النافذة</translation>
    </message>
    <message>
        <source>Account pinned to the top</source>
        <translation>ثُبِّت الحساب في الأعلى</translation>
    </message>
    <message>
        <source>Account no longer pinned</source>
        <translation>لم يعد الحساب مثبّتًا</translation>
    </message>
    <message>
        <source>Account moved in the list</source>
        <translation>نُقل الحساب في القائمة</translation>
    </message>
    <message>
        <source>Account put in the order of labels again</source>
        <translation>أُعيد الحساب إلى ترتيب التسميات</translation>
    </message>
    <message>
        <source>Signed in by automatic renewal</source>
        <translation>سُجِّل الدخول بالتجديد التلقائي</translation>
    </message>
    <message>
        <source>Automatic renewal failed</source>
        <translation>فشل التجديد التلقائي</translation>
    </message>
    <message>
        <source>Label of the token removed</source>
        <translation>أُزيلت تسمية الرمز</translation>
    </message>
    <message>
        <source>Token labelled “%1”</source>
        <translation>سُمّي الرمز «%1»</translation>
    </message>
    <message>
        <source>Audit log exported, rows: %1</source>
        <translation>صُدِّر سجل التدقيق، عدد الصفوف: %1</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %n row(s), unbroken since %1.</source>
        <translation>
            <numerusform>سجل التدقيق سليم: لا صفوف، دون انقطاع منذ %1.</numerusform>
            <numerusform>سجل التدقيق سليم: صف واحد، دون انقطاع منذ %1.</numerusform>
            <numerusform>سجل التدقيق سليم: صفان، دون انقطاع منذ %1.</numerusform>
            <numerusform>سجل التدقيق سليم: %n صفوف، دون انقطاع منذ %1.</numerusform>
            <numerusform>سجل التدقيق سليم: %n صفًا، دون انقطاع منذ %1.</numerusform>
            <numerusform>سجل التدقيق سليم: %n صف، دون انقطاع منذ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log could not be verified.</source>
        <translation>تعذّر التحقق من سجل التدقيق.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::AuditVerdictView</name>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Rows verified</source>
        <translation>الصفوف التي جرى التحقق منها</translation>
    </message>
    <message>
        <source>Verifying the audit log…</source>
        <translation>يجري التحقق من سجل التدقيق…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Verifying was cancelled.</source>
        <translation>أُلغي التحقق.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;توليد</translation>
    </message>
    <message>
        <source>Back up accounts</source>
        <translation>نسخ الحسابات احتياطيًا</translation>
    </message>
    <message numerus="yes">
        <source>All %n account(s) with their passwords are written to one encrypted file, which KeePassXC and other KeePass programs open as well. Session tokens are not in it.</source>
        <translation>
            <numerusform>لا حسابات تُكتب في ملف معمّى واحد، يفتحه أيضًا KeePassXC وغيره من برامج KeePass. ورموز الجلسات ليست فيه.</numerusform>
            <numerusform>يُكتب الحساب الوحيد مع كلمة سره في ملف معمّى واحد، يفتحه أيضًا KeePassXC وغيره من برامج KeePass. ورموز الجلسات ليست فيه.</numerusform>
            <numerusform>يُكتب الحسابان كلاهما مع كلمتي سرهما في ملف معمّى واحد، يفتحه أيضًا KeePassXC وغيره من برامج KeePass. ورموز الجلسات ليست فيه.</numerusform>
            <numerusform>تُكتب الحسابات كلها، وعددها %n، مع كلمات سرها في ملف معمّى واحد، يفتحه أيضًا KeePassXC وغيره من برامج KeePass. ورموز الجلسات ليست فيه.</numerusform>
            <numerusform>تُكتب الحسابات كلها، وعددها %n، مع كلمات سرها في ملف معمّى واحد، يفتحه أيضًا KeePassXC وغيره من برامج KeePass. ورموز الجلسات ليست فيه.</numerusform>
            <numerusform>تُكتب الحسابات كلها، وعددها %n، مع كلمات سرها في ملف معمّى واحد، يفتحه أيضًا KeePassXC وغيره من برامج KeePass. ورموز الجلسات ليست فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords read</source>
        <translation>كلمات السر المقروءة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة ال&amp;سر</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>العبارة نفسها &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>Choose file and back up…</source>
        <translation>اختيار ملف والنسخ احتياطيًا…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 bits of chance: nobody guesses it. Note it where the file is not; without it the backup cannot be opened.</source>
        <translation>عشوائية قدرها %1 بت: لا أحد يخمّنها. دوّنها في مكان غير مكان الملف؛ فدونها لا يمكن فتح النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>At least %1 characters. Whoever has the file may try passphrases for years; several words that do not belong together, or a generated one, stand that.</source>
        <translation>%1 محرفًا على الأقل. من يملك الملف قد يجرّب عبارات السر سنوات؛ ويصمد أمام ذلك عدد من الكلمات التي لا رابط بينها، أو عبارة مولّدة.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Note it where the file is not; without it the backup cannot be opened.</source>
        <translation>دوّنها في مكان غير مكان الملف؛ فدونها لا يمكن فتح النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Token Desk %1</source>
        <translation>Token Desk %1</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>النسخ احتياطيًا إلى</translation>
    </message>
    <message>
        <source>KeePass files (*.kdbx)</source>
        <translation>ملفات KeePass (*.kdbx)</translation>
    </message>
    <message>
        <source>%1 of %2 passwords read</source>
        <translation>قُرئت %1 من %2 من كلمات السر</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>تجري كتابة الملف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in %1. The file was read back and says the same.</source>
        <translation>
            <numerusform>لا حسابات في %1. قُرئ الملف ثانيةً ومحتواه مطابق.</numerusform>
            <numerusform>كُتب حساب واحد في %1. قُرئ الملف ثانيةً ومحتواه مطابق.</numerusform>
            <numerusform>كُتب حسابان في %1. قُرئ الملف ثانيةً ومحتواه مطابق.</numerusform>
            <numerusform>كُتبت %n حسابات في %1. قُرئ الملف ثانيةً ومحتواه مطابق.</numerusform>
            <numerusform>كُتب %n حسابًا في %1. قُرئ الملف ثانيةً ومحتواه مطابق.</numerusform>
            <numerusform>كُتب %n حساب في %1. قُرئ الملف ثانيةً ومحتواه مطابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>These have no password here, and none in the backup: %1</source>
        <translation>هذه ليست لها كلمة سر هنا، ولا في النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>يجري الإلغاء…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupNotice</name>
    <message>
        <source>Backup notice</source>
        <translation>إشعار النسخ الاحتياطي</translation>
    </message>
    <message numerus="yes">
        <source>There is no backup of your accounts from the last %n day(s).</source>
        <translation>
            <numerusform>لا توجد نسخة احتياطية لحساباتك من آخر %n يوم.</numerusform>
            <numerusform>لا توجد نسخة احتياطية لحساباتك من اليوم الأخير.</numerusform>
            <numerusform>لا توجد نسخة احتياطية لحساباتك من آخر يومين.</numerusform>
            <numerusform>لا توجد نسخة احتياطية لحساباتك من آخر %n أيام.</numerusform>
            <numerusform>لا توجد نسخة احتياطية لحساباتك من آخر %n يومًا.</numerusform>
            <numerusform>لا توجد نسخة احتياطية لحساباتك من آخر %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>What only this computer has goes with it.</source>
        <translation>ما لا يوجد إلا على هذا الحاسوب يضيع بضياعه.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BackupVerb</name>
    <message>
        <source>%1 has no password here, and none in the backup.</source>
        <translation>%1 ليست له كلمة سر هنا، ولا في النسخة الاحتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written with their passwords, and read back.</source>
        <translation>
            <numerusform>لم يُكتب أي حساب.</numerusform>
            <numerusform>كُتب حساب واحد مع كلمة سره، وقُرئ ثانيةً.</numerusform>
            <numerusform>كُتب حسابان مع كلمتي سرهما، وقُرئا ثانيةً.</numerusform>
            <numerusform>كُتبت %n حسابات مع كلمات سرها، وقُرئت ثانيةً.</numerusform>
            <numerusform>كُتب %n حسابًا مع كلمات سرها، وقُرئت ثانيةً.</numerusform>
            <numerusform>كُتب %n حساب مع كلمات سرها، وقُرئت ثانيةً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>تجري كتابة الملف…</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 من %2…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchDialog</name>
    <message>
        <source>A&amp;lso accounts whose token has enough life left</source>
        <translation>الحسابات التي لرمزها مدة كافية أ&amp;يضًا</translation>
    </message>
    <message>
        <source>Sign in all</source>
        <translation>تسجيل دخول الكل</translation>
    </message>
    <message>
        <source>Which accounts are to be signed in?</source>
        <translation>أي الحسابات تريد تسجيل دخولها؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;All accounts</source>
        <translation>&amp;كل الحسابات</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Those of one &amp;environment</source>
        <translation>حسابات &amp;بيئة واحدة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Those of one &amp;group</source>
        <translation>حسابات م&amp;جموعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected account(s)</source>
        <translation>
            <numerusform>لا حسابات مح&amp;ددة</numerusform>
            <numerusform>الحساب المح&amp;دد</numerusform>
            <numerusform>الحسابان المح&amp;ددان</numerusform>
            <numerusform>الحسابات المح&amp;ددة وعددها %n</numerusform>
            <numerusform>الحسابات المح&amp;ددة وعددها %n</numerusform>
            <numerusform>الحسابات المح&amp;ددة وعددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the &amp;selected one, “%1”</source>
        <translation>الحساب المح&amp;دد فقط، «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Sign in %n account(s)</source>
        <translation>
            <numerusform>تسجيل الدخول دون حسابات</numerusform>
            <numerusform>تسجيل دخول حساب واحد</numerusform>
            <numerusform>تسجيل دخول حسابين</numerusform>
            <numerusform>تسجيل دخول %n حسابات</numerusform>
            <numerusform>تسجيل دخول %n حسابًا</numerusform>
            <numerusform>تسجيل دخول %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchPlan</name>
    <message>
        <source>There is no account among these.</source>
        <translation>لا يوجد حساب بين هذه.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n account(s) needs a sign-in.</source>
        <translation>
            <numerusform>لا حساب يحتاج إلى تسجيل الدخول.</numerusform>
            <numerusform>الحساب الوحيد لا يحتاج إلى تسجيل الدخول.</numerusform>
            <numerusform>لا يحتاج أي من الحسابين إلى تسجيل الدخول.</numerusform>
            <numerusform>لا يحتاج أي من %n حسابات إلى تسجيل الدخول.</numerusform>
            <numerusform>لا يحتاج أي من %n حسابًا إلى تسجيل الدخول.</numerusform>
            <numerusform>لا يحتاج أي من %n حساب إلى تسجيل الدخول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be signed in.</source>
        <translation>
            <numerusform>لن يُسجَّل دخول أي حساب.</numerusform>
            <numerusform>سيُسجَّل دخول حساب واحد.</numerusform>
            <numerusform>سيُسجَّل دخول حسابين.</numerusform>
            <numerusform>سيُسجَّل دخول %n حسابات.</numerusform>
            <numerusform>سيُسجَّل دخول %n حسابًا.</numerusform>
            <numerusform>سيُسجَّل دخول %n حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) will be signed in.</source>
        <translation>
            <numerusform>سيُسجَّل دخول %1 من %n حساب.</numerusform>
            <numerusform>سيُسجَّل دخول %1 من حساب واحد.</numerusform>
            <numerusform>سيُسجَّل دخول %1 من حسابين.</numerusform>
            <numerusform>سيُسجَّل دخول %1 من %n حسابات.</numerusform>
            <numerusform>سيُسجَّل دخول %1 من %n حسابًا.</numerusform>
            <numerusform>سيُسجَّل دخول %1 من %n حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have a token with enough life left.</source>
        <translation>
            <numerusform>لا حساب له رمز بمدة كافية.</numerusform>
            <numerusform>لحساب واحد رمز بمدة كافية.</numerusform>
            <numerusform>لحسابين رمز بمدة كافية.</numerusform>
            <numerusform>لـ %n حسابات رمز بمدة كافية.</numerusform>
            <numerusform>لـ %n حسابًا رمز بمدة كافية.</numerusform>
            <numerusform>لـ %n حساب رمز بمدة كافية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were rejected before and are left alone.</source>
        <translation>
            <numerusform>لم يُرفض أي حساب من قبل.</numerusform>
            <numerusform>رُفض حساب واحد من قبل وسيُترك.</numerusform>
            <numerusform>رُفض حسابان من قبل وسيُتركان.</numerusform>
            <numerusform>رُفضت %n حسابات من قبل وستُترك.</numerusform>
            <numerusform>رُفض %n حسابًا من قبل وستُترك.</numerusform>
            <numerusform>رُفض %n حساب من قبل وستُترك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have no stored password.</source>
        <translation>
            <numerusform>لا حساب دون كلمة سر مخزّنة.</numerusform>
            <numerusform>حساب واحد ليست له كلمة سر مخزّنة.</numerusform>
            <numerusform>حسابان ليست لهما كلمة سر مخزّنة.</numerusform>
            <numerusform>%n حسابات ليست لها كلمة سر مخزّنة.</numerusform>
            <numerusform>%n حسابًا ليست لها كلمة سر مخزّنة.</numerusform>
            <numerusform>%n حساب ليست لها كلمة سر مخزّنة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchResultDialog</name>
    <message>
        <source>Result of signing in</source>
        <translation>نتيجة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة محاولة ما فشل</translation>
    </message>
    <message>
        <source>Sign in to proxy…</source>
        <translation>تسجيل الدخول إلى الوكيل…</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>نسخ التفاصيل للدعم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>يجري تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchResultModel</name>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Accounts signed in</source>
        <translation>الحسابات التي سُجِّل دخولها</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Waiting for what the server has been asked already…</source>
        <translation>في انتظار ما طُلب من الخادم فعلًا…</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s.</source>
        <translation>يطلب الخادم الانتظار %1 ث.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::BatchText</name>
    <message>
        <source>Left alone: its password is not stored. Edit the account to enter it again.</source>
        <translation>تُرك: كلمة سره غير مخزّنة. حرّر الحساب لإدخالها من جديد.</translation>
    </message>
    <message>
        <source>Left alone: the server rejected it before. Edit its password, or try it again by itself.</source>
        <translation>تُرك: رفضه الخادم من قبل. حرّر كلمة سره، أو أعد محاولته وحده.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Signed in; the token expires %1.</source>
        <translation>سُجِّل الدخول؛ تنتهي صلاحية الرمز %1.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>سُجِّل الدخول.</translation>
    </message>
    <message>
        <source>Left alone: it has a token with enough life left.</source>
        <translation>تُرك: له رمز بمدة كافية.</translation>
    </message>
    <message>
        <source>Cancelled before the server was asked.</source>
        <translation>أُلغي قبل سؤال الخادم.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1، فشل %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be signed in</source>
        <translation>
            <numerusform>لم يتعذّر تسجيل دخول أي حساب</numerusform>
            <numerusform>تعذّر تسجيل دخول حساب واحد</numerusform>
            <numerusform>تعذّر تسجيل دخول حسابين</numerusform>
            <numerusform>تعذّر تسجيل دخول %n حسابات</numerusform>
            <numerusform>تعذّر تسجيل دخول %n حسابًا</numerusform>
            <numerusform>تعذّر تسجيل دخول %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were left alone</source>
        <translation>
            <numerusform>لم يُترك أي حساب</numerusform>
            <numerusform>تُرك حساب واحد</numerusform>
            <numerusform>تُرك حسابان</numerusform>
            <numerusform>تُركت %n حسابات</numerusform>
            <numerusform>تُرك %n حسابًا</numerusform>
            <numerusform>تُرك %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>All signed in</source>
        <translation>سُجِّل دخول الكل</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>سُجِّل دخول %1</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>تُرك %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>أُلغي %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ClockNotice</name>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>أحد الخوادم</translation>
    </message>
    <message>
        <source>The times shown here go by the server and are right all the same. Let the system set this computer&apos;s clock from the network.</source>
        <translation>الأوقات المعروضة هنا تتبع الخادم وهي صحيحة مع ذلك. دع النظام يضبط ساعة هذا الحاسوب من الشبكة.</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>فحص هذا الحاسوب…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CloseQuestion</name>
    <message>
        <source>Close Token Desk</source>
        <translation>إغلاق Token Desk</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) are in memory only, and gone when Token Desk closes.</source>
        <translation>
            <numerusform>لا كلمات سر في الذاكرة وحدها.</numerusform>
            <numerusform>كلمة سر واحدة موجودة في الذاكرة فقط، وتزول عند إغلاق Token Desk.</numerusform>
            <numerusform>كلمتا سر موجودتان في الذاكرة فقط، وتزولان عند إغلاق Token Desk.</numerusform>
            <numerusform>%n كلمات سر موجودة في الذاكرة فقط، وتزول عند إغلاق Token Desk.</numerusform>
            <numerusform>%n كلمة سر موجودة في الذاكرة فقط، وتزول عند إغلاق Token Desk.</numerusform>
            <numerusform>%n كلمة سر موجودة في الذاكرة فقط، وتزول عند إغلاق Token Desk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts stay in the list without their passwords. With a keychain, the passwords can be stored now.</source>
        <translation>تبقى الحسابات في القائمة دون كلمات سرها. إن وُجدت سلسلة مفاتيح أمكن تخزين كلمات السر الآن.</translation>
    </message>
    <message>
        <source>Store and close</source>
        <translation>تخزين وإغلاق</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>إغلاق مع ذلك</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CommandLine</name>
    <message>
        <source>Prints the version.</source>
        <translation>يطبع الإصدار.</translation>
    </message>
    <message>
        <source>NAME is a label, a username or an id. Each command explains itself with --help.</source>
        <translation>NAME هو تسمية أو اسم مستخدم أو معرّف. لكل أمر شرح عبر --help.</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>انظر %1.</translation>
    </message>
    <message>
        <source>%1: argument %2 after it is not an option of this command.</source>
        <translation>%1: الوسيط %2 بعده ليس خيارًا لهذا الأمر.</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation>يحتاج %1 إلى --%2.</translation>
    </message>
    <message>
        <source>%1 needs a command after it.</source>
        <translation>يحتاج %1 إلى أمر بعده.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>لا يوجد أمر كهذا.</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>يوجد وسيط زائد.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>الاسم مفقود.</translation>
    </message>
    <message>
        <source>One name is wanted; put it in quotes if it has spaces.</source>
        <translation>المطلوب اسم واحد؛ ضعه بين علامتي تنصيص إن كانت فيه مسافات.</translation>
    </message>
    <message>
        <source>Nothing says what to change.</source>
        <translation>لم يُذكر ما ينبغي تغييره.</translation>
    </message>
    <message>
        <source>--kind is sandbox or production.</source>
        <translation>الخيار --kind إما sandbox وإما production.</translation>
    </message>
    <message>
        <source>--min-life takes a time such as 90, 90s, 15m or 2h.</source>
        <translation>الخيار --min-life يأخذ مدة مثل 90 أو 90s أو 15m أو 2h.</translation>
    </message>
    <message>
        <source>One proxy is wanted, as its host and port with a colon between them.</source>
        <translation>المطلوب وكيل واحد، بصيغة المضيف والمنفذ وبينهما نقطتان.</translation>
    </message>
    <message>
        <source>Either names or --all is wanted.</source>
        <translation>المطلوب إما أسماء وإما --all.</translation>
    </message>
    <message>
        <source>--environment goes with --all.</source>
        <translation>الخيار --environment يُستخدم مع --all.</translation>
    </message>
    <message>
        <source>--group goes with --all.</source>
        <translation>الخيار --group يُستخدم مع --all.</translation>
    </message>
    <message>
        <source>--format is one of issued, bare, header, curl, powershell, dotenv and postman.</source>
        <translation>الخيار --format واحد من issued وbare وheader وcurl وpowershell وdotenv وpostman.</translation>
    </message>
    <message>
        <source>An id and a text are wanted; put the text in quotes if it has spaces.</source>
        <translation>المطلوب معرّف ونص؛ ضع النص بين علامتي تنصيص إن كانت فيه مسافات.</translation>
    </message>
    <message>
        <source>Either ids or --account is wanted.</source>
        <translation>المطلوب إما معرّفات وإما --account.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation>الخيار --limit يأخذ عددًا من 1 فصاعدًا.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>يطبع JSON.</translation>
    </message>
    <message>
        <source>Reads the password from the first line of standard input.</source>
        <translation>يقرأ كلمة السر من السطر الأول من الدخل القياسي.</translation>
    </message>
    <message>
        <source>The group to show it in.</source>
        <translation>المجموعة التي يُعرض فيها.</translation>
    </message>
    <message>
        <source>Anything worth knowing; no password.</source>
        <translation>أي شيء تفيد معرفته؛ دون كلمة السر.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>يسرد الحسابات.</translation>
    </message>
    <message>
        <source>Adds an account and prints its id. Asks for the password where there is a terminal.</source>
        <translation>يضيف حسابًا ويطبع معرّفه. يسأل عن كلمة السر إن وُجدت طرفية.</translation>
    </message>
    <message>
        <source>What you call the account.</source>
        <translation>ما تسمي به الحساب.</translation>
    </message>
    <message>
        <source>The username as issued.</source>
        <translation>اسم المستخدم كما صدر.</translation>
    </message>
    <message>
        <source>Where it signs in: a name or an id.</source>
        <translation>حيث يُسجَّل الدخول: اسم أو معرّف.</translation>
    </message>
    <message>
        <source>Shows an account, without its password.</source>
        <translation>يعرض حسابًا دون كلمة سره.</translation>
    </message>
    <message>
        <source>Changes what is said of an account; the rest stays.</source>
        <translation>يغيّر ما يُذكر عن حساب؛ ويبقى الباقي كما هو.</translation>
    </message>
    <message>
        <source>Asks for a new password.</source>
        <translation>يسأل عن كلمة سر جديدة.</translation>
    </message>
    <message>
        <source>Removes an account, its password and its tokens from this computer.</source>
        <translation>يزيل حسابًا وكلمة سره ورموزه من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Does not ask.</source>
        <translation>لا يسأل.</translation>
    </message>
    <message>
        <source>Lists the places to sign in to.</source>
        <translation>يسرد البيئات التي يُسجَّل الدخول إليها.</translation>
    </message>
    <message>
        <source>Adds a place to sign in to and prints its id.</source>
        <translation>يضيف بيئة يُسجَّل الدخول إليها ويطبع معرّفها.</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>ما تسميها به.</translation>
    </message>
    <message>
        <source>sandbox or production.</source>
        <translation>إما sandbox وإما production.</translation>
    </message>
    <message>
        <source>The whole sign-in URL.</source>
        <translation>رابط تسجيل الدخول كاملًا.</translation>
    </message>
    <message>
        <source>A certificate authority to trust besides the system&apos;s, in PEM form.</source>
        <translation>سلطة تصديق يوثق بها إلى جانب سلطات النظام، بصيغة PEM.</translation>
    </message>
    <message>
        <source>Sends username and password without the enclosing &quot;data&quot;.</source>
        <translation>يرسل اسم المستخدم وكلمة السر دون الغلاف «data».</translation>
    </message>
    <message>
        <source>Removes a place that no account uses.</source>
        <translation>يزيل بيئة لا يستخدمها أي حساب.</translation>
    </message>
    <message>
        <source>Connects as a sign-in would and tells what it sees. Sends no credentials of an account.</source>
        <translation>يتصل كما في تسجيل الدخول ويذكر ما يراه. لا يرسل بيانات دخول أي حساب.</translation>
    </message>
    <message>
        <source>Keeps what a proxy wants to know in the keychain. Asks for the password where there is a terminal.</source>
        <translation>يحفظ في سلسلة المفاتيح ما يطلبه الوكيل. يسأل عن كلمة السر إن وُجدت طرفية.</translation>
    </message>
    <message>
        <source>The username for the proxy.</source>
        <translation>اسم المستخدم لدى الوكيل.</translation>
    </message>
    <message>
        <source>Takes a proxy&apos;s username and password out of the keychain.</source>
        <translation>يزيل اسم المستخدم وكلمة السر لدى وكيل من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Signs in and keeps the new tokens, at most four at a time. --all leaves out accounts with enough life left, and those that the server rejected before.</source>
        <translation>يسجّل الدخول ويحفظ الرموز الجديدة، أربعة على الأكثر في آن واحد. يستثني --all الحسابات التي لرمزها مدة كافية، والحسابات التي رفضها الخادم من قبل.</translation>
    </message>
    <message>
        <source>Signs in every account that needs it.</source>
        <translation>يسجّل دخول كل حساب يحتاج إلى ذلك.</translation>
    </message>
    <message>
        <source>With --all: only those of this place.</source>
        <translation>مع --all: حسابات هذه البيئة فقط.</translation>
    </message>
    <message>
        <source>With --all: only those of this group.</source>
        <translation>مع --all: حسابات هذه المجموعة فقط.</translation>
    </message>
    <message>
        <source>Leaves out accounts whose token has this much left: 90, 90s, 15m or 2h.</source>
        <translation>يستثني الحسابات التي بقي لرمزها هذا القدر: 90 أو 90s أو 15m أو 2h.</translation>
    </message>
    <message>
        <source>With --all: also accounts with enough life left.</source>
        <translation>مع --all: الحسابات التي لرمزها مدة كافية أيضًا.</translation>
    </message>
    <message>
        <source>Prints a live session token and nothing else. Signs in where there is none.</source>
        <translation>يطبع رمز جلسة ساريًا ولا شيء غيره. يسجّل الدخول إن لم يوجد.</translation>
    </message>
    <message>
        <source>The least it must have left: 90, 90s, 15m or 2h.</source>
        <translation>أقل ما يجب أن يبقى له: 90 أو 90s أو 15m أو 2h.</translation>
    </message>
    <message>
        <source>Signs in in any case, also if the server rejected the account.</source>
        <translation>يسجّل الدخول في كل الأحوال، حتى إن كان الخادم قد رفض الحساب.</translation>
    </message>
    <message>
        <source>issued, bare, header, curl, powershell, dotenv or postman.</source>
        <translation>issued أو bare أو header أو curl أو powershell أو dotenv أو postman.</translation>
    </message>
    <message>
        <source>Lists the live tokens.</source>
        <translation>يسرد الرموز السارية.</translation>
    </message>
    <message>
        <source>Notes what a token is for: a ticket number, a purpose. An empty text takes the label off.</source>
        <translation>يدوّن الغرض من رمز: رقم تذكرة أو غاية. النص الفارغ يزيل التسمية.</translation>
    </message>
    <message>
        <source>Takes tokens off this computer. At the server they stay valid until they expire.</source>
        <translation>يزيل رموزًا من هذا الحاسوب. وتبقى صالحة لدى الخادم إلى أن تنتهي صلاحيتها.</translation>
    </message>
    <message>
        <source>Forgets all tokens of this account.</source>
        <translation>ينسى كل رموز هذا الحساب.</translation>
    </message>
    <message>
        <source>Lists what was done, the newest first.</source>
        <translation>يسرد ما جرى، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Only what concerns this account.</source>
        <translation>ما يخص هذا الحساب فقط.</translation>
    </message>
    <message>
        <source>At most so many; 100 where nothing is said.</source>
        <translation>هذا العدد على الأكثر؛ 100 إن لم يُذكر شيء.</translation>
    </message>
    <message>
        <source>Looks whether the audit log is as it was recorded. Names the first row that is not, and ends with 9 then.</source>
        <translation>يتحقق من أن سجل التدقيق كما سُجِّل. يذكر أول صف ليس كذلك، وينتهي عندها بالرقم 9.</translation>
    </message>
    <message>
        <source>Looks at the keychain, the database and every server, and says what is amiss. Sends no credentials.</source>
        <translation>يفحص سلسلة المفاتيح وقاعدة البيانات وكل الخوادم، ويذكر ما فيها من خلل. لا يرسل بيانات دخول.</translation>
    </message>
    <message>
        <source>Looks whether accounts, passwords and tokens fit together, and mends what does not.</source>
        <translation>يتحقق من توافق الحسابات وكلمات السر والرموز، ويصلح ما لا يتوافق.</translation>
    </message>
    <message>
        <source>Says what it would do, and changes nothing.</source>
        <translation>يذكر ما كان سيفعله، ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Uses the data of this profile.</source>
        <translation>يستخدم بيانات ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Adds details for the help desk to an error.</source>
        <translation>يضيف إلى الخطأ تفاصيل للدعم.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>يطبع هذه المساعدة.</translation>
    </message>
    <message>
        <source>One file is wanted.</source>
        <translation>المطلوب ملف واحد.</translation>
    </message>
    <message>
        <source>Takes everything back where something fails.</source>
        <translation>يتراجع عن كل شيء إذا فشل شيء.</translation>
    </message>
    <message>
        <source>Writes the list of accounts as CSV, without passwords.</source>
        <translation>يكتب قائمة الحسابات بصيغة CSV دون كلمات السر.</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>يستبدل ملفًا موجودًا.</translation>
    </message>
    <message>
        <source>What to run is missing; it follows after --.</source>
        <translation>ما ينبغي تشغيله مفقود؛ وهو يأتي بعد --.</translation>
    </message>
    <message>
        <source>One name is wanted before --; put it in quotes if it has spaces.</source>
        <translation>المطلوب اسم واحد قبل --؛ ضعه بين علامتي تنصيص إن كانت فيه مسافات.</translation>
    </message>
    <message>
        <source>Runs a command with a live session token, as issued, in the environment variable TOKENDESK_TOKEN, and ends with its exit code. Signs in where there is no token.</source>
        <translation>يشغّل أمرًا مع رمز جلسة سارٍ، كما صدر، في متغير البيئة TOKENDESK_TOKEN، وينتهي برمز خروجه. يسجّل الدخول إن لم يوجد رمز.</translation>
    </message>
    <message>
        <source>Shows every setting and whether it is the default, yours or your administrator&apos;s. Ends with 1 where the administrator&apos;s policy cannot be obeyed as it stands.</source>
        <translation>يعرض كل إعداد وهل هو المبدئي أم إعدادك أم إعداد مدير النظام. ينتهي بالرقم 1 إن تعذّر تطبيق سياسة مدير النظام كما هي.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-03-02, or a time such as 2026-03-02T09:00.</source>
        <translation>الخيار --%1 يأخذ يومًا مثل 2026-03-02، أو وقتًا مثل 2026-03-02T09:00.</translation>
    </message>
    <message>
        <source>Only from this day or time on, 2026-03-02 or 2026-03-02T09:00.</source>
        <translation>من هذا اليوم أو الوقت فصاعدًا فقط، 2026-03-02 أو 2026-03-02T09:00.</translation>
    </message>
    <message>
        <source>Only up to this day, or before this time.</source>
        <translation>حتى نهاية هذا اليوم، أو قبل هذا الوقت فقط.</translation>
    </message>
    <message>
        <source>Only what concerns this environment.</source>
        <translation>ما يخص هذه البيئة فقط.</translation>
    </message>
    <message>
        <source>Only this kind, as --json calls it; may be given several times.</source>
        <translation>هذا النوع فقط، كما يسميه --json؛ ويمكن ذكره عدة مرات.</translation>
    </message>
    <message>
        <source>--kind takes what audit list --json calls a kind, such as signed-in.</source>
        <translation>الخيار --kind يأخذ ما يسميه audit list --json نوعًا (kind)، مثل signed-in.</translation>
    </message>
    <message>
        <source>--renew is on or off.</source>
        <translation>الخيار --renew إما on وإما off.</translation>
    </message>
    <message>
        <source>--renew-until and --renew-weekdays go with --renew on.</source>
        <translation>الخياران --renew-until و--renew-weekdays يُستخدمان مع --renew on.</translation>
    </message>
    <message>
        <source>--renew-until takes a time of day such as 18:00.</source>
        <translation>الخيار --renew-until يأخذ ساعة من اليوم مثل 18:00.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl.</source>
        <translation>الخيار --format إما csv وإما jsonl.</translation>
    </message>
    <message>
        <source>A report is wanted, tokens or sign-ins, and a file.</source>
        <translation>المطلوب تقرير، tokens أو sign-ins، وملف.</translation>
    </message>
    <message>
        <source>A report of tokens is of now; --from and --to are for sign-ins.</source>
        <translation>تقرير الرموز عن الوقت الحاضر؛ أما --from و--to فلعمليات الدخول.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the file from the first line of standard input.</source>
        <translation>يقرأ عبارة سر الملف من السطر الأول من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Whether the window, while it runs, signs in anew before the freshest token expires: on or off.</source>
        <translation>هل تسجّل النافذة الدخول من جديد، ما دامت تعمل، قبل أن تنتهي صلاحية أحدث رمز: on أو off.</translation>
    </message>
    <message>
        <source>With --renew on: each day until this local time only.</source>
        <translation>مع --renew on: كل يوم حتى هذا الوقت المحلي فقط.</translation>
    </message>
    <message>
        <source>With --renew on: Monday to Friday only.</source>
        <translation>مع --renew on: من الاثنين إلى الجمعة فقط.</translation>
    </message>
    <message>
        <source>Writes the audit log, what verifying it has shown above its rows (- for standard output). Ends with 9 where the log is not as it was recorded.</source>
        <translation>يكتب سجل التدقيق، وفوق صفوفه ما أظهره التحقق منه (- للخرج القياسي). ينتهي بالرقم 9 إن لم يكن السجل كما سُجِّل.</translation>
    </message>
    <message>
        <source>csv or jsonl; csv where nothing is said.</source>
        <translation>csv أو jsonl؛ وcsv إن لم يُذكر شيء.</translation>
    </message>
    <message>
        <source>Writes a report to print, HTML or, where the name ends with .pdf, PDF (- for standard output): the tokens alive now, or the sign-ins in a period, the last 30 days where nothing is said.</source>
        <translation>يكتب تقريرًا للطباعة، بصيغة HTML أو بصيغة PDF إن انتهى الاسم بـ .pdf (- للخرج القياسي): الرموز السارية الآن، أو عمليات الدخول في مدة، وهي آخر 30 يومًا إن لم يُذكر شيء.</translation>
    </message>
    <message>
        <source>Brings accounts in from a table (CSV, TSV; - for standard input): the exports of KeePassXC, Bitwarden and 1Password, or any other with a header; or from a KeePass file (KDBX).</source>
        <translation>يجلب حسابات من جدول (CSV أو TSV؛ - للدخل القياسي): ما يصدّره KeePassXC وBitwarden و1Password، أو أي جدول آخر فيه رأس؛ أو من ملف KeePass (KDBX).</translation>
    </message>
    <message>
        <source>Writes all accounts with their passwords to an encrypted file that KeePass programs open, too, and reads it back. Asks for a passphrase of at least 12 characters where there is a terminal.</source>
        <translation>يكتب كل الحسابات مع كلمات سرها في ملف معمّى تفتحه برامج KeePass أيضًا، ويقرؤه ثانيةً. يسأل عن عبارة سر من 12 محرفًا على الأقل إن وُجدت طرفية.</translation>
    </message>
    <message>
        <source>Brings the accounts of a backup back, and the environments they need.</source>
        <translation>يعيد حسابات نسخة احتياطية، والبيئات التي تحتاج إليها.</translation>
    </message>
    <message>
        <source>Leaves accounts as they are that are there already.</source>
        <translation>يترك الحسابات الموجودة كما هي.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CommandRun</name>
    <message>
        <source>waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>The result could not be written: %1</source>
        <translation>تعذّرت كتابة النتيجة: %1</translation>
    </message>
    <message>
        <source>What was done could not be recorded in the audit log: %1</source>
        <translation>تعذّر تسجيل ما جرى في سجل التدقيق: %1</translation>
    </message>
    <message>
        <source>stopping; what the server has been asked is waited for…</source>
        <translation>يجري الإيقاف؛ في انتظار ما طُلب من الخادم…</translation>
    </message>
    <message>
        <source>What was done could not be passed on to the system&apos;s log.</source>
        <translation>تعذّر تمرير ما جرى إلى سجل النظام.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Connection</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>  issued by</source>
        <translation>  أصدرها</translation>
    </message>
    <message>
        <source>  valid</source>
        <translation>  صالحة</translation>
    </message>
    <message>
        <source>  SHA-256</source>
        <translation>  SHA-256</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 بعد %2 ملي ثانية</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ConnectionDetails</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>ما بينهما</translation>
    </message>
    <message>
        <source>valid %1 – %2</source>
        <translation>صالحة %1 – %2</translation>
    </message>
    <message>
        <source>issued by itself</source>
        <translation>أصدرت نفسها</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>أصدرها %1</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 بعد %2 ملي ثانية</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>none, a direct connection</source>
        <translation>لا يوجد، اتصال مباشر</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>none, since nothing leaves this computer</source>
        <translation>لا يوجد، إذ لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>يستجيب %1.</translation>
    </message>
    <message>
        <source>No username and no password were sent to find this out.</source>
        <translation>لم يُرسل اسم مستخدم ولا كلمة سر لمعرفة ذلك.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ConnectionReportView</name>
    <message>
        <source>Sign in to proxy…</source>
        <translation>تسجيل الدخول إلى الوكيل…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Copy the test&apos;s result</source>
        <translation>نسخ نتيجة الاختبار</translation>
    </message>
    <message>
        <source>What the test has shown</source>
        <translation>ما أظهره الاختبار</translation>
    </message>
    <message>
        <source>Test connection shows the proxy, the certificates and the clock difference. It sends no username and no password.</source>
        <translation>«اختبار الاتصال» يعرض الوكيل والشهادات وفرق الساعة. ولا يرسل اسم مستخدم ولا كلمة سر.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>يجري الاتصال بـ %1…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy the token (Ctrl+C)</source>
        <translation>نسخ الرمز (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DatabaseNotice</name>
    <message>
        <source>Database notice</source>
        <translation>إشعار قاعدة البيانات</translation>
    </message>
    <message>
        <source>Show details…</source>
        <translation>عرض التفاصيل…</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the account database could not be made.</source>
        <translation>تعذّر إنشاء نسخة اليوم من قاعدة بيانات الحسابات.</translation>
    </message>
    <message>
        <source>Account database</source>
        <translation>قاعدة بيانات الحسابات</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>No token is active.</source>
        <translation>لا رمز نشط.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Doctor</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>%1 answers with HTTP %2 in %3 ms</source>
        <translation>يستجيب %1 بـ HTTP %2 خلال %3 ملي ثانية</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>يستجيب %1</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>none; the server is this computer itself</source>
        <translation>لا توجد؛ الخادم هو هذا الحاسوب نفسه</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم تُرَ</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation>%1، أصدرها %2، صالحة حتى %3</translation>
    </message>
    <message>
        <source>Tell the server&apos;s owner that the certificate runs out soon.</source>
        <translation>أخبر صاحب الخادم بأن الشهادة تنتهي صلاحيتها قريبًا.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>not told by the server</source>
        <translation>لم يذكرها الخادم</translation>
    </message>
    <message>
        <source>Let the system set this computer&apos;s clock from the network.</source>
        <translation>دع النظام يضبط ساعة هذا الحاسوب من الشبكة.</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>البيئة %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>%1 keeps, returns and removes an item</source>
        <translation>نجح حفظ عنصر في %1 واسترجاعه وإزالته</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>لم تُنتظر</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>مكتبة TLS</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugin and its library; without them no server can be reached.</source>
        <translation>ثبّت ملحق TLS لـ Qt ومكتبته؛ فدونهما لا يمكن الوصول إلى أي خادم.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>last copy %1</source>
        <translation>آخر نسخة %1</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>لا نسخة بعد</translation>
    </message>
    <message>
        <source>sound, %1, %2</source>
        <translation>سليمة، %1، %2</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>تالفة: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>تعذّر فحصها</translation>
    </message>
    <message>
        <source>fit together with their passwords and tokens</source>
        <translation>متوافقة مع كلمات سرها ورموزها</translation>
    </message>
    <message>
        <source>nothing unfinished; their passwords were not looked at</source>
        <translation>لا شيء غير مكتمل؛ لم تُفحص كلمات سرها</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to repair: %1</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى إصلاح: %1</numerusform>
            <numerusform>أمر واحد يحتاج إلى إصلاح: %1</numerusform>
            <numerusform>أمران يحتاجان إلى إصلاح: %1</numerusform>
            <numerusform>%n أمور تحتاج إلى إصلاح: %1</numerusform>
            <numerusform>%n أمرًا تحتاج إلى إصلاح: %1</numerusform>
            <numerusform>%n أمر تحتاج إلى إصلاح: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Repair in the menu, or run tokendesk-cli repair.</source>
        <translation>اختر «إصلاح» من القائمة، أو شغّل tokendesk-cli repair.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>تتعذّر كتابته: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not protected yet</source>
        <translation>
            <numerusform>لا صفوف غير محمية</numerusform>
            <numerusform>صف واحد غير محمي بعد</numerusform>
            <numerusform>صفان غير محميين بعد</numerusform>
            <numerusform>%n صفوف غير محمية بعد</numerusform>
            <numerusform>%n صفًا غير محمي بعد</numerusform>
            <numerusform>%n صف غير محمي بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (المبدئي)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>خلل</translation>
    </message>
    <message>
        <source>Token Desk looked at this computer at %1.</source>
        <translation>فحص Token Desk هذا الحاسوب في %1.</translation>
    </message>
    <message>
        <source>%1 (set by the administrator)</source>
        <translation>%1 (حدّده مدير النظام)</translation>
    </message>
    <message>
        <source>Policy of the administrator</source>
        <translation>سياسة مدير النظام</translation>
    </message>
    <message>
        <source>Tell your administrator: %1</source>
        <translation>أخبر مدير النظام: %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>the last one %1</source>
        <translation>آخر نسخة %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا نسخة بعد</translation>
    </message>
    <message>
        <source>Choose Back up in the menu, or run tokendesk-cli backup create.</source>
        <translation>اختر «نسخ احتياطي» من القائمة، أو شغّل tokendesk-cli backup create.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DoctorDialog</name>
    <message>
        <source>Everything is in order</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>لا نقاط تستدعي النظر</numerusform>
            <numerusform>نقطة واحدة تستدعي النظر</numerusform>
            <numerusform>نقطتان تستدعيان النظر</numerusform>
            <numerusform>%n نقاط تستدعي النظر</numerusform>
            <numerusform>%n نقطة تستدعي النظر</numerusform>
            <numerusform>%n نقطة تستدعي النظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found</source>
        <translation>
            <numerusform>لم يُعثر على خلل</numerusform>
            <numerusform>عُثر على خلل واحد</numerusform>
            <numerusform>عُثر على خللين</numerusform>
            <numerusform>عُثر على %n مواضع خلل</numerusform>
            <numerusform>عُثر على %n موضع خلل</numerusform>
            <numerusform>عُثر على %n موضع خلل</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>فحص هذا الحاسوب</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>يجري الفحص</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>The keychain is tried with an item of its own and may ask to be unlocked. Every environment&apos;s server is asked for an answer, without a username or password.</source>
        <translation>تُجرَّب سلسلة المفاتيح بعنصر خاص، وقد تطلب فتح قفلها. ويُطلب رد من خادم كل بيئة، دون اسم مستخدم أو كلمة سر.</translation>
    </message>
    <message>
        <source>What Copy puts on the clipboard holds no username, no label and no secret.</source>
        <translation>ما يضعه «نسخ» في الحافظة لا يحوي اسم مستخدم ولا تسمية ولا سرًا.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::DoctorVerb</name>
    <message>
        <source>asking the keychain and the servers…</source>
        <translation>يجري سؤال سلسلة المفاتيح والخوادم…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::EmptyState</name>
    <message>
        <source>No accounts yet</source>
        <translation>لا حسابات بعد</translation>
    </message>
    <message>
        <source>Add a child account to keep its password in the keychain and get tokens with one key.</source>
        <translation>أضف حسابًا فرعيًا لحفظ كلمة سره في سلسلة المفاتيح والحصول على الرموز بمفتاح واحد من لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>استيراد حسابات…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::EnvironmentForm</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Wrapped in “data”, as documented</source>
        <translation>مغلّف في «data»، كما في التوثيق</translation>
    </message>
    <message>
        <source>Flat, for older gateways</source>
        <translation>مسطّح، للبوابات الأقدم</translation>
    </message>
    <message>
        <source>Optional: a further authority to trust</source>
        <translation>اختياري: سلطة إضافية يوثق بها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>Sign-in URL</source>
        <translation>رابط تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in &amp;URL</source>
        <translation>&amp;رابط تسجيل الدخول</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;ملف CA</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>جسم الطلب</translation>
    </message>
    <message>
        <source>Request &amp;body</source>
        <translation>&amp;جسم الطلب</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>اختيار ملف CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Environments</name>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>SIGN-IN URL</source>
        <translation>رابط تسجيل الدخول</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>TokenDesk::EnvironmentsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>تجا&amp;هل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (مضمّنة)</translation>
    </message>
    <message>
        <source>This environment is part of Token Desk and cannot be changed.</source>
        <translation>هذه البيئة جزء من Token Desk ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>إزالة البيئة</translation>
    </message>
    <message>
        <source>Remove the environment “%1”?</source>
        <translation>أتريد إزالة البيئة «%1»؟</translation>
    </message>
    <message>
        <source>Nothing changes at the server.</source>
        <translation>لا يتغير شيء لدى الخادم.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ErrorText</name>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>sign-in URL</source>
        <translation>رابط تسجيل الدخول</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>token label</source>
        <translation>تسمية الرمز</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 is empty.</source>
        <translation>حقل «%1» فارغ.</translation>
    </message>
    <message>
        <source>Fill in the %1.</source>
        <translation>املأ حقل «%1».</translation>
    </message>
    <message>
        <source>The %1 is too long.</source>
        <translation>محتوى حقل «%1» أطول من اللازم.</translation>
    </message>
    <message>
        <source>Shorten the %1.</source>
        <translation>اختصر محتوى حقل «%1».</translation>
    </message>
    <message>
        <source>The sign-in URL is not a usable address.</source>
        <translation>رابط تسجيل الدخول ليس عنوانًا صالحًا للاستخدام.</translation>
    </message>
    <message>
        <source>Enter the whole address, such as https://idu.datazoo.com/api/v2/auth/sign_in.</source>
        <translation>أدخل العنوان كاملًا، مثل https://idu.datazoo.com/api/v2/auth/sign_in.</translation>
    </message>
    <message>
        <source>The CA file holds no readable certificate.</source>
        <translation>لا يحوي ملف CA شهادة مقروءة.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form.</source>
        <translation>اختر ملفًا فيه شهادات بصيغة PEM.</translation>
    </message>
    <message>
        <source>The %1 has a character that cannot be used.</source>
        <translation>في حقل «%1» محرف لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Remove line breaks and control characters, then try again.</source>
        <translation>أزل فواصل الأسطر ومحارف التحكم، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in URL would send the password unencrypted.</source>
        <translation>من شأن رابط تسجيل الدخول أن يرسل كلمة السر دون تعمية.</translation>
    </message>
    <message>
        <source>Use an https address; http is for this computer itself only.</source>
        <translation>استخدم عنوان https؛ أما http فلهذا الحاسوب نفسه فقط.</translation>
    </message>
    <message>
        <source>There is an environment with this name already.</source>
        <translation>توجد بيئة بهذا الاسم فعلًا.</translation>
    </message>
    <message>
        <source>There is an account with this username and environment already.</source>
        <translation>يوجد حساب باسم المستخدم هذا وبهذه البيئة فعلًا.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Edit the existing account, or choose another username.</source>
        <translation>حرّر الحساب الموجود، أو اختر اسم مستخدم آخر.</translation>
    </message>
    <message>
        <source>There is no such environment.</source>
        <translation>لا توجد بيئة كهذه.</translation>
    </message>
    <message>
        <source>There is nothing with that name.</source>
        <translation>لا يوجد شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Check the name in the list.</source>
        <translation>تحقق من الاسم في القائمة.</translation>
    </message>
    <message>
        <source>More than one account has that name.</source>
        <translation>يوجد أكثر من حساب بهذا الاسم.</translation>
    </message>
    <message>
        <source>Use the id, or a name only one of them has.</source>
        <translation>استخدم المعرّف، أو اسمًا يخص واحدًا منها فقط.</translation>
    </message>
    <message>
        <source>Accounts still use this environment.</source>
        <translation>لا تزال حسابات تستخدم هذه البيئة.</translation>
    </message>
    <message>
        <source>Remove them or move them to another environment first.</source>
        <translation>أزلها أو انقلها إلى بيئة أخرى أولًا.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The server may have issued a token that did not arrive; it ends by itself. Try again.</source>
        <translation>ربما أصدر الخادم رمزًا لم يصل؛ وتنتهي صلاحيته من تلقاء نفسها. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before it was ready.</source>
        <translation>أُغلق الاتصال بـ %1 قبل أن يجهز.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the network. The password was not sent.</source>
        <translation>أعد المحاولة؛ وإن بقي الحال كذلك فتحقق من الشبكة. لم تُرسل كلمة السر.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off without an answer.</source>
        <translation>انقطع الاتصال بـ %1 دون رد.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of the answer.</source>
        <translation>انقطع الاتصال بـ %1 في أثناء الرد.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>تعذّر الوصول إلى %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again. The password was not sent.</source>
        <translation>تحقق من اتصال الشبكة، ثم أعد المحاولة. لم تُرسل كلمة السر.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>تأخر %1 كثيرًا في الرد.</translation>
    </message>
    <message>
        <source>%1 began to answer and did not finish in time.</source>
        <translation>بدأ %1 الرد ولم يكمله في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server points to another address.</source>
        <translation>يحيل الخادم إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL. The password was not sent to the other address.</source>
        <translation>تحقق من رابط تسجيل الدخول للبيئة. لم تُرسل كلمة السر إلى العنوان الآخر.</translation>
    </message>
    <message>
        <source>The server knows no sign-in at this address.</source>
        <translation>لا يعرف الخادم تسجيل دخول على هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL.</source>
        <translation>تحقق من رابط تسجيل الدخول للبيئة.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in request as it is.</source>
        <translation>لا يقبل الخادم طلب تسجيل الدخول كما هو.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL and body shape.</source>
        <translation>تحقق من رابط تسجيل الدخول للبيئة ومن شكل جسم الطلب.</translation>
    </message>
    <message>
        <source>The server sent an answer that is not a sign-in reply.</source>
        <translation>أرسل الخادم ردًا ليس رد تسجيل دخول.</translation>
    </message>
    <message>
        <source>Check the environment&apos;s sign-in URL, or whether a proxy answers in its place.</source>
        <translation>تحقق من رابط تسجيل الدخول للبيئة، ومما إذا كان وكيل يرد مكانه.</translation>
    </message>
    <message>
        <source>The server says the password is wrong.</source>
        <translation>يقول الخادم إن كلمة السر خاطئة.</translation>
    </message>
    <message>
        <source>Edit the account&apos;s password. Nothing signs in again by itself, so the account is not locked out.</source>
        <translation>حرّر كلمة سر الحساب. لا يُعاد تسجيل الدخول تلقائيًا، حتى لا يُقفل الحساب.</translation>
    </message>
    <message>
        <source>The server does not know this username.</source>
        <translation>لا يعرف الخادم اسم المستخدم هذا.</translation>
    </message>
    <message>
        <source>Check the username and the environment of the account.</source>
        <translation>تحقق من اسم المستخدم ومن بيئة الحساب.</translation>
    </message>
    <message>
        <source>The server refused this account.</source>
        <translation>رفض الخادم هذا الحساب.</translation>
    </message>
    <message>
        <source>Ask Data Zoo whether the account is active, then try again.</source>
        <translation>اسأل Data Zoo عما إذا كان الحساب نشطًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server asks to wait before the next sign-in.</source>
        <translation>يطلب الخادم الانتظار قبل تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>أعد المحاولة بعد %1.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The server has a fault.</source>
        <translation>في الخادم خلل.</translation>
    </message>
    <message>
        <source>Try again later; the account and its password are untouched.</source>
        <translation>أعد المحاولة لاحقًا؛ لم يُمس الحساب ولا كلمة سره.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but sent no token.</source>
        <translation>قبل الخادم تسجيل الدخول لكنه لم يرسل رمزًا.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask Data Zoo about this account.</source>
        <translation>أعد المحاولة؛ وإن بقي الحال كذلك فاسأل Data Zoo عن هذا الحساب.</translation>
    </message>
    <message>
        <source>The server sent a token that has expired already.</source>
        <translation>أرسل الخادم رمزًا انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, tell Data Zoo.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته. إن كانا صحيحين فأخبر Data Zoo.</translation>
    </message>
    <message>
        <source>The address of %1 was not found.</source>
        <translation>لم يُعثر على عنوان %1.</translation>
    </message>
    <message>
        <source>Check the network connection and the sign-in URL.</source>
        <translation>تحقق من اتصال الشبكة ومن رابط تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>لا شيء يستجيب عند %1.</translation>
    </message>
    <message>
        <source>Check the sign-in URL, or try again when the server is up.</source>
        <translation>تحقق من رابط تسجيل الدخول، أو أعد المحاولة حين يعمل الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>شهادة %1 غير موثوقة.</translation>
    </message>
    <message>
        <source>Ask your administrator for the CA file of this network, and add it to the environment.</source>
        <translation>اطلب من مدير النظام ملف CA لهذه الشبكة، وأضفه إلى البيئة.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host than %1.</source>
        <translation>الشهادة تخص مضيفًا غير %1.</translation>
    </message>
    <message>
        <source>Check the sign-in URL. The password was not sent.</source>
        <translation>تحقق من رابط تسجيل الدخول. لم تُرسل كلمة السر.</translation>
    </message>
    <message>
        <source>The certificate of %1 is out of date.</source>
        <translation>شهادة %1 خارج مدة صلاحيتها.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, the server&apos;s owner must renew the certificate.</source>
        <translation>تحقق من تاريخ هذا الحاسوب؛ إن كان صحيحًا فعلى صاحب الخادم تجديد الشهادة.</translation>
    </message>
    <message>
        <source>%1 offers only TLS versions that are no longer safe.</source>
        <translation>لا يوفر %1 إلا إصدارات TLS لم تعد آمنة.</translation>
    </message>
    <message>
        <source>The server needs TLS 1.2 or newer. Tell its owner. The password was not sent.</source>
        <translation>يحتاج الخادم إلى TLS 1.2 أو أحدث. أخبر صاحبه. لم تُرسل كلمة السر.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>لم يتم اتصال آمن بـ %1.</translation>
    </message>
    <message>
        <source>Check the sign-in URL; a proxy between may be the cause. The password was not sent.</source>
        <translation>تحقق من رابط تسجيل الدخول؛ وقد يكون السبب وكيلًا في الطريق. لم تُرسل كلمة السر.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in of its own.</source>
        <translation>يطلب الوكيل تسجيل دخول خاصًا به.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a sign-in of its own.</source>
        <translation>يطلب الوكيل %1 تسجيل دخول خاصًا به.</translation>
    </message>
    <message>
        <source>Enter the username and password that your administrator gave you for the proxy.</source>
        <translation>أدخل اسم المستخدم وكلمة السر اللذين أعطاكهما مدير النظام للوكيل.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>لا يستجيب الوكيل.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>لا يستجيب الوكيل %1.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>تحقق من الوكيل في إعدادات شبكة النظام.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1.</source>
        <translation>لم يُجرِ الوكيل الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>The proxy %1 did not make the connection to %2.</source>
        <translation>لم يُجرِ الوكيل %1 الاتصال بـ %2.</translation>
    </message>
    <message>
        <source>Check the sign-in URL; if it is right, ask whoever runs the proxy to allow the connection.</source>
        <translation>تحقق من رابط تسجيل الدخول؛ إن كان صحيحًا فاطلب ممن يدير الوكيل السماح بالاتصال.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>هذا الحاسوب غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>Connect, then try again.</source>
        <translation>اتصل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing was changed.</source>
        <translation>افتح قفلها، ثم أعد المحاولة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 denied access.</source>
        <translation>منعت %1 الوصول.</translation>
    </message>
    <message>
        <source>Try again and allow Token Desk when the keychain asks. Nothing was changed.</source>
        <translation>أعد المحاولة واسمح لـ Token Desk حين تسألك سلسلة المفاتيح. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No keychain service answers.</source>
        <translation>لا تستجيب أي خدمة سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>On Linux, install and start one that offers the Secret Service, such as gnome-keyring, KeePassXC or KWallet.</source>
        <translation>في لينكس، ثبّت خدمة توفر Secret Service وشغّلها، مثل gnome-keyring أو KeePassXC أو KWallet.</translation>
    </message>
    <message>
        <source>%1 did not do what was asked.</source>
        <translation>لم تنفّذ %1 المطلوب.</translation>
    </message>
    <message>
        <source>Try again; what was stored before still stands.</source>
        <translation>أعد المحاولة؛ ما خُزّن من قبل باقٍ كما هو.</translation>
    </message>
    <message>
        <source>The password of this account is not in the keychain.</source>
        <translation>كلمة سر هذا الحساب ليست في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Edit the account and enter it again.</source>
        <translation>حرّر الحساب وأدخلها من جديد.</translation>
    </message>
    <message>
        <source>The password is too long to be stored.</source>
        <translation>كلمة السر أطول من أن تُخزَّن.</translation>
    </message>
    <message>
        <source>Use one of at most 1,024 bytes.</source>
        <translation>استخدم كلمة سر لا تتجاوز 1024 بايت.</translation>
    </message>
    <message>
        <source>The account database cannot be used.</source>
        <translation>لا يمكن استخدام قاعدة بيانات الحسابات.</translation>
    </message>
    <message>
        <source>Keep the file, and send its details to support. The passwords in the keychain are untouched.</source>
        <translation>احتفظ بالملف، وأرسل تفاصيله إلى الدعم. كلمات السر في سلسلة المفاتيح لم تُمس.</translation>
    </message>
    <message>
        <source>The account database is damaged.</source>
        <translation>قاعدة بيانات الحسابات تالفة.</translation>
    </message>
    <message>
        <source>Close every Token Desk, then start it again: it sets the damaged file aside and goes on with the newest sound copy, if there is one.</source>
        <translation>أغلق كل نسخ Token Desk المشغّلة، ثم شغّله من جديد: ينحّي الملف التالف جانبًا ويتابع بأحدث نسخة سليمة إن وُجدت.</translation>
    </message>
    <message>
        <source>The account database is damaged, and there is no sound copy of it.</source>
        <translation>قاعدة بيانات الحسابات تالفة، ولا توجد نسخة سليمة منها.</translation>
    </message>
    <message>
        <source>Keep %1 for support. If you rename it, Token Desk starts with an empty list. The passwords in the keychain are untouched.</source>
        <translation>احتفظ بـ %1 للدعم. إن أعدت تسميته بدأ Token Desk بقائمة فارغة. كلمات السر في سلسلة المفاتيح لم تُمس.</translation>
    </message>
    <message>
        <source>The database file belongs to another program or is damaged.</source>
        <translation>ملف قاعدة البيانات يخص برنامجًا آخر أو هو تالف.</translation>
    </message>
    <message>
        <source>Move %1 away and start again. It was not changed.</source>
        <translation>انقل %1 إلى مكان آخر وابدأ من جديد. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>The database was written by a newer Token Desk.</source>
        <translation>كُتبت قاعدة البيانات بإصدار أحدث من Token Desk.</translation>
    </message>
    <message>
        <source>Update Token Desk. The file was not changed.</source>
        <translation>حدّث Token Desk. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>The account database is of an earlier version, and another Token Desk has it open.</source>
        <translation>قاعدة بيانات الحسابات من إصدار سابق، وهي مفتوحة في Token Desk آخر.</translation>
    </message>
    <message>
        <source>Close every other Token Desk, then start again. Nothing was changed.</source>
        <translation>أغلق كل Token Desk آخر، ثم ابدأ من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another Token Desk is changing accounts at this moment.</source>
        <translation>هناك Token Desk آخر يغيّر الحسابات في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>أعد المحاولة حين يفرغ من ذلك.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was stored before still stands.</source>
        <translation>أفرغ بعض المساحة، ثم أعد المحاولة. ما خُزّن من قبل باقٍ كما هو.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>تتعذّر الكتابة في مجلد البيانات.</translation>
    </message>
    <message>
        <source>Check the permissions of %1, and that its disk is not read-only.</source>
        <translation>تحقق من أذونات %1، ومن أن قرصه ليس للقراءة فقط.</translation>
    </message>
    <message>
        <source>The account database belongs to another user of this computer.</source>
        <translation>قاعدة بيانات الحسابات تخص مستخدمًا آخر لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sign in to the computer as that user, or ask your administrator about %1.</source>
        <translation>سجّل الدخول إلى الحاسوب بذلك المستخدم، أو اسأل مدير النظام عن %1.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this.</source>
        <translation>لا يسمح مدير النظام بهذا.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>The %1 is too short.</source>
        <translation>محتوى حقل «%1» أقصر من اللازم.</translation>
    </message>
    <message>
        <source>Choose a longer %1.</source>
        <translation>اختر محتوى أطول لحقل «%1».</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk, and that you may write there.</source>
        <translation>تحقق من أن في القرص متسعًا، ومن أن الكتابة هناك مسموحة لك.</translation>
    </message>
    <message>
        <source>The file does not read back as it was written.</source>
        <translation>لا يُقرأ الملف ثانيةً كما كُتب.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>اختر قرصًا آخر.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ExportVerb</name>
    <message>
        <source>The list could not be written: %1</source>
        <translation>تعذّرت كتابة القائمة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written, without passwords.</source>
        <translation>
            <numerusform>لم يُكتب أي حساب.</numerusform>
            <numerusform>كُتب حساب واحد دون كلمة سره.</numerusform>
            <numerusform>كُتب حسابان دون كلمتي سرهما.</numerusform>
            <numerusform>كُتبت %n حسابات دون كلمات السر.</numerusform>
            <numerusform>كُتب %n حسابًا دون كلمات السر.</numerusform>
            <numerusform>كُتب %n حساب دون كلمات السر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log could not be written: %1</source>
        <translation>تعذّرت كتابة سجل التدقيق: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>لم يُكتب أي صف.</numerusform>
            <numerusform>كُتب صف واحد.</numerusform>
            <numerusform>كُتب صفان.</numerusform>
            <numerusform>كُتبت %n صفوف.</numerusform>
            <numerusform>كُتب %n صفًا.</numerusform>
            <numerusform>كُتب %n صف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDesk::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>TokenDesk::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Back to where the last link was (Alt+Left)</source>
        <translation>الرجوع إلى موضع الرابط الأخير (Alt+Left)</translation>
    </message>
    <message>
        <source>Find in the guides   Ctrl+F</source>
        <translation>البحث في الأدلة   Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the guides</source>
        <translation>البحث في الأدلة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
</context>
<context>
    <name>TokenDesk::HistoryView</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing was recorded of this account yet.</source>
        <translation>لم يُسجَّل شيء عن هذا الحساب بعد.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Import</name>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>Save the table as CSV (UTF-8), then import that file.</source>
        <translation>احفظ الجدول بصيغة CSV (UTF-8) ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>تحقّق من الاسم.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>Choose a file with a table.</source>
        <translation>اختر ملفًا فيه جدول.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذّر قراءة الملف.</translation>
    </message>
    <message>
        <source>Check who may read it, and that no other program holds it.</source>
        <translation>تحقّق ممن يحق له قراءته، ومن أن لا برنامج آخر يحجزه.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>Choose a table with a header and accounts.</source>
        <translation>اختر جدولًا فيه رأس وحسابات.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>حجمه أكبر من %1.</translation>
    </message>
    <message>
        <source>Divide the table into several files.</source>
        <translation>قسّم الجدول على عدة ملفات.</translation>
    </message>
    <message>
        <source>This is a workbook or a packed file, not a table of text.</source>
        <translation>هذا مصنّف أو ملف مضغوط، وليس جدولًا نصيًا.</translation>
    </message>
    <message>
        <source>This is not a table of text.</source>
        <translation>هذا ليس جدولًا نصيًا.</translation>
    </message>
    <message>
        <source>The text is broken by a NUL character.</source>
        <translation>يقطع النص محرف NUL.</translation>
    </message>
    <message>
        <source>The text is not in this encoding.</source>
        <translation>النص ليس بهذا الترميز.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>A quote opens here and is not closed.</source>
        <translation>تُفتح هنا علامة اقتباس ولا تُغلق.</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>أغلقها، أو ضاعفها إن كانت من النص.</translation>
    </message>
    <message>
        <source>Text follows a closing quote.</source>
        <translation>يتبع نصٌّ علامة اقتباس مغلقة.</translation>
    </message>
    <message>
        <source>Double the quotes that belong to the text, or choose another delimiter.</source>
        <translation>ضاعف علامات الاقتباس التي من النص، أو اختر فاصلًا آخر.</translation>
    </message>
    <message>
        <source>A cell is longer than anything that can be imported.</source>
        <translation>خلية أطول من كل ما يمكن استيراده.</translation>
    </message>
    <message>
        <source>Look for a quote that is not closed.</source>
        <translation>ابحث عن علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>There are more than %1 columns.</source>
        <translation>عدد الأعمدة أكبر من %1.</translation>
    </message>
    <message>
        <source>Remove what is not needed, or choose another delimiter.</source>
        <translation>احذف ما لا يلزم، أو اختر فاصلًا آخر.</translation>
    </message>
    <message>
        <source>There are more than %1 rows.</source>
        <translation>عدد الصفوف أكبر من %1.</translation>
    </message>
    <message>
        <source>No column was found for the %1.</source>
        <translation>لم يُعثر على عمود لـ «%1».</translation>
    </message>
    <message>
        <source>Name the column that holds it.</source>
        <translation>حدّد العمود الذي يحويه.</translation>
    </message>
    <message>
        <source>More than one column can be the %1.</source>
        <translation>أكثر من عمود يصلح لـ «%1».</translation>
    </message>
    <message>
        <source>Name the one that is meant, by its number.</source>
        <translation>حدّد المقصود برقمه.</translation>
    </message>
    <message>
        <source>There is no such column, or more than one, for the %1.</source>
        <translation>لا يوجد عمود كهذا لـ «%1»، أو يوجد أكثر من واحد.</translation>
    </message>
    <message>
        <source>Name it as in the header, or by its number.</source>
        <translation>سمِّه كما في الرأس، أو برقمه.</translation>
    </message>
    <message>
        <source>The column of the %1 was named for something else as well.</source>
        <translation>عمود «%1» محدّد لشيء آخر أيضًا.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>حدّد كل عمود مرة واحدة.</translation>
    </message>
    <message>
        <source>There is a header, and no account below it.</source>
        <translation>يوجد رأس ولا حساب تحته.</translation>
    </message>
    <message>
        <source>Choose a table with accounts in it.</source>
        <translation>اختر جدولًا فيه حسابات.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>الصف فارغ.</translation>
    </message>
    <message>
        <source>This is not a login.</source>
        <translation>هذه ليست بيانات دخول.</translation>
    </message>
    <message>
        <source>The account is there already, and nothing is different.</source>
        <translation>الحساب موجود ولا شيء مختلف.</translation>
    </message>
    <message>
        <source>The account is there already, and is kept as it is.</source>
        <translation>الحساب موجود ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Line %1 says the same.</source>
        <translation>السطر %1 يقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>The number of cells is %1 and not %2. Look for a delimiter too many or too few.</source>
        <translation>عدد الخلايا %1 وليس %2. ابحث عن فاصل زائد أو ناقص.</translation>
    </message>
    <message>
        <source>Line %1 says something else of the same account.</source>
        <translation>السطر %1 يقول شيئًا آخر عن الحساب نفسه.</translation>
    </message>
    <message>
        <source>Nothing says which environment the account belongs to.</source>
        <translation>لا شيء يبيّن البيئة التي ينتمي إليها الحساب.</translation>
    </message>
    <message>
        <source>There is no environment of that name.</source>
        <translation>لا توجد بيئة بهذا الاسم.</translation>
    </message>
    <message>
        <source>A spreadsheet put an error in the place of the text.</source>
        <translation>وضع برنامج جداول خطأً مكان النص.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>أُضيف.</translation>
    </message>
    <message>
        <source>Updated.</source>
        <translation>حُدّث.</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>فشل. %1</translation>
    </message>
    <message>
        <source>Could not be taken back. %1</source>
        <translation>تعذّر التراجع عنه. %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تُراجع عنه.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>لم يُجرَّب.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Make another copy of the file, or choose an older backup.</source>
        <translation>أنشئ نسخة أخرى من الملف، أو اختر نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>This is not a KeePass file.</source>
        <translation>هذا ليس ملف KeePass.</translation>
    </message>
    <message>
        <source>Choose a backup, or another file with the ending kdbx.</source>
        <translation>اختر نسخة احتياطية، أو ملفًا آخر لاحقته kdbx.</translation>
    </message>
    <message>
        <source>The file ends too early: a part of it is missing.</source>
        <translation>ينتهي الملف قبل أوانه: جزء منه مفقود.</translation>
    </message>
    <message>
        <source>This is a KeePass file of a version that is too old.</source>
        <translation>هذا ملف KeePass من إصدار قديم أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and save it in the present format.</source>
        <translation>افتحه في KeePassXC واحفظه بالصيغة الحالية.</translation>
    </message>
    <message>
        <source>This is a KeePass file of a version that came later.</source>
        <translation>هذا ملف KeePass من إصدار لاحق.</translation>
    </message>
    <message>
        <source>Install the current version of Token Desk.</source>
        <translation>ثبّت الإصدار الحالي من Token Desk.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>بداية الملف تالفة.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that Token Desk does not know.</source>
        <translation>الملف معمّى بطريقة لا يعرفها Token Desk.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose ChaCha20 or AES.</source>
        <translation>افتحه في KeePassXC واختر ChaCha20 أو AES.</translation>
    </message>
    <message>
        <source>The file makes its key in a way that Token Desk does not know.</source>
        <translation>ينشئ الملف مفتاحه بطريقة لا يعرفها Token Desk.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose Argon2id.</source>
        <translation>افتحه في KeePassXC واختر Argon2id.</translation>
    </message>
    <message>
        <source>Opening the file would take more memory or time than Token Desk spends on it.</source>
        <translation>يتطلب فتح الملف ذاكرة أو وقتًا أكثر مما يخصّصه Token Desk لذلك.</translation>
    </message>
    <message>
        <source>Open it with KeePassXC and choose a shorter decryption time.</source>
        <translation>افتحه في KeePassXC واختر وقتًا أقصر لفك التعمية.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>عبارة السر لا تفتح الملف.</translation>
    </message>
    <message>
        <source>Enter it again. A file that needs a key file besides cannot be opened.</source>
        <translation>أدخلها من جديد. والملف الذي يحتاج إلى ملف مفتاح أيضًا لا يمكن فتحه.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file is damaged.</source>
        <translation>عبارة السر صحيحة، لكن الملف تالف.</translation>
    </message>
    <message>
        <source>The file opens, but its content makes no sense.</source>
        <translation>يُفتح الملف، لكن محتواه غير مفهوم.</translation>
    </message>
    <message>
        <source>There is more in the file than can be imported.</source>
        <translation>في الملف أكثر مما يمكن استيراده.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>قسّمه على عدة ملفات.</translation>
    </message>
    <message>
        <source>There is no entry in it.</source>
        <translation>لا مدخل فيه.</translation>
    </message>
    <message>
        <source>Choose a file with accounts in it.</source>
        <translation>اختر ملفًا فيه حسابات.</translation>
    </message>
    <message>
        <source>Entry %1 says the same.</source>
        <translation>المدخل %1 يقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Entry %1 says something else of the same account.</source>
        <translation>المدخل %1 يقول شيئًا آخر عن الحساب نفسه.</translation>
    </message>
    <message>
        <source>The environment of that name signs in elsewhere.</source>
        <translation>البيئة التي بهذا الاسم يُسجَّل الدخول إليها على عنوان آخر.</translation>
    </message>
    <message>
        <source>What should stand here stands in another entry.</source>
        <translation>ما ينبغي أن يكون هنا موجود في مدخل آخر.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>&amp;All or nothing: where one fails, take the others back</source>
        <translation>الكل أو لا &amp;شيء: إذا فشل أحدها يُتراجع عن البقية</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>حذف الملف</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>استيراد حسابات</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>الحسابات المستوردة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 still holds the passwords, also those that were refused.</source>
        <translation>لا يزال %1 يحوي كلمات السر، ومنها ما رُفض.</translation>
    </message>
    <message>
        <source>%1 still holds the passwords.</source>
        <translation>لا يزال %1 يحوي كلمات السر.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Check who may change it, and that no other program holds it.</source>
        <translation>تعذّر حذف %1. تحقّق ممن يحق له تغييره، ومن أن لا برنامج آخر يحجزه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Import %n account(s)</source>
        <translation>
            <numerusform>استيراد دون حسابات</numerusform>
            <numerusform>استيراد حساب واحد</numerusform>
            <numerusform>استيراد حسابين</numerusform>
            <numerusform>استيراد %n حسابات</numerusform>
            <numerusform>استيراد %n حسابًا</numerusform>
            <numerusform>استيراد %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>يجري الإلغاء…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Choose a table of accounts, or drop it here: CSV or TSV, as spreadsheets and password managers save it; or a backup or another KeePass file. You see what will happen before anything is changed.</source>
        <translation>اختر جدول حسابات، أو أفلته هنا: بصيغة CSV أو TSV كما تحفظه برامج الجداول ومديرو كلمات السر؛ أو نسخة احتياطية أو ملف KeePass آخر. ترى ما سيحدث قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Choose accounts to import</source>
        <translation>اختيار الحسابات المراد استيرادها</translation>
    </message>
    <message>
        <source>Tables of text and KeePass files (*.csv *.tsv *.tab *.txt *.kdbx)</source>
        <translation>جداول نصية وملفات KeePass (*.csv *.tsv *.tab *.txt *.kdbx)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>KeePass files (*.kdbx)</source>
        <translation>ملفات KeePass (*.kdbx)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Environments come with it: %1.</source>
        <translation>تأتي معه بيئات: %1.</translation>
    </message>
    <message>
        <source>Passwords will be sent there when you sign in.</source>
        <translation>ستُرسل كلمات السر إلى هناك عند تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportOptions</name>
    <message>
        <source>For rows that name none.</source>
        <translation>للصفوف التي لا تسمّي بيئة.</translation>
    </message>
    <message>
        <source>Where a field stands: label, username, password, environment, group, note or url, and the column&apos;s name or number; nothing after the = leaves it out. For each field.</source>
        <translation>موضع الحقل: label أو username أو password أو environment أو group أو note أو url، واسم العمود أو رقمه؛ ولا شيء بعد = يعني تركه. لكل حقل.</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252.</source>
        <translation>utf-8 أو utf-16le أو utf-16be أو windows-1252.</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or bar.</source>
        <translation>comma أو semicolon أو tab أو bar.</translation>
    </message>
    <message>
        <source>double, single or none.</source>
        <translation>double أو single أو none.</translation>
    </message>
    <message>
        <source>The first row is an account.</source>
        <translation>الصف الأول حساب.</translation>
    </message>
    <message>
        <source>Leaves accounts as they are that are there already.</source>
        <translation>يترك الحسابات الموجودة كما هي.</translation>
    </message>
    <message>
        <source>--encoding is one of utf-8, utf-16le, utf-16be and windows-1252.</source>
        <translation>قيمة --encoding هي utf-8 أو utf-16le أو utf-16be أو windows-1252.</translation>
    </message>
    <message>
        <source>--delimiter is one of comma, semicolon, tab and bar.</source>
        <translation>قيمة --delimiter هي comma أو semicolon أو tab أو bar.</translation>
    </message>
    <message>
        <source>--quote is one of double, single and none.</source>
        <translation>قيمة --quote هي double أو single أو none.</translation>
    </message>
    <message>
        <source>--map takes a field, = and a column, such as username=3 or label=Title.</source>
        <translation>يأخذ --map حقلًا ثم = ثم عمودًا، مثل username=3 أو label=Title.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportPreviewModel</name>
    <message>
        <source>kept</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>متروك. %1</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>مرفوض. %1</translation>
    </message>
    <message>
        <source>Refused, column %1. %2</source>
        <translation>مرفوض، العمود %1. %2</translation>
    </message>
    <message>
        <source>Will be added.</source>
        <translation>سيُضاف.</translation>
    </message>
    <message>
        <source>Will be updated.</source>
        <translation>سيُحدَّث.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المدخل</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportReading</name>
    <message>
        <source>&amp;Label</source>
        <translation>ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>ال&amp;بيئة</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>الم&amp;جموعة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>الملا&amp;حظة</translation>
    </message>
    <message>
        <source>Leave accounts that are there as the&amp;y are</source>
        <translation>ترك الحسابات الموجودة كما ه&amp;ي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Column of the %1</source>
        <translation>عمود: %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>ال&amp;فاصل</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>الترمي&amp;ز</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>URL of the &amp;sign-in</source>
        <translation>&amp;رابط تسجيل الدخول</translation>
    </message>
    <message>
        <source>The first row holds the na&amp;mes of the columns</source>
        <translation>ال&amp;صف الأول يحوي أسماء الأعمدة</translation>
    </message>
    <message>
        <source>De&amp;fault environment</source>
        <translation>البيئة الافترا&amp;ضية</translation>
    </message>
    <message>
        <source>Default environment</source>
        <translation>البيئة الافتراضية</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportSummary</name>
    <message>
        <source>%1 to add</source>
        <translation>للإضافة: %1</translation>
    </message>
    <message>
        <source>%1 to update</source>
        <translation>للتحديث: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>متروك: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>The import could not go on</source>
        <translation>تعذّرت متابعة الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be imported</source>
        <translation>
            <numerusform>لم يتعذّر استيراد أي حساب</numerusform>
            <numerusform>تعذّر استيراد حساب واحد</numerusform>
            <numerusform>تعذّر استيراد حسابين</numerusform>
            <numerusform>تعذّر استيراد %n حسابات</numerusform>
            <numerusform>تعذّر استيراد %n حسابًا</numerusform>
            <numerusform>تعذّر استيراد %n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي حساب</numerusform>
            <numerusform>استُورد حساب واحد</numerusform>
            <numerusform>استُورد حسابان</numerusform>
            <numerusform>استُوردت %n حسابات</numerusform>
            <numerusform>استُورد %n حسابًا</numerusform>
            <numerusform>استُورد %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>حُدّث: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>تُراجع عنه: %1</translation>
    </message>
    <message>
        <source>%1 not tried</source>
        <translation>لم يُجرَّب: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportTable</name>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ImportVerb</name>
    <message>
        <source>Would be added.</source>
        <translation>كان سيُضاف.</translation>
    </message>
    <message>
        <source>Would be updated.</source>
        <translation>كان سيُحدَّث.</translation>
    </message>
    <message>
        <source>skipped. </source>
        <translation>متروك. </translation>
    </message>
    <message>
        <source>refused. </source>
        <translation>مرفوض. </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>%1 to add, %2 to update, %3 skipped, %4 refused.</source>
        <translation>للإضافة: %1، للتحديث: %2، متروك: %3، مرفوض: %4.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 skipped, %4 refused, %5 failed.</source>
        <translation>أُضيف: %1، حُدّث: %2، متروك: %3، مرفوض: %4، فشل: %5.</translation>
    </message>
    <message>
        <source>Not done: %1. The same import can be given again.</source>
        <translation>لم يُنجز: %1. يمكن إعادة الاستيراد نفسه.</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 من %2…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>يجري فتح الملف…</translation>
    </message>
    <message>
        <source>A KeePass file cannot come from standard input. Name the file.</source>
        <translation>لا يمكن أن يأتي ملف KeePass من الدخل القياسي. سمِّ الملف.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>المدخل %1</translation>
    </message>
    <message>
        <source>The environment %1 comes with it and signs in at %2.</source>
        <translation>تأتي معه البيئة %1، ويُسجَّل الدخول إليها على %2.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::KeychainNotice</name>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Passwords are kept for this session only.</source>
        <translation>كلمات السر محفوظة لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Moving them to the keychain…</source>
        <translation>يجري نقلها إلى سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>They are in memory and gone when Token Desk closes. Store them when there is a keychain.</source>
        <translation>هي في الذاكرة وتزول عند إغلاق Token Desk. خزّنها حين توجد سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>Store now</source>
        <translation>تخزين الآن</translation>
    </message>
    <message>
        <source>Until then, passwords can be kept in memory while Token Desk runs.</source>
        <translation>حتى ذلك الحين، يمكن الاحتفاظ بكلمات السر في الذاكرة ما دام Token Desk يعمل.</translation>
    </message>
    <message>
        <source>Go on for this session</source>
        <translation>المتابعة لهذه الجلسة</translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <translation>لا توجد سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>There is no keychain: %1 is missing.</source>
        <translation>لا توجد سلسلة مفاتيح: %1 مفقود.</translation>
    </message>
    <message>
        <source>Start it, or ask your administrator to.</source>
        <translation>شغّلها، أو اطلب ذلك من مدير النظام.</translation>
    </message>
    <message>
        <source>Install the package %1, then sign in to the desktop again.</source>
        <translation>ثبّت الحزمة %1، ثم سجّل الدخول إلى سطح المكتب من جديد.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::KeychainStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>ربما تسأل عن كلمة سرها في نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>Cancel waiting for the keychain</source>
        <translation>إلغاء انتظار سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>TokenDesk::LockedPage</name>
    <message>
        <source>Token Desk is locked</source>
        <translation>Token Desk مقفل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>ربما تسأل عن كلمة سرها في نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>Unlocking takes the key from the keychain, which may ask for its password.</source>
        <translation>فتح القفل يأخذ المفتاح من سلسلة المفاتيح، وقد تسأل عن كلمة سرها.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Main</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>تعذّر تشغيل %1: %2</translation>
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
        <translation>تسجيل الدخول إلى الوكيل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What was done could not be recorded in the audit log.</source>
        <translation>تعذّر تسجيل ما جرى في سجل التدقيق.</translation>
    </message>
    <message>
        <source>What was done could not be passed on to the system&apos;s log.</source>
        <translation>تعذّر تمرير ما جرى إلى سجل النظام.</translation>
    </message>
    <message>
        <source>The audit log has it. Check that the service that keeps the system&apos;s log is running.</source>
        <translation>وهو في سجل التدقيق. تحقق من أن الخدمة التي تحفظ سجل النظام تعمل.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::MessageBar</name>
    <message>
        <source>Copy details for support</source>
        <translation>نسخ التفاصيل للدعم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Notices</name>
    <message>
        <source>The token of %1 expires at %2</source>
        <translation>تنتهي صلاحية رمز %1 عند %2</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>البيئة: %1</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>التذكير لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts, after the names of some</comment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>وحساب آخر</numerusform>
            <numerusform>وحسابان آخران</numerusform>
            <numerusform>و%n حسابات أخرى</numerusform>
            <numerusform>و%n حسابًا آخر</numerusform>
            <numerusform>و%n حساب آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are about to expire, the first at %1</source>
        <translation>
            <numerusform>لا رموز على وشك الانتهاء، عند %1</numerusform>
            <numerusform>رمز واحد على وشك الانتهاء، عند %1</numerusform>
            <numerusform>رمزان على وشك الانتهاء، أولهما عند %1</numerusform>
            <numerusform>%n رموز على وشك الانتهاء، أولها عند %1</numerusform>
            <numerusform>%n رمزًا على وشك الانتهاء، أولها عند %1</numerusform>
            <numerusform>%n رمز على وشك الانتهاء، أولها عند %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New tokens…</source>
        <translation>رموز جديدة…</translation>
    </message>
    <message>
        <source>It is a production token.</source>
        <translation>إنه رمز إنتاج.</translation>
    </message>
    <message numerus="yes">
        <source>It is cleared in %n second(s).</source>
        <translation>
            <numerusform>يُمحى الآن.</numerusform>
            <numerusform>يُمحى بعد ثانية واحدة.</numerusform>
            <numerusform>يُمحى بعد ثانيتين.</numerusform>
            <numerusform>يُمحى بعد %n ثوانٍ.</numerusform>
            <numerusform>يُمحى بعد %n ثانية.</numerusform>
            <numerusform>يُمحى بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays until something else is copied.</source>
        <translation>يبقى حتى يُنسخ شيء آخر.</translation>
    </message>
    <message>
        <source>The token of %1 is on the clipboard</source>
        <translation>رمز %1 في الحافظة</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be renewed automatically</source>
        <translation>
            <numerusform>لم يتعذّر تجديد أي حساب تلقائيًا</numerusform>
            <numerusform>تعذّر تجديد حساب واحد تلقائيًا</numerusform>
            <numerusform>تعذّر تجديد حسابين تلقائيًا</numerusform>
            <numerusform>تعذّر تجديد %n حسابات تلقائيًا</numerusform>
            <numerusform>تعذّر تجديد %n حسابًا تلقائيًا</numerusform>
            <numerusform>تعذّر تجديد %n حساب تلقائيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be renewed automatically</source>
        <translation>تعذّر تجديد %1 تلقائيًا</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Password</name>
    <message>
        <source>There is no terminal to ask for the password. Use --password-stdin.</source>
        <translation>لا توجد طرفية للسؤال عن كلمة السر. استخدم --password-stdin.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>كلمة السر: </translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>عبارة سر الملف: </translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Use --passphrase-stdin.</source>
        <translation>لا توجد طرفية للسؤال عن عبارة السر. استخدم --passphrase-stdin.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>العبارة نفسها مرة أخرى: </translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>هاتان عبارتا سر مختلفتان.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Policy</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عددًا صحيحًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>إحدى هذه: %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <source>Nothing in it is obeyed; every setting has its safe value.</source>
        <translation>لا يُطبَّق شيء مما فيها؛ ولكل إعداد قيمته الآمنة.</translation>
    </message>
    <message>
        <source>What it rules rightly is obeyed; every other setting has its safe value.</source>
        <translation>يُطبَّق ما تحدّده على نحو صحيح؛ ولكل إعداد آخر قيمته الآمنة.</translation>
    </message>
    <message>
        <source>The setting has its safe value.</source>
        <translation>للإعداد قيمته الآمنة.</translation>
    </message>
    <message>
        <source>The policy is not a file.</source>
        <translation>السياسة ليست ملفًا.</translation>
    </message>
    <message>
        <source>The policy is a link; it has to be the file itself.</source>
        <translation>السياسة رابط؛ ويجب أن تكون الملف نفسه.</translation>
    </message>
    <message>
        <source>The policy cannot be read.</source>
        <translation>تتعذّر قراءة السياسة.</translation>
    </message>
    <message>
        <source>Others than the administrator can change the policy: it and its folder have to belong to the administrator, and nobody else may write them.</source>
        <translation>يستطيع غير مدير النظام تغيير السياسة: يجب أن تعود هي ومجلدها إلى مدير النظام، وألا يُسمح لأحد سواه بالكتابة فيهما.</translation>
    </message>
    <message>
        <source>The policy is larger than 1 MiB.</source>
        <translation>حجم السياسة أكبر من 1 MiB.</translation>
    </message>
    <message>
        <source>The policy is not a text in UTF-8.</source>
        <translation>السياسة ليست نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The policy was written for a newer Token Desk.</source>
        <translation>كُتبت السياسة لإصدار أحدث من Token Desk.</translation>
    </message>
    <message>
        <source>A line of the policy is neither a group in brackets nor a name with its value.</source>
        <translation>في السياسة سطر ليس مجموعة بين قوسين مربعين ولا اسمًا مع قيمته.</translation>
    </message>
    <message>
        <source>There is no setting of this name, so nothing is ruled by it.</source>
        <translation>لا يوجد إعداد بهذا الاسم، فلا يتحدّد به شيء.</translation>
    </message>
    <message>
        <source>The value has to be %1.</source>
        <translation>يجب أن تكون القيمة %1.</translation>
    </message>
    <message>
        <source>The policy rules this setting more than once.</source>
        <translation>تحدّد السياسة هذا الإعداد أكثر من مرة.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
</context>
<context>
    <name>TokenDesk::PolicyNotice</name>
    <message>
        <source>Policy notice</source>
        <translation>إشعار السياسة</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator&apos;s policy cannot be obeyed as it stands: %n problem(s).</source>
        <translation>
            <numerusform>يتعذّر تطبيق سياسة مدير النظام كما هي: لا مشكلات.</numerusform>
            <numerusform>يتعذّر تطبيق سياسة مدير النظام كما هي: مشكلة واحدة.</numerusform>
            <numerusform>يتعذّر تطبيق سياسة مدير النظام كما هي: مشكلتان.</numerusform>
            <numerusform>يتعذّر تطبيق سياسة مدير النظام كما هي: %n مشكلات.</numerusform>
            <numerusform>يتعذّر تطبيق سياسة مدير النظام كما هي: %n مشكلة.</numerusform>
            <numerusform>يتعذّر تطبيق سياسة مدير النظام كما هي: %n مشكلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that are in doubt have their safe values. Tell your administrator.</source>
        <translation>للإعدادات المشكوك فيها قيمها الآمنة. أخبر مدير النظام.</translation>
    </message>
    <message>
        <source>Show details…</source>
        <translation>عرض التفاصيل…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. “Check this computer” in the menu shows all.</source>
        <translation>
            <numerusform>لا غيرها. «فحص هذا الحاسوب» في القائمة يعرضها كلها.</numerusform>
            <numerusform>ومشكلة أخرى. «فحص هذا الحاسوب» في القائمة يعرضها كلها.</numerusform>
            <numerusform>ومشكلتان أخريان. «فحص هذا الحاسوب» في القائمة يعرضها كلها.</numerusform>
            <numerusform>و%n مشكلات أخرى. «فحص هذا الحاسوب» في القائمة يعرضها كلها.</numerusform>
            <numerusform>و%n مشكلة أخرى. «فحص هذا الحاسوب» في القائمة يعرضها كلها.</numerusform>
            <numerusform>و%n مشكلة أخرى. «فحص هذا الحاسوب» في القائمة يعرضها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy of your administrator</source>
        <translation>سياسة مدير النظام</translation>
    </message>
    <message>
        <source>What cannot be obeyed:</source>
        <translation>ما يتعذّر تطبيقه:</translation>
    </message>
</context>
<context>
    <name>TokenDesk::PolicyVerb</name>
    <message>
        <source>default</source>
        <translation>المبدئي</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>إعداداتك</translation>
    </message>
    <message>
        <source>administrator: %1</source>
        <translation>مدير النظام: %1</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>SET BY</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ProductionGuard</name>
    <message>
        <source>Environment: %1 (%2)</source>
        <translation>البيئة: %1 (%2)</translation>
    </message>
    <message>
        <source>Environment: unknown</source>
        <translation>البيئة: غير معروفة</translation>
    </message>
    <message>
        <source>Copy a production token of “%1”?</source>
        <translation>أتريد نسخ رمز إنتاج للحساب «%1»؟</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>الصيغة: %1</translation>
    </message>
    <message>
        <source>Whoever has it can use it until it expires.</source>
        <translation>كل من يملكه يستطيع استخدامه إلى أن تنتهي صلاحيته.</translation>
    </message>
    <message>
        <source>Copy production token</source>
        <translation>نسخ رمز الإنتاج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ProxySignInDialog</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>تسجيل الدخول إلى الوكيل</translation>
    </message>
    <message>
        <source>The proxy %1 wants a username and password of its own.</source>
        <translation>يطلب الوكيل %1 اسم مستخدم وكلمة سر خاصين به.</translation>
    </message>
    <message>
        <source>They are not those of an account. They are kept in the keychain, and sent to this proxy only.</source>
        <translation>ليسا اسم مستخدم حساب ولا كلمة سره. يُحفظان في سلسلة المفاتيح، ويُرسلان إلى هذا الوكيل فقط.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Reconcile</name>
    <message>
        <source>Adding it was interrupted before its password was confirmed.</source>
        <translation>قوطعت إضافته قبل تأكيد كلمة سره.</translation>
    </message>
    <message>
        <source>Changing its password was interrupted.</source>
        <translation>قوطع تغيير كلمة سره.</translation>
    </message>
    <message>
        <source>Removing it was interrupted.</source>
        <translation>قوطعت إزالته.</translation>
    </message>
    <message>
        <source>Its password is not in the keychain.</source>
        <translation>كلمة سره ليست في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Its password is not stored: it was kept for one session only, or changing it was cut off.</source>
        <translation>كلمة سره غير مخزّنة: كانت محفوظة لجلسة واحدة فقط، أو انقطع تغييرها.</translation>
    </message>
    <message>
        <source>The key that tokens are sealed with is not in the keychain any more, only in memory.</source>
        <translation>المفتاح الذي تُختم به الرموز لم يعد في سلسلة المفاتيح، بل في الذاكرة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>The key of %n token(s) is not in the keychain any more.</source>
        <translation>
            <numerusform>لا رموز غاب مفتاحها عن سلسلة المفاتيح.</numerusform>
            <numerusform>مفتاح رمز واحد لم يعد في سلسلة المفاتيح.</numerusform>
            <numerusform>مفتاح رمزين لم يعد في سلسلة المفاتيح.</numerusform>
            <numerusform>مفتاح %n رموز لم يعد في سلسلة المفاتيح.</numerusform>
            <numerusform>مفتاح %n رمزًا لم يعد في سلسلة المفاتيح.</numerusform>
            <numerusform>مفتاح %n رمز لم يعد في سلسلة المفاتيح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) do not open with the key in the keychain.</source>
        <translation>
            <numerusform>كل الرموز تُفتح بالمفتاح الموجود في سلسلة المفاتيح.</numerusform>
            <numerusform>رمز واحد لا يُفتح بالمفتاح الموجود في سلسلة المفاتيح.</numerusform>
            <numerusform>رمزان لا يُفتحان بالمفتاح الموجود في سلسلة المفاتيح.</numerusform>
            <numerusform>%n رموز لا تُفتح بالمفتاح الموجود في سلسلة المفاتيح.</numerusform>
            <numerusform>%n رمزًا لا تُفتح بالمفتاح الموجود في سلسلة المفاتيح.</numerusform>
            <numerusform>%n رمز لا تُفتح بالمفتاح الموجود في سلسلة المفاتيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is chained with another key than the one in the keychain.</source>
        <translation>سجل التدقيق مربوط بمفتاح غير الموجود في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The newest events of the audit log are missing: it does not go on from the one that the keychain remembers.</source>
        <translation>أحدث أحداث سجل التدقيق مفقودة: فهو لا يستمر من الحدث الذي تتذكره سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Edit the account and enter the password again, or remove the account.</source>
        <translation>حرّر الحساب وأدخل كلمة السر من جديد، أو أزل الحساب.</translation>
    </message>
    <message>
        <source>Looks whether the password has reached the keychain. If so, the account is complete; if not, you enter it again.</source>
        <translation>يتحقق من وصول كلمة السر إلى سلسلة المفاتيح. إن وصلت اكتمل الحساب؛ وإلا أدخلتها من جديد.</translation>
    </message>
    <message>
        <source>Puts the password that counts in its place, and removes the other one.</source>
        <translation>يضع كلمة السر المعتمدة في مكانها، ويزيل الأخرى.</translation>
    </message>
    <message>
        <source>Removes what is left of the account: its password, its tokens and its place in the list.</source>
        <translation>يزيل ما بقي من الحساب: كلمة سره ورموزه ومكانه في القائمة.</translation>
    </message>
    <message>
        <source>Marks the account as one without a password. You enter it again, or remove the account.</source>
        <translation>يعلّم الحساب بأنه دون كلمة سر. تدخلها من جديد، أو تزيل الحساب.</translation>
    </message>
    <message>
        <source>Stores the key again. Nothing is lost.</source>
        <translation>يخزّن المفتاح من جديد. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Takes these tokens off this computer: nobody can open them. Accounts and passwords stay, and the next sign-in makes a new key.</source>
        <translation>يزيل هذه الرموز من هذا الحاسوب: لا أحد يستطيع فتحها. تبقى الحسابات وكلمات السر، وينشئ تسجيل الدخول التالي مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>Takes these tokens off this computer. Accounts and passwords stay.</source>
        <translation>يزيل هذه الرموز من هذا الحاسوب. تبقى الحسابات وكلمات السر.</translation>
    </message>
    <message>
        <source>Begins a new chain. Earlier events can still be read, but not verified any more. If you do not know of a reason, such as a restored keychain, have it looked into first.</source>
        <translation>يبدأ سلسلة جديدة. تظل الأحداث السابقة قابلة للقراءة، لكن لا يعود التحقق منها ممكنًا. إن لم تعرف سببًا لذلك، مثل استعادة سلسلة المفاتيح، فاطلب النظر في الأمر أولًا.</translation>
    </message>
    <message>
        <source>Goes on with the log as it stands; what is missing stays missing. If you do not know of a reason, such as a damaged database, have it looked into first.</source>
        <translation>يتابع بالسجل كما هو؛ ويبقى المفقود مفقودًا. إن لم تعرف سببًا لذلك، مثل تلف قاعدة البيانات، فاطلب النظر في الأمر أولًا.</translation>
    </message>
    <message>
        <source>Repaired.</source>
        <translation>أُصلح.</translation>
    </message>
    <message>
        <source>Its password has to be entered again, or the account removed.</source>
        <translation>يجب إدخال كلمة سره من جديد، أو إزالة الحساب.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Renewal</name>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Until %1, Monday to Friday</source>
        <translation>حتى %1، من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairDialog</name>
    <message>
        <source>Tokens on this computer</source>
        <translation>الرموز على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>يجري الفحص</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Every account&apos;s password is looked for in the keychain, which may ask to be unlocked.</source>
        <translation>يُبحث عن كلمة سر كل حساب في سلسلة المفاتيح، وقد تطلب فتح قفلها.</translation>
    </message>
    <message>
        <source>Nothing could be looked at</source>
        <translation>تعذّر فحص أي شيء</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Not everything could be looked at</source>
        <translation>تعذّر فحص بعض الأشياء</translation>
    </message>
    <message>
        <source>Everything fits together</source>
        <translation>كل شيء متوافق</translation>
    </message>
    <message>
        <source>Every account has its password, and every token can be opened.</source>
        <translation>لكل حساب كلمة سره، وكل رمز يمكن فتحه.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>The keychain may ask to be unlocked.</source>
        <translation>قد تطلب سلسلة المفاتيح فتح قفلها.</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>يجري الإصلاح…</translation>
    </message>
    <message>
        <source>Everything ticked is repaired</source>
        <translation>أُصلح كل ما حُدّد</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left over</source>
        <translation>
            <numerusform>لم تبقَ مشكلات</numerusform>
            <numerusform>بقيت مشكلة واحدة</numerusform>
            <numerusform>بقيت مشكلتان</numerusform>
            <numerusform>بقيت %n مشكلات</numerusform>
            <numerusform>بقيت %n مشكلة</numerusform>
            <numerusform>بقيت %n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts without a password are under Needs attention.</source>
        <translation>الحسابات التي ليست لها كلمة سر موجودة تحت «تحتاج إلى انتباه».</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairNotice</name>
    <message>
        <source>Repair notice</source>
        <translation>إشعار الإصلاح</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need repair: an earlier change was cut off.</source>
        <translation>
            <numerusform>لا حساب يحتاج إلى إصلاح.</numerusform>
            <numerusform>حساب واحد يحتاج إلى إصلاح: انقطع تغيير سابق.</numerusform>
            <numerusform>حسابان يحتاجان إلى إصلاح: انقطع تغيير سابق.</numerusform>
            <numerusform>%n حسابات تحتاج إلى إصلاح: انقطع تغيير سابق.</numerusform>
            <numerusform>%n حسابًا تحتاج إلى إصلاح: انقطع تغيير سابق.</numerusform>
            <numerusform>%n حساب تحتاج إلى إصلاح: انقطع تغيير سابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost by waiting. Repair shows each of them, and what it will do.</source>
        <translation>لا يضيع شيء بالانتظار. يعرض «إصلاح» كلًا منها، وما سيفعله.</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::RepairVerb</name>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>تعذّر فحص بعض الأشياء.</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>كل شيء متوافق.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ReportDialog</name>
    <message>
        <source>Tokens alive now</source>
        <translation>الرموز السارية الآن</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات الدخول</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>يجري الجمع…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>تعذّر حفظ التقرير: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ReportVerb</name>
    <message>
        <source>The report could not be written: %1</source>
        <translation>تعذّرت كتابة التقرير: %1</translation>
    </message>
    <message>
        <source>The report could not be made into a PDF. tokendesk-pdf, which does that, has to be in the folder of this program; a name that ends with .html needs it not.</source>
        <translation>تعذّر تحويل التقرير إلى PDF. يجب أن يكون tokendesk-pdf، الذي يتولى ذلك، في مجلد هذا البرنامج؛ والاسم الذي ينتهي بـ .html لا يحتاج إليه.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::ServerClock</name>
    <message>
        <source>this computer agrees with the server</source>
        <translation>ساعة هذا الحاسوب متفقة مع الخادم</translation>
    </message>
    <message>
        <source>this computer is %1 s behind the server</source>
        <translation>ساعة هذا الحاسوب متأخرة عن الخادم %1 ث</translation>
    </message>
    <message>
        <source>this computer is %1 s ahead of the server</source>
        <translation>ساعة هذا الحاسوب متقدمة على الخادم %1 ث</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingEditor</name>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثوانٍ</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقائق</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <comment>after a whole hour on a 24-hour clock</comment>
        <translation>بنظام 24 ساعة</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingRow</name>
    <message>
        <source>Set by your administrator</source>
        <translation>حدّده مدير النظام</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>إعادة الضبط إلى %1</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>يسري عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Set by your administrator, in %1.</source>
        <translation>حدّده مدير النظام، في %1.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>The settings file cannot be written. Changes count until Token Desk is closed.</source>
        <translation>تتعذّر كتابة ملف الإعدادات. تسري التغييرات إلى أن يُغلق Token Desk.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TokenDesk::SignIn</name>
    <message>
        <source> (assumed)</source>
        <translation> (مفترض)</translation>
    </message>
    <message>
        <source>its password is not stored yet. Edit the account and enter it again.</source>
        <translation>كلمة سره غير مخزّنة بعد. حرّر الحساب وأدخلها من جديد.</translation>
    </message>
    <message>
        <source>the server rejected it before. Sign it in by its name to try again.</source>
        <translation>رفضه الخادم من قبل. سجّل دخوله باسمه لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>ok, expires %1</source>
        <translation>تم، تنتهي الصلاحية %1</translation>
    </message>
    <message>
        <source>has a token already, expires %1</source>
        <translation>له رمز فعلًا، تنتهي صلاحيته %1</translation>
    </message>
    <message>
        <source>skipped, %1</source>
        <translation>جرى تخطيه، %1</translation>
    </message>
    <message>
        <source>failed. %1</source>
        <translation>فشل. %1</translation>
    </message>
    <message>
        <source>the server asks to wait until %1…</source>
        <translation>يطلب الخادم الانتظار حتى %1…</translation>
    </message>
    <message>
        <source>%1 signed in, %2 failed, %3 left alone</source>
        <translation>سُجِّل دخول %1، فشل %2، تُرك %3</translation>
    </message>
    <message>
        <source>, %1 cancelled</source>
        <translation>، أُلغي %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::StatusStrip</name>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>%1, access denied</source>
        <translation>%1، الوصول ممنوع</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <translation>%1، غير مقفلة</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1، مقفلة</translation>
    </message>
    <message>
        <source>No keychain service</source>
        <translation>لا خدمة سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>مسح الآن</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>الوقت حتى مسح الحافظة</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>مسح الحافظة</translation>
    </message>
    <message>
        <source>Passwords in memory, for this session only</source>
        <translation>كلمات السر في الذاكرة، لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Token of %1 (%2) is on the clipboard</source>
        <translation>رمز %1 (%2) في الحافظة</translation>
    </message>
    <message>
        <source>Token of %1 is on the clipboard</source>
        <translation>رمز %1 في الحافظة</translation>
    </message>
    <message>
        <source>stays until you clear it</source>
        <translation>يبقى إلى أن تمسحه</translation>
    </message>
    <message>
        <source>clears in %1 s</source>
        <translation>يُمسح خلال %1 ث</translation>
    </message>
    <message>
        <source>The desktop may still have the token on the clipboard. It is cleared at the next key or click in this window.</source>
        <translation>ربما لا يزال الرمز في حافظة سطح المكتب. يُمسح عند أول ضغطة مفتاح أو نقرة في هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::StorageRescue</name>
    <message>
        <source>The account database was gone; the copy of %1 was taken.</source>
        <translation>كانت قاعدة بيانات الحسابات مفقودة؛ استُخدمت نسخة %1.</translation>
    </message>
    <message>
        <source>The account database was damaged; the copy of %1 was taken.</source>
        <translation>كانت قاعدة بيانات الحسابات تالفة؛ استُخدمت نسخة %1.</translation>
    </message>
    <message>
        <source>Accounts and environments could still be read and are all there. Session tokens are gone; sign in again where you need one.</source>
        <translation>أمكنت قراءة الحسابات والبيئات وهي موجودة كلها. أما رموز الجلسات فزالت؛ سجّل الدخول من جديد حيث تحتاج إلى رمز.</translation>
    </message>
    <message>
        <source>What was added or changed after that is missing, and so are session tokens. Look through your accounts; the passwords in the keychain are untouched.</source>
        <translation>ما أُضيف أو تغيّر بعد ذلك مفقود، وكذلك رموز الجلسات. راجع حساباتك؛ كلمات السر في سلسلة المفاتيح لم تُمس.</translation>
    </message>
    <message>
        <source>The damaged file was set aside, not removed: %1</source>
        <translation>نُحّي الملف التالف جانبًا ولم يُزل: %1</translation>
    </message>
    <message>
        <source>The copy was made: %1</source>
        <translation>أُنشئت النسخة: %1</translation>
    </message>
    <message>
        <source>What was wrong: %1</source>
        <translation>الخلل: %1</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TableFile</name>
    <message>
        <source>There is a file of that name already.</source>
        <translation>يوجد ملف بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TimeText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind %2.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن %2 بمقدار %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of %2.</source>
        <translation>ساعة هذا الحاسوب متقدمة على %2 بمقدار %1.</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>أقل من 1 د</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TimelineView</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Timeline of active tokens</source>
        <translation>الخط الزمني للرموز النشطة</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Token</name>
    <message>
        <source>The token is valid but could not be kept, and will not be shown again.</source>
        <translation>الرمز صالح لكن تعذّر حفظه، ولن يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>The server rejected this account before, so it was not asked again. Edit its password, or use --new to ask all the same.</source>
        <translation>رفض الخادم هذا الحساب من قبل، فلم يُسأل مرة أخرى. حرّر كلمة سره، أو استخدم --new للسؤال مع ذلك.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenColumns</name>
    <message>
        <source>Move left</source>
        <translation>نقل إلى اليسار</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>نقل إلى اليمين</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>تضييق</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenDetails</name>
    <message>
        <source>, assumed: the token does not say</source>
        <translation>، مفترض: الرمز لا يذكره</translation>
    </message>
    <message>
        <source> – does not fit this environment</source>
        <translation> – لا يوافق هذه البيئة</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Issuer / audience</source>
        <translation>المُصدر / الجمهور</translation>
    </message>
    <message>
        <source>User, organisation</source>
        <translation>المستخدم، المؤسسة</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>بتوقيت UTC</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenLabelDelegate</name>
    <message>
        <source>Token label</source>
        <translation>تسمية الرمز</translation>
    </message>
    <message>
        <source>Ticket, purpose</source>
        <translation>تذكرة، غرض</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenMenu</name>
    <message>
        <source>Token as issued (Bearer …)</source>
        <translation>الرمز كما صدر (Bearer …)</translation>
    </message>
    <message>
        <source>Token only</source>
        <translation>الرمز فقط</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>ترويسة Authorization</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>أمر curl</translation>
    </message>
    <message>
        <source>PowerShell variable</source>
        <translation>متغير PowerShell</translation>
    </message>
    <message>
        <source>.env line</source>
        <translation>سطر .env</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>بيئة Postman</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>تسمية…</translation>
    </message>
    <message>
        <source>Forget token…</source>
        <translation>نسيان الرمز…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenTableModel</name>
    <message>
        <source>token ending in %1</source>
        <translation>الرمز الذي آخره %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4, expires in %5</source>
        <translation>%1، %2، من %3 إلى %4، تنتهي صلاحيته خلال %5</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>تنتهي صلاحيته خلال %1</translation>
    </message>
    <message>
        <source>freshest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>expiry assumed</source>
        <translation>انتهاء الصلاحية مفترض</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokenTableView</name>
    <message>
        <source>Active tokens</source>
        <translation>الرموز النشطة</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Tokens</name>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (مفترض)</translation>
    </message>
    <message>
        <source>%1: the audience or issuer of token %2 does not fit the environment %3.</source>
        <translation>%1: الجمهور أو المُصدر في الرمز %2 لا يوافق البيئة %3.</translation>
    </message>
    <message>
        <source>There are no live tokens.</source>
        <translation>لا توجد رموز سارية.</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten on this computer: %n token(s).</source>
        <translation>
            <numerusform>لم يُنسَ أي رمز على هذا الحاسوب.</numerusform>
            <numerusform>نُسي على هذا الحاسوب: رمز واحد.</numerusform>
            <numerusform>نُسي على هذا الحاسوب: رمزان.</numerusform>
            <numerusform>نُسيت على هذا الحاسوب: %n رموز.</numerusform>
            <numerusform>نُسي على هذا الحاسوب: %n رمزًا.</numerusform>
            <numerusform>نُسي على هذا الحاسوب: %n رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the server a token stays valid until it expires.</source>
        <translation>يبقى الرمز صالحًا لدى الخادم إلى أن تنتهي صلاحيته.</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TokensPage</name>
    <message>
        <source>No token is active. Choose an account and press Enter to get one.</source>
        <translation>لا رمز نشط. اختر حسابًا واضغط Enter للحصول على رمز.</translation>
    </message>
    <message>
        <source>No active token found for “%1”.</source>
        <translation>لم يُعثر على رمز نشط لـ «%1».</translation>
    </message>
    <message>
        <source>All active tokens</source>
        <translation>كل الرموز النشطة</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>ال&amp;جدول</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>ال&amp;خط الزمني</translation>
    </message>
</context>
<context>
    <name>TokenDesk::Toolbar</name>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Sign in all…</source>
        <translation>تسجيل دخول الكل…</translation>
    </message>
    <message>
        <source>Add an account (Ctrl+N)</source>
        <translation>إضافة حساب (Ctrl+N)</translation>
    </message>
    <message>
        <source>Sign in all</source>
        <translation>تسجيل دخول الكل</translation>
    </message>
    <message>
        <source>Find account or token   Ctrl+F</source>
        <translation>البحث عن حساب أو رمز   Ctrl+F</translation>
    </message>
    <message>
        <source>Find account or token</source>
        <translation>البحث عن حساب أو رمز</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation>البيئات…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Sign in several accounts (Ctrl+Shift+S)</source>
        <translation>تسجيل دخول عدة حسابات (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Accounts are being signed in</source>
        <translation>يجري تسجيل دخول الحسابات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>استيراد حسابات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>إقفال</translation>
    </message>
    <message>
        <source>Import accounts from a table or a KeePass file (Ctrl+I)</source>
        <translation>استيراد حسابات من جدول أو من ملف KeePass (Ctrl+I)</translation>
    </message>
    <message>
        <source>Hides everything until the keychain gives the key again (Ctrl+L)</source>
        <translation>يخفي كل شيء إلى أن تعطي سلسلة المفاتيح المفتاح من جديد (Ctrl+L)</translation>
    </message>
    <message>
        <source>Settings, environments, backups, and a check of this computer (F10)</source>
        <translation>الإعدادات والبيئات والنسخ الاحتياطية وفحص هذا الحاسوب (F10)</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>سجل التدقيق…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TrayIcon</name>
    <message>
        <source>Get token for…</source>
        <translation>الحصول على رمز لـ…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>No active tokens</source>
        <translation>لا رموز نشطة</translation>
    </message>
    <message>
        <source>%1 (production), %2</source>
        <extracomment>Account and time left.</extracomment>
        <translation>%1 (الإنتاج)، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
</context>
<context>
    <name>TokenDesk::TrayPresence</name>
    <message>
        <source>Close Token Desk</source>
        <translation>إغلاق Token Desk</translation>
    </message>
    <message>
        <source>Keep Token Desk running in the tray?</source>
        <translation>هل يواصل Token Desk العمل في علبة النظام؟</translation>
    </message>
    <message>
        <source>From there, tokens are two clicks away, and it tells you before they expire. Your answer is remembered; you can change it in the settings.</source>
        <translation>من هناك تصير الرموز على بُعد نقرتين، ويأتيك التنبيه قبل انتهاء صلاحيتها. تُحفظ إجابتك، ويمكنك تغييرها من الإعدادات.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>مواصلة العمل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TokenDesk::VaultOpening</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>عبارة &amp;سر الملف</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارة سر الملف</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
</context>
<context>
    <name>TokenDesk::WindowLock</name>
    <message>
        <source>Lock</source>
        <translation>إقفال</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Session tokens of Data Zoo child accounts at hand.</source>
        <translation>رموز جلسات حسابات Data Zoo الفرعية في متناول اليد.</translation>
    </message>
    <message>
        <source>Keep data apart under this name.</source>
        <translation>يحفظ البيانات منفصلة تحت هذا الاسم.</translation>
    </message>
    <message>
        <source>Token Desk is running already, and does not answer.</source>
        <translation>Token Desk يعمل فعلًا، ولا يستجيب.</translation>
    </message>
    <message>
        <source>Wait a moment; if it stays so, end it and start it again.</source>
        <translation>انتظر لحظة؛ وإن بقي الحال كذلك فأنهه وشغّله من جديد.</translation>
    </message>
    <message>
        <source>Start without a window, in the tray where there is one.</source>
        <translation>التشغيل دون نافذة، في علبة النظام إن وُجدت.</translation>
    </message>
</context>
</TS>
