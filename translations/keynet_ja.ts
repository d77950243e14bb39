<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>AccessDialog</name>
    <message>
        <source>Certificates and proxy</source>
        <translation>証明書とプロキシ</translation>
    </message>
    <message>
        <source>Certificates and proxy of %1</source>
        <translation>%1 の証明書とプロキシ</translation>
    </message>
    <message>
        <source>Only what the administrator of your network or of the other system has told you. The proxy itself is the one of this computer.</source>
        <translation>ネットワークまたは相手システムの管理者から指示された項目だけを入力してください。プロキシはこのコンピューターの設定に従います。</translation>
    </message>
    <message>
        <source>Certificate authority (PEM)</source>
        <translation>認証局の証明書（PEM）</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>認証局の証明書を選ぶ</translation>
    </message>
    <message>
        <source>Client certificate (PKCS#12 or PEM)</source>
        <translation>クライアント証明書（PKCS#12 または PEM）</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>クライアント証明書を選ぶ</translation>
    </message>
    <message>
        <source>Password of the client certificate</source>
        <translation>クライアント証明書のパスワード</translation>
    </message>
    <message>
        <source>Login of Basic authentication</source>
        <translation>Basic 認証のログイン名</translation>
    </message>
    <message>
        <source>Password of Basic authentication</source>
        <translation>Basic 認証のパスワード</translation>
    </message>
    <message>
        <source>Login of the proxy</source>
        <translation>プロキシのログイン名</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>この内容を使う</translation>
    </message>
    <message>
        <source>kept – enter only to change it</source>
        <translation>保存済み（変更するときだけ入力）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>New user</source>
        <translation>新しい利用者</translation>
    </message>
    <message>
        <source>Role and prefecture of “%1”</source>
        <translation>「%1」の役割と都道府県</translation>
    </message>
    <message>
        <source>New password of “%1”</source>
        <translation>「%1」の新しいパスワード</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>利用者を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>利用者名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Give it to the user by a way of its own, and not by mail.</source>
        <translation>本人には、メールではなく別の手段で伝えてください。</translation>
    </message>
    <message>
        <source>The two passwords differ. Enter the same one twice.</source>
        <translation>2つのパスワードが違います。同じものを2回入力してください。</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Add a user…</source>
        <translation>利用者を追加…</translation>
    </message>
    <message>
        <source>Role and prefecture…</source>
        <translation>役割と都道府県…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>新しいパスワード…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>利用停止…</translation>
    </message>
    <message>
        <source>Users of the office</source>
        <translation>この共同データベースの利用者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>利用停止</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>サインイン可</translation>
    </message>
    <message>
        <source>Choose a user who may sign in.</source>
        <translation>サインインできる利用者を選んでください。</translation>
    </message>
    <message>
        <source>“%1” may sign in from now on.</source>
        <translation>「%1」はサインインできるようになりました。</translation>
    </message>
    <message>
        <source>“%1” has the new role; open windows of theirs sign in again.</source>
        <translation>「%1」の役割を変更しました。開いている画面は、もう一度サインインすると変わります。</translation>
    </message>
    <message>
        <source>“%1” has the new password.</source>
        <translation>「%1」のパスワードを変更しました。</translation>
    </message>
    <message>
        <source>Shut “%1” out</source>
        <translation>「%1」を利用停止にする</translation>
    </message>
    <message>
        <source>Open windows of this user end at once, and nobody signs in under this name any more.</source>
        <translation>この利用者の開いている画面はすぐに使えなくなり、この名前ではもうサインインできません。</translation>
    </message>
    <message>
        <source>What the user did stays under the name.</source>
        <translation>これまでの操作は、この名前のまま残ります。</translation>
    </message>
    <message>
        <source>This user shall not sign in any more</source>
        <translation>この利用者はもうサインインさせない</translation>
    </message>
    <message>
        <source>“%1” is shut out.</source>
        <translation>「%1」を利用停止にしました。</translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message>
        <source>%1 is now “%2”.</source>
        <translation>%1を「%2」に進めました。</translation>
    </message>
    <message>
        <source>Consent to the referral</source>
        <translation>情報提供の同意</translation>
    </message>
    <message>
        <source>Record the consent and refer</source>
        <translation>同意を記録して紹介する</translation>
    </message>
    <message>
        <source>The seeker agrees that their data are passed on to the institution</source>
        <translation>求職者本人が、募集機関への情報提供に同意した</translation>
    </message>
    <message>
        <source>Tick the box once the seeker has agreed; without the consent nobody is referred.</source>
        <translation>本人の同意を得たらチェックを入れてください。同意がなければ紹介できません。</translation>
    </message>
    <message>
        <source>The consent is recorded; %1 was referred.</source>
        <translation>同意を記録し、%1を紹介しました。</translation>
    </message>
    <message>
        <source>Original of the licence</source>
        <translation>免許の原本</translation>
    </message>
    <message>
        <source>Record that it was seen</source>
        <translation>原本確認を記録する</translation>
    </message>
    <message>
        <source>I have seen the original of the licence today</source>
        <translation>本日、免許の原本を確認した</translation>
    </message>
    <message>
        <source>Tick the box once you have seen the original; your name and today&apos;s date are recorded.</source>
        <translation>原本を確認したらチェックを入れてください。あなたの名前と今日の日付が記録されます。</translation>
    </message>
    <message>
        <source>The original of %1 is recorded as seen.</source>
        <translation>%1の原本確認を記録しました。</translation>
    </message>
    <message>
        <source>%1 ends without a start</source>
        <translation>%1の終わり方（就業に至らない）</translation>
    </message>
    <message>
        <source>Record the leaving</source>
        <translation>理由とともに記録する</translation>
    </message>
    <message>
        <source>Choose how it ends</source>
        <translation>終わり方を選択</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Choose how the application ends.</source>
        <translation>応募の終わり方を選んでください。</translation>
    </message>
    <message>
        <source>%1 has ended; the reason stands in the history.</source>
        <translation>%1を終えました。理由は履歴に残ります。</translation>
    </message>
</context>
<context>
    <name>ApplicationCommandText</name>
    <message>
        <source>“application leave” needs --as rejected, declined, withdrawn or unreachable.</source>
        <translation>「application leave」には --as rejected、declined、withdrawn、unreachable のいずれかが必要です。</translation>
    </message>
    <message>
        <source>“application advance” goes forward. Use “application leave --as …” to end it.</source>
        <translation>「application advance」は先へ進めるときに使います。終えるときは「application leave --as …」を使ってください。</translation>
    </message>
    <message>
        <source>Takes in an application of a seeker for a published posting.</source>
        <translation>公開中の募集への求職者の応募を受け付けます。</translation>
    </message>
    <message>
        <source>how it came in: %1</source>
        <translation>受付経路：%1</translation>
    </message>
    <message>
        <source>the body that referred the seeker</source>
        <translation>紹介した団体</translation>
    </message>
    <message>
        <source>Moves an application on, or ends it with a reason.</source>
        <translation>応募を次の段階に進めるか、理由を付けて終えます。</translation>
    </message>
    <message>
        <source>advance: as far as this stage (the next one): %1</source>
        <translation>advance：進める段階（省略時は次の段階）：%1</translation>
    </message>
    <message>
        <source>leave: rejected, declined, withdrawn, unreachable</source>
        <translation>leave：rejected（不採用）、declined（辞退）、withdrawn（取下げ）、unreachable（連絡不能）</translation>
    </message>
    <message>
        <source>why it ends, or why the interview was left out</source>
        <translation>終える理由、または面接を省略した理由</translation>
    </message>
</context>
<context>
    <name>ApplicationDetail</name>
    <message>
        <source>The application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Close the detail (Esc)</source>
        <translation>詳細を閉じる（Esc）</translation>
    </message>
    <message>
        <source>Seats of the posting</source>
        <translation>募集の枠</translation>
    </message>
    <message>
        <source>Conditions of the start</source>
        <translation>就業開始の条件</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面接担当者</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Contacts with the seeker</source>
        <translation>求職者とのこれまでの接点</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>終える…</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>To “%1” without an appointment</source>
        <translation>日時を決めずに「%1」へ</translation>
    </message>
    <message>
        <source>Schedule an interview…</source>
        <translation>面接を設定…</translation>
    </message>
    <message>
        <source>Offer a seat…</source>
        <translation>内定を出す…</translation>
    </message>
    <message>
        <source>applied on %1</source>
        <translation>応募日 %1</translation>
    </message>
    <message>
        <source>%1, referred by %2</source>
        <translation>%1（紹介元：%2）</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Was here before for the same posting: %1.</source>
        <translation>同じ募集に以前の記録があります：%1。</translation>
    </message>
    <message>
        <source>Already contacted; last on %1 (%2).</source>
        <translation>連絡済みです。最終 %1（%2）。</translation>
    </message>
    <message>
        <source>Record the consent and refer…</source>
        <translation>同意を記録して紹介…</translation>
    </message>
    <message>
        <source>Enter the interview&apos;s result…</source>
        <translation>面接の結果を入力…</translation>
    </message>
    <message>
        <source>Record the acceptance…</source>
        <translation>承諾を記録…</translation>
    </message>
    <message>
        <source>Record that the original was seen…</source>
        <translation>原本確認を記録…</translation>
    </message>
    <message>
        <source>Record the start…</source>
        <translation>就業開始を記録…</translation>
    </message>
    <message>
        <source>Record the end…</source>
        <translation>終了を記録…</translation>
    </message>
    <message>
        <source>No further step</source>
        <translation>次の手順なし</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <translation>「%1」へ進める</translation>
    </message>
    <message>
        <source>The application is “%1”.</source>
        <translation>この応募は「%1」です。</translation>
    </message>
    <message>
        <source>The posting is another prefecture&apos;s and is published no more. That prefecture goes on with this.</source>
        <translation>他の都道府県の募集で、公表は終わっています。この先はその都道府県が進めます。</translation>
    </message>
</context>
<context>
    <name>ApplicationFileText</name>
    <message>
        <source>There is no application %1. Check the number.</source>
        <translation>応募%1はありません。番号を確認してください。</translation>
    </message>
</context>
<context>
    <name>ApplicationTableModel</name>
    <message numerus="yes">
        <source>%n day(s) in this stage</source>
        <translation>
            <numerusform>この段階で%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Seeker</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>就業場所</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>滞留</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>応募日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ApplicationText</name>
    <message>
        <source>The posting %1 is not published; it takes no applications. Choose another one.</source>
        <translation>募集%1は公開中ではないため、応募を受け付けられません。別の募集を選んでください。</translation>
    </message>
    <message>
        <source>The seeker has withdrawn. Register them anew before they apply.</source>
        <translation>この求職者は退会しています。応募の前に改めて登録してください。</translation>
    </message>
    <message>
        <source>The seeker has applied here already: %1. Go on with that application.</source>
        <translation>この求職者はすでに応募しています（%1）。その応募を進めてください。</translation>
    </message>
    <message>
        <source>The seeker holds no licence that allows work as %1. Enter it, or choose another posting.</source>
        <translation>%1として働ける免許がありません。免許を登録するか、別の募集を選んでください。</translation>
    </message>
    <message>
        <source>The seeker has not agreed that their data are passed on to the institution. Ask for the consent and record it.</source>
        <translation>募集機関への情報提供の同意がありません。同意を得て記録してください。</translation>
    </message>
    <message>
        <source>No interview has taken place. Schedule one and enter its result, or give the reason why it is left out.</source>
        <translation>面接が行われていません。面接を予定して結果を入力するか、省略する理由を入力してください。</translation>
    </message>
    <message>
        <source>The interview was not passed. Record the application as not hired.</source>
        <translation>面接の結果が不合格です。応募を不採用として記録してください。</translation>
    </message>
    <message>
        <source>No seat has been offered yet. Offer one.</source>
        <translation>まだ内定が出ていません。内定を出してください。</translation>
    </message>
    <message>
        <source>The offer is not accepted yet. Record the acceptance.</source>
        <translation>内定がまだ承諾されていません。承諾を記録してください。</translation>
    </message>
    <message>
        <source>The start is not confirmed yet. Record it.</source>
        <translation>就業開始がまだ確認されていません。開始を記録してください。</translation>
    </message>
    <message>
        <source>The employment has not ended. Record its end first.</source>
        <translation>就業が終了していません。先に終了を記録してください。</translation>
    </message>
    <message>
        <source>The application is “%1”; it cannot go to “%2”. Choose a later step.</source>
        <translation>応募は「%1」のため「%2」に進められません。先の段階を選んでください。</translation>
    </message>
    <message>
        <source>An application is left as not hired, declined, withdrawn or unreachable. Choose one of them.</source>
        <translation>応募の離脱は、不採用・辞退・取下げ・連絡不能のいずれかです。選び直してください。</translation>
    </message>
    <message>
        <source>The application is “%1”; it cannot be left any more. End the employment instead.</source>
        <translation>応募は「%1」のため離脱にできません。就業の終了を記録してください。</translation>
    </message>
    <message>
        <source>Enter the reason why the application ends.</source>
        <translation>応募が終わる理由を入力してください。</translation>
    </message>
    <message>
        <source>The application %1 is “%2”; no interview can be arranged for it any more.</source>
        <translation>応募%1は「%2」のため、面接を調整できません。</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>期限超過のみ</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>応募を受け付ける</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>問い合わせを受け付ける</translation>
    </message>
    <message>
        <source>Every application stands in its stage, the one that waits longest first. Open one to see who has spoken with the seeker before, what the next step needs and what happened so far; each step asks only for what it needs, and whoever leaves, leaves with a reason. How many were interviewed or hired is counted from the histories, not from the stages of today. Questions of seekers stand under “Inquiries”.</source>
        <translation>応募は段階ごとに、長く待っているものから並びます。開くと、求職者とのこれまでの接点、次の手順に必要なもの、これまでの経過が分かります。各手順は必要なものだけを尋ね、途中で終えるときは必ず理由を残します。面接や就業の人数は、今の段階ではなく履歴から数えます。求職者からの質問は「問い合わせ」にあります。</translation>
    </message>
    <message>
        <source>Cards within a column and between columns</source>
        <translation>列の中・列の間でカードを移動</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>応募を開く</translation>
    </message>
    <message>
        <source>Previous and next application, from the detail</source>
        <translation>詳細から前後の応募へ</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n inquiry(ies) without an answer</source>
        <translation>
            <numerusform>未回答 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No application passes the filter.</source>
        <translation>絞込に合う応募がありません。</translation>
    </message>
    <message>
        <source>There is no application yet.</source>
        <translation>応募はまだありません。</translation>
    </message>
    <message>
        <source>Prefecture, profession, period, search or “Only overdue” hide the others.</source>
        <translation>都道府県、職種、期間、検索、または「期限超過のみ」でほかの応募が隠れています。</translation>
    </message>
    <message>
        <source>Take in the first one: choose a seeker and a published posting.</source>
        <translation>求職者と公開中の募集を選び、最初の応募を受け付けてください。</translation>
    </message>
    <message>
        <source>Show all applications</source>
        <translation>すべての応募を表示</translation>
    </message>
    <message>
        <source>%1 open. So far: interviewed %2, offered %3, started %4</source>
        <translation>対応中 %1件。累計：面接済 %2・内定 %3・就業開始 %4</translation>
    </message>
    <message>
        <source>The application is taken in.</source>
        <translation>応募を受け付けました。</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>残り%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>New application</source>
        <translation>応募を受け付ける</translation>
    </message>
    <message>
        <source>Take in the application</source>
        <translation>応募を受け付ける</translation>
    </message>
    <message>
        <source>Seeker</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>受付経路</translation>
    </message>
    <message>
        <source>Referring body, where there is one</source>
        <translation>紹介元の団体（あれば）</translation>
    </message>
    <message>
        <source>Choose a seeker and a posting.</source>
        <translation>求職者と募集を選んでください。</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Nobody has been in touch with this seeker yet.</source>
        <translation>この求職者との接点はまだありません。</translation>
    </message>
    <message>
        <source>Already contacted:</source>
        <translation>連絡済み：</translation>
    </message>
</context>
<context>
    <name>ArrivedCaseText</name>
    <message>
        <source>What came from Key-Net cannot be taken in: “%1” is missing or not understood. Ask the office of Key-Net to correct it, or give it up.</source>
        <translation>Key-Net から届いたものを受け入れられません。「%1」がないか、読み取れません。Key-Net の事務局に訂正を依頼するか、取りやめてください。</translation>
    </message>
</context>
<context>
    <name>AttachmentCommandText</name>
    <message>
        <source>Nothing hangs on this record in G-MIS.</source>
        <translation>G-MIS のこのレコードに添付ファイルはありません。</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>フォルダー %1 がありません。先に作成してください。</translation>
    </message>
    <message>
        <source>There is no “%1”. See “attachment list”.</source>
        <translation>「%1」はありません。「attachment list」で確認してください。</translation>
    </message>
    <message>
        <source>“attachment fetch” needs --out, the folder to write to.</source>
        <translation>「attachment fetch」には保存先フォルダーを示す --out が必要です。</translation>
    </message>
    <message>
        <source>Lists and fetches the files that hang on a posting&apos;s record in G-MIS. Nothing is opened, nothing replaced, and nothing fetched beyond 20 MB.</source>
        <translation>募集の G-MIS レコードにある添付ファイルを一覧し、取得します。ファイルを開いたり上書きしたりはせず、20 MB を超えるものは取得しません。</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>このファイルだけ</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>保存先</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Look in G-MIS</source>
        <translation>G-MIS で確認</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Look for attachments in G-MIS</source>
        <translation>G-MIS の添付ファイルを確認</translation>
    </message>
    <message>
        <source>Nothing hangs on this record in G-MIS.</source>
        <translation>G-MIS のこのレコードに添付ファイルはありません。</translation>
    </message>
    <message>
        <source>Files from outside: save what you need, and let it be checked before you open it.</source>
        <translation>外部から届いたファイルです。必要なものだけを保存し、安全を確認してから開いてください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
</context>
<context>
    <name>AttachmentText</name>
    <message>
        <source>Save the attachment</source>
        <translation>添付ファイルの保存</translation>
    </message>
    <message>
        <source>Saved as %1. It was not opened.</source>
        <translation>%1 として保存しました。ファイルは開いていません。</translation>
    </message>
</context>
<context>
    <name>AuditLogText</name>
    <message>
        <source>Somebody else changed %1 in the meantime. Load it again and repeat the step.</source>
        <translation>その間に別の人が%1を変更しました。読み直してからやり直してください。</translation>
    </message>
    <message>
        <source>%1 belongs to another prefecture; nothing was changed. Ask its coordinators, or the ministry.</source>
        <translation>%1は他の都道府県が受け持っています。何も変更していません。その都道府県の調整本部か本省に依頼してください。</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>%1 is the database itself. Choose another name for the backup.</source>
        <translation>%1は使用中のデータベースです。バックアップには別の名前を指定してください。</translation>
    </message>
    <message>
        <source>%1 exists and is no backup. Choose another name.</source>
        <translation>%1は既に存在し、バックアップではありません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>There is no room for the backup %1. Free some space, or choose another disk.</source>
        <translation>バックアップ%1を保存する空き容量がありません。空き容量を増やすか、別のディスクを指定してください。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written. Check that its folder exists, may be written to and has room.</source>
        <translation>バックアップ%1を書き込めません。フォルダーの有無、書き込みの権限及び空き容量を確認してください。</translation>
    </message>
    <message>
        <source>A database on PostgreSQL is backed up by the server&apos;s tools. Run: %1</source>
        <translation>PostgreSQLのデータベースは、サーバーのツールでバックアップします。次を実行してください：%1</translation>
    </message>
    <message>
        <source>A database on PostgreSQL is restored by the server&apos;s tools. Run: %1</source>
        <translation>PostgreSQLのデータベースは、サーバーのツールで復元します。次を実行してください：%1</translation>
    </message>
    <message>
        <source>%1 is the database itself. Choose a backup.</source>
        <translation>%1は使用中のデータベースです。バックアップを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %1 with %n posting(s).</source>
        <translation>
            <numerusform>%1のバックアップが完了しました（募集%n件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a checked copy of the whole database, while others go on working.</source>
        <translation>他の利用者の作業を止めずに、データベース全体の点検済みの複製を作成します。</translation>
    </message>
    <message numerus="yes">
        <source>Restored %1 with %n posting(s).</source>
        <translation>
            <numerusform>%1の復元が完了しました（募集%n件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>復元前のデータは%1として残してあります。</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the database, after a copy of what was there.</source>
        <translation>現在のデータを複製して残した上で、データベースをバックアップに置き換えます。</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Applications: %1</source>
        <translation>応募：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>さらに%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: load more applications</source>
        <translation>%1：応募をさらに読み込む</translation>
    </message>
</context>
<context>
    <name>CandidateListsText</name>
    <message>
        <source>The posting %1 names no profession. Enter it before looking for candidates.</source>
        <translation>募集 %1 に職種がありません。候補者を探す前に職種を入力してください。</translation>
    </message>
</context>
<context>
    <name>CandidateRulesText</name>
    <message>
        <source>Licence</source>
        <translation>免許</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>従事可能期間</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Farthest from home (km)</source>
        <translation>自宅からの上限（km）</translation>
    </message>
    <message>
        <source>Least share of the period free (%)</source>
        <translation>期間中に従事できる割合の下限（％）</translation>
    </message>
    <message>
        <source>Length of an open period (days)</source>
        <translation>終期のない期間の長さ（日）</translation>
    </message>
    <message>
        <source>Pairs kept for each seeker</source>
        <translation>求職者ごとに残す候補の数</translation>
    </message>
    <message>
        <source>Pairs kept for each seat of a posting</source>
        <translation>募集1席ごとに残す候補の数</translation>
    </message>
    <message>
        <source>… and for each posting beside that</source>
        <translation>（さらに募集ごとに加える数）</translation>
    </message>
    <message>
        <source>“%1” is %2. Enter a number from %3 to %4.</source>
        <translation>「%1」が %2 になっています。%3 から %4 までの数を入力してください。</translation>
    </message>
    <message>
        <source>The six weights add up to %1. Change them so that they add up to 1000.</source>
        <translation>6つの配点の合計が %1 です。合計が 1000 になるように直してください。</translation>
    </message>
</context>
<context>
    <name>CandidatesDialog</name>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名・名称</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>表示する対象</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補者</translation>
    </message>
    <message>
        <source>The score in words</source>
        <translation>点数の内訳</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n seeker(s) suit.</source>
        <translation>
            <numerusform>適合する求職者 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) suit.</source>
        <translation>
            <numerusform>適合する募集 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition, how many fail it</comment>
        <translation>%1 %2 件</translation>
    </message>
    <message>
        <source>There are more; those nearest were looked at.</source>
        <translation>ほかにもありますが、近いものから調べました。</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> ・ </translation>
    </message>
    <message>
        <source>Nobody suits. “Excluded” says why.</source>
        <translation>適合する相手はいません。理由は「対象外」をご覧ください。</translation>
    </message>
    <message>
        <source>Nobody is excluded.</source>
        <translation>対象外の相手はいません。</translation>
    </message>
</context>
<context>
    <name>CarrierText</name>
    <message>
        <source>The file of the delivery cannot be read. Make it again.</source>
        <translation>配信ファイルを読み込めません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Check that it is there and may be written; it is tried again by itself.</source>
        <translation>フォルダー %1 に書き込めません。フォルダーの有無と書込みの権限をご確認ください。自動的に再試行します。</translation>
    </message>
    <message>
        <source>Stopped. The delivery waits and is sent with the next one.</source>
        <translation>中止しました。この配信は待機し、次回の配信とともに送信します。</translation>
    </message>
    <message>
        <source>No folder is named for this channel. Set one, or name it with --out.</source>
        <translation>この配信先のフォルダーが指定されていません。設定するか、--out で指定してください。</translation>
    </message>
</context>
<context>
    <name>CaseChipText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>waiting</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), overdue</source>
        <comment>waiting</comment>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseCommandText</name>
    <message>
        <source>show names and contacts in full; without it they are masked</source>
        <translation>氏名と連絡先をそのまま表示します（省略時は伏せて表示）</translation>
    </message>
    <message>
        <source>“%1” names no hire. Write H and its number, as “list hires” shows it.</source>
        <translation>「%1」は採用の番号ではありません。「list hires」に出る H と番号を書いてください。</translation>
    </message>
    <message>
        <source>a day and time in Japan such as 2020-07-27T10:30</source>
        <translation>日本時間の日時（例：2020-07-27T10:30）</translation>
    </message>
    <message>
        <source>Headcount %1, offered %2, awaiting start %3, started %4, remaining %5: %6</source>
        <translation>募集%1、内定%2、着任待ち%3、就業%4、残%5：%6</translation>
    </message>
</context>
<context>
    <name>CaseExportText</name>
    <message>
        <source>Applications</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Seeker number</source>
        <translation>求職者番号</translation>
    </message>
    <message>
        <source>Seeker</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>就業場所</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Intake route</source>
        <translation>応募経路</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>応募日</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>段階の開始日</translation>
    </message>
    <message>
        <source>Days in this stage</source>
        <translation>段階の経過日数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>所要時間（分）</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面接担当者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所・接続先</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>採用・着任</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>内定日</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>就業予定日</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>就業開始日</translation>
    </message>
    <message>
        <source>Employed until</source>
        <translation>雇用期間の終了日</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>離職日</translation>
    </message>
    <message>
        <source>Terms that differ</source>
        <translation>募集と異なる条件</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>免除の理由</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>研修コース</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>研修内容</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>実施主体</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>実施方法</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>年月日</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>応募番号</translation>
    </message>
    <message>
        <source>Posting number</source>
        <translation>募集番号</translation>
    </message>
    <message>
        <source>Interview number</source>
        <translation>面接番号</translation>
    </message>
    <message>
        <source>Hire number</source>
        <translation>採用番号</translation>
    </message>
    <message>
        <source>Training record number</source>
        <translation>研修記録番号</translation>
    </message>
</context>
<context>
    <name>CaseMessageText</name>
    <message>
        <source>There is no time to choose. Enter at least one.</source>
        <translation>候補の日時がありません。1つ以上入力してください。</translation>
    </message>
    <message>
        <source>A proposed time has passed already. Enter times to come.</source>
        <translation>候補の日時が過ぎています。これからの日時を入力してください。</translation>
    </message>
    <message>
        <source>The place of the interview is missing. Enter it.</source>
        <translation>面接の場所がありません。入力してください。</translation>
    </message>
</context>
<context>
    <name>CaseStoreText</name>
    <message>
        <source>The application does not exist any more. Load the list again.</source>
        <translation>その応募はもうありません。一覧を読み直してください。</translation>
    </message>
    <message>
        <source>There is no hire %1. Check the number.</source>
        <translation>採用%1はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>The training does not exist any more. Load the list again.</source>
        <translation>この研修はもうありません。一覧を読み込み直してください。</translation>
    </message>
    <message>
        <source>The interview does not exist any more. Load the list again.</source>
        <translation>その面接はもうありません。一覧を読み直してください。</translation>
    </message>
    <message>
        <source>The inquiry does not exist any more. Load the list again.</source>
        <translation>その問い合わせはもうありません。一覧を読み直してください。</translation>
    </message>
</context>
<context>
    <name>CellValueText</name>
    <message>
        <source>Characters are destroyed here; enter the text again.</source>
        <translation>文字化けしています。入力し直してください。</translation>
    </message>
    <message>
        <source>There is a NUL character here; enter the text again.</source>
        <translation>NUL文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>“%1” is an error of the spreadsheet; enter the value.</source>
        <translation>「%1」は表計算ソフトのエラー値です。正しい値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is a formula without a result; enter the value.</source>
        <translation>「%1」は計算結果のない数式です。値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” (as above) is not read; enter the value.</source>
        <translation>「%1」（同上）は読み取れません。値を入力してください。</translation>
    </message>
    <message>
        <source>Excel has rounded this number to %1 and its last digits are lost; enter it again as text.</source>
        <translation>Excelがこの数値を%1に丸めたため、末尾の桁が失われています。文字列として入力し直してください。</translation>
    </message>
    <message>
        <source>%1 has more digits than Excel keeps and ends in 0; its last digits may be lost.</source>
        <translation>%1はExcelが保持できる桁数を超え、末尾が0です。末尾の桁が失われていないか確認してください。</translation>
    </message>
    <message>
        <source>“%1” is not a number; the field stays empty.</source>
        <translation>「%1」は数値ではありません。この項目は空欄とします。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; enter one.</source>
        <translation>「%1」は整数ではありません。整数を入力してください。</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3; enter the right number.</source>
        <translation>%1は%2~%3の範囲外です。正しい数値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>「%1」を%2として読み取りました。</translation>
    </message>
    <message>
        <source>“%1” is not a number; enter one.</source>
        <translation>「%1」は数値ではありません。数値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; the field stays empty.</source>
        <translation>「%1」は「はい」「いいえ」のいずれとも読み取れません。この項目は空欄とします。</translation>
    </message>
    <message>
        <source>“%1” is not a postal code of seven digits.</source>
        <translation>「%1」は7桁の郵便番号ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a municipality code of six digits; the field stays empty.</source>
        <translation>「%1」は6桁の市区町村コードではありません。この項目は空欄とします。</translation>
    </message>
    <message numerus="yes">
        <source>This cell holds %Ln characters, more than Excel can; a quotation mark may be missing in the file.</source>
        <translation>
            <numerusform>このセルは%Ln文字あり、Excelの上限を超えています。ファイルの引用符が欠けていないか確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeTableModel</name>
    <message>
        <source>Not filled in</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>ChannelCommandText</name>
    <message>
        <source>The file %1 cannot be read. Check the path.</source>
        <translation>ファイル %1 を読み込めません。パスをご確認ください。</translation>
    </message>
    <message>
        <source>%1 is no JSON object (at byte %2). Correct it.</source>
        <translation>%1 は JSON オブジェクトではありません（%2 バイト目）。修正してください。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>配信先</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>対象</translation>
    </message>
    <message numerus="yes">
        <source>%n published posting(s) are taken.</source>
        <translation>
            <numerusform>公開中の募集 %n 件が対象です。</numerusform>
        </translation>
    </message>
    <message>
        <source>“--%1 %2” is not possible. Use a code or a Japanese term, or all.</source>
        <translation>「--%1 %2」は指定できません。コードか日本語の用語、または all を指定してください。</translation>
    </message>
    <message>
        <source>“--%1 %2” is not possible. See keynet-desk help channel.</source>
        <translation>「--%1 %2」は指定できません。keynet-desk help channel をご覧ください。</translation>
    </message>
    <message>
        <source>“--%1 %2” is not possible. Write yes or no.</source>
        <translation>「--%1 %2」は指定できません。yes か no を指定してください。</translation>
    </message>
    <message>
        <source>“channel list” takes no code. Use “channel show CODE”.</source>
        <translation>「channel list」にコードは指定できません。「channel show コード」をお使いください。</translation>
    </message>
    <message>
        <source>“channel %1” needs the code of a channel. See “channel list”.</source>
        <translation>「channel %1」には配信先のコードが必要です。「channel list」をご覧ください。</translation>
    </message>
    <message>
        <source>Shows the channels and where postings stand with them; sets way, rhythm, rule and layout; a new channel comes from a file.</source>
        <translation>配信先と募集の配信状況を表示し、送付方法・周期・規則・様式を設定します。新しい配信先はファイルから追加します。</translation>
    </message>
    <message>
        <source>a channel (set) or a layout (layout) as JSON; “show” and “layout” give examples</source>
        <translation>配信先（set）または様式（layout）の JSON。例は show と layout で得られます</translation>
    </message>
    <message>
        <source>of a layout: the JSON Schema of its lines</source>
        <translation>様式の各行の JSON Schema</translation>
    </message>
    <message>
        <source>of a preview: at most so many rows</source>
        <translation>見本の行数の上限</translation>
    </message>
    <message>
        <source>of rules: says how many postings would be taken, and changes nothing</source>
        <translation>規則を変更せず、対象となる件数だけを表示</translation>
    </message>
    <message>
        <source>of rules: professions, or all</source>
        <translation>規則の職種、または all</translation>
    </message>
    <message>
        <source>of rules: prefectures, or all</source>
        <translation>規則の都道府県、または all</translation>
    </message>
    <message>
        <source>of rules: recruitment kinds, or all</source>
        <translation>規則の募集種別、または all</translation>
    </message>
    <message>
        <source>of rules: kinds of place, or all</source>
        <translation>規則の施設種別、または all</translation>
    </message>
    <message>
        <source>of rules: open, non_public, unlisted</source>
        <translation>規則の公開区分（open、non_public、unlisted）</translation>
    </message>
    <message>
        <source>name of the channel</source>
        <translation>配信先の名称</translation>
    </message>
    <message>
        <source>whether --all serves it</source>
        <translation>--all の対象とするか</translation>
    </message>
    <message>
        <source>how files reach it</source>
        <translation>ファイルの送付方法</translation>
    </message>
    <message>
        <source>folder, https://…/, sftp://…/, smtp://…:587</source>
        <translation>フォルダー、https://…/、sftp://…/、smtp://…:587</translation>
    </message>
    <message>
        <source>login name; the secret comes from standard input or --secret-file</source>
        <translation>ログイン名。秘密情報は標準入力か --secret-file から</translation>
    </message>
    <message>
        <source>one line with the token, or lines of token=…, password=…</source>
        <translation>トークン 1 行、または token=…、password=… の行</translation>
    </message>
    <message>
        <source>of SFTP: the key of the server</source>
        <translation>SFTP サーバーの鍵</translation>
    </message>
    <message>
        <source>of SFTP: the private key to sign in with</source>
        <translation>SFTP の認証に使う秘密鍵</translation>
    </message>
    <message>
        <source>PEM of a private certificate authority</source>
        <translation>私設認証局の PEM</translation>
    </message>
    <message>
        <source>of e-mail</source>
        <translation>電子メールの差出人</translation>
    </message>
    <message>
        <source>of e-mail: recipients</source>
        <translation>電子メールの宛先</translation>
    </message>
    <message>
        <source>rhythm of “deliver --due” and of the window</source>
        <translation>「deliver --due」と画面での配信の周期</translation>
    </message>
    <message>
        <source>time of the rhythm</source>
        <translation>配信の時刻</translation>
    </message>
    <message>
        <source>of every week; 1 is Monday</source>
        <translation>毎週の場合の曜日（1 は月曜日）</translation>
    </message>
    <message>
        <source>whether the rhythm gives full sets</source>
        <translation>周期の配信を全件とするか</translation>
    </message>
</context>
<context>
    <name>ChannelFileText</name>
    <message>
        <source>The file for the channel cannot be written. Free some space and deliver again.</source>
        <translation>配信先のファイルを書き込めません。空き容量を増やして、もう一度配信してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was delivered.</source>
        <translation>中止しました。何も配信していません。</translation>
    </message>
</context>
<context>
    <name>ChannelLayoutEditor</name>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの項目</translation>
    </message>
    <message>
        <source>Preview on real postings</source>
        <translation>実際の募集による見本</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>様式を保存</translation>
    </message>
</context>
<context>
    <name>ChannelLayoutText</name>
    <message>
        <source>Posting number</source>
        <translation>募集番号</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>処理区分</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Remaining seats</source>
        <translation>残り人数</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>“%1” is no name of a file. Use letters, digits, - and _, and {channel}, {date}, {sequence}, {kind} or {prefecture}.</source>
        <translation>「%1」はファイル名にできません。文字、数字、-、_ と {channel}、{date}、{sequence}、{kind}、{prefecture} をお使いください。</translation>
    </message>
    <message>
        <source>The name of the file lacks {sequence}, so a later file would replace an earlier one. Add it.</source>
        <translation>ファイル名に {sequence} がないため、後のファイルが前のファイルを上書きします。追加してください。</translation>
    </message>
    <message>
        <source>There is nothing called “%1” in a posting. Choose another value for the column “%2”.</source>
        <translation>募集に「%1」という項目はありません。項目「%2」の内容を選び直してください。</translation>
    </message>
    <message>
        <source>Each column needs a title of its own. Change “%1”.</source>
        <translation>項目名は重複しない名称にしてください。「%1」を変更してください。</translation>
    </message>
    <message>
        <source>The length of the column “%1” is negative. Enter 0 or more.</source>
        <translation>項目「%1」の文字数が負の値です。0 以上を入力してください。</translation>
    </message>
    <message>
        <source>The format “%1” of the column “%2” names no day. Write it like yyyyMMdd.</source>
        <translation>項目「%2」の書式「%1」は日付の書式ではありません。yyyyMMdd のように入力してください。</translation>
    </message>
    <message>
        <source>The layout lacks the column “%1”, so the channel could not follow changes. Add it.</source>
        <translation>様式に項目「%1」がないため、配信先が変更を追えません。追加してください。</translation>
    </message>
    <message>
        <source>The form of the file is not known. Write csv, xlsx or json_lines, and utf-8 or cp932.</source>
        <translation>ファイル形式が不明です。csv、xlsx、json_lines と、utf-8 または cp932 を指定してください。</translation>
    </message>
</context>
<context>
    <name>ChannelReport</name>
    <message>
        <source>Left</source>
        <translation>不採用・辞退等</translation>
    </message>
    <message>
        <source>Started per received (%)</source>
        <translation>就業開始／受付（％）</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>経路別</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Applications received</source>
        <translation>応募の受付件数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>配信先</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送付済</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>受領確認</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未送付</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Starts in postings it had</source>
        <translation>配信した募集での就業開始</translation>
    </message>
    <message>
        <source>Routes and channels</source>
        <translation>経路・配信</translation>
    </message>
    <message>
        <source>Basis: applications that entered a stage in the period, once each. Deliveries made in the period to the whole channel. A start counts for every channel that had its posting.</source>
        <translation>集計の基準：期間内にその段階に入った応募（同じ応募は1件）。配信は期間内に作成したもので、配信先全体の数。就業開始は、その募集を配信したすべての配信先に数えます。</translation>
    </message>
    <message>
        <source>Applications by route</source>
        <translation>経路別の応募</translation>
    </message>
    <message>
        <source>Deliveries to channels</source>
        <translation>配信先ごとの配信</translation>
    </message>
    <message>
        <source>By profession</source>
        <translation>職種別</translation>
    </message>
    <message>
        <source>Applications by profession</source>
        <translation>職種別の応募</translation>
    </message>
    <message>
        <source>By prefecture</source>
        <translation>都道府県別</translation>
    </message>
    <message>
        <source>Applications by prefecture</source>
        <translation>都道府県別の応募</translation>
    </message>
</context>
<context>
    <name>ChannelRowsText</name>
    <message>
        <source>A non-public posting has no institution, so what it hides is not known. Run a check of the database.</source>
        <translation>非公開募集に募集機関がないため、何を伏せるのかが分かりません。データベースの検査を実行してください。</translation>
    </message>
</context>
<context>
    <name>ChannelRule</name>
    <message>
        <source>Professions</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Prefectures</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Recruitment kinds</source>
        <translation>募集種別</translation>
    </message>
    <message>
        <source>Kinds of place</source>
        <translation>施設種別</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>公開区分</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>規則を保存</translation>
    </message>
    <message>
        <source>All or none</source>
        <translation>全選択・全解除</translation>
    </message>
    <message>
        <source>Nothing is ticked under “%1”. Tick at least one.</source>
        <translation>「%1」が一つも選ばれていません。一つ以上選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n published posting(s) go to this channel.</source>
        <translation>
            <numerusform>公開中の募集 %n 件をこの配信先に配信します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelRulesText</name>
    <message>
        <source>A rule of the channels would ask for another kind than the posting has.</source>
        <translation>配信の規則が見る募集種別または施設種別が、募集の内容と異なります。</translation>
    </message>
    <message>
        <source>What a channel was told of a posting refers to nothing.</source>
        <translation>配信先に伝えた記録の募集または配信が存在しません。</translation>
    </message>
    <message>
        <source>A delivery has a state or kind that is none of its code table.</source>
        <translation>配信の状態または種類がコード表にありません。</translation>
    </message>
    <message>
        <source>The sequence numbers of a channel&apos;s deliveries have a gap.</source>
        <translation>配信先への配信の連番に欠番があります。</translation>
    </message>
    <message>
        <source>The kept file of a delivery is missing.</source>
        <translation>保管している配信ファイルがありません。</translation>
    </message>
    <message>
        <source>A delivery counts other postings than it told of.</source>
        <translation>配信の件数が、伝えた募集の数と一致しません。</translation>
    </message>
    <message>
        <source>A channel was told of a revision that the posting does not have.</source>
        <translation>募集に存在しない版を配信先に伝えています。</translation>
    </message>
</context>
<context>
    <name>ChannelStoreText</name>
    <message>
        <source>The channel %1 cannot be read. Run a check of the database.</source>
        <translation>配信先 %1 を読み込めません。データベースの検査を実行してください。</translation>
    </message>
    <message>
        <source>There is no channel “%1”. See “channel list”.</source>
        <translation>配信先「%1」はありません。「channel list」をご覧ください。</translation>
    </message>
    <message>
        <source>Somebody else changed the channel %1 in the meantime. Load it and change it again.</source>
        <translation>配信先 %1 は、その間に他の人が変更しました。読み込み直してから変更してください。</translation>
    </message>
</context>
<context>
    <name>ChannelTableModel</name>
    <message>
        <source>%1 (not in use)</source>
        <translation>%1（休止中）</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>未配信</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>配信先</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>規則の対象</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>最終配信</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>An e-mail needs a sender and at least one recipient. Enter their addresses.</source>
        <translation>電子メールには差出人と一つ以上の宛先が必要です。アドレスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Correct it.</source>
        <translation>「%1」はメールアドレスではありません。修正してください。</translation>
    </message>
    <message>
        <source>The address “%1” does not fit. Enter it as https://…/, sftp://…/ or smtp://….</source>
        <translation>アドレス「%1」は形式が合いません。https://…/、sftp://…/、smtp://… の形で入力してください。</translation>
    </message>
    <message>
        <source>The address holds a name or password. Enter these as login and secret instead.</source>
        <translation>アドレスに名前やパスワードが含まれています。ログイン名と秘密情報の欄に入力してください。</translation>
    </message>
    <message>
        <source>The key of the SFTP server is missing. Enter it as SHA256:…; the channel tells it.</source>
        <translation>SFTP サーバーの鍵がありません。SHA256:… の形で入力してください。配信先にお尋ねください。</translation>
    </message>
    <message>
        <source>“%1” is no code of a channel. Use small letters, digits and _.</source>
        <translation>「%1」は配信先のコードにできません。英小文字、数字、_ をお使いください。</translation>
    </message>
    <message>
        <source>The channel %1 has no name. Enter one.</source>
        <translation>配信先 %1 に名称がありません。入力してください。</translation>
    </message>
    <message>
        <source>The rule takes no kind of disclosure, so the channel would get nothing. Choose at least one.</source>
        <translation>規則に公開区分がないため、何も配信されません。一つ以上選んでください。</translation>
    </message>
    <message>
        <source>The time of the delivery is not possible. Enter it as 07:00 and a day of the week.</source>
        <translation>配信の時刻が正しくありません。07:00 のような時刻と曜日を入力してください。</translation>
    </message>
    <message>
        <source>The channel gets a file for each prefecture, but the name of the file lacks {prefecture}. Add it.</source>
        <translation>都道府県ごとに配信しますが、ファイル名に {prefecture} がありません。追加してください。</translation>
    </message>
    <message>
        <source>The rule names a code that does not exist. Use the codes of “channel rules”.</source>
        <translation>規則に存在しないコードがあります。「channel rules」のコードをお使いください。</translation>
    </message>
</context>
<context>
    <name>ChannelWayForm</name>
    <message>
        <source>Way</source>
        <translation>送付方法</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Address or folder</source>
        <translation>アドレス・フォルダー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>トークン・パスワード</translation>
    </message>
    <message>
        <source>enter only to change it</source>
        <translation>変更するときだけ入力</translation>
    </message>
    <message>
        <source>By rhythm</source>
        <translation>周期の配信</translation>
    </message>
    <message>
        <source>full sets</source>
        <translation>全件とする</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>サーバーの鍵</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>delivered with all channels</source>
        <translation>一括配信の対象とする</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>秘密鍵のファイル</translation>
    </message>
    <message>
        <source>Certificate authority (PEM)</source>
        <translation>認証局（PEM）</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>Deliveries to this channel</source>
        <translation>この配信先への配信</translation>
    </message>
    <message>
        <source>Manifest and receipt of the delivery</source>
        <translation>配信の送り状と受領書</translation>
    </message>
    <message>
        <source>Nothing was delivered to this channel yet.</source>
        <translation>この配信先にはまだ配信していません。</translation>
    </message>
    <message>
        <source>Say under “Way” how it gets its files, then deliver.</source>
        <translation>「送付方法」で送り方を設定してから配信してください。</translation>
    </message>
    <message>
        <source>Bring again</source>
        <translation>再送する</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>ファイルを保存…</translation>
    </message>
    <message>
        <source>Record a receipt…</source>
        <translation>受領書を記録…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領書</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>配信中</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were delivered.</source>
        <translation>
            <numerusform>%n 件を配信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new to deliver.</source>
        <translation>新たに配信するものはありません。</translation>
    </message>
    <message>
        <source>The delivery has arrived.</source>
        <translation>再送が完了しました。</translation>
    </message>
    <message>
        <source>Save the file of the delivery in</source>
        <translation>配信ファイルの保存先</translation>
    </message>
    <message>
        <source>%1 is saved as it was delivered.</source>
        <translation>%1 を配信時と同じ内容で保存しました。</translation>
    </message>
    <message>
        <source>Receipt of the channel</source>
        <translation>配信先の受領書</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>受領書 (*.json)</translation>
    </message>
    <message>
        <source>The receipt of delivery %1 is recorded.</source>
        <translation>配信 %1 の受領を記録しました。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Each channel gets the published postings that its rule takes. A number opens the postings that it counts: those to deliver, changed since, to withdraw, failed, and so on. A delivery brings what is new, changed or withdrawn since the last one, with a manifest that lets the channel see a gap; one that failed stays here and is brought again, with the same bytes. Rule, layout and way are changed below; the layout shows real postings as the channel will get them.</source>
        <translation>配信先ごとに、規則に合う公開中の募集を配信します。数字を選ぶと、配信待ち、変更未反映、取下げ待ち、エラーなど、その内訳の募集を表示します。配信では前回からの新規・変更・取下げを、欠番が分かる送り状とともに送ります。失敗した配信はここに残り、同じ内容で再送します。規則・様式・送付方法は下で変更でき、様式には実際の募集が配信先に届く形で表示されます。</translation>
    </message>
    <message>
        <source>Full set</source>
        <translation>全件配信</translation>
    </message>
    <message>
        <source>Everything that the rule takes, instead of what changed. It also takes the place of deliveries that failed.</source>
        <translation>差分ではなく、規則の対象をすべて配信します。失敗した配信の代わりにもなります。</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>配信する</translation>
    </message>
    <message>
        <source>Channels and how postings stand with them</source>
        <translation>配信先と配信状況</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>配信先</translation>
    </message>
    <message>
        <source>What is shown of the channel</source>
        <translation>配信先の表示内容</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信履歴</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>送付方法</translation>
    </message>
    <message>
        <source>Way of delivery</source>
        <translation>送付方法</translation>
    </message>
    <message>
        <source>Postings in this state</source>
        <translation>この状態の募集</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries failed.</source>
        <translation>
            <numerusform>%n 件の配信に失敗しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) to deliver.</source>
        <translation>
            <numerusform>配信するものが %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n posting(s)</source>
        <translation>
            <numerusform>%1：%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No posting is in the state “%1”.</source>
        <translation>「%1」の募集はありません。</translation>
    </message>
    <message>
        <source>Choose a number in the table above to see its postings.</source>
        <translation>上の表の数字を選ぶと、その募集を表示します。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>All channels: deliveries that failed</source>
        <translation>全チャネル: 届かなかった配信</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>“%1” has no ending that a chart can be saved as. Use .png, .svg or .pdf.</source>
        <translation>「%1」の拡張子では図を保存できません。.png、.svg又は.pdfを指定してください。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder or check the free space.</source>
        <translation>「%1」を書き込めませんでした。別のフォルダーを指定するか、空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Shortage rate by prefecture and profession (%)</source>
        <translation>都道府県別・職種別の不足率(%)</translation>
    </message>
    <message>
        <source>Shortage by prefecture and profession (people)</source>
        <translation>都道府県別・職種別の不足数（人）</translation>
    </message>
    <message>
        <source>%1: the ten largest shortages (people)</source>
        <comment>profession</comment>
        <translation>%1：不足数の上位10（人）</translation>
    </message>
    <message>
        <source>%1: shortage by week (people)</source>
        <comment>profession</comment>
        <translation>%1：週別の不足数（人）</translation>
    </message>
    <message>
        <source>As of %1 · published postings</source>
        <translation>%1時点・公開中の募集</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>as of a day · what the filter lets through</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, people</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>“chart” needs --out with a name that ends in .png, .svg or .pdf.</source>
        <translation>「chart」には、.png・.svg・.pdf のいずれかで終わる名前を --out で指定してください。</translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation>図を作成しました：%1</translation>
    </message>
    <message>
        <source>where the picture goes</source>
        <translation>図の保存先</translation>
    </message>
    <message>
        <source>at the end of that day instead of now: 2020-07-27</source>
        <translation>現在ではなく、その日の終わりの時点：2020-07-27</translation>
    </message>
    <message>
        <source>shortage rates instead of people</source>
        <translation>人数ではなく不足率で表示</translation>
    </message>
    <message>
        <source>Draws the shortage: heat map, weekly trend, tile map or the worst ten prefectures.</source>
        <translation>不足の図（一覧図・週別の推移・地図・上位10都道府県）を作成します。</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>必須：%1</translation>
    </message>
    <message>
        <source>To confirm: %1</source>
        <translation>確認：%1</translation>
    </message>
    <message>
        <source>To the field</source>
        <translation>項目へ移動</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>The database is whole: %n rule(s) hold.</source>
        <translation>
            <numerusform>データベースに異常はありません（点検項目%n件すべて適合）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database is not whole: %n thing(s) are not as they must be. Restore the last good backup.</source>
        <translation>
            <numerusform>データベースに異常が%n件あります。直近の正常なバックアップから復元してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Proves that the database is whole and that all totals equal a recount.</source>
        <translation>データベースに異常がなく、すべての集計値が再集計と一致することを点検します。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit, seen here on %2, is gone or another one. If an older backup was restored, say “check --trust-audit”; else somebody shortened the audit.</source>
        <translation>この端末で%2に確認した監査記録の%1番目が、なくなったか別のものになっています。古いバックアップを復元した場合は「check --trust-audit」を実行してください。そうでなければ、監査記録が切り詰められています。</translation>
    </message>
    <message>
        <source>the audit is right as it is now: after restoring a backup</source>
        <translation>今の監査記録を正しいものとする（バックアップの復元後）</translation>
    </message>
</context>
<context>
    <name>ChecksText</name>
    <message>
        <source>The profession is missing.</source>
        <translation>職種が未入力です。</translation>
    </message>
    <message>
        <source>The place of work is missing.</source>
        <translation>就業場所が未入力です。</translation>
    </message>
    <message>
        <source>The prefecture is missing.</source>
        <translation>都道府県が未入力です。</translation>
    </message>
    <message>
        <source>The duties are missing.</source>
        <translation>業務内容が未入力です。</translation>
    </message>
    <message>
        <source>The employment form is missing.</source>
        <translation>雇用形態が未入力です。</translation>
    </message>
    <message>
        <source>The first day of work is missing.</source>
        <translation>就業開始日が未入力です。</translation>
    </message>
    <message>
        <source>The headcount must be 1 or more.</source>
        <translation>募集人数は1以上を入力してください。</translation>
    </message>
    <message>
        <source>There is no contact: enter a phone number, an e-mail address or a URL.</source>
        <translation>連絡先が未入力です。電話番号、メールアドレス又はURLを入力してください。</translation>
    </message>
    <message>
        <source>The wage form is missing.</source>
        <translation>賃金形態が未入力です。</translation>
    </message>
    <message>
        <source>The wage is negotiable; a range would help seekers.</source>
        <translation>賃金が応相談となっています。求職者のため、金額の範囲を示すことが望まれます。</translation>
    </message>
    <message>
        <source>The lower wage is missing.</source>
        <translation>賃金の下限が未入力です。</translation>
    </message>
    <message>
        <source>The lower wage is above the upper wage.</source>
        <translation>賃金の下限が上限を上回っています。</translation>
    </message>
    <message>
        <source>The wage is unusual for this wage form. Is the unit right?</source>
        <translation>賃金がこの賃金形態としては通常の範囲を外れています。単位を確認してください。</translation>
    </message>
    <message>
        <source>The upper wage is missing.</source>
        <translation>賃金の上限が未入力です。</translation>
    </message>
    <message>
        <source>The work ends before it begins.</source>
        <translation>就業終了日が就業開始日より前です。</translation>
    </message>
    <message>
        <source>The period of work is over.</source>
        <translation>就業期間が終了しています。</translation>
    </message>
    <message>
        <source>The day by which staff is needed has passed.</source>
        <translation>必要日を過ぎています。</translation>
    </message>
    <message>
        <source>Short-term support has no last day of work.</source>
        <translation>短期の応援ですが、就業終了日が未入力です。</translation>
    </message>
    <message>
        <source>The training section is not filled in.</source>
        <translation>研修の欄が未入力です。</translation>
    </message>
    <message>
        <source>No training is given here; outside training will be needed before the start.</source>
        <translation>施設での研修がありません。就業前に外部での研修が必要です。</translation>
    </message>
    <message>
        <source>The content and time of the training are not stated.</source>
        <translation>研修の内容及び時間が記載されていません。</translation>
    </message>
    <message>
        <source>The e-mail address is not in the usual form.</source>
        <translation>メールアドレスの形式が正しくない可能性があります。</translation>
    </message>
    <message>
        <source>The municipality code is not valid.</source>
        <translation>市区町村コードが正しくありません。</translation>
    </message>
    <message>
        <source>The municipality code belongs to another prefecture.</source>
        <translation>市区町村コードが別の都道府県のものです。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are taken already; the headcount is below that.</source>
        <translation>
            <numerusform>募集枠は既に%n人分が埋まっており、募集人数がこれを下回っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The headcount grew from %1 to %2.</source>
        <translation>募集人数が%1から%2に増えました。</translation>
    </message>
    <message>
        <source>The headcount is unusually large.</source>
        <translation>募集人数が通常より著しく多くなっています。</translation>
    </message>
    <message>
        <source>The posting is non-public, but “%1” names what is hidden: %2</source>
        <translation>この募集は非公開ですが、「%1」に伏せるべき内容が記載されています：%2</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>all</source>
        <comment>nothing is left out</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two chosen</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n 件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen from, what was chosen</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Not filled in</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose value, value</comment>
        <translation>%1、%2：%3</translation>
    </message>
</context>
<context>
    <name>ColumnMappingText</name>
    <message>
        <source>No column holds the recruiting institution. Choose the one with its name or code.</source>
        <translation>募集機関の列がありません。募集機関の名称又はコードの列を選択してください。</translation>
    </message>
    <message>
        <source>No column holds the profession. Choose it.</source>
        <translation>職種の列がありません。職種の列を選択してください。</translation>
    </message>
    <message>
        <source>No column holds the name of the facility. Choose it.</source>
        <translation>施設の名称の列がありません。名称の列を選択してください。</translation>
    </message>
    <message>
        <source>No column holds the name of the seeker. Choose it.</source>
        <translation>求職者の氏名の列がありません。氏名の列を選択してください。</translation>
    </message>
    <message>
        <source>Two columns go to “%1”, which holds one value. Choose one of them.</source>
        <translation>値を一つしか持てない「%1」に2つの列が対応しています。いずれか一方を選択してください。</translation>
    </message>
    <message>
        <source>This is not a mapping of this version. Save one from the import page and use that.</source>
        <translation>この版の列の対応ではありません。取込の画面で保存したものを使用してください。</translation>
    </message>
    <message>
        <source>The mapping names a field “%1” that there is not. Correct or remove it.</source>
        <translation>列の対応に、存在しない項目「%1」があります。修正又は削除してください。</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Check the path.</source>
        <translation>列の対応%1を読み取れません。パスを確認してください。</translation>
    </message>
    <message>
        <source>The mapping %1 is not JSON. Save one from the import page and use that.</source>
        <translation>列の対応%1はJSON形式ではありません。取込の画面で保存したものを使用してください。</translation>
    </message>
    <message>
        <source>The mapping cannot be written to %1. Choose another place.</source>
        <translation>列の対応を%1に書き込めません。別の場所を指定してください。</translation>
    </message>
    <message>
        <source>The mapping needs a column “%1”, which the file lacks. Choose another mapping or add the column.</source>
        <translation>列の対応に必要な列「%1」がファイルにありません。別の列の対応を選択するか、列を追加してください。</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>The option “%1” is not known here. See keynet-desk --help.</source>
        <translation>オプション「%1」は使用できません。keynet-desk --helpを参照してください。</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value. Leave “=…” out.</source>
        <translation>オプション「--%1」に値は指定できません。「=…」を取り除いてください。</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value. Write --%1 %2.</source>
        <translation>オプション「--%1」には値が必要です。--%1 %2のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” needs to be told what: %2. See %3.</source>
        <translation>「%1」には対象の指定が必要です：%2。%3を参照してください。</translation>
    </message>
    <message>
        <source>“%1 %2” does not exist; possible are %3. See %4.</source>
        <translation>「%1 %2」はありません。指定できるものは%3です。%4を参照してください。</translation>
    </message>
    <message>
        <source>“%1” needs %2. See %3.</source>
        <translation>「%1」には%2が必要です。%3を参照してください。</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”. See %3.</source>
        <translation>「%1」に「%2」は指定できません。%3を参照してください。</translation>
    </message>
    <message>
        <source>the database to work on</source>
        <translation>使用するデータベース</translation>
    </message>
    <message>
        <source>language of the window and of all answers</source>
        <translation>画面及び応答の言語</translation>
    </message>
    <message>
        <source>answer with one JSON object on standard output</source>
        <translation>応答を一つのJSONオブジェクトとして標準出力に出力</translation>
    </message>
    <message>
        <source>show this help, or that of a command</source>
        <translation>このヘルプ又はコマンドのヘルプを表示</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>プログラムの版を表示</translation>
    </message>
    <message>
        <source>There is no command “%1”. See keynet-desk --help for the list.</source>
        <translation>コマンド「%1」はありません。一覧はkeynet-desk --helpを参照してください。</translation>
    </message>
    <message>
        <source>“--database” is empty. Name a file or postgresql://…</source>
        <translation>「--database」が空です。ファイル又はpostgresql://…を指定してください。</translation>
    </message>
    <message>
        <source>The language “%1” is not there. Choose ja or en.</source>
        <translation>言語「%1」は使用できません。ja又はenを指定してください。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>All fields are the same.</source>
        <translation>すべての項目が一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n項目が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ConflictCommandText</name>
    <message>
        <source>There is no conflict.</source>
        <translation>競合はありません。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>“--take %1” is not possible. Choose mine or theirs.</source>
        <translation>「--take %1」は使えません。mine または theirs を指定してください。</translation>
    </message>
    <message>
        <source>“--field %1” is not possible. Write FIELD=mine or FIELD=theirs, with a field of “conflict show”.</source>
        <translation>「--field %1」は使えません。「conflict show」の項目を使い、項目=mine または 項目=theirs と書いてください。</translation>
    </message>
    <message>
        <source>Say which side counts: --take mine, --take theirs, or --field.</source>
        <translation>どちらを採用するか、--take mine、--take theirs、または --field で指定してください。</translation>
    </message>
    <message>
        <source>“conflict show” and “conflict resolve” need the number of one conflict; “conflict list” needs none.</source>
        <translation>「conflict show」と「conflict resolve」には競合の番号を1つ指定してください。「conflict list」には不要です。</translation>
    </message>
    <message>
        <source>The conflict about %1 is decided.</source>
        <translation>%1 の競合を解決しました。</translation>
    </message>
    <message>
        <source>Shows what was changed on both sides, and decides which side counts.</source>
        <translation>両側で変更された内容を表示し、どちらを採用するかを決めます。</translation>
    </message>
    <message>
        <source>also what is decided</source>
        <translation>解決済みも含める</translation>
    </message>
    <message>
        <source>the side that counts</source>
        <translation>採用する側</translation>
    </message>
    <message>
        <source>the side that counts for one field</source>
        <translation>1つの項目について採用する側</translation>
    </message>
    <message>
        <source>There are more: “conflict list --after %1”.</source>
        <translation>続きがあります：「conflict list --after %1」</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最大件数</translation>
    </message>
</context>
<context>
    <name>ConflictFieldModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
</context>
<context>
    <name>ConflictListModel</name>
    <message>
        <source>Posting</source>
        <translation>募集情報</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>募集機関</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>競合の内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>発生</translation>
    </message>
</context>
<context>
    <name>ConflictResolutionText</name>
    <message>
        <source>The institution changed the posting meanwhile.</source>
        <translation>募集機関がその間に募集情報を変更しました。</translation>
    </message>
</context>
<context>
    <name>ConflictStoreText</name>
    <message>
        <source>There is no conflict %1. Check the number.</source>
        <translation>競合 %1 はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>Somebody else decided this conflict in the meantime. Load the list again.</source>
        <translation>この競合は他の人が解決しました。一覧を読み込み直してください。</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Fields of the conflict</source>
        <translation>競合している項目</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>競合はありません。</translation>
    </message>
    <message>
        <source>What changes here and in G-MIS at the same time appears here.</source>
        <translation>こちらと G-MIS で同時に変更された内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Choose ours</source>
        <translation>すべてこちらを採用</translation>
    </message>
    <message>
        <source>Choose theirs</source>
        <translation>すべて相手を採用</translation>
    </message>
    <message>
        <source>Decide as chosen</source>
        <translation>選択どおりに決定</translation>
    </message>
    <message>
        <source>A posting was changed here and in G-MIS at the same time. Nothing is overwritten: choose for each field which side counts, then decide. Until then nothing about this posting is sent.</source>
        <translation>募集情報がこちらと G-MIS で同時に変更されました。どちらも上書きされません。項目ごとに採用する側を選び、決定してください。それまでこの募集情報は送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide.</source>
        <translation>
            <numerusform>%n 件の決定が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides changed the same fields. What you choose becomes a revision for review.</source>
        <translation>両側が同じ項目を変更しました。選んだ内容が新しい版として審査に回ります。</translation>
    </message>
    <message>
        <source>The institution changed the posting after it was decided here and before it heard of it. Ours sends the decision and takes the change up for review; theirs drops the decision.</source>
        <translation>結果が伝わる前に募集機関が内容を変更しました。「こちら」は結果を送信して変更を審査に回し、「相手」は結果を取りやめます。</translation>
    </message>
    <message>
        <source>The institution changed the state that the decision is written to. Ours is written over it; with theirs it stays, and a cancellation ends the posting here.</source>
        <translation>結果を書き込む状態を募集機関が変更しました。「こちら」は上書きし、「相手」はそのまま残します。取下げの場合は募集を終了します。</translation>
    </message>
    <message>
        <source>The conflict about %1 is decided.</source>
        <translation>%1 の競合を解決しました。</translation>
    </message>
</context>
<context>
    <name>ConnectionCommandText</name>
    <message>
        <source>“--sign-in %1” is not possible. Choose token or password.</source>
        <translation>「--sign-in %1」は使えません。token または password を指定してください。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Guest space</source>
        <translation>ゲストスペース</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>ログイン方法</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>同期の間隔</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>The app cannot be read with this mapping. See the fields above.</source>
        <translation>この対応付けではアプリを読み込めません。上の項目を確認してください。</translation>
    </message>
    <message>
        <source>Reading works, but nothing is written. See the fields above.</source>
        <translation>読み込みはできますが、書き込みません。上の項目を確認してください。</translation>
    </message>
    <message>
        <source>%1 is set. Test it with “connection test %2”.</source>
        <translation>%1 を設定しました。「connection test %2」で確認してください。</translation>
    </message>
    <message>
        <source>“%1” is no system. Choose gmis or keynet.</source>
        <translation>「%1」というシステムはありません。gmis または keynet を指定してください。</translation>
    </message>
    <message>
        <source>Sets, shows or tests how G-MIS and Key-Net are reached. Secrets come from standard input or --secret-file.</source>
        <translation>G-MIS と Key-Net への接続を設定、表示、確認します。秘密情報は標準入力または --secret-file から読みます。</translation>
    </message>
    <message>
        <source>address, https://…</source>
        <translation>アドレス（https://…）</translation>
    </message>
    <message>
        <source>number of the G-MIS app</source>
        <translation>G-MIS のアプリ番号</translation>
    </message>
    <message>
        <source>guest space that the app is in; 0: none</source>
        <translation>アプリのあるゲストスペース（0：なし）</translation>
    </message>
    <message>
        <source>which field of the form holds what; “test” suggests one</source>
        <translation>フォームの対応付け（「test」が案を出します）</translation>
    </message>
    <message>
        <source>how to sign in</source>
        <translation>ログイン方法</translation>
    </message>
    <message>
        <source>login name of a password</source>
        <translation>パスワードに対するログイン名</translation>
    </message>
    <message>
        <source>login of Basic authentication on top of it</source>
        <translation>併用するBasic認証のログイン名</translation>
    </message>
    <message>
        <source>certificate of this office, PKCS#12 or PEM</source>
        <translation>クライアント証明書（PKCS#12 または PEM）</translation>
    </message>
    <message>
        <source>PEM of a private certificate authority</source>
        <translation>独自の認証局の PEM</translation>
    </message>
    <message>
        <source>login where the proxy asks for one</source>
        <translation>プロキシのログイン名</translation>
    </message>
    <message>
        <source>how often the window reads; 0: only on demand</source>
        <translation>画面での同期間隔（0：手動のみ）</translation>
    </message>
    <message>
        <source>one line with the token (or password, with a login), or lines of token=…, password=…</source>
        <translation>トークン1行（ログイン名があるときはパスワード1行）、または token=…、password=… の行</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Basic login</source>
        <translation>Basic認証のログイン名</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <translation>プロキシのログイン名</translation>
    </message>
</context>
<context>
    <name>ConnectionStateText</name>
    <message>
        <source>%1 last worked %2. %3</source>
        <translation>%1 の最終同期は %2 です。%3</translation>
    </message>
    <message>
        <source>%1 has not worked yet. %2</source>
        <translation>%1 とはまだ同期できていません。%2</translation>
    </message>
    <message>
        <source>%1 is set, but was not read yet.</source>
        <translation>%1 は設定済みですが、まだ同期していません。</translation>
    </message>
    <message>
        <source>%1 synced %2</source>
        <translation>%1 最終同期 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 synced %2. %n message(s) could not be sent; see the outbox.</source>
        <translation>
            <numerusform>%1 最終同期 %2。%n 件を送信できませんでした。送信箱を確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 synced %2. %n conflict(s) wait to be decided.</source>
        <translation>
            <numerusform>%1 最終同期 %2。%n 件の競合が決定を待っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionStoreText</name>
    <message>
        <source>%1 is not connected yet. Set its address and token first.</source>
        <translation>%1 はまだ接続されていません。先にアドレスとトークンを設定してください。</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>No database was named. Give a file or postgresql://…</source>
        <translation>データベースが指定されていません。ファイル又はpostgresql://…を指定してください。</translation>
    </message>
    <message>
        <source>The address of the database is not complete. Write postgresql://user@host:port/name</source>
        <translation>データベースのアドレスが不完全です。postgresql://user@host:port/nameの形式で指定してください。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check its place and rights.</source>
        <translation>データベース%1を開けません。場所及び権限を確認してください。</translation>
    </message>
    <message>
        <source>The address “%1” is not complete. Enter it as https://….</source>
        <translation>アドレス「%1」が不完全です。https://… の形で入力してください。</translation>
    </message>
    <message>
        <source>The address holds a name or password. Enter these as secrets instead.</source>
        <translation>アドレスにログイン名またはパスワードが含まれています。秘密情報として入力してください。</translation>
    </message>
    <message>
        <source>Only https is allowed. Enter the address as https://….</source>
        <translation>https のみ使用できます。アドレスを https://… の形で入力してください。</translation>
    </message>
    <message>
        <source>The number of the G-MIS app is missing. Enter it; it stands in the app&apos;s address.</source>
        <translation>G-MIS のアプリ番号がありません。アプリのアドレスにある番号を入力してください。</translation>
    </message>
    <message>
        <source>A number is negative. Enter 0 or more.</source>
        <translation>負の数です。0 以上を入力してください。</translation>
    </message>
    <message>
        <source>The login name is missing. Enter it, or sign in with a token.</source>
        <translation>ログイン名がありません。入力するか、トークンを使用してください。</translation>
    </message>
    <message>
        <source>The stored connection cannot be read. Set it again.</source>
        <translation>保存された連携設定を読み込めません。もう一度設定してください。</translation>
    </message>
    <message>
        <source>The secrets have a line that is not known. Write one token, or lines of %1=….</source>
        <translation>秘密情報に不明な行があります。トークンを1行で書くか、%1=… の行で書いてください。</translation>
    </message>
    <message>
        <source>There was no secret to read. Write it to standard input or name a file.</source>
        <translation>秘密情報がありませんでした。標準入力に書くか、ファイルを指定してください。</translation>
    </message>
    <message>
        <source>With a client certificate the address is https://….s.cybozu.com. Enter that one.</source>
        <translation>クライアント証明書を使う場合のアドレスは https://….s.cybozu.com です。こちらを入力してください。</translation>
    </message>
    <message>
        <source>A line of the secrets has an unknown name before its “=”. Write one token, or lines of %1=…; a secret with a “=” in it needs its name.</source>
        <translation>秘密情報に、「=」の前が不明な名前の行があります。トークンを1行で書くか、%1=… の行で書いてください。「=」を含む値には、その名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>トークンまたはパスワード</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>ログイン方法</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>App number</source>
        <translation>アプリ番号</translation>
    </message>
    <message>
        <source>Guest space</source>
        <translation>ゲストスペース</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Read every</source>
        <translation>同期の間隔</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続の確認</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Fields of G-MIS and where they go</source>
        <translation>G-MIS のフィールドの対応付け</translation>
    </message>
    <message>
        <source>The mapping was changed. Test the connection, then save.</source>
        <translation>対応付けを変更しました。接続を確認してから保存してください。</translation>
    </message>
    <message>
        <source>%1 is not connected yet. Enter its address and token, test, and save.</source>
        <translation>%1 はまだ接続されていません。アドレスとトークンを入力し、確認して保存してください。</translation>
    </message>
    <message>
        <source>kept – enter only to change it</source>
        <translation>保存済み（変更するときだけ入力）</translation>
    </message>
    <message>
        <source>The connection is saved.</source>
        <translation>連携設定を保存しました。</translation>
    </message>
    <message>
        <source>The connection works, for reading and for writing.</source>
        <translation>読み込みも書き込みもできます。</translation>
    </message>
    <message>
        <source>The connection works for reading; nothing is written yet. See the fields.</source>
        <translation>読み込みはできますが、書き込みません。フィールドを確認してください。</translation>
    </message>
    <message>
        <source>The app cannot be read with this mapping. See the fields.</source>
        <translation>この対応付けではアプリを読み込めません。フィールドを確認してください。</translation>
    </message>
    <message>
        <source>Syncing with %1</source>
        <translation>%1 と同期中</translation>
    </message>
    <message>
        <source>Read: %1, added: %2, updated: %3, conflicts: %4, sent: %5, failed: %6.</source>
        <translation>読み込み %1、追加 %2、更新 %3、競合 %4、送信 %5、失敗 %6。</translation>
    </message>
    <message>
        <source>Enter where G-MIS and Key-Net are, and the token that the ministry handed you; it is kept in the keychain of this computer and nowhere else. Where there is no keychain, enter a passphrase of 13 characters or more: it seals the secrets in a file, and is asked for once after each start. The connection test says for each field whether it is found and understood, and suggests where it goes. While the test finds something that blocks writing, postings are read but no decision is sent.</source>
        <translation>G-MIS と Key-Net のアドレスと、交付されたトークンを入力します。トークンはこのコンピューターのキーチェーンだけに保存されます。キーチェーンがない場合は13文字以上のパスフレーズを入力してください。認証情報をファイルに封印し、起動のたびに一度だけ入力を求めます。接続の確認では、項目ごとに見つかったか、読み取れるかを示し、対応先を提案します。書き込みを妨げる問題がある間は、募集を読み取るだけで決定は送りません。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>where there is no keychain</source>
        <translation>キーチェーンがない場合</translation>
    </message>
    <message>
        <source>Certificates and proxy…</source>
        <translation>証明書とプロキシ…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) from Key-Net could not be taken in. See the outbox.</source>
        <translation>
            <numerusform>Key-Net から届いた %n 件を受け入れられませんでした。送信箱を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>entered</source>
        <translation>入力済み</translation>
    </message>
    <message>
        <source>Test the connection, then save.</source>
        <translation>接続を確認してから保存してください。</translation>
    </message>
    <message>
        <source>No field is mapped yet</source>
        <translation>項目の対応はまだありません</translation>
    </message>
    <message>
        <source>Enter the address, the app number and the token, then test the connection. The fields of the form are read from G-MIS, and a place is suggested for each.</source>
        <translation>アドレス、アプリ番号及びトークンを入力し、接続を確認してください。G-MISのフォームの項目を読み込み、対応先の候補を示します。</translation>
    </message>
</context>
<context>
    <name>ConsoleText</name>
    <message>
        <source>The answer could not be written. Is the disk full?</source>
        <translation>応答を書き込めませんでした。ディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1件まで処理</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Where you left off</source>
        <translation>前回の続き</translation>
    </message>
    <message>
        <source>Go on with posting %1</source>
        <translation>募集 %1 の続きを開く</translation>
    </message>
</context>
<context>
    <name>CourseCommandText</name>
    <message>
        <source>a number such as 1.5</source>
        <translation>1.5 のような数</translation>
    </message>
    <message>
        <source>“course change” needs the number of the course.</source>
        <translation>「course change」には研修コースの番号が必要です。</translation>
    </message>
    <message>
        <source>Courses of training: lists, adds and changes them. They are always free of charge.</source>
        <translation>研修コースの一覧・追加・変更。受講料は常に無料です。</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>what it covers, several with commas: %1</source>
        <translation>内容（コンマ区切りで複数可）：%1</translation>
    </message>
    <message>
        <source>who gives it</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>時間数</translation>
    </message>
    <message>
        <source>where it is held</source>
        <translation>開催地</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>for how many people</source>
        <translation>定員</translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>New course</source>
        <translation>研修コースの追加</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>Add the course</source>
        <translation>コースを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>実施主体</translation>
    </message>
    <message>
        <source>Name of the provider</source>
        <translation>実施者名</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>研修内容</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>開催地</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Training is always free of charge.</source>
        <translation>研修の受講料は常に無料です。</translation>
    </message>
</context>
<context>
    <name>CsvReaderText</name>
    <message>
        <source>%1 cannot be read. Check the rights to it.</source>
        <translation>%1を読み取れません。権限を確認してください。</translation>
    </message>
    <message>
        <source>This build cannot read Shift_JIS. Open %1 in Excel and save it as CSV UTF-8.</source>
        <translation>このプログラムではShift_JISを読み取れません。%1をExcelで開き、CSV UTF-8形式で保存してください。</translation>
    </message>
    <message>
        <source>Reading %1 failed after row %2. Copy the file to this computer and try again.</source>
        <translation>%1は%2行目より後を読み取れませんでした。ファイルをこのパソコンに複製してから、やり直してください。</translation>
    </message>
    <message>
        <source>A quotation mark is opened in row %1 and never closed. The file may have been cut off; ask for it again, or set quoting to “None”.</source>
        <translation>%1行目で始まる引用符が閉じられていません。ファイルが途中で切れている可能性があります。ファイルを再度入手するか、引用符を「なし」に設定してください。</translation>
    </message>
    <message>
        <source>Row %1 is longer or wider than any table (at most 16,384 columns and 4,000,000 characters). Check the separator and the quoting.</source>
        <translation>%1行目が表の上限（16,384列、4,000,000文字）を超えています。区切り文字及び引用符の設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>CsvRowsText</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 の %2 行目：%3</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: %2. Check the folder and the name.</source>
        <translation>「%1」を開けません：%2。フォルダーとファイル名を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is empty. Its first row must name the columns: %2.</source>
        <translation>「%1」は空です。1 行目に列名を書いてください：%2。</translation>
    </message>
    <message>
        <source>the column “%1” is missing. The first row must name: %2.</source>
        <translation>列「%1」がありません。1 行目に次の列名を書いてください：%2。</translation>
    </message>
    <message>
        <source>it can&apos;t be read on: %1. Try again.</source>
        <translation>続きを読み込めません：%1。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 fields instead of %2. Correct this row.</source>
        <translation>項目が %1 個あります（%2 個のはずです）。この行を直してください。</translation>
    </message>
    <message>
        <source>a quotation mark is not closed. Correct this row.</source>
        <translation>引用符が閉じられていません。この行を直してください。</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a field. Put the whole field in quotation marks and double those inside.</source>
        <translation>項目の途中に引用符があります。項目全体を引用符で囲み、中の引用符は二重にしてください。</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file cannot be written. Free some space or choose another folder.</source>
        <translation>ファイルを書き込めません。空き容量を増やすか、別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>This computer has no table for CP932. Save as UTF-8 instead.</source>
        <translation>このパソコンではCP932を使用できません。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>CP932 lacks the substitute &quot;%1&quot; as well. Choose another one, such as 〓.</source>
        <translation>代替文字「%1」もCP932にありません。〓など別の文字を指定してください。</translation>
    </message>
</context>
<context>
    <name>CurlTransferText</name>
    <message>
        <source>Nothing can be sent from this computer at the moment. Start the program again.</source>
        <translation>現在、このコンピューターから送信できません。プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>The channel refuses the sign-in. Check login and secret.</source>
        <translation>配信先の認証に失敗しました。ログイン名と秘密情報をご確認ください。</translation>
    </message>
    <message>
        <source>The channel does not take the file (HTTP %1). It is tried again by itself; if it stays so, ask the channel.</source>
        <translation>配信先がファイルを受け付けません（HTTP %1）。自動的に再試行します。続く場合は配信先にお問い合わせください。</translation>
    </message>
    <message>
        <source>Stopped. The delivery waits and is sent with the next one.</source>
        <translation>中止しました。この配信は待機し、次回の配信とともに送信します。</translation>
    </message>
    <message>
        <source>The server is not the one that was named: its certificate or host key does not fit. Ask the channel before anything is sent.</source>
        <translation>証明書またはホスト鍵が一致せず、指定のサーバーではありません。送信する前に配信先にご確認ください。</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing was sent. Choose another server.</source>
        <translation>メールサーバーが暗号化に対応していないため、送信しませんでした。別のサーバーを指定してください。</translation>
    </message>
    <message>
        <source>The channel cannot be reached. It is tried again by itself.</source>
        <translation>配信先に接続できません。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The file did not arrive. It is tried again by itself; if it stays so, check the address with the channel.</source>
        <translation>ファイルが届きませんでした。自動的に再試行します。続く場合は配信先にアドレスをご確認ください。</translation>
    </message>
</context>
<context>
    <name>DailyBackupText</name>
    <message>
        <source>The folder %1 for the daily backup cannot be made. Check the rights of the folder above it.</source>
        <translation>日次バックアップのフォルダー%1を作成できません。上位のフォルダーの権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>DatabaseCommandText</name>
    <message>
        <source>A shared office lives on PostgreSQL. Name postgresql://user@host/name.</source>
        <translation>共同のデータベースは PostgreSQL に置きます。postgresql://user@host/name の形で指定してください。</translation>
    </message>
    <message>
        <source>The office %1 is there (schema %2). Its first administrator is “%3”; add the others with “user add”.</source>
        <translation>共同のデータベース %1 を作りました（スキーマ %2）。最初の管理者は「%3」です。ほかの利用者は user add で追加してください。</translation>
    </message>
    <message>
        <source>The office is at schema %1, with the rights of this version.</source>
        <translation>データベースはスキーマ %1 になり、権限もこの版のものになりました。</translation>
    </message>
    <message>
        <source>Name the database: database init postgresql://…</source>
        <translation>データベースを指定してください: database init postgresql://…</translation>
    </message>
    <message>
        <source>the first administrator (admin)</source>
        <translation>最初の管理者（admin）</translation>
    </message>
    <message>
        <source>the password, in the first line of a file; else from standard input</source>
        <translation>パスワード（ファイルの1行目。なければ標準入力から）</translation>
    </message>
    <message>
        <source>A user of an office sees a part of it. Copy with the login that made the office.</source>
        <translation>利用者に見えるのは一部だけです。共同データベースを作ったログインでコピーしてください。</translation>
    </message>
    <message>
        <source>There is no database %1. Check the path.</source>
        <translation>データベース%1がありません。パスを確かめてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied; both databases hold the same, by count and hash.</source>
        <translation>
            <numerusform>%n行をコピーしました。件数とハッシュで、両方の内容が同じことを確かめました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name both: database copy SOURCE TARGET</source>
        <translation>両方を指定してください：database copy コピー元 コピー先</translation>
    </message>
    <message>
        <source>Makes a shared office on PostgreSQL, brings it up to date, and copies offices.</source>
        <translation>PostgreSQLに共同のデータベースを作り、新しい版に合わせ、データベースをコピーします。</translation>
    </message>
    <message>
        <source>of copy: empty the target first</source>
        <translation>copy：コピー先を先に空にする</translation>
    </message>
</context>
<context>
    <name>DatabaseCopyText</name>
    <message>
        <source>The target holds records already. Name an empty database, or give --replace to empty it first.</source>
        <translation>コピー先にはすでに記録があります。空のデータベースを指定するか、--replace を付けて先に空にしてください。</translation>
    </message>
    <message>
        <source>Stopped; the target is as it was.</source>
        <translation>中止しました。コピー先は元のままです。</translation>
    </message>
    <message>
        <source>%1 did not arrive as it was: %2 rows of %3. Nothing was kept; try again, and report it if it happens twice.</source>
        <translation>%1が元のとおりに届きませんでした（%3行のうち%2行）。何も残していません。もう一度実行し、2度続くときは開発元に知らせてください。</translation>
    </message>
    <message>
        <source>The databases are of different versions. Bring both up to date with this program and copy again.</source>
        <translation>2つのデータベースの版が違います。両方をこのプログラムの版に合わせてから、もう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>DatabaseFileText</name>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>ファイル%1がありません。名前及びフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a database of this program. Choose another file.</source>
        <translation>%1はこのプログラムのデータベースではありません。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is damaged. Use another backup.</source>
        <translation>%1は破損しています。別のバックアップを使用してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its rights.</source>
        <translation>%1を読み取れません。権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (schema %2, this one knows %3). Update the program.</source>
        <translation>%1は、より新しいプログラムで作成されています（スキーマ%2、このプログラムの対応は%3まで）。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>%1 is open in another window or at another desk. Close it there, then try again.</source>
        <translation>%1は別のウィンドウ又は別の端末で開かれています。そちらを閉じてから、やり直してください。</translation>
    </message>
</context>
<context>
    <name>DatabaseSinkText</name>
    <message>
        <source>The number belongs to posting %1 of %2; correct the number or the institution.</source>
        <translation>この番号は%2の募集%1のものです。番号又は募集機関を修正してください。</translation>
    </message>
    <message>
        <source>The code %1 is known as %2; that name was kept.</source>
        <translation>コード%1は%2として登録済みのため、登録済みの名称のままとしました。</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>The office is at schema %1, this program at %2. Ask the administrator to run “keynet-desk database upgrade”, or use the program of the office&apos;s version.</source>
        <translation>データベースはスキーマ %1、このプログラムは %2 です。管理者に「keynet-desk database upgrade」の実行を依頼するか、データベースと同じ版のプログラムを使ってください。</translation>
    </message>
</context>
<context>
    <name>DateValueText</name>
    <message>
        <source>“%1” is not a date; enter one as 2020-06-01.</source>
        <translation>「%1」は日付ではありません。2020-06-01のように入力してください。</translation>
    </message>
    <message>
        <source>There is no day “%1”; enter the right one.</source>
        <translation>「%1」という日付はありません。正しい日付を入力してください。</translation>
    </message>
    <message>
        <source>“%1”: there was no year %2 of %3; enter the right date.</source>
        <translation>「%1」：%3%2年はありません。正しい日付を入力してください。</translation>
    </message>
    <message>
        <source>“%1” lies outside %2; it was read as %3.</source>
        <translation>「%1」は%2の範囲外のため、%3として読み取りました。</translation>
    </message>
    <message>
        <source>“%1” is not a date; the field stays empty.</source>
        <translation>「%1」は日付ではありません。この項目は空欄とします。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins; enter the right period.</source>
        <translation>「%1」は終了が開始より前です。正しい期間を入力してください。</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DecisionRun</name>
    <message>
        <source>Nothing was decided. Try again.</source>
        <translation>審査の結果は登録されていません。やり直してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more: %2</source>
        <translation>
            <numerusform>%1ほか%n件：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliverText</name>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新規なし</translation>
    </message>
    <message>
        <source>Name the channels, or add “--all”. See “channel list”.</source>
        <translation>配信先を指定するか、「--all」を付けてください。「channel list」をご覧ください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Name another with “--out”.</source>
        <translation>フォルダー %1 を作成できません。「--out」で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Stopped. What was made waits and is sent with the next delivery.</source>
        <translation>中止しました。作成済みの配信は待機し、次回の配信とともに送信します。</translation>
    </message>
    <message>
        <source>Delivers to channels what is new, changed or withdrawn since the last time; what failed before goes first.</source>
        <translation>前回からの新規・変更・取下げを配信先に配信します。失敗した配信を先に再送します。</translation>
    </message>
    <message>
        <source>to every channel that is in use</source>
        <translation>使用中のすべての配信先</translation>
    </message>
    <message>
        <source>full sets, which also take the place of what failed</source>
        <translation>全件を配信（失敗した配信の代わりにもなる）</translation>
    </message>
    <message>
        <source>only where the channel&apos;s rhythm asks for it now</source>
        <translation>周期の時刻に達した配信先だけ</translation>
    </message>
    <message>
        <source>into this folder, instead of the channel&apos;s own way</source>
        <translation>設定の方法ではなく、このフォルダーへ</translation>
    </message>
</context>
<context>
    <name>DeliveryCommandText</name>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>まだ配信していません。</translation>
    </message>
    <message>
        <source>“%1” is no number of a delivery. See “delivery list”.</source>
        <translation>「%1」は配信の番号ではありません。「delivery list」をご覧ください。</translation>
    </message>
    <message>
        <source>“delivery list” takes no number. Use --channel.</source>
        <translation>「delivery list」に番号は指定できません。--channel をお使いください。</translation>
    </message>
    <message>
        <source>“delivery %1” needs one argument. See keynet-desk help delivery.</source>
        <translation>「delivery %1」には引数が一つ必要です。keynet-desk help delivery をご覧ください。</translation>
    </message>
    <message>
        <source>“delivery remake” needs “--out FOLDER”.</source>
        <translation>「delivery remake」には「--out フォルダー」が必要です。</translation>
    </message>
    <message>
        <source>Lists deliveries, brings a failed one again, records a receipt, or writes the same bytes once more.</source>
        <translation>配信の一覧、失敗した配信の再送、受領の記録、同一内容の再作成を行います。</translation>
    </message>
    <message>
        <source>of one channel</source>
        <translation>一つの配信先に限る</translation>
    </message>
    <message>
        <source>only what waits or failed</source>
        <translation>待機中と失敗した配信だけ</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>件数の上限</translation>
    </message>
    <message>
        <source>where the file and its manifest are written</source>
        <translation>ファイルと送り状を書き込むフォルダー</translation>
    </message>
</context>
<context>
    <name>DeliveryCopyText</name>
    <message>
        <source>Nothing can be written to %1. Choose another folder.</source>
        <translation>%1 に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The receipt %1 cannot be read. Check the path.</source>
        <translation>受領書 %1 を読み込めません。パスをご確認ください。</translation>
    </message>
</context>
<context>
    <name>DeliveryRunText</name>
    <message>
        <source>Nobody has said yet how this channel gets its files. Set its way, or name a folder with --out.</source>
        <translation>この配信先の送付方法がまだ設定されていません。送付方法を設定するか、--out でフォルダーを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>CP932 lacks %n character(s); nothing was delivered. Correct the postings, or let the channel have UTF-8.</source>
        <translation>
            <numerusform>CP932 にない文字が %n 文字あるため、配信しませんでした。募集を修正するか、配信先の文字コードを UTF-8 にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the delivery cannot be read. Deliver again.</source>
        <translation>配信ファイルを読み込めません。もう一度配信してください。</translation>
    </message>
    <message>
        <source>row %1, posting %2, %3: %4</source>
        <translation>%1 行目、募集 %2、%3：%4</translation>
    </message>
    <message>
        <source>No temporary file can be written. Free some space and try again.</source>
        <translation>一時ファイルを書き込めません。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A full set took the place of delivery %1. Deliver again instead.</source>
        <translation>配信 %1 は全件配信に置き換わりました。改めて配信してください。</translation>
    </message>
</context>
<context>
    <name>DeliveryStoreText</name>
    <message>
        <source>There is no delivery %1. See “delivery list”.</source>
        <translation>配信 %1 はありません。「delivery list」をご覧ください。</translation>
    </message>
    <message>
        <source>Another desk delivered to this channel in the meantime. Try again.</source>
        <translation>その間に他の端末がこの配信先に配信しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The receipt is for delivery %1 of “%2”, which was never made. Check its channel and sequence number.</source>
        <translation>受領書は「%2」の配信 %1 のものですが、その配信はありません。配信先と連番をご確認ください。</translation>
    </message>
    <message>
        <source>The channel confirms another file than the one that was sent as delivery %1. Send it again, or a full set.</source>
        <translation>配信先が受領したファイルは、配信 %1 のファイルと異なります。再送するか、全件配信をしてください。</translation>
    </message>
    <message>
        <source>The kept file of delivery %1 is damaged. Deliver a full set, and run a check of the database.</source>
        <translation>配信 %1 の保管ファイルが壊れています。全件配信をし、データベースの検査を実行してください。</translation>
    </message>
    <message>
        <source>The file cannot be written. Free some space or choose another folder.</source>
        <translation>ファイルを書き込めません。空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>DeliveryTableModel</name>
    <message>
        <source>No.</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The backup is in place. What was there before is kept as %1.</source>
        <translation>バックアップから復元しました。復元前のデータは%1として残してあります。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>プログラムを閉じる</translation>
    </message>
    <message>
        <source>Earlier attempts failed.</source>
        <translation>前回までのサインインに失敗しています。</translation>
    </message>
    <message>
        <source>A copy of it as it is now is made first, beside it.</source>
        <translation>まず、現在の状態の控えを同じ場所に作成しています。</translation>
    </message>
    <message>
        <source>The database is brought up to date for this version of the program</source>
        <translation>データベースをこのバージョンに合わせて更新しています</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>手順 %1／%2</translation>
    </message>
    <message>
        <source>With many postings this takes some minutes. Whenever it is stopped, nothing is lost.</source>
        <translation>募集の件数が多い場合は数分かかります。途中で中止しても、データは失われません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>It stops after the step that is under way.</source>
        <translation>実行中の手順が終わり次第、中止します。</translation>
    </message>
</context>
<context>
    <name>DeskAccessText</name>
    <message>
        <source>The password until now is wrong. Enter it again after a moment.</source>
        <translation>現在のパスワードが違います。少し待ってから入力し直してください。</translation>
    </message>
    <message>
        <source>Too many codes were wrong. Wait a moment and try again.</source>
        <translation>誤ったコードが続きました。少し待ってから、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The code does not fit. Check that the clocks of this computer and of the app agree, and enter the code that it shows now.</source>
        <translation>コードが合いません。このコンピューターとアプリの時刻が合っていることを確かめ、いま表示されているコードを入力してください。</translation>
    </message>
</context>
<context>
    <name>DeskLock</name>
    <message>
        <source>The lock needs a password. Set one in the settings.</source>
        <translation>画面のロックにはパスワードが必要です。設定画面で登録してください。</translation>
    </message>
</context>
<context>
    <name>DeskUserText</name>
    <message numerus="yes">
        <source>The password is too short. Enter at least %n character(s).</source>
        <translation>
            <numerusform>パスワードが短すぎます。%n文字以上で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is your own name. Choose another.</source>
        <translation>パスワードが担当者名と同じです。別のものにしてください。</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message numerus="yes">
        <source>Last import %1 (%n row(s))</source>
        <translation>
            <numerusform>最終取込 %1（%n行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postings and registrations are brought to today&apos;s date: %n so far. You can go on with your work.</source>
        <translation>
            <numerusform>募集・登録を本日の日付に合わせています：%n件まで完了。このまま作業を続けられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) and registration(s) were brought to today&apos;s date.</source>
        <translation>
            <numerusform>期限などにより募集・登録%n件を本日の日付に合わせました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistributionItemModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>revision delivered, revision in force</comment>
        <translation>第%1版／第%2版</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集番号</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>就業場所</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Revision delivered</source>
        <translation>配信済みの版</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信の連番</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>DistributionText</name>
    <message>
        <source>The receipt is not complete. It must be JSON with channel, sequence and sha256; ask the channel for another.</source>
        <translation>受領書に不足があります。channel、sequence、sha256 を含む JSON が必要です。配信先に再発行をご依頼ください。</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Put it in</source>
        <translation>入力欄に戻す</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>DuplicateList</name>
    <message>
        <source>Possible duplicates</source>
        <translation>重複の可能性</translation>
    </message>
    <message>
        <source>%1, received on %2: %3</source>
        <translation>%1（%2受付）：%3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>見比べる</translation>
    </message>
    <message>
        <source>No duplicate</source>
        <translation>重複ではない</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
</context>
<context>
    <name>DurableFileText</name>
    <message>
        <source>%1 cannot be written. Check the rights of its folder and the free space.</source>
        <translation>%1を書き込めません。フォルダーの権限及び空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>EachPostingText</name>
    <message numerus="yes">
        <source>%n posting(s) stayed as they were. See each above.</source>
        <translation>
            <numerusform>募集%n件は変更されませんでした。上記の各件を確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionReport</name>
    <message>
        <source>This month</source>
        <translation>当月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>前月</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>前年同月</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正箇所</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>確定者</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation>確定日時</translation>
    </message>
    <message>
        <source>SHA-256 of the figures</source>
        <translation>数値の SHA-256</translation>
    </message>
    <message>
        <source>Corrects edition</source>
        <translation>訂正前の版</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>訂正の理由</translation>
    </message>
    <message>
        <source>New openings</source>
        <translation>新規求人数</translation>
    </message>
    <message>
        <source>Openings carried over</source>
        <translation>繰越求人数</translation>
    </message>
    <message>
        <source>New seekers</source>
        <translation>新規求職申込件数</translation>
    </message>
    <message>
        <source>Seekers carried over</source>
        <translation>繰越求職者数</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>就職件数</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>充足数</translation>
    </message>
</context>
<context>
    <name>EditionStore</name>
    <message>
        <source>The figures of edition %1 of %2 are not those that were signed. Restore a backup.</source>
        <translation>%2 の第%1版の数値が、確定した数値と一致しません。バックアップから復元してください。</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>The month is still to come. Choose this month or an earlier one.</source>
        <translation>まだ来ていない月です。今月または過去の月を選んでください。</translation>
    </message>
    <message>
        <source>There is no edition %1 of %2. “report editions” lists those that there are.</source>
        <translation>%2 に第%1版はありません。「report editions」で確定済みの版を確かめてください。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>The list could not be read.</source>
        <translation>一覧を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The message above says why. Read it again with F5.</source>
        <translation>理由は上のメッセージに表示されています。F5 キーで再度読み込んでください。</translation>
    </message>
</context>
<context>
    <name>EvidenceFile</name>
    <message>
        <source>%1 cannot be read. Check its name and rights.</source>
        <translation>%1 を読み込めません。名前と権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or free some space.</source>
        <translation>%1 に書き込めません。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>ExchangeThreadText</name>
    <message>
        <source>The work was stopped. Start it again when it suits you.</source>
        <translation>処理を中止しました。必要なときにもう一度始めてください。</translation>
    </message>
</context>
<context>
    <name>ExchangesText</name>
    <message>
        <source>The database was closed. Try again once it is open.</source>
        <translation>データベースが閉じられました。開いてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 did not come from G-MIS, so nothing hangs on it there.</source>
        <translation>%1 は G-MIS から届いた募集ではないため、添付ファイルはありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder and rights.</source>
        <translation>%1 に書き込めません。フォルダーと権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>ExportCommandText</name>
    <message>
        <source>Postings</source>
        <translation>募集</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved: %1</source>
        <translation>
            <numerusform>%n件を保存しました：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Seekers</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>“export %1” has one order only. Leave “--sort” out.</source>
        <translation>「export %1」の並び順は1種類です。「--sort」を外してください。</translation>
    </message>
    <message>
        <source>Saves a list as CSV or Excel workbook: postings, non-public ones without their names; or people and what became of them, their names masked.</source>
        <translation>一覧をCSV又はExcelに保存します。募集のうち非公開のものは名称を除き、求職者・応募・面接・採用・研修の氏名は伏せます。</translation>
    </message>
</context>
<context>
    <name>FacilityForm</name>
    <message>
        <source>Not filled in</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Institution code</source>
        <translation>機関コード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reading (kana)</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Enter the code or the name; an institution that is known is filled in.</source>
        <translation>コード又は名称を入力してください。登録済みの機関は自動で入力されます。</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
</context>
<context>
    <name>FacilityText</name>
    <message>
        <source>The facility has no name. Enter its name.</source>
        <translation>施設の名称が未入力です。名称を入力してください。</translation>
    </message>
    <message>
        <source>The facility has no prefecture. Enter one of the 47 prefectures.</source>
        <translation>施設の都道府県が未入力です。47都道府県のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>The municipality code is not valid. Enter all six digits.</source>
        <translation>市区町村コードが正しくありません。6桁すべてを入力してください。</translation>
    </message>
</context>
<context>
    <name>FieldDelegate</name>
    <message>
        <source>Imported as: %1</source>
        <comment>a column of the file</comment>
        <translation>取込先：%1</translation>
    </message>
    <message>
        <source>– not imported –</source>
        <translation>― 取り込まない ―</translation>
    </message>
</context>
<context>
    <name>FieldGroupText</name>
    <message>
        <source>Recruitment</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>就業場所</translation>
    </message>
    <message>
        <source>Duties and conditions</source>
        <translation>業務内容・条件</translation>
    </message>
    <message>
        <source>Pay and hours</source>
        <translation>賃金・勤務時間</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>Application and contact</source>
        <translation>応募・連絡先</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>公開の範囲</translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Enter a whole number, such as 12.</source>
        <translation>12 のような整数を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number, such as 2.5.</source>
        <translation>2.5 のような数値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a day, such as 2020/07/27.</source>
        <translation>2020/07/27 のように日付を入力してください。</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>△ %1</source>
        <translation>△ %1</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, the figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2
%3
Opens the list of postings.</source>
        <comment>name of a figure, the figure, its basis</comment>
        <translation>%1：%2
%3
募集の一覧を開きます。</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>Shortage</source>
        <translation>不足数</translation>
    </message>
    <message>
        <source>Shortage rate</source>
        <translation>不足率</translation>
    </message>
    <message>
        <source>Headcount wanted</source>
        <translation>募集人数</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>充足数</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>%1 in a week</source>
        <comment>change</comment>
        <translation>1週間で%1</translation>
    </message>
    <message>
        <source>seats still open</source>
        <translation>残りの募集枠</translation>
    </message>
    <message>
        <source>of headcount</source>
        <translation>募集人数に対する割合</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>%1 of headcount</source>
        <comment>rate</comment>
        <translation>募集人数の%1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1×</source>
        <comment>a ratio such as 1.84</comment>
        <translation>%1倍</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 postings</source>
        <translation>
            <numerusform>%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent sign after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit after a number</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>postings</source>
        <comment>unit after a number</comment>
        <translation>件</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the filter</comment>
        <translation>解除</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>All</source>
        <comment>professions</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All licensed</source>
        <translation>有資格の職種すべて</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Search numbers, names, text</source>
        <translation>番号・名称・本文を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Part of a number, a facility, a place of work or a job title (Ctrl+F)</source>
        <translation>番号、施設、就業場所又は職名の一部(Ctrl+F)</translation>
    </message>
    <message>
        <source>Show everything again (Ctrl+Shift+F)</source>
        <translation>絞込を解除してすべて表示(Ctrl+Shift+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n prefecture(s)</source>
        <translation>
            <numerusform>%n都道府県</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profession(s)</source>
        <translation>
            <numerusform>%n職種</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>received %1–%2</source>
        <comment>first and last day</comment>
        <translation>受付日 %1~%2</translation>
    </message>
    <message>
        <source>received from %1</source>
        <comment>first day</comment>
        <translation>受付日 %1から</translation>
    </message>
    <message>
        <source>received to %1</source>
        <comment>last day</comment>
        <translation>受付日 %1まで</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n prefecture(s)</source>
        <translation>
            <numerusform>%n都道府県</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profession(s)</source>
        <translation>
            <numerusform>%n職種</numerusform>
        </translation>
    </message>
    <message>
        <source>expiring by %1</source>
        <comment>last day</comment>
        <translation>%1までに期限</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a search text</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>checks: %1</source>
        <translation>指摘：%1</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Type part of a number, name or place.</source>
        <translation>番号・氏名・場所の一部を入力してください。</translation>
    </message>
    <message>
        <source>%1: what was found</source>
        <translation>%1：見つかったもの</translation>
    </message>
    <message>
        <source>Nothing was found. Type another part of it.</source>
        <translation>見つかりません。別の部分を入力してください。</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file for “%1”</source>
        <translation>「%1」のファイルを選択</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
</context>
<context>
    <name>FundCommandText</name>
    <message>
        <source>“fund change” needs the number of the activity.</source>
        <translation>「fund change」には事業の番号が必要です。</translation>
    </message>
    <message>
        <source>There is no activity %1. Check the number.</source>
        <translation>事業 %1 はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Outsourced coordination and prefectural training: lists and enters them, and adds up what they cost by prefecture and fund.</source>
        <translation>調整業務の委託と都道府県の研修：一覧と入力、都道府県別・財源別の集計。</translation>
    </message>
    <message>
        <source>whose activity; a list: only of these</source>
        <translation>事業の都道府県（一覧では絞込）</translation>
    </message>
    <message>
        <source>first day; a list: only what lasts until then</source>
        <translation>初日（一覧では、この日以降に続くもの）</translation>
    </message>
    <message>
        <source>last day; a list: only what begins until then</source>
        <translation>最終日（一覧では、この日までに始まるもの）</translation>
    </message>
    <message>
        <source>who carries it out</source>
        <translation>委託先・実施者</translation>
    </message>
    <message>
        <source>what it costs</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>what else is to be known</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>FundDialog</name>
    <message>
        <source>New funded activity</source>
        <translation>事業の追加</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>Add the activity</source>
        <translation>事業を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>委託先・実施者</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Amount in yen</source>
        <translation>金額（円）</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>財源</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>FundReport</name>
    <message>
        <source>Totals</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>財源</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Amount (yen)</source>
        <translation>金額（円）</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>委託先・実施者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Funded activities</source>
        <translation>費用（財源別事業）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Basis: activities of which any day lies in the period, with their whole amount.</source>
        <translation>集計の基準：期間に 1日でもかかる事業を、全額で計上しています。</translation>
    </message>
    <message>
        <source>Totals by prefecture and fund</source>
        <translation>都道府県別・財源別の集計</translation>
    </message>
    <message>
        <source>By fund</source>
        <translation>財源別</translation>
    </message>
    <message>
        <source>Yen per activity</source>
        <translation>1事業当たり（円）</translation>
    </message>
</context>
<context>
    <name>FundedActivityText</name>
    <message>
        <source>The activity has no prefecture. Enter one of the 47.</source>
        <translation>都道府県がありません。47都道府県のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>The activity has no contractor. Enter who carries it out.</source>
        <translation>委託先がありません。実施者を入力してください。</translation>
    </message>
    <message>
        <source>The activity has no period, or one that ends before it begins. Correct the days.</source>
        <translation>期間がないか、終了日が開始日より前です。日付を直してください。</translation>
    </message>
    <message>
        <source>The amount must be 1 yen to 1 trillion yen. Correct it.</source>
        <translation>金額は1円から1兆円までです。直してください。</translation>
    </message>
    <message>
        <source>“%1” is paid from the “%2”. Choose that fund.</source>
        <translation>「%1」の財源は「%2」です。その財源を選んでください。</translation>
    </message>
</context>
<context>
    <name>FundsPage</name>
    <message>
        <source>Funds</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>委託先・実施者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>財源</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>What to see</source>
        <translation>表示の切替</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Funded activities</source>
        <translation>費用（財源別事業）</translation>
    </message>
    <message>
        <source>Totals by prefecture and fund</source>
        <translation>都道府県別・財源別の集計</translation>
    </message>
    <message>
        <source>New activity…</source>
        <translation>事業を追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Coordination that a prefecture contracts out is paid from the emergency grant, training that it runs itself from the regional fund. The prefecture of the filter limits the list and its totals, and so does its period: an activity counts with its whole amount when any of its days lies in the period. Nobody pays a fee for matching.</source>
        <translation>都道府県が委託する調整業務は緊急包括支援交付金から、都道府県が行う研修は地域医療介護総合確保基金から支出します。一覧と集計は、絞込の都道府県と期間に従います。期間に 1日でもかかる事業は全額で計上します。マッチングの手数料は誰からも取りません。</translation>
    </message>
    <message>
        <source>change the activity</source>
        <translation>事業を変更</translation>
    </message>
    <message>
        <source>save as Excel workbook</source>
        <translation>Excel ブックに保存</translation>
    </message>
    <message>
        <source>print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>There is no funded activity yet</source>
        <translation>事業はまだ登録されていません</translation>
    </message>
    <message>
        <source>Outsourced coordination and prefectural training stand here with what they cost.</source>
        <translation>調整業務の委託と都道府県の研修を、金額とともに管理します。</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>事業を追加</translation>
    </message>
    <message>
        <source>No activity passes the filter</source>
        <translation>条件に合う事業がありません</translation>
    </message>
    <message>
        <source>The prefecture and the period of the filter limit the list.</source>
        <translation>絞込の都道府県と期間で一覧が限定されています。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞込を解除</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>There is nothing to add up</source>
        <translation>集計する事業がありません</translation>
    </message>
    <message>
        <source>Enter activities, or let the filter pass more of them.</source>
        <translation>事業を登録するか、絞込を緩めてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies), %1</source>
        <translation>
            <numerusform>%n件、計 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>funds</source>
        <comment>name of a file</comment>
        <translation>費用</translation>
    </message>
    <message>
        <source>Save the funded activities</source>
        <translation>費用の書き出し</translation>
    </message>
</context>
<context>
    <name>GateList</name>
    <message>
        <source>Conditions of the start</source>
        <translation>就業開始の条件</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
</context>
<context>
    <name>GmisAttachments</name>
    <message>
        <source>“%1” does not hang on the record any more. Load the list again.</source>
        <translation>「%1」はレコードにもう添付されていません。一覧を読み直してください。</translation>
    </message>
</context>
<context>
    <name>GmisClient</name>
    <message>
        <source>The token for G-MIS is missing. Enter it in the connection.</source>
        <translation>G-MIS のトークンがありません。連携設定で入力してください。</translation>
    </message>
    <message>
        <source>G-MIS broke off the search; the answer is not complete. Try again later.</source>
        <translation>G-MIS が検索を打ち切り、結果が不完全です。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>G-MIS answered without records. Check the address, then try again.</source>
        <translation>G-MIS の応答にレコードがありません。アドレスを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is larger than the %2 MB that are fetched. Open it in G-MIS.</source>
        <translation>「%1」は取得できる上限の %2 MB を超えています。G-MIS で開いてください。</translation>
    </message>
    <message>
        <source>“%1” did not come whole. Fetch it again.</source>
        <translation>「%1」を最後まで取得できませんでした。もう一度取得してください。</translation>
    </message>
    <message>
        <source>G-MIS takes %1 tokens at most. Enter fewer of them in the connection.</source>
        <translation>G-MISに送信できるトークンは%1個までです。連携の設定で数を減らしてください。</translation>
    </message>
</context>
<context>
    <name>GmisErrorText</name>
    <message>
        <source>G-MIS refused a value (%1). Correct it in the record or in the mapping.</source>
        <translation>G-MIS が値を受け付けませんでした（%1）。レコードまたは対応付けを修正してください。</translation>
    </message>
    <message>
        <source>The token is not for this G-MIS app. Enter the app&apos;s own token.</source>
        <translation>トークンがこの G-MIS アプリのものではありません。アプリ自身のトークンを入力してください。</translation>
    </message>
    <message>
        <source>G-MIS refused the sign-in. Enter the token or the login and password anew.</source>
        <translation>G-MIS にログインできませんでした。トークン、またはログイン名とパスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>This G-MIS account lacks the right for that. Ask the app&apos;s administrator.</source>
        <translation>この G-MIS アカウントには権限がありません。アプリの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The record is gone from G-MIS. Run a sweep, then decide about the posting.</source>
        <translation>レコードが G-MIS から消えています。削除の照合を行い、募集情報の扱いを決めてください。</translation>
    </message>
    <message>
        <source>There is no such G-MIS app. Check the number of app and guest space.</source>
        <translation>その G-MIS アプリはありません。アプリとゲストスペースの番号を確認してください。</translation>
    </message>
    <message>
        <source>Somebody changed the record in G-MIS meanwhile. It is read again and compared.</source>
        <translation>その間に G-MIS のレコードが変更されました。読み直して照合します。</translation>
    </message>
    <message>
        <source>Too many programs ask G-MIS at the moment. It is tried again by itself.</source>
        <translation>現在 G-MIS への接続が多すぎます。自動で再試行します。</translation>
    </message>
    <message>
        <source>The database of G-MIS is locked at the moment. It is tried again by itself.</source>
        <translation>現在 G-MIS のデータベースがロックされています。自動で再試行します。</translation>
    </message>
    <message>
        <source>G-MIS does not understand the question: the mapping does not fit the form. Test the connection.</source>
        <translation>G-MIS が問い合わせを理解できません。対応付けがフォームに合っていません。接続を確認してください。</translation>
    </message>
    <message>
        <source>G-MIS refused the request (%1). Test the connection.</source>
        <translation>G-MIS が要求を受け付けませんでした（%1）。接続を確認してください。</translation>
    </message>
    <message>
        <source>G-MIS is under maintenance. It is tried again by itself.</source>
        <translation>G-MIS はメンテナンス中です。自動で再試行します。</translation>
    </message>
    <message>
        <source>The address of G-MIS leads elsewhere, as a sign-in page does. Check address and proxy.</source>
        <translation>G-MIS のアドレスがログイン画面など別の場所に転送されています。アドレスとプロキシを確認してください。</translation>
    </message>
</context>
<context>
    <name>GmisFormText</name>
    <message>
        <source>The form of the G-MIS app has no fields that this account may see. Check app and rights.</source>
        <translation>G-MIS アプリのフォームに、このアカウントで閲覧できるフィールドがありません。アプリと権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>GmisIntakeText</name>
    <message>
        <source>The code %1 is known as %2; that name was kept.</source>
        <translation>コード %1 は %2 として登録済みのため、その名称を残しました。</translation>
    </message>
</context>
<context>
    <name>GmisMappingModel</name>
    <message>
        <source>– not written –</source>
        <translation>－書き込まない－</translation>
    </message>
    <message>
        <source>– left as it is –</source>
        <translation>－変更しない－</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>– not read –</source>
        <translation>－読み込まない－</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>－なし－</translation>
    </message>
    <message>
        <source>Field of G-MIS</source>
        <translation>G-MIS のフィールド</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>こちらの項目</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続の確認</translation>
    </message>
</context>
<context>
    <name>GmisMappingText</name>
    <message>
        <source>The mapping names “%1”, which there is not. Possible are %2.</source>
        <translation>対応付けに存在しない「%1」があります。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>This is not a mapping for G-MIS of this version. Make one with “connection show gmis”.</source>
        <translation>このバージョンの G-MIS 対応付けではありません。「connection show gmis」で作成してください。</translation>
    </message>
    <message>
        <source>The mapping names a field “%1” that there is not. Correct or remove it.</source>
        <translation>対応付けに存在しない項目「%1」があります。修正するか削除してください。</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Check the path.</source>
        <translation>対応付け %1 を読み込めません。パスを確認してください。</translation>
    </message>
    <message>
        <source>The mapping %1 is not JSON. Make one with “connection show gmis”.</source>
        <translation>対応付け %1 は JSON ではありません。「connection show gmis」で作成してください。</translation>
    </message>
</context>
<context>
    <name>GmisReaderText</name>
    <message>
        <source>The record names several professions; a posting has one. Ask the institution to split it.</source>
        <translation>レコードに複数の職種があります。募集情報の職種は1つです。募集機関に分割を依頼してください。</translation>
    </message>
</context>
<context>
    <name>GmisRecordText</name>
    <message>
        <source>G-MIS sent a record without its number. Try again later.</source>
        <translation>G-MIS から番号のないレコードが届きました。後でもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>GmisRound</name>
    <message>
        <source>G-MIS allows 10,000 requests a day, and they are used up. It goes on tomorrow by itself.</source>
        <translation>G-MIS の1日10,000回の上限に達しました。明日、自動で再開します。</translation>
    </message>
    <message>
        <source>The mapping does not fit the form of the G-MIS app any more. Test the connection and correct it.</source>
        <translation>対応付けが G-MIS アプリのフォームに合わなくなりました。接続を確認して修正してください。</translation>
    </message>
    <message>
        <source>Nothing is written to G-MIS until the connection test is clean.</source>
        <translation>接続の確認で問題がなくなるまで、G-MIS には書き込みません。</translation>
    </message>
    <message>
        <source>The sweep was stopped; nothing was marked. Start it again.</source>
        <translation>削除の照合を中止しました。何も変更していません。もう一度実行してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be marked as gone from G-MIS, which is more than is plausible. Check app and rights; then allow it with “sync gmis --sweep --many”.</source>
        <translation>
            <numerusform>%n 件が G-MIS から削除されたことになり、多すぎます。アプリと権限を確認し、問題なければ「sync gmis --sweep --many」で実行してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were deleted in G-MIS; they stay here until you decide: %1</source>
        <translation>
            <numerusform>G-MIS で %n 件の募集が削除されました。対応が決まるまでここに残ります：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GmisSender</name>
    <message>
        <source>There is no room for the decision in the field “%1”. Choose a longer field in the mapping.</source>
        <translation>フィールド「%1」に結果を書き込む余裕がありません。対応付けで長いフィールドを選んでください。</translation>
    </message>
</context>
<context>
    <name>GmisVerdictText</name>
    <message>
        <source>The form has no field with this code. Choose another field.</source>
        <translation>フォームにこのコードのフィールドがありません。別のフィールドを選んでください。</translation>
    </message>
    <message>
        <source>This account may not see the field. Ask the app&apos;s administrator for the right.</source>
        <translation>このアカウントではフィールドを閲覧できません。アプリの管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>No meaning is known for %1. Choose one in the mapping; until then review decides.</source>
        <translation>%1 の意味が決まっていません。対応付けで選んでください。それまでは審査で判断します。</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>確認できました。</translation>
    </message>
    <message>
        <source>The form has no field with this code, so nothing is written. Choose another field.</source>
        <translation>フォームにこのコードのフィールドがないため、書き込みません。別のフィールドを選んでください。</translation>
    </message>
    <message>
        <source>This account may not see the field, so nothing is written. Ask for the right.</source>
        <translation>このアカウントではフィールドを閲覧できないため、書き込みません。権限を依頼してください。</translation>
    </message>
    <message>
        <source>A field of the type %1 cannot be written. Choose another field.</source>
        <translation>%1 型のフィールドには書き込めません。別のフィールドを選んでください。</translation>
    </message>
    <message>
        <source>The field allows the same value twice. Forbid duplicates in the form, or nothing is written.</source>
        <translation>フィールドが値の重複を許しています。フォームで重複を禁止しないと、書き込みません。</translation>
    </message>
    <message>
        <source>A field of the type %1 cannot hold this. Choose another field.</source>
        <translation>%1 型のフィールドにはこの内容を入れられません。別のフィールドを選んでください。</translation>
    </message>
    <message>
        <source>Decisions are written here.</source>
        <translation>審査などの結果をここに書き込みます。</translation>
    </message>
    <message>
        <source>The field has no option “%1”, so nothing is written. Choose another option.</source>
        <translation>フィールドに選択肢「%1」がないため、書き込みません。別の選択肢を選んでください。</translation>
    </message>
    <message>
        <source>The form requires this field, but it is not mapped and has no default, so nothing is written. Map it.</source>
        <translation>フォームの必須フィールドですが、対応付けも初期値もないため、書き込みません。対応付けてください。</translation>
    </message>
    <message>
        <source>The form shows no time of change, so everything is read each time. Ask for the right to see it.</source>
        <translation>フォームに更新日時が見えないため、毎回すべてを読み込みます。閲覧権限を依頼してください。</translation>
    </message>
    <message>
        <source>No field tells what is public, so every posting counts as non-public.</source>
        <translation>公開区分のフィールドがないため、すべての募集情報を非公開として扱います。</translation>
    </message>
    <message>
        <source>No field is chosen for decisions, so nothing is written to G-MIS.</source>
        <translation>結果を書き込むフィールドが選ばれていないため、G-MIS には何も書き込みません。</translation>
    </message>
    <message>
        <source>The app has no record yet; the rights to see its fields could not be tested.</source>
        <translation>アプリにまだレコードがないため、フィールドの閲覧権限は確認できませんでした。</translation>
    </message>
</context>
<context>
    <name>HeatClass</name>
    <message>
        <source>%1+</source>
        <comment>lower limit of the last class of a legend</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>limits of a class of a legend</comment>
        <translation>%1~%2</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Country</source>
        <comment>the whole nation, above a column of prefectures</comment>
        <translation>全国</translation>
    </message>
    <message>
        <source>Shortage by prefecture and profession</source>
        <translation>都道府県別・職種別の不足数</translation>
    </message>
</context>
<context>
    <name>HeatModel</name>
    <message>
        <source>Shortage: %1 of %2 (%3), %4</source>
        <comment>people missing, people wanted, rate, postings</comment>
        <translation>不足数：%2のうち%1(%3)、%4</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>絞込により非表示</translation>
    </message>
    <message>
        <source>%1 · %2
%3
Enter opens the list of postings.</source>
        <comment>prefecture, profession, figures</comment>
        <translation>%1・%2
%3
Enterで募集の一覧を開きます。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>prefecture, profession, people or rate</comment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>%1 · whole country
%2
Ctrl+Enter opens the list of postings.</source>
        <comment>profession, figures</comment>
        <translation>%1・全国
%2
Ctrl+Enterで募集の一覧を開きます。</translation>
    </message>
    <message>
        <source>%1, whole country: %2</source>
        <comment>profession, people or rate</comment>
        <translation>%1、全国：%2</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国</translation>
    </message>
</context>
<context>
    <name>HeatSheet</name>
    <message>
        <source>Country</source>
        <comment>the whole nation, above a column of prefectures</comment>
        <translation>全国</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>open a page</source>
        <translation>画面を開く</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>clear the filter</source>
        <translation>絞込を解除</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>最新の状態に更新</translation>
    </message>
    <message>
        <source>next area of the window</source>
        <translation>次の領域へ移動</translation>
    </message>
    <message>
        <source>export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>undo the last action</source>
        <translation>直前の操作を元に戻す</translation>
    </message>
    <message>
        <source>back to the list, or close this help</source>
        <translation>一覧に戻る、又はこのヘルプを閉じる</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>このヘルプ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>この画面のヘルプ</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>この画面のキー操作</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>共通のキー操作</translation>
    </message>
    <message>
        <source>previous and next page</source>
        <translation>前後の画面へ</translation>
    </message>
    <message>
        <source>lock the window</source>
        <translation>画面をロック</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Key-Net Desk: review, track and chart the postings for staff that an epidemic makes scarce.</source>
        <translation>Key-Net Desk：感染症の流行により不足する医療人材の募集を審査し、進捗を管理し、図表に示します。</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>画面を開きます</translation>
    </message>
    <message>
        <source>does one thing without a window</source>
        <translation>画面を開かずに処理を一つ実行します</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed and nothing changed, 2 wrong usage, 3 done in part.</source>
        <translation>終了コード：0 完了、1 失敗（変更なし）、2 使い方の誤り、3 一部完了。</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Shows what the commands do and which options they take.</source>
        <translation>各コマンドの機能及び使用できるオプションを表示します。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See keynet-desk --help for the list.</source>
        <translation>コマンド「%1」はありません。一覧はkeynet-desk --helpを参照してください。</translation>
    </message>
</context>
<context>
    <name>HireActions</name>
    <message>
        <source>Enter which terms differ from the posting, and how.</source>
        <translation>募集と異なる条件を具体的に入力してください。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>労働条件</translation>
    </message>
    <message>
        <source>As in the posting</source>
        <translation>募集のとおり</translation>
    </message>
    <message>
        <source>They differ from the posting</source>
        <translation>募集と異なる</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>異なる条件</translation>
    </message>
    <message>
        <source>Offer of a seat</source>
        <translation>募集枠への内定</translation>
    </message>
    <message>
        <source>Offer the seat</source>
        <translation>内定を出す</translation>
    </message>
    <message>
        <source>Seats left: %1 of %2</source>
        <translation>残り %1人（募集人数 %2人）</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>就業予定日</translation>
    </message>
    <message>
        <source>A planned end is agreed</source>
        <translation>終了予定日を決めている</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) are taken. Reason to go over the headcount</source>
        <translation>
            <numerusform>募集人数%n人に達しています。超過する理由</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview has taken place. Reason why it is left out</source>
        <translation>面接が行われていません。面接を省く理由</translation>
    </message>
    <message>
        <source>Enter the reason why the interview is left out.</source>
        <translation>面接を省く理由を入力してください。</translation>
    </message>
    <message>
        <source>The seat is offered to %1.</source>
        <translation>%1に内定を出しました。</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>記録しました：%1</translation>
    </message>
    <message>
        <source>Exemption from licence and training</source>
        <translation>免許・研修の免除</translation>
    </message>
    <message>
        <source>Ask for the exemption</source>
        <translation>免除を申請する</translation>
    </message>
    <message>
        <source>It counts once a second person has approved it. Two overlapping full-time seats are never exempted.</source>
        <translation>別の担当者が承認すると有効になります。常勤の重複は免除できません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The exemption waits for a second person.</source>
        <translation>免除は別の担当者の承認を待っています。</translation>
    </message>
    <message>
        <source>Approve the exemption</source>
        <translation>免除を承認する</translation>
    </message>
    <message>
        <source>Asked by %1: %2</source>
        <translation>申請者 %1：%2</translation>
    </message>
    <message>
        <source>The exemption is approved.</source>
        <translation>免除を承認しました。</translation>
    </message>
    <message>
        <source>Days and terms</source>
        <translation>日程と条件</translation>
    </message>
    <message>
        <source>Record the terms</source>
        <translation>日程と条件を記録する</translation>
    </message>
    <message>
        <source>A start is planned</source>
        <translation>就業予定日を決めている</translation>
    </message>
    <message>
        <source>Days and terms are recorded.</source>
        <translation>日程と条件を記録しました。</translation>
    </message>
</context>
<context>
    <name>HireCommandText</name>
    <message>
        <source>“hire %1” takes one hire.</source>
        <translation>「hire %1」には採用を一つ指定してください。</translation>
    </message>
    <message>
        <source>Offers a seat to an application or a seeker, and moves a hire on: H and its number. A start needs the original licence seen and the training complete, or an exemption that a second person approved.</source>
        <translation>応募または求職者に内定を出し、採用（Hと番号）を進めます。就業開始には免許の原本確認と研修修了、または別の人が承認した免除が必要です。</translation>
    </message>
    <message>
        <source>when it happened (today)</source>
        <translation>日付（省略時は今日）</translation>
    </message>
    <message>
        <source>offer, terms: planned start</source>
        <translation>offer、terms：就業開始予定日</translation>
    </message>
    <message>
        <source>offer, terms: planned end</source>
        <translation>offer、terms：就業終了予定日</translation>
    </message>
    <message>
        <source>offer, terms: what differs from the posting</source>
        <translation>offer、terms：募集と異なる条件</translation>
    </message>
    <message>
        <source>offer: why a seat beyond the headcount is given</source>
        <translation>offer：募集人数を超えて採用する理由</translation>
    </message>
    <message>
        <source>why it ends early, is declined or exempted, or why the interview was left out</source>
        <translation>途中終了・辞退・免除の理由、または面接を省略した理由</translation>
    </message>
</context>
<context>
    <name>HireDetail</name>
    <message>
        <source>The hire</source>
        <translation>採用・着任</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Close the detail (Esc)</source>
        <translation>詳細を閉じる（Esc）</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>As in the posting</source>
        <translation>募集のとおり</translation>
    </message>
    <message>
        <source>Seats of the posting</source>
        <translation>募集の枠</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>労働条件</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Days and terms…</source>
        <translation>日程と条件…</translation>
    </message>
    <message>
        <source>Ask for an exemption…</source>
        <translation>免除を申請…</translation>
    </message>
    <message>
        <source>Approve the exemption…</source>
        <translation>免除を承認…</translation>
    </message>
    <message>
        <source>Ended early…</source>
        <translation>早期終了…</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>辞退…</translation>
    </message>
    <message>
        <source>Offer withdrawn…</source>
        <translation>内定取消…</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>就業開始 %1</translation>
    </message>
    <message>
        <source>to start on %1</source>
        <translation>就業予定 %1</translation>
    </message>
    <message>
        <source>no start planned</source>
        <translation>就業予定日なし</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>to end on %1</source>
        <translation>終了予定 %1</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>常勤</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>非常勤</translation>
    </message>
    <message>
        <source>beyond the headcount: %1</source>
        <translation>募集人数を超過：%1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Conditions of the start: all met</source>
        <translation>就業開始の条件：すべて充足</translation>
    </message>
    <message numerus="yes">
        <source>Conditions of the start: %n missing</source>
        <translation>
            <numerusform>就業開始の条件：%n件不足</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for an exemption: %2. It waits for a second person.</source>
        <translation>%1が免除を申請しています：%2。別の担当者の承認を待っています。</translation>
    </message>
    <message>
        <source>Exempted: %1 (asked by %2, approved by %3)</source>
        <translation>免除：%1（申請 %2、承認 %3）</translation>
    </message>
    <message>
        <source>Differs from the posting: %1</source>
        <translation>募集と異なる条件：%1</translation>
    </message>
    <message>
        <source>Record the acceptance…</source>
        <translation>承諾を記録…</translation>
    </message>
    <message>
        <source>Record the start…</source>
        <translation>就業開始を記録…</translation>
    </message>
    <message>
        <source>Record the end…</source>
        <translation>終了を記録…</translation>
    </message>
</context>
<context>
    <name>HireDialog</name>
    <message>
        <source>Offer of a seat</source>
        <translation>募集枠への内定</translation>
    </message>
    <message>
        <source>Add the offer</source>
        <translation>内定を登録</translation>
    </message>
    <message>
        <source>Person (name or number)</source>
        <translation>対象者（氏名又は番号）</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>就業予定日</translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) are taken. Reason to go over the headcount</source>
        <translation>
            <numerusform>募集枠%n人分はすべて埋まっています。募集人数を超える理由</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the person to whom the seat is offered.</source>
        <translation>内定の対象者を入力してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Record “%1”</source>
        <translation>「%1」を記録</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>HireListModel</name>
    <message>
        <source>exemption to approve</source>
        <translation>免除の承認待ち</translation>
    </message>
    <message>
        <source>exempted</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>other terms</source>
        <translation>条件に相違</translation>
    </message>
    <message>
        <source>beyond the headcount</source>
        <translation>人数超過</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>就業場所</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>就業日</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>HireTableModel</name>
    <message>
        <source>Over the headcount: %1</source>
        <translation>募集人数の超過：%1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>内定日</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>就業日</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>離職日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>HireWorkText</name>
    <message>
        <source>Somebody else changed %1 in the meantime. Compare and decide again.</source>
        <translation>他の担当者が%1を変更しました。見比べて、改めて判断してください。</translation>
    </message>
    <message>
        <source>The seeker has withdrawn. Register them anew first.</source>
        <translation>この求職者は退会しています。先に改めて登録してください。</translation>
    </message>
    <message>
        <source>The seeker holds no licence that allows work as %1. Enter it, or choose another person.</source>
        <translation>%1として働ける免許がありません。免許を登録するか、別の人を選んでください。</translation>
    </message>
    <message>
        <source>The hire ends before it begins. Correct the days.</source>
        <translation>就業の終了日が開始日より前です。日付を直してください。</translation>
    </message>
    <message>
        <source>Enter the day of the start.</source>
        <translation>就業開始日を入力してください。</translation>
    </message>
    <message>
        <source>This hire does not exist any more. Load the posting again.</source>
        <translation>この採用の記録は既にありません。募集を読み込み直してください。</translation>
    </message>
</context>
<context>
    <name>HiresPage</name>
    <message>
        <source>Hires</source>
        <translation>採用・着任</translation>
    </message>
    <message>
        <source>Which hires</source>
        <translation>表示する採用</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Exemptions to approve</source>
        <translation>免除の承認待ち</translation>
    </message>
    <message>
        <source>Here is everybody who was offered a seat. Open one to see what the start still needs: the original licence seen and the training complete, or an exemption that a second person approved. Nobody holds two overlapping full-time seats. The seats of the posting follow by themselves.</source>
        <translation>内定を出したすべての人です。開くと、就業開始にまだ必要なもの（免許の原本確認と研修修了、または別の担当者が承認した免除）が分かります。同じ人が常勤の枠を重ねて持つことはできません。募集の枠の数は自動で連動します。</translation>
    </message>
    <message>
        <source>Previous and next hire; from the detail with Alt</source>
        <translation>前後の採用（詳細からはAltとともに）</translation>
    </message>
    <message>
        <source>Open the hire</source>
        <translation>採用を開く</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>No hire passes the filter.</source>
        <translation>絞込に合う採用がありません。</translation>
    </message>
    <message>
        <source>Nobody was offered a seat yet.</source>
        <translation>内定はまだありません。</translation>
    </message>
    <message>
        <source>Prefecture, profession, period, search or stage hide the others.</source>
        <translation>都道府県、職種、期間、検索、または段階でほかの採用が隠れています。</translation>
    </message>
    <message>
        <source>Open an application and offer a seat.</source>
        <translation>応募を開いて内定を出してください。</translation>
    </message>
    <message>
        <source>Show all hires</source>
        <translation>すべての採用を表示</translation>
    </message>
</context>
<context>
    <name>HistoryTableModel</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>改訂</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>公開予約</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>募集枠</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Approval undone</source>
        <translation>承認を元に戻した</translation>
    </message>
    <message>
        <source>No duplicate</source>
        <translation>重複ではない</translation>
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
        <source>Deleted at the source</source>
        <translation>連携元で削除</translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation>担当者・理由</translation>
    </message>
    <message>
        <source>Publication step undone</source>
        <translation>公開手続の取消</translation>
    </message>
    <message>
        <source>Extension undone</source>
        <translation>延長の取消</translation>
    </message>
    <message>
        <source>Offer undone</source>
        <translation>内定の取消</translation>
    </message>
    <message>
        <source>Seat entry undone</source>
        <translation>採用入力の取消</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The work was stopped. Start it again when it suits you.</source>
        <translation>処理を中止しました。必要なときにもう一度始めてください。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than is allowed. Tell its administrator.</source>
        <translation>%1 の応答が大きすぎます。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>%1 was not found at %2. Check the address and the network.</source>
        <translation>%1 が %2 に見つかりません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not answer at %2. Try again later, or check the address.</source>
        <translation>%1 が %2 で応答しません。後でもう一度お試しになるか、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted. Check the address, and the certificate authority in the settings.</source>
        <translation>%1 の証明書を信頼できません。アドレスと、設定の認証局を確認してください。</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Enter them in the connection.</source>
        <translation>プロキシがログイン名とパスワードを求めています。連携設定で入力してください。</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again later.</source>
        <translation>%1 の応答に時間がかかりすぎました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The line to %1 broke. Try again; nothing is sent twice.</source>
        <translation>%1 との通信が切れました。もう一度お試しください。二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>%1 wants another client certificate, or one at all. Name it in the connection.</source>
        <translation>%1 はクライアント証明書を求めています。有効な証明書を連携の設定で指定してください。</translation>
    </message>
    <message>
        <source>The proxy gives no way through to %1. Ask whoever looks after it, then try again.</source>
        <translation>プロキシが%1への接続を許可しません。プロキシの管理者に確認してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>HttpText</name>
    <message>
        <source>%1 answered with a web page instead of data: maintenance, or a proxy that wants a sign-in. Open its address in a browser, then try again.</source>
        <translation>%1 がデータではなくウェブページを返しました（メンテナンス、またはログインを求めるプロキシ）。ブラウザーでアドレスを開いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 answered with something that is no data. Check the address, then try again.</source>
        <translation>%1 の応答がデータではありません。アドレスを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged. Try again; if it stays so, tell its administrator.</source>
        <translation>%1 の応答が壊れています。もう一度お試しになり、続く場合は管理者に連絡してください。</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Quoting</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>None</source>
        <comment>header row</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>見出し行</translation>
    </message>
</context>
<context>
    <name>ImportJobText</name>
    <message>
        <source>Row %1 of this file has the same number %2; the postings were told apart by institution and profession.</source>
        <translation>このファイルの%1行目と番号%2が同じです。募集機関及び職種により別の募集として区別しました。</translation>
    </message>
    <message>
        <source>Row %1 of this file has the same number %2 already; keep one of them.</source>
        <translation>このファイルの%1行目に同じ番号%2があります。いずれか一方を残してください。</translation>
    </message>
    <message>
        <source>A total, not a record.</source>
        <translation>合計の行です（データではありません）。</translation>
    </message>
    <message>
        <source>A footnote, not a record.</source>
        <translation>注記の行です（データではありません）。</translation>
    </message>
    <message>
        <source>The header again.</source>
        <translation>見出しの繰り返しです。</translation>
    </message>
    <message>
        <source>A blank row.</source>
        <translation>空白行です。</translation>
    </message>
    <message>
        <source>Rejected rows would overwrite the file that is read. Choose another file for them.</source>
        <translation>取込できない行の保存先が、読込中のファイルと同じです。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>取込を中止しました。取り込まれたデータはありません。</translation>
    </message>
    <message>
        <source>The file has no row to import. Check which row is its header.</source>
        <translation>取込の対象となる行がありません。見出し行の位置を確認してください。</translation>
    </message>
    <message>
        <source>%1 has no row with anything in it. Ask for the file again.</source>
        <translation>%1には内容のある行がありません。ファイルの再送を提出元に求めてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and what is the matter with its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ImportMappingModel</name>
    <message>
        <source>– not imported –</source>
        <translation>― 取り込まない ―</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>取込先</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a CSV, TSV or Excel file, or drop it here. The page shows how the file is written, which of its columns go to which of our fields, and what will become of its first 200 rows; all of this can be changed. An import is carried out as a whole: when it is stopped, nothing of it is kept. Rejected rows can be saved with their reasons, corrected and imported again; a file that comes twice changes nothing.</source>
        <translation>CSV、TSV又はExcelのファイルを選択するか、ここにドロップしてください。ファイルの形式、各列の取込先の項目及び先頭200行の取込結果の見込みを表示します。いずれも変更できます。取込は一括で行い、中止した場合は何も取り込みません。取込できない行は理由とともに保存し、修正して再度取り込むことができます。同じファイルを再度取り込んでも、データは変わりません。</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>change where a column goes</source>
        <translation>列の取込先を変更</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>put the file aside</source>
        <translation>ファイルを閉じる</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>ファイルが開かれていません。</translation>
    </message>
    <message>
        <source>Drop a CSV, TSV or Excel file here, or choose one.</source>
        <translation>CSV、TSV又はExcelのファイルをここにドロップするか、選択してください。</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>過去の取込</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読込</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>取込不可</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>列の対応を保存…</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>列の対応を読込…</translation>
    </message>
    <message>
        <source>Columns of the file and where they go</source>
        <translation>ファイルの列と取込先</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>先頭の行</translation>
    </message>
    <message>
        <source>The first rows and what will become of them</source>
        <translation>先頭の行と取込結果の見込み</translation>
    </message>
    <message>
        <source>The columns go where they went for a file with the same header.</source>
        <translation>同じ見出しのファイルの前回の列の対応を適用しました。</translation>
    </message>
    <message>
        <source>No header row was found; if there is one, enter its number.</source>
        <translation>見出し行が見つかりません。見出し行がある場合は、行番号を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The header has %n row(s).</source>
        <translation>
            <numerusform>見出しは%n行です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header are skipped: %1</source>
        <translation>
            <numerusform>見出しより上の%n行は読み飛ばします：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below it hold no record (totals, footnotes, blank rows).</source>
        <translation>
            <numerusform>見出しより下の%n行はデータではありません（合計、注記、空白行）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n row(s)</source>
        <translation>
            <numerusform>先頭%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be rejected</source>
        <translation>
            <numerusform>取込できない行 %n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1を取込中</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>取込を中止しました。取り込まれたデータはありません。</translation>
    </message>
    <message>
        <source>Rows read: %1, added: %2, updated: %3, unchanged: %4, rejected: %5, doubtful values: %6.</source>
        <translation>読込%1行、追加%2行、更新%3行、変更なし%4行、取込できない行%5行、疑わしい値%6件です。</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>取込できない行を保存…</translation>
    </message>
    <message>
        <source>%1_rejected.%2</source>
        <comment>name of a file</comment>
        <translation>%1_取込できない行.%2</translation>
    </message>
    <message>
        <source>Rejected rows are in %1. Correct them and import that file.</source>
        <translation>取込できない行を%1に保存しました。修正の上、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>mapping.json</source>
        <translation>列の対応.json</translation>
    </message>
    <message>
        <source>The mapping is in %1.</source>
        <translation>列の対応を%1に保存しました。</translation>
    </message>
    <message>
        <source>No file has been imported yet. Afterwards it stands here what became of its rows.</source>
        <translation>まだ取込はありません。取込を行うと、その結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
</context>
<context>
    <name>ImportPeopleText</name>
    <message>
        <source>“%1” is no latitude or longitude in degrees; the field stays empty.</source>
        <translation>「%1」は緯度・経度（度）ではありません。この項目は空欄とします。</translation>
    </message>
</context>
<context>
    <name>ImportPlanText</name>
    <message>
        <source>The profession is missing; enter one of the eleven.</source>
        <translation>職種が未入力です。11職種のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>The source says “%1”; is the posting still wanted?</source>
        <translation>取込元に「%1」とあります。募集が継続しているか確認してください。</translation>
    </message>
    <message>
        <source>The recruiting institution is missing; enter its name or code.</source>
        <translation>募集機関が未入力です。名称又はコードを入力してください。</translation>
    </message>
    <message>
        <source>The address lies in another prefecture than %1.</source>
        <translation>住所が%1以外の都道府県のものです。</translation>
    </message>
    <message>
        <source>The prefecture is missing; enter it, or an address that begins with it.</source>
        <translation>都道府県が未入力です。都道府県、又は都道府県から始まる住所を入力してください。</translation>
    </message>
    <message>
        <source>The name holds several lines with separators; a quotation mark seems to be missing.</source>
        <translation>名称に区切り文字を含む複数の行が入っています。引用符が欠けていないか確認してください。</translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>A trial; nothing was changed. Rows read: %1, to add: %2, to update: %3, unchanged: %4, rejected: %5, doubtful values: %6.</source>
        <translation>試行のため、変更はありません。読込%1行、追加予定%2行、更新予定%3行、変更なし%4行、取込できない行%5行、疑わしい値%6件です。</translation>
    </message>
    <message>
        <source>Rows read: %1, added: %2, updated: %3, unchanged: %4, rejected: %5, doubtful values: %6.</source>
        <translation>読込%1行、追加%2行、更新%3行、変更なし%4行、取込できない行%5行、疑わしい値%6件です。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a title, total, footnote or repeated header were skipped.</source>
        <translation>
            <numerusform>表題、合計、注記又は見出しの繰り返しの%n行を読み飛ばしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rejected row(s).</source>
        <translation>
            <numerusform>… ほかに取込できない行が%n行あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected rows are in %1. Correct them and import that file.</source>
        <translation>取込できない行を%1に保存しました。修正の上、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>The mapping %1 is for %2. Choose another one.</source>
        <translation>列の対応%1は%2用です。別の列の対応を指定してください。</translation>
    </message>
    <message>
        <source>which column holds what, as saved from the import page</source>
        <translation>取込の画面で保存した列の対応</translation>
    </message>
    <message>
        <source>say what would happen, and change nothing</source>
        <translation>結果の見込みのみを示し、何も変更しない</translation>
    </message>
    <message>
        <source>write rejected rows there, with the reason</source>
        <translation>取込できない行を理由とともに書き込むファイル</translation>
    </message>
    <message>
        <source>Municipalities: %1. Distances are measured from them.</source>
        <translation>市区町村 %1 件を取り込みました。距離はこの位置から計算します。</translation>
    </message>
    <message>
        <source>Takes in a CSV, TSV or Excel file; all of it or, when stopped, nothing. municipalities: code, name, latitude and longitude, from which distances are measured.</source>
        <translation>CSV、TSV または Excel のファイルを取り込みます。全件を取り込むか、中止したときは何も取り込みません。municipalities：市区町村のコード、名称、緯度、経度（距離の計算に使います）。</translation>
    </message>
    <message>
        <source>On the import page of the window columns are chosen by hand and saved for --mapping.</source>
        <translation>列の対応は、画面の「取込」で指定して保存し、--mappingで指定できます。</translation>
    </message>
    <message>
        <source>Nothing was read from these columns: %1. Give them a field on the import page of the window, and save it for --mapping.</source>
        <translation>次の列は取り込まれません：%1。取り込むには、画面の「取込」で項目を対応させて保存し、--mappingで指定してください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ImportWiringText</name>
    <message>
        <source>The rows cannot be written to %1. Choose another place.</source>
        <translation>行を%1に書き込めません。別の場所を指定してください。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt *.xlsx *.xlsm);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>列の対応を読込</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>列の対応 (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>InboxCommandText</name>
    <message>
        <source>Everything that arrived was taken in.</source>
        <translation>届いたものはすべて受け入れました。</translation>
    </message>
    <message>
        <source>“%1” is nothing of the inbox. See “inbox list”.</source>
        <translation>「%1」は受信箱にありません。「inbox list」で確認してください。</translation>
    </message>
    <message>
        <source>“inbox list” takes no name; “inbox retry” and “inbox drop” need at least one. See keynet-desk help inbox.</source>
        <translation>「inbox list」に番号は付けません。「inbox retry」と「inbox drop」には1つ以上必要です。keynet-desk help inbox を確認してください。</translation>
    </message>
    <message>
        <source>“inbox drop” needs --reason. It is kept.</source>
        <translation>「inbox drop」には --reason が必要です。理由は記録されます。</translation>
    </message>
    <message>
        <source>Shows what came from Key-Net and could not be taken in, tries it again, or gives it up.</source>
        <translation>Key-Net から届いて受け入れられなかったものを表示し、受け入れ直すか、取りやめます。</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最大件数</translation>
    </message>
    <message>
        <source>why it is given up</source>
        <translation>取りやめる理由</translation>
    </message>
    <message>
        <source>There are more: “inbox list --after %1”.</source>
        <translation>続きがあります：「inbox list --after %1」</translation>
    </message>
</context>
<context>
    <name>InboxTableModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>相手側の番号</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Why it was not taken in</source>
        <translation>受け入れられない理由</translation>
    </message>
</context>
<context>
    <name>InquiryCommandText</name>
    <message>
        <source>answered</source>
        <translation>回答済</translation>
    </message>
    <message>
        <source>open, overdue</source>
        <translation>未回答（期限超過）</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未回答</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>“inquiry list” takes no number. See keynet-desk help inquiry.</source>
        <translation>「inquiry list」に番号は付けられません。keynet-desk help inquiry をご覧ください。</translation>
    </message>
    <message>
        <source>“inquiry ask” needs the question as its last word, in quotes.</source>
        <translation>「inquiry ask」には、最後に質問を引用符で囲んで付けてください。</translation>
    </message>
    <message>
        <source>“inquiry %1” needs the number of an inquiry.</source>
        <translation>「inquiry %1」には問い合わせの番号が必要です。</translation>
    </message>
    <message>
        <source>Lists the inquiries of seekers, the open ones first, takes one in, or records its answer. What was asked and answered is shown with --personal.</source>
        <translation>求職者からの問い合わせを未回答のものから一覧し、受け付け、回答を記録します。質問と回答の本文は --personal を付けると表示されます。</translation>
    </message>
    <message>
        <source>list: also those that are answered</source>
        <translation>list：回答済みも含める</translation>
    </message>
    <message>
        <source>list: at most so many</source>
        <translation>list：最大件数</translation>
    </message>
    <message>
        <source>ask: who asks, where they are registered</source>
        <translation>ask：質問者（登録済みの場合）</translation>
    </message>
    <message>
        <source>ask: the posting that it is about</source>
        <translation>ask：対象の募集</translation>
    </message>
    <message>
        <source>answer: what was answered</source>
        <translation>answer：回答の内容</translation>
    </message>
    <message>
        <source>There are more: “--after %1”.</source>
        <translation>続きがあります：--after %1</translation>
    </message>
</context>
<context>
    <name>InquiryFileText</name>
    <message>
        <source>There is no inquiry %1. Check the number.</source>
        <translation>問い合わせ%1はありません。番号を確認してください。</translation>
    </message>
</context>
<context>
    <name>InquiryPanel</name>
    <message>
        <source>Inquiries</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Choose an inquiry from the list.</source>
        <translation>一覧から問い合わせを選んでください。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>回答を記録する</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>There is no inquiry yet.</source>
        <translation>問い合わせはまだありません。</translation>
    </message>
    <message>
        <source>What a seeker asks by phone or mail is taken in here.</source>
        <translation>電話やメールで受けた求職者の質問を、ここで受け付けます。</translation>
    </message>
    <message>
        <source>Take in an inquiry</source>
        <translation>問い合わせを受け付ける</translation>
    </message>
    <message>
        <source>What was asked and answered is shown to those who may see personal data.</source>
        <translation>質問と回答の本文は、個人情報を表示できる担当者にだけ表示されます。</translation>
    </message>
    <message>
        <source>Answered by %1 at %2:</source>
        <translation>回答 %1（%2）：</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>%1 is answered.</source>
        <translation>%1に回答しました。</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>問い合わせを受け付ける</translation>
    </message>
    <message>
        <source>Take in the inquiry</source>
        <translation>問い合わせを受け付ける</translation>
    </message>
    <message>
        <source>Number of the seeker, where they are registered</source>
        <translation>求職者番号（登録済みの場合）</translation>
    </message>
    <message>
        <source>Number of the posting, where it is about one</source>
        <translation>募集番号（募集についての質問の場合）</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>受付経路</translation>
    </message>
    <message>
        <source>The inquiry is taken in.</source>
        <translation>問い合わせを受け付けました。</translation>
    </message>
</context>
<context>
    <name>InquiryTableModel</name>
    <message>
        <source>Answered</source>
        <translation>回答済</translation>
    </message>
    <message>
        <source>Open, overdue</source>
        <translation>未回答（期限超過）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>Seeker</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
</context>
<context>
    <name>InquiryText</name>
    <message>
        <source>The inquiry has no question. Enter what was asked.</source>
        <translation>問い合わせの内容がありません。質問を入力してください。</translation>
    </message>
    <message>
        <source>The inquiry is answered already. Take in a new one.</source>
        <translation>この問い合わせは回答済みです。新しい問い合わせとして受け付けてください。</translation>
    </message>
    <message>
        <source>The answer is empty. Enter what was answered.</source>
        <translation>回答が空です。回答の内容を入力してください。</translation>
    </message>
</context>
<context>
    <name>IntegrityText</name>
    <message>
        <source>The search does not find the posting by its own words.</source>
        <translation>募集に含まれる語で検索しても、その募集が見つかりません。</translation>
    </message>
    <message>
        <source>The check was stopped. Start it again to be sure.</source>
        <translation>点検を中止しました。確実を期すため、もう一度点検してください。</translation>
    </message>
    <message>
        <source>A record refers to another one that does not exist.</source>
        <translation>存在しないデータを参照しているデータがあります。</translation>
    </message>
    <message>
        <source>A value is none of its code table.</source>
        <translation>コード表にない値があります。</translation>
    </message>
    <message>
        <source>The revisions of the posting have a gap, or their count differs from its newest number.</source>
        <translation>募集の版に欠番があるか、版の数が最新の版番号と一致しません。</translation>
    </message>
    <message>
        <source>The revision in force is not an approved one, or not the newest approved one.</source>
        <translation>有効な版が、承認された版ではないか、承認された最新の版ではありません。</translation>
    </message>
    <message>
        <source>The list shows another review state than the posting&apos;s newest revision has.</source>
        <translation>一覧の審査の状態が、募集の最新の版と一致しません。</translation>
    </message>
    <message>
        <source>The list shows something else than the posting&apos;s revision in force says.</source>
        <translation>一覧の内容が、募集の有効な版と一致しません。</translation>
    </message>
    <message>
        <source>The counts of red and amber checks contradict each other.</source>
        <translation>必須と確認の指摘の件数に矛盾があります。</translation>
    </message>
    <message>
        <source>The seats of the posting differ from a count of its hires.</source>
        <translation>募集枠の数が、採用の集計と一致しません。</translation>
    </message>
    <message>
        <source>The fill state does not follow from the seats.</source>
        <translation>充足の状態が、募集枠の数と一致しません。</translation>
    </message>
    <message>
        <source>More seats are taken than there are, and no reason is recorded.</source>
        <translation>募集枠を超えて埋まっていますが、理由が記録されていません。</translation>
    </message>
    <message>
        <source>The posting is published or was accepted without an approved revision.</source>
        <translation>承認された版がないまま、募集が公開又は受理されています。</translation>
    </message>
    <message>
        <source>The posting has ended without a reason, or has a reason without having ended.</source>
        <translation>募集が理由なく終了しているか、終了していないのに終了の理由があります。</translation>
    </message>
    <message>
        <source>The posting is published without a day of publication, or was extended more than once.</source>
        <translation>公開日のない募集が公開されているか、募集が2回以上延長されています。</translation>
    </message>
    <message>
        <source>The posting was merged into another one but has not ended.</source>
        <translation>別の募集に統合された募集が終了していません。</translation>
    </message>
    <message>
        <source>The posting has no history of its receipt.</source>
        <translation>募集に受付の履歴がありません。</translation>
    </message>
    <message>
        <source>A step of the review is not allowed there, or its state differs from the last step.</source>
        <translation>審査の手順に認められない操作があるか、審査の状態が最後の操作と一致しません。</translation>
    </message>
    <message>
        <source>A step of the publication is not allowed there, or its state differs from the last step.</source>
        <translation>公開の手順に認められない操作があるか、公開の状態が最後の操作と一致しません。</translation>
    </message>
    <message>
        <source>The posting&apos;s publication has a state that no step of its history led to.</source>
        <translation>募集の公開の状態に至る操作が、履歴にありません。</translation>
    </message>
    <message>
        <source>The offers in the history of the posting differ from its hires.</source>
        <translation>募集の履歴の内定が、採用の記録と一致しません。</translation>
    </message>
    <message>
        <source>The posting was changed more or less often than the audit trail says.</source>
        <translation>募集の変更の回数が、監査証跡と一致しません。</translation>
    </message>
    <message>
        <source>The total of postings and seats differs from a recount.</source>
        <translation>募集及び募集枠の合計が、再集計と一致しません。</translation>
    </message>
    <message>
        <source>The shortage of that day differs from a recount.</source>
        <translation>当日の不足数が、再集計と一致しません。</translation>
    </message>
    <message>
        <source>What the posting counts for in the shortage is not its state of today.</source>
        <translation>不足数への募集の計上が、現在の状態と一致しません。</translation>
    </message>
    <message>
        <source>The posting has no text for the search.</source>
        <translation>募集に検索用の文がありません。</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup.</source>
        <translation>ファイルが破損しています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The list shows another name or code than the facility has.</source>
        <translation>一覧に表示される施設名またはコードが、施設の登録内容と異なります。</translation>
    </message>
    <message>
        <source>The posting is scheduled without a day, or has a day without being scheduled.</source>
        <translation>公開予約の募集に公開日がないか、公開予約でない募集に公開日があります。</translation>
    </message>
    <message>
        <source>The list shows another profession or check than the seeker&apos;s first licence has.</source>
        <translation>一覧の職種または免許確認が、求職者の最初の免許と一致しません。</translation>
    </message>
    <message>
        <source>A licence is marked as seen, but not by whom and when.</source>
        <translation>原本確認済の免許に確認者か確認日がありません。</translation>
    </message>
    <message>
        <source>The seeker is at work without a started hire, or the other way round.</source>
        <translation>就業中の状態と就業の記録が一致しません。</translation>
    </message>
    <message>
        <source>The seeker has withdrawn, but data of the person are left.</source>
        <translation>退会した求職者の個人情報が残っています。</translation>
    </message>
    <message>
        <source>The total of seekers differs from a recount.</source>
        <translation>求職者の合計が数え直した値と一致しません。</translation>
    </message>
    <message>
        <source>The seeker has no text for the search.</source>
        <translation>求職者の検索用の文字列がありません。</translation>
    </message>
    <message>
        <source>The seeker was changed more or less often than the audit trail says.</source>
        <translation>求職者の変更回数が監査記録と一致しません。</translation>
    </message>
    <message>
        <source>Somebody started whose licence and training nobody knows, without an exemption.</source>
        <translation>免許も研修も確認できない人が、免除なしで就業しています。</translation>
    </message>
    <message>
        <source>Somebody started although the original licence was not seen.</source>
        <translation>免許の原本が未確認のまま就業しています。</translation>
    </message>
    <message>
        <source>Somebody started although the training was not complete.</source>
        <translation>研修が修了しないまま就業しています。</translation>
    </message>
    <message>
        <source>An exemption was approved by the person who asked for it, or has no reason.</source>
        <translation>免除を申請者本人が承認したか、免除に理由がありません。</translation>
    </message>
    <message>
        <source>One person holds two overlapping full-time seats.</source>
        <translation>同じ人が期間の重なる二つの常勤に就いています。</translation>
    </message>
    <message>
        <source>Somebody left early or declined, and no reason is recorded.</source>
        <translation>途中終了または辞退の理由が記録されていません。</translation>
    </message>
    <message>
        <source>The stage of the application is not that of its last step.</source>
        <translation>応募の段階が履歴の最後の段階と一致しません。</translation>
    </message>
    <message>
        <source>A step of the application is not allowed there.</source>
        <translation>応募の履歴に許されない段階の移動があります。</translation>
    </message>
    <message>
        <source>The application was left, and no reason is recorded.</source>
        <translation>応募の離脱の理由が記録されていません。</translation>
    </message>
    <message>
        <source>The application and its seat contradict each other.</source>
        <translation>応募と採用の記録が矛盾しています。</translation>
    </message>
    <message>
        <source>The interview ends at another time than its length says, or is of another person.</source>
        <translation>面接の終了時刻または求職者が応募と一致しません。</translation>
    </message>
    <message>
        <source>A completed training has no evidence.</source>
        <translation>修了した研修に証明がありません。</translation>
    </message>
    <message>
        <source>More people are on the support order than it asks for.</source>
        <translation>応援派遣の人数が要請人数を超えています。</translation>
    </message>
    <message>
        <source>One person is on two support orders at the same time.</source>
        <translation>同じ人が期間の重なる二つの応援派遣に登録されています。</translation>
    </message>
    <message>
        <source>The activity is paid from a fund that may not pay it.</source>
        <translation>事業の財源が、対象外の財源になっています。</translation>
    </message>
    <message>
        <source>The record was changed more or less often than the audit trail says.</source>
        <translation>記録の変更回数が監査記録と一致しません。</translation>
    </message>
    <message>
        <source>The matching run fills more seats than there were.</source>
        <translation>マッチングの実行結果が、席の数を超えて充足しています。</translation>
    </message>
    <message>
        <source>A pair was accepted, but its application is not there.</source>
        <translation>採択した組の応募が見つかりません。</translation>
    </message>
    <message>
        <source>A decision about a pair is none that there is.</source>
        <translation>組についての判断が、定められたものではありません。</translation>
    </message>
    <message>
        <source>What came from Key-Net is linked to a record that does not exist.</source>
        <translation>Key-Net から届いたものが、存在しない記録に結び付いています。</translation>
    </message>
    <message>
        <source>What came from Key-Net was taken in and waits all the same.</source>
        <translation>Key-Net から届いたものが、受け入れ済みなのに受信箱に残っています。</translation>
    </message>
    <message>
        <source>A message is about nothing that came from Key-Net.</source>
        <translation>Key-Net から届いていないものについての連絡があります。</translation>
    </message>
    <message>
        <source>The total of applications differs from a recount.</source>
        <translation>応募の集計が数え直しと一致しません。</translation>
    </message>
    <message>
        <source>The signed month is not what the audit trail says, or lacks its edition before.</source>
        <translation>確定した月の数値が監査記録と一致しないか、前の版がありません。</translation>
    </message>
    <message>
        <source>An entry of the audit was changed, added or removed behind the program&apos;s back.</source>
        <translation>監査記録がプログラムの外から変更・追加・削除されています。</translation>
    </message>
    <message>
        <source>What lists are filtered and searched by is not what stands in the row.</source>
        <translation>一覧の絞り込みと検索に使う値が、行の内容と一致しません。</translation>
    </message>
</context>
<context>
    <name>InterviewActions</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Begins at (Japan&apos;s time)</source>
        <translation>開始時刻（日本時間）</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>所要時間（分）</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Meeting address (https://…)</source>
        <translation>会議のURL（https://…）</translation>
    </message>
    <message>
        <source>Number to call, where it is not the seeker&apos;s</source>
        <translation>電話をかける番号（本人の番号と異なる場合）</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面接担当者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Book it although somebody is in two places at once</source>
        <translation>時間が重なっていることを承知で設定する</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Schedule the interview</source>
        <translation>面接を設定する</translation>
    </message>
    <message>
        <source>Move the interview</source>
        <translation>面接を変更する</translation>
    </message>
    <message>
        <source>Choose the application that the interview is for.</source>
        <translation>面接の対象となる応募を選んでください。</translation>
    </message>
    <message>
        <source>The interview is scheduled. Save its invitation and send it.</source>
        <translation>面接を設定しました。案内を保存して送ってください。</translation>
    </message>
    <message>
        <source>The interview was moved. Save its invitation and send it again.</source>
        <translation>面接を変更しました。案内を保存して送り直してください。</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Cancel the interview</source>
        <translation>面接を中止する</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1を中止する</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 is cancelled. Save the cancellation and send it.</source>
        <translation>%1を中止しました。中止の案内を保存して送ってください。</translation>
    </message>
    <message>
        <source>Result of the interview</source>
        <translation>面接の結果</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>結果を記録する</translation>
    </message>
    <message>
        <source>Choose the result</source>
        <translation>結果を選択</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Choose the result of the interview.</source>
        <translation>面接の結果を選んでください。</translation>
    </message>
    <message>
        <source>The result of %1 is recorded.</source>
        <translation>%1の結果を記録しました。</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>案内の保存</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>カレンダーファイル (*.ics)</translation>
    </message>
    <message>
        <source>The invitation is in %1; attach it to a mail to all who take part.</source>
        <translation>案内を%1に保存しました。参加者全員へのメールに添付してください。</translation>
    </message>
</context>
<context>
    <name>InterviewBlock</name>
    <message>
        <source>Result missing</source>
        <translation>結果未入力</translation>
    </message>
    <message>
        <source>%1–%2 %3, %4, %5, interviewer %6</source>
        <translation>%1～%2&#x3000;%3、%4、%5、面接担当者 %6</translation>
    </message>
</context>
<context>
    <name>InterviewCalendar</name>
    <message>
        <source>Calendar of interviews</source>
        <translation>面接のカレンダー</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more interview(s) at the same time</source>
        <translation>
            <numerusform>%1：同じ時間にほか%n件の面接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewCommandText</name>
    <message>
        <source>“interview result” needs --result: %1.</source>
        <translation>「interview result」には --result が必要です：%1</translation>
    </message>
    <message>
        <source>how long (30)</source>
        <translation>分数（30）</translation>
    </message>
    <message>
        <source>in person: where</source>
        <translation>対面：場所</translation>
    </message>
    <message>
        <source>online: the meeting&apos;s address</source>
        <translation>オンライン：会議のURL</translation>
    </message>
    <message>
        <source>by phone: who is called</source>
        <translation>電話：かける先</translation>
    </message>
    <message>
        <source>who holds it</source>
        <translation>面接担当者</translation>
    </message>
    <message>
        <source>although somebody is in two places at once</source>
        <translation>予定の重複を確認のうえ進めます</translation>
    </message>
    <message>
        <source>more about it</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>cancel: why</source>
        <translation>cancel：理由</translation>
    </message>
    <message>
        <source>write the invitation, update or cancellation as iCalendar</source>
        <translation>案内・変更・中止を iCalendar ファイルに書き出します</translation>
    </message>
    <message>
        <source>Proposes times, schedules interviews, changes or cancels them, enters their results, and writes invitations for calendars.</source>
        <translation>面接の候補日時を示し、日時を決め、変更・中止し、結果を入力し、カレンダー用の案内を作ります。</translation>
    </message>
    <message>
        <source>day and time in Japan: 2020-07-27T10:30; propose: several times</source>
        <translation>日本時間の日時：2020-07-27T10:30。propose では複数指定できます</translation>
    </message>
</context>
<context>
    <name>InterviewDetail</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Close the detail (Esc)</source>
        <translation>詳細を閉じる（Esc）</translation>
    </message>
    <message>
        <source>Enter the result…</source>
        <translation>結果を入力…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Save the invitation…</source>
        <translation>案内を保存…</translation>
    </message>
    <message>
        <source>To the application</source>
        <translation>応募を開く</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>中止…</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <translation>%1 %2～%3</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Meeting address</source>
        <translation>会議のURL</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面接担当者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>初版</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>更新 %1</translation>
    </message>
</context>
<context>
    <name>InterviewFileText</name>
    <message>
        <source>There is no interview %1. Check the number.</source>
        <translation>面接%1はありません。番号を確認してください。</translation>
    </message>
</context>
<context>
    <name>InterviewTableModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Seeker</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>就業場所</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面接担当者</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
</context>
<context>
    <name>InterviewText</name>
    <message>
        <source>The interview has no beginning. Enter the day and the time.</source>
        <translation>面接の開始日時がありません。日付と時刻を入力してください。</translation>
    </message>
    <message>
        <source>An interview lasts 5 minutes to 8 hours. Correct its length.</source>
        <translation>面接の長さは5分から8時間までです。直してください。</translation>
    </message>
    <message>
        <source>The interview has no interviewer. Enter who holds it.</source>
        <translation>面接担当者がありません。担当者を入力してください。</translation>
    </message>
    <message>
        <source>An interview in person needs its place. Enter where it is held.</source>
        <translation>対面の面接には場所が必要です。場所を入力してください。</translation>
    </message>
    <message>
        <source>An interview online needs its meeting address. Enter it beginning with https://</source>
        <translation>オンライン面接には会議のURLが必要です。https:// から入力してください。</translation>
    </message>
    <message>
        <source>The interviewer holds %1 at %2.</source>
        <translation>面接担当者には%2に%1があります。</translation>
    </message>
    <message>
        <source>The same person has %1 at %2, under another number.</source>
        <translation>同一人物が別の番号で%2に%1の予定です。</translation>
    </message>
    <message>
        <source>The seeker has %1 at %2.</source>
        <translation>求職者には%2に%1があります。</translation>
    </message>
    <message>
        <source>Choose another time, or confirm the clash.</source>
        <translation>別の時刻を選ぶか、重複を確認のうえ進めてください。</translation>
    </message>
    <message>
        <source>The interview is “%1” already. Schedule a new one.</source>
        <translation>面接はすでに「%1」です。新しい面接を予定してください。</translation>
    </message>
    <message>
        <source>Enter the reason why the interview is cancelled.</source>
        <translation>面接を中止する理由を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no result. Choose passed, failed, undecided or did not come.</source>
        <translation>「%1」は結果ではありません。合格・不合格・保留・欠席から選んでください。</translation>
    </message>
    <message>
        <source>The interview has not begun. Enter its result afterwards.</source>
        <translation>面接はまだ始まっていません。終了後に結果を入力してください。</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Result missing</source>
        <translation>結果未入力</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>面接を設定</translation>
    </message>
    <message>
        <source>Calendar of interviews</source>
        <translation>面接のカレンダー</translation>
    </message>
    <message>
        <source>Interviews without a result</source>
        <translation>結果未入力の面接</translation>
    </message>
    <message>
        <source>No result is missing.</source>
        <translation>結果未入力の面接はありません。</translation>
    </message>
    <message>
        <source>Every interview that has taken place has its result.</source>
        <translation>行われた面接はすべて結果が入力されています。</translation>
    </message>
    <message>
        <source>Interviews of a week or a day. Open one to enter its result, to move or cancel it, or to save its invitation as a calendar file; an update and a cancellation reach the same entry of the receiver&apos;s calendar. Nobody is booked twice at the same time unless you confirm it. “Result missing” lists what has taken place without a result.</source>
        <translation>週または1日の面接です。開くと、結果の入力、変更、中止、カレンダーファイルとしての案内の保存ができます。変更や中止の案内は、受け取った人のカレンダーの同じ予定に反映されます。同じ時間に同じ人が重なる場合は、確認しなければ設定されません。「結果未入力」は、終わったのに結果のない面接です。</translation>
    </message>
    <message>
        <source>From interview to interview, within the day and to other days</source>
        <translation>面接から面接へ（同じ日・ほかの日）</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>面接を開く</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>前へ・次へ</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) missing</source>
        <translation>
            <numerusform>結果未入力 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>面接 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only planned</source>
        <translation>予定のみ</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <comment>interviews of a day</comment>
        <translation>先頭%1／%2件</translation>
    </message>
    <message>
        <source>There is no room for all interviews of this day. Choose a prefecture or a profession in the filter bar; an export has all of them.</source>
        <translation>この日の面接は多いため、一部のみ表示しています。上部の条件で都道府県や職種を絞り込んでください。書き出しにはすべての面接が含まれます。</translation>
    </message>
</context>
<context>
    <name>InvitationFileText</name>
    <message>
        <source>Interview %1, posting %2</source>
        <translation>面接 %1（募集 %2）</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder and rights.</source>
        <translation>%1に書き込めません。フォルダーと権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>InvitationText</name>
    <message>
        <source>The interview is not scheduled yet. Schedule it first.</source>
        <translation>面接がまだ予定されていません。先に予定してください。</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Stop</source>
        <comment>a running job</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <comment>name of a running job</comment>
        <translation>中止：%1</translation>
    </message>
    <message>
        <source>%1: %2 / %3</source>
        <comment>name of a job, done, total</comment>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>done so far · time left</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>%1: %2 so far</source>
        <comment>name of a job, done</comment>
        <translation>%1：現在%2</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyNetClient</name>
    <message>
        <source>Key-Net refused the sign-in. Enter the token anew.</source>
        <translation>Key-Net にログインできませんでした。トークンを入力し直してください。</translation>
    </message>
    <message>
        <source>Key-Net does not know this. Run “sync keynet --full”.</source>
        <translation>Key-Net に該当するデータがありません。「sync keynet --full」を実行してください。</translation>
    </message>
    <message>
        <source>Key-Net has another version meanwhile. It is read again and compared.</source>
        <translation>その間に Key-Net の内容が変わりました。読み直して照合します。</translation>
    </message>
    <message>
        <source>Key-Net refused the data (%1). Correct the posting, then send it again.</source>
        <translation>Key-Net がデータを受け付けませんでした（%1）。募集情報を修正して再送してください。</translation>
    </message>
    <message>
        <source>Key-Net cannot answer at the moment. It is tried again by itself.</source>
        <translation>現在 Key-Net が応答できません。自動で再試行します。</translation>
    </message>
    <message>
        <source>Key-Net refused the request (%1). Test the connection.</source>
        <translation>Key-Net が要求を受け付けませんでした（%1）。接続を確認してください。</translation>
    </message>
    <message>
        <source>The token for Key-Net is missing. Enter it in the connection.</source>
        <translation>Key-Net のトークンがありません。連携設定で入力してください。</translation>
    </message>
    <message>
        <source>Key-Net answered without a list. Check the address, then try again.</source>
        <translation>Key-Net の応答に一覧がありません。アドレスを確認し、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>KeyNetIntakeText</name>
    <message>
        <source>It is about a posting that was never published from here (%1). Give it up, or ask the office of Key-Net.</source>
        <translation>ここから公開したことのない募集（%1）についてのものです。取りやめるか、Key-Net の事務局に確認してください。</translation>
    </message>
    <message>
        <source>%1 %2 is not in the inbox any more. Load the list again.</source>
        <translation>%1 %2 は受信箱にもうありません。一覧を読み直してください。</translation>
    </message>
    <message>
        <source>Say why it is not taken in; the reason is kept.</source>
        <translation>受け入れない理由を入力してください。理由は記録されます。</translation>
    </message>
</context>
<context>
    <name>KeyNetSender</name>
    <message>
        <source>Key-Net does not hold it any more. Tell the applicant another way, then give the entry up.</source>
        <translation>Key-Net にもうありません。応募者には別の方法で連絡し、この送信を取りやめてください。</translation>
    </message>
</context>
<context>
    <name>LayoutFieldModel</name>
    <message>
        <source>New column</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>項目名</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Codes (ours=theirs)</source>
        <translation>コード（本システム=配信先）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Where empty</source>
        <translation>空欄のとき</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最大文字数</translation>
    </message>
</context>
<context>
    <name>LeakList</name>
    <message>
        <source>Redact</source>
        <translation>伏字にする</translation>
    </message>
    <message>
        <source>Places that tell who the posting is from</source>
        <translation>募集元が分かる箇所</translation>
    </message>
    <message>
        <source>Puts %1 in all these places, as a new revision for review.</source>
        <translation>すべての箇所を %1 に置き換え、審査用の新しい版とします。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) tell who this non-public posting is from.</source>
        <translation>
            <numerusform>非公開募集の募集元が分かる箇所が %n か所あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceForm</name>
    <message>
        <source>Add a licence</source>
        <translation>免許を追加</translation>
    </message>
    <message>
        <source>A licence&apos;s day cannot be read. Enter it as 2003/04/01.</source>
        <translation>免許の年月日を読み取れません。2003/04/01 の形で入力してください。</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>△ %1</source>
        <translation>△ %1</translation>
    </message>
</context>
<context>
    <name>LicencePanel</name>
    <message>
        <source>No licence</source>
        <translation>免許なし</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1号</translation>
    </message>
    <message>
        <source>looked at by %1 on %2</source>
        <translation>確認：%1（%2）</translation>
    </message>
    <message>
        <source>Original seen</source>
        <translation>原本を確認した</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>検索で照合した</translation>
    </message>
    <message>
        <source>Does not match</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>licence, what was found</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LicenceRow</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Minister (national)</source>
        <translation>国（厚生労働大臣）</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>免許</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>免許番号</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>登録年月日</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>交付者</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>免許確認</translation>
    </message>
    <message>
        <source>Remove the licence %1</source>
        <translation>%1番目の免許を削除</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation>まだ確認されていません。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>verification, who, when</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1: you, today</source>
        <comment>verification</comment>
        <translation>%1：あなた（本日）</translation>
    </message>
</context>
<context>
    <name>LimitModel</name>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>At most (people)</source>
        <translation>上限（人）</translation>
    </message>
    <message>
        <source>At least (people)</source>
        <translation>下限（人）</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Caps and floors</source>
        <translation>上限と下限</translation>
    </message>
    <message>
        <source>Caps and floors by prefecture</source>
        <translation>都道府県ごとの上限と下限</translation>
    </message>
    <message>
        <source>How many people a prefecture may take at most and should get at least, so that cities do not drain the country. They hold for the stable policy; an empty cell is no limit.</source>
        <translation>都市部に人材が偏らないよう、都道府県が受け入れる人数の上限と、確保したい人数の下限を定めます。安定の方針に適用します。空欄は制限なしです。</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use these limits</source>
        <translation>この制限を使う</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Columns</source>
        <translation>表示列</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>標準の列に戻す</translation>
    </message>
</context>
<context>
    <name>ListCursorText</name>
    <message>
        <source>go on after a page: its “next”</source>
        <translation>前のページの続きから表示（そのページの「next」）</translation>
    </message>
    <message>
        <source>“--after” is not the “next” of a list in this order. Begin again without it.</source>
        <translation>「--after」の値は、この並び順の一覧の「next」ではありません。付けずに最初からやり直してください。</translation>
    </message>
</context>
<context>
    <name>ListExportJob</name>
    <message>
        <source>The database was closed. Try again once it is open.</source>
        <translation>データベースが閉じられました。開いてから、やり直してください。</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Seekers</source>
        <translation>求職者</translation>
    </message>
</context>
<context>
    <name>ListExportText</name>
    <message>
        <source>Exporting the list</source>
        <translation>一覧を書き出し中</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>書き出しを中止しました。ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>一覧の書き出し</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Excel, UTF-8 (*.csv)</source>
        <translation>Excel用CSV、UTF-8 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n件を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>The list was not read to its end. Press F5 to read it again.</source>
        <translation>一覧を最後まで読み込めませんでした。F5キーで読み込み直してください。</translation>
    </message>
    <message>
        <source>Reading was stopped. Try again.</source>
        <translation>読み込みが中断されました。もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n row(s) copied as text.</source>
        <translation>
            <numerusform>%n行を文字としてコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>何も選択されていません。</translation>
    </message>
</context>
<context>
    <name>ListReaderText</name>
    <message>
        <source>The list has become shorter. Load it again.</source>
        <translation>一覧の件数が減っています。読み込み直してください。</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Click to sort; right-click to choose the columns</source>
        <translation>クリックで並べ替え、右クリックで表示列の選択</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are selected. Select fewer, or export the list.</source>
        <translation>
            <numerusform>%n行が選択されています。選択を減らすか、一覧を書き出してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>募集人数</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>必要日</translation>
    </message>
    <message>
        <source>%1 of %2 postings.</source>
        <translation>募集%2件のうち%1件です。</translation>
    </message>
    <message>
        <source>%1 of more than %2 postings.</source>
        <translation>募集%2件超のうち%1件です。</translation>
    </message>
    <message>
        <source>how many rows at most (100)</source>
        <translation>行数の上限(100)</translation>
    </message>
    <message>
        <source>Lists postings a page at a time, or people and what happens with them; names are masked.</source>
        <translation>募集をページごとに、または求職者・応募・面接・採用・研修・応援派遣を一覧します。氏名は伏せます。</translation>
    </message>
    <message>
        <source>A list of a past day is given whole: leave out “--after”, and raise “--limit”.</source>
        <translation>過去の日の一覧は続きを分けられません。“--after” を外し、“--limit” を大きくしてください。</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Locked window</source>
        <translation>ロック中の画面</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>This window is locked for %1. Enter the password to go on; nothing that you entered is lost.</source>
        <translation>%1さんの画面をロックしています。続けるにはパスワードを入力してください。入力中の内容は失われていません。</translation>
    </message>
    <message>
        <source>✕ The password is wrong. Enter it again.</source>
        <translation>✕ パスワードが違います。入力し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>✕ The password is wrong. Try again in %n second(s).</source>
        <translation>
            <numerusform>✕ パスワードが違います。%n秒後にもう一度入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of the authenticator app</source>
        <translation>認証アプリのコード</translation>
    </message>
    <message>
        <source>✕ The password or the code is wrong. Enter both again, with the code that the app shows now.</source>
        <translation>✕ パスワードかコードが違います。パスワードと、いま表示されているコードをもう一度入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>✕ The password or the code is wrong. Try again in %n second(s).</source>
        <translation>
            <numerusform>✕ パスワードかコードが違います。%n秒後にもう一度入力してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedRound</name>
    <message>
        <source>The reading was stopped. The next round goes on from here.</source>
        <translation>読み取りを中止しました。次回はここから続けます。</translation>
    </message>
    <message>
        <source>Another desk is talking to %1 at the moment. Try again in a minute.</source>
        <translation>ほかの端末が %1 と通信中です。1分後にもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is nothing to export on this page.</source>
        <translation>この画面に書き出しの対象はありません。</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>この画面に印刷の対象はありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Your login has no part in the page where these rows stand.</source>
        <translation>この一覧のあるページは、あなたの役割では使いません。</translation>
    </message>
</context>
<context>
    <name>MatchCaseText</name>
    <message>
        <source>The check of the result failed; nothing was kept. Please report this with the number of the last run.</source>
        <translation>結果の検査に合格しなかったため、何も保存していません。直近の実行番号を添えてお知らせください。</translation>
    </message>
    <message>
        <source>The run is too large for exact sums of 64 bits. Narrow its scope.</source>
        <translation>規模が大きく、64ビットでは正確に合計できません。範囲を狭めてください。</translation>
    </message>
</context>
<context>
    <name>MatchCommandsText</name>
    <message>
        <source>“--caps” belongs to the stable policy. Add “--policy stable”.</source>
        <translation>「--caps」は安定の方針で使います。「--policy stable」を付けてください。</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>途中まで</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>証明済</translation>
    </message>
    <message>
        <source>Recorded since then:</source>
        <translation>その後の記録：</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>点数：%1</translation>
    </message>
    <message>
        <source>Excluded:</source>
        <translation>対象外：</translation>
    </message>
    <message>
        <source>There is no posting and no seeker %1. Check the number.</source>
        <translation>%1 という募集も求職者もありません。番号を確かめてください。</translation>
    </message>
    <message>
        <source>Add “--as” with one of: %1, none.</source>
        <translation>「--as」に次のいずれかを付けてください：%1, none</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>“%1” sets no weight. Write licence=150; “match weights” names them all.</source>
        <translation>「%1」では配点を設定できません。licence=150 のように書いてください。名前は「match weights」で確かめられます。</translation>
    </message>
</context>
<context>
    <name>MatchJobText</name>
    <message>
        <source>The matching was stopped before there was a result; nothing was kept.</source>
        <translation>結果が出る前に中止したため、何も保存していません。必要なら、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The seeker or the posting is not part of this run any more.</source>
        <translation>求職者または募集が、この実行の対象ではなくなっています。</translation>
    </message>
    <message>
        <source>More people are held there than there are seats.</source>
        <translation>席の数より多くの人が固定されています。</translation>
    </message>
    <message>
        <source>%1 cannot be held at %2: %3 Take that back and solve again.</source>
        <translation>%1 を %2 に固定できません。%3 取り消してから再計算してください。</translation>
    </message>
    <message>
        <source>%1 was stopped; how far it came depends on the clock, so it cannot be made again. Choose a run that ended.</source>
        <translation>%1 は途中で中止されています。どこまで進むかは時間によるため、再現できません。最後まで終わった実行を選んでください。</translation>
    </message>
</context>
<context>
    <name>MatchJsonText</name>
    <message>
        <source>Stopped: a partial result, the best for the seats tried so far.</source>
        <translation>中止しました。途中までの結果です（調べ終えた席については最善です）。</translation>
    </message>
    <message>
        <source>Proven: gap %1; no assignment of these candidate pairs fills more or suits better.</source>
        <translation>証明済（差 %1）：この候補の組の中に、これより多く充足し、より適合する割当てはありません。</translation>
    </message>
    <message>
        <source>Proven: no seeker and posting would rather have each other.</source>
        <translation>証明済：今の相手より互いを望む求職者と募集の組はありません。</translation>
    </message>
    <message>
        <source>Seekers: %1, postings: %2, candidate pairs: %3</source>
        <translation>求職者 %1 人、募集 %2 件、候補の組 %3 組</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Filled: %1 of %2, sum of suitability: %3</source>
        <translation>充足 %1 席（全 %2 席）、適合度の合計 %3</translation>
    </message>
    <message>
        <source>Data as of audit entry %1, SHA-256 %2; weights version %3; result SHA-256 %4</source>
        <translation>データ：監査記録 %1 番まで、SHA-256 %2&#x3000;配点：第%3版&#x3000;結果：SHA-256 %4</translation>
    </message>
    <message>
        <source>%1 instead: %2 filled, sum of suitability %3, pairs that would rather have each other: %4</source>
        <translation>「%1」の場合：充足 %2 席、適合度の合計 %3、互いを望む組 %4 組</translation>
    </message>
    <message>
        <source>The floor of %1 can&apos;t be reached: %2 of %3.</source>
        <translation>%1の下限に届きません（%3 人中 %2 人）。</translation>
    </message>
    <message>
        <source>Stays empty:</source>
        <translation>空席のまま：</translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more posting(s).</source>
        <translation>
            <numerusform>  …ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing for %n seeker(s):</source>
        <translation>
            <numerusform>未割当ての求職者 %n 人：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody suits.</source>
        <translation>適合する相手はいません。</translation>
    </message>
    <message>
        <source>Excluded:</source>
        <translation>対象外：</translation>
    </message>
    <message>
        <source>There are more; the first ones were looked at.</source>
        <translation>ほかにもありますが、先頭から一定数を調べました。</translation>
    </message>
    <message>
        <source>This run has no reasons to show: an earlier version kept none, or they are not for you to see.</source>
        <translation>この実行には表示できる理由がありません（以前の版で保存されたか、閲覧権限がありません）。</translation>
    </message>
</context>
<context>
    <name>MatchReaderText</name>
    <message>
        <source>There is no posting %1. Check the number.</source>
        <translation>募集 %1 はありません。番号を確かめてください。</translation>
    </message>
    <message>
        <source>There is no seeker %1. Check the number.</source>
        <translation>求職者 %1 はいません。番号を確かめてください。</translation>
    </message>
</context>
<context>
    <name>MatchReasonText</name>
    <message>
        <source>%1 Most often: %2.</source>
        <translation>%1最も多い理由：%2。</translation>
    </message>
</context>
<context>
    <name>MatchRunDialog</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> ・ </translation>
    </message>
    <message>
        <source>%1: at most %2, at least %3</source>
        <translation>%1：上限 %2、下限 %3</translation>
    </message>
    <message>
        <source>urgency %1: %2 of %3</source>
        <translation>緊急度 %1：%3席中 %2席</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between levels</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Partial: it was stopped before all seats had been tried.</source>
        <translation>途中結果：すべての席を試す前に中止されました。</translation>
    </message>
    <message>
        <source>The certificate was checked, gap %1.</source>
        <translation>最適性の証明を検算済み（差 %1）。</translation>
    </message>
    <message>
        <source>Checked for every pair: %1 would rather have each other.</source>
        <translation>全組合せを検査済み：互いに相手を望む組は %1組。</translation>
    </message>
    <message>
        <source>Reproduce</source>
        <translation>再現する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>How far a stopped run came depends on the clock, so it cannot be made again.</source>
        <translation>途中で中止した実行は、どこまで進むかが時間によるため、再現できません。</translation>
    </message>
    <message>
        <source>Solves it again on the data of today and compares byte by byte. Nothing is kept.</source>
        <translation>現在のデータで解き直し、1バイトずつ比べます。結果は保存しません。</translation>
    </message>
    <message>
        <source>Reproducing %1</source>
        <translation>%1 を再現中</translation>
    </message>
    <message numerus="yes">
        <source>Recorded since then: %n line(s) of the audit.</source>
        <translation>
            <numerusform>その後の監査記録：%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record of the run</source>
        <translation>実行の記録</translation>
    </message>
    <message>
        <source>Version %1: licence %2, experience %3, distance %4, availability %5, wishes %6, urgency %7</source>
        <translation>第%1版：免許 %2、経験 %3、距離 %4、従事可能期間 %5、希望 %6、緊急度 %7</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>moment, person</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>引継ぎ元</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n decision(s)</source>
        <translation>
            <numerusform>%1（判断 %n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限・下限</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>配点</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 of %2 seats filled, sum of suitability %3</source>
        <translation>%2席のうち %1席を充足、適合度の合計 %3</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>緊急度別</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>%1 seekers, %2 postings, %3 pairs, as of audit entry %4</source>
        <translation>求職者 %1人、募集 %2件、候補の組 %3組（監査記録 %4 番時点）</translation>
    </message>
    <message>
        <source>SHA-256 of the data</source>
        <translation>データのSHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the result</source>
        <translation>結果のSHA-256</translation>
    </message>
</context>
<context>
    <name>MatchRunText</name>
    <message>
        <source>%1 has limits twice. Keep one of them.</source>
        <translation>%1の制限が二重になっています。一つにしてください。</translation>
    </message>
    <message>
        <source>A limit of %1 is below 0. Enter 0 or more.</source>
        <translation>%1の制限が 0 未満です。0 以上を入力してください。</translation>
    </message>
    <message>
        <source>The floor of %1 (%2) is above its cap (%3). Lower the floor or raise the cap.</source>
        <translation>%1の下限（%2）が上限（%3）を超えています。下限を下げるか、上限を上げてください。</translation>
    </message>
    <message>
        <source>The same, byte for byte.</source>
        <translation>1バイトも違わず同じ結果です。</translation>
    </message>
    <message>
        <source>The data is the same, but the result is not. Please report this with the run&apos;s number.</source>
        <translation>データは同じですが、結果が異なります。実行番号を添えてお知らせください。</translation>
    </message>
    <message>
        <source>The data has changed since; the result is another one.</source>
        <translation>その後データが変わったため、結果は異なります。</translation>
    </message>
    <message>
        <source>All that matching looks at is as it was.</source>
        <translation>マッチングが見るデータは当時のままです。</translation>
    </message>
    <message>
        <source>What matching looks at has changed.</source>
        <translation>マッチングが見るデータが変わっています。</translation>
    </message>
</context>
<context>
    <name>MatchSheetText</name>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Seeker</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
</context>
<context>
    <name>MatchSolveText</name>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Filled: %1</source>
        <translation>充足数：%1</translation>
    </message>
    <message>
        <source>Sum of urgency: %1</source>
        <translation>緊急度の合計：%1</translation>
    </message>
    <message>
        <source>Sum of scores: %1</source>
        <translation>適合度の合計：%1</translation>
    </message>
    <message>
        <source>CPU: %1 s solving, %2 s reading</source>
        <translation>CPU 時間：計算 %1 秒、読込 %2 秒</translation>
    </message>
    <message>
        <source>The check of the result failed; nothing was written. Please report this with the files.</source>
        <translation>結果の検証で不一致が見つかったため、何も書き込みませんでした。ファイルを添えてご連絡ください。</translation>
    </message>
    <message>
        <source>Urgencies and scores are too large for exact sums of 64 bits; nothing was written. Use smaller urgencies or scores.</source>
        <translation>緊急度と適合度が大きすぎて 64 ビットで正確に合計できないため、何も書き込みませんでした。緊急度または適合度を小さい値にしてください。</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>双対ギャップ：%1</translation>
    </message>
    <message>
        <source>Stopped: a partial result, the best for the seats tried so far.</source>
        <translation>中止しました。途中結果です（ここまでに処理した席については最適です）。</translation>
    </message>
    <message>
        <source>Proven: the prices in duals.csv leave no better assignment.</source>
        <translation>証明済み：duals.csv の双対価格により、これより良い割当がないことが確かめられました。</translation>
    </message>
    <message>
        <source>Blocking pairs: %1</source>
        <translation>ブロッキングペア：%1</translation>
    </message>
    <message>
        <source>The floor of the region “%1” can&apos;t be reached: %2 of %3.</source>
        <translation>地域「%1」の下限に届きません：%3 人中 %2 人。</translation>
    </message>
    <message>
        <source>Stopped: a partial result, stable among the seekers who had their turn.</source>
        <translation>中止しました。途中結果です（処理済みの求職者の間では安定です）。</translation>
    </message>
    <message>
        <source>The policy “%1” is not there. Choose optimal or stable.</source>
        <translation>方式「%1」はありません。optimal か stable を選んでください。</translation>
    </message>
    <message>
        <source>“--caps” belongs to the stable policy. Add “--policy stable”.</source>
        <translation>「--caps」は安定方式でのみ使えます。「--policy stable」を付けてください。</translation>
    </message>
</context>
<context>
    <name>MatchStoreText</name>
    <message>
        <source>There is no matching run %1. See “match runs” for those that are kept.</source>
        <translation>マッチングの実行 %1 はありません。保存されている実行は「match runs」で確かめてください。</translation>
    </message>
    <message>
        <source>The pair was accepted as %1. Go on with that application.</source>
        <translation>この組は %1 として採用済みです。その応募で手続を進めてください。</translation>
    </message>
    <message>
        <source>The seeker %1 is held at %2 already. Take that back first.</source>
        <translation>求職者 %1 は %2 に固定されています。先にそれを取り消してください。</translation>
    </message>
    <message>
        <source>All seats of %1 are taken or referred to by now. Run the matching again.</source>
        <translation>%1 の席は、すでにすべて埋まったか、紹介中です。もう一度マッチングを実行してください。</translation>
    </message>
    <message>
        <source>The seeker %1 is referred to %2 by now. Run the matching again.</source>
        <translation>求職者 %1 は、すでに %2 に紹介されています。もう一度マッチングを実行してください。</translation>
    </message>
    <message>
        <source>The pair was accepted already: %1. Go on with that application.</source>
        <translation>この組はすでに採用されています（%1）。その応募で手続を進めてください。</translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message>
        <source>stop solving after this time with a partial result</source>
        <translation>この時間で計算を打ち切り、途中結果を出します</translation>
    </message>
    <message>
        <source>“match %1” takes another number of words. See keynet-desk help match.</source>
        <translation>「match %1」に続く語の数が違います。keynet-desk help match をご覧ください。</translation>
    </message>
    <message>
        <source>Matches seekers with postings. run: on the database, kept with data, weights and result; explain POSTING [SEEKER] or SEEKER: who suits, in words, and who does not; runs, show RUN, reproduce RUN: what was kept, and whether it comes out the same, byte for byte; decide RUN SEEKER POSTING; weights [KEY=N …]. solve FOLDER: matches seekers.csv, postings.csv and edges.csv and writes assignment.csv and duals.csv beside them. The prices of duals.csv (B: multiplier, P: posting, S: seeker) prove the result: none is negative, P + S ≥ B · urgency + score for every pair, and Σ capacity · P + Σ S = Σ (B · urgency + score) of the assigned pairs.</source>
        <translation>求職者と募集をマッチングします。run：データベースに対して実行し、データ・配点・結果とともに保存します。explain 募集 [求職者] または求職者：誰が適合し、誰がなぜ対象外かを言葉で示します。runs、show 実行、reproduce 実行：保存された実行と、1バイトも違わず再現できるか。decide 実行 求職者 募集：組についての判断。weights [キー=数 …]：配点。solve フォルダー：seekers.csv、postings.csv、edges.csv をマッチングし、assignment.csv と duals.csv を書き出します。duals.csv の価格（B：倍率、P：募集、S：求職者）が結果を証明します。どの価格も負でなく、すべての組について P + S ≥ B・緊急度 + 点数、かつ Σ 席数・P + Σ S = 割り当てた組の Σ（B・緊急度 + 点数）です。</translation>
    </message>
    <message>
        <source>the most urgency, then the best scores; or nobody who would rather have another (solve: pref 1 is wished for most)</source>
        <translation>緊急度を最優先し、次に点数を最大にする。または、互いに別の相手を望む組をなくす（solve：pref 1 が第一希望）</translation>
    </message>
    <message>
        <source>stable only: prefecture (run) or region (solve), cap and floor, with headings</source>
        <translation>stable のみ：prefecture（run）または region（solve）、cap、floor の見出しを持つファイル</translation>
    </message>
    <message>
        <source>run: prefecture=13,27, profession=04, kind=short_term_support, from=DAY, to=DAY; several are possible</source>
        <translation>run：prefecture=13,27、profession=04、kind=short_term_support、from=日付、to=日付（複数可）</translation>
    </message>
    <message>
        <source>run: with the scope and the decisions of an earlier run</source>
        <translation>run：以前の実行の範囲と判断を引き継ぐ</translation>
    </message>
    <message>
        <source>run: what the other policy comes to as well</source>
        <translation>run：もう一方の方針の結果も計算する</translation>
    </message>
    <message>
        <source>decide: accepted (becomes a referral), rejected, pinned, forbidden or none</source>
        <translation>decide：accepted（紹介になります）、rejected、pinned、forbidden、none</translation>
    </message>
    <message>
        <source>decide: why</source>
        <translation>decide：理由</translation>
    </message>
    <message>
        <source>runs, explain: how many at most (20)</source>
        <translation>runs、explain：最大件数（20）</translation>
    </message>
    <message>
        <source>solve: how many threads may solve; the result is the same</source>
        <translation>solve：計算に使うスレッドの数（結果は同じ）</translation>
    </message>
</context>
<context>
    <name>MatchWiringText</name>
    <message>
        <source>There is no posting and no seeker %1. Check the number.</source>
        <translation>%1 という募集も求職者もありません。番号を確かめてください。</translation>
    </message>
</context>
<context>
    <name>MatchingColumnsText</name>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>就業場所</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Seeker</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名・名称</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>居住地 → 就業地</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>適合度</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空席</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>May work as</source>
        <translation>従事できる職種</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between professions</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>居住地</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What stability costs</source>
        <translation>安定の代償</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>方針</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>途中まで</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>証明済</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>配点</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>充足した席</translation>
    </message>
    <message>
        <source>… of urgency %1 (%2 seats)</source>
        <translation>うち緊急度 %1（%2 席）</translation>
    </message>
    <message>
        <source>Sum of urgency</source>
        <translation>緊急度の合計</translation>
    </message>
    <message>
        <source>Sum of suitability</source>
        <translation>適合度の合計</translation>
    </message>
    <message>
        <source>Mean suitability</source>
        <translation>適合度の平均</translation>
    </message>
    <message>
        <source>Pairs that would rather have each other</source>
        <translation>互いを望む組</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検査済</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>all professions</source>
        <translation>全職種</translation>
    </message>
    <message>
        <source>all recruitment kinds</source>
        <translation>全募集区分</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>period</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>MatchingFolderText</name>
    <message>
        <source>the id is empty. Give this row one.</source>
        <translation>ID が空です。この行に ID を付けてください。</translation>
    </message>
    <message>
        <source>the id “%1” was given before. Keep one of the rows.</source>
        <translation>ID「%1」が重複しています。どちらかの行だけを残してください。</translation>
    </message>
    <message>
        <source>the pair of seeker “%1” and posting “%2” was given before. Keep one of the rows.</source>
        <translation>求職者「%1」と募集「%2」の組が重複しています。どちらかの行だけを残してください。</translation>
    </message>
    <message>
        <source>the region “%1” is not in postings.csv. Correct it or remove this row.</source>
        <translation>地域「%1」は postings.csv にありません。直すか、この行を削除してください。</translation>
    </message>
    <message>
        <source>the region “%1” was given before. Keep one of the rows.</source>
        <translation>地域「%1」が重複しています。どちらかの行だけを残してください。</translation>
    </message>
</context>
<context>
    <name>MatchingFolderWriterText</name>
    <message>
        <source>“%1” can&apos;t be written: %2. Check the folder and its free space.</source>
        <translation>「%1」に書き込めません：%2。フォルダーと空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>Matching</source>
        <translation>マッチング</translation>
    </message>
    <message>
        <source>Run the matching</source>
        <translation>マッチングを実行</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Recruitment kind</source>
        <translation>募集区分</translation>
    </message>
    <message>
        <source>Period of work</source>
        <translation>就業期間</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>方針</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>上限・下限…</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>配点…</translation>
    </message>
    <message>
        <source>Posting or seeker number</source>
        <translation>募集番号・求職者番号</translation>
    </message>
    <message>
        <source>Number of a posting or seeker whose candidates to show</source>
        <translation>候補を表示する募集または求職者の番号</translation>
    </message>
    <message>
        <source>Candidates…</source>
        <translation>候補者…</translation>
    </message>
    <message>
        <source>seats</source>
        <comment>unit after a figure</comment>
        <translation>席</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>充足した席</translation>
    </message>
    <message>
        <source>Most urgent filled</source>
        <translation>最も緊急な席</translation>
    </message>
    <message>
        <source>Mean suitability</source>
        <translation>適合度の平均</translation>
    </message>
    <message>
        <source>Seats empty</source>
        <translation>空席</translation>
    </message>
    <message>
        <source>Stability costs</source>
        <translation>安定の代償</translation>
    </message>
    <message>
        <source>Part of the result</source>
        <translation>結果の表示</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Empty seats</source>
        <translation>空席</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>未割当て</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>方針の比較</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>過去の実行</translation>
    </message>
    <message>
        <source>Solve again</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>Proposed seats</source>
        <translation>提案された席</translation>
    </message>
    <message>
        <source>Postings with empty seats</source>
        <translation>空席の残る募集</translation>
    </message>
    <message>
        <source>Seekers without a seat</source>
        <translation>席のない求職者</translation>
    </message>
    <message>
        <source>Both policies side by side</source>
        <translation>両方針の比較</translation>
    </message>
    <message>
        <source>The score in words</source>
        <translation>点数の内訳</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>見送り…</translation>
    </message>
    <message>
        <source>Forbid</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>On an empty seat or unplaced seeker: the candidates</source>
        <translation>空席または未割当ての行で：候補を表示</translation>
    </message>
    <message>
        <source>Solving again</source>
        <translation>再計算</translation>
    </message>
    <message numerus="yes">
        <source>Limits: %n prefecture(s)…</source>
        <translation>
            <numerusform>上限・下限：%n 都道府県…</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights are version %1. They hold from the next run on.</source>
        <translation>配点は第%1版になりました。次の実行から適用されます。</translation>
    </message>
    <message>
        <source>Enter the number of a posting or a seeker first.</source>
        <translation>先に募集番号または求職者番号を入力してください。</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>figure of how many</comment>
        <translation>全 %1 席</translation>
    </message>
    <message>
        <source>of %1, urgency %2</source>
        <translation>緊急度%2・全%1席</translation>
    </message>
    <message>
        <source>of 1000</source>
        <translation>1000 点満点</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n 件の募集</numerusform>
        </translation>
    </message>
    <message>
        <source>against optimal</source>
        <translation>最適との差</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>比較していません</translation>
    </message>
    <message>
        <source>The optimum is relative to the candidate pairs: the best few of each seeker and of each posting.</source>
        <translation>最適とは、求職者と募集それぞれの上位の候補の組の中での最適です。</translation>
    </message>
    <message>
        <source>PARTIAL: stopped before all seats had been tried.</source>
        <translation>【途中まで】すべての席を調べる前に中止しました。</translation>
    </message>
    <message>
        <source>Proven: the certificate was checked, gap %1.</source>
        <translation>証明済：証明書を検査しました（差 %1）。</translation>
    </message>
    <message>
        <source>Not proven: gap %1.</source>
        <translation>未証明（差 %1）。</translation>
    </message>
    <message>
        <source>Stable: no seeker and posting would rather have each other (checked for every pair).</source>
        <translation>安定：今の相手より互いを望む組はありません（全組を検査済み）。</translation>
    </message>
    <message>
        <source>The floor of %1 cannot be reached: %2 of %3.</source>
        <translation>%1の下限に届きません（%3 人中 %2 人）。</translation>
    </message>
    <message>
        <source>No matching has been kept yet.</source>
        <translation>保存されたマッチングはまだありません。</translation>
    </message>
    <message>
        <source>Every run is kept with its data, weights and result.</source>
        <translation>実行ごとに、データ、配点、結果を保存します。</translation>
    </message>
    <message>
        <source>Nothing has been matched yet.</source>
        <translation>まだマッチングを実行していません。</translation>
    </message>
    <message>
        <source>Choose which postings it is about, or leave everything as it is for the whole country.</source>
        <translation>対象の募集を選んでください。何も選ばなければ全国が対象です。</translation>
    </message>
    <message>
        <source>No seat can be filled.</source>
        <translation>充足できる席がありません。</translation>
    </message>
    <message>
        <source>“Empty seats” says why for each posting.</source>
        <translation>募集ごとの理由は「空席」をご覧ください。</translation>
    </message>
    <message>
        <source>No seat stays empty.</source>
        <translation>空席は残りません。</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <translation>表示するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) chosen</source>
        <translation>
            <numerusform>%n 組を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one pair to see its score in words.</source>
        <translation>組を一つ選ぶと、点数の内訳を表示します。</translation>
    </message>
    <message>
        <source>Decisions hold when you solve again.</source>
        <translation>判断は再計算に反映されます。</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>提案を見送る</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n pair(s)</source>
        <translation>
            <numerusform>%n 組を見送る</numerusform>
        </translation>
    </message>
    <message>
        <source>The pair is not proposed again in this run. The reason is kept with the run.</source>
        <translation>この実行では、同じ組を再び提案しません。理由は実行とともに保存します。</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>記録…</translation>
    </message>
    <message>
        <source>Data, weights and result of this run, and whether it can be made again</source>
        <translation>この実行のデータ・配点・結果と、再現できるかどうか</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Choose which postings it is about, a policy and, for the stable one, limits; then run. The proposal is only a proposal: accept a pair and it becomes a referral among the applications; reject, pin or forbid pairs and solve again. The optimum is one of the candidate pairs: who is on nobody&apos;s list cannot be placed. Every run is kept with its data, weights and result: open one of the past runs to go on with it, and see its record to defend it.</source>
        <translation>対象の募集と方針（安定の場合は上限・下限も）を選び、実行します。結果は提案にすぎません。組を採択すると応募の「紹介」になり、見送り・固定・禁止を選ぶと再計算に反映されます。最適とは候補の組の中での最適であり、どの一覧にも載らない人は割り当てられません。実行ごとにデータ、配点、結果を保存します。過去の実行は開いて続けられ、「記録」で根拠を示せます。</translation>
    </message>
    <message>
        <source>On a past run: opens its proposal</source>
        <translation>過去の実行：その提案を開く</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4 seekers, %5 postings, %6 pairs, weights version %7</source>
        <translation>%1（%2&#x3000;%3）：求職者 %4人、募集 %5件、候補の組 %6組、配点 第%7版</translation>
    </message>
    <message>
        <source>This run has no reasons to show.</source>
        <translation>この実行には表示できる理由がありません。</translation>
    </message>
    <message>
        <source>An earlier version kept none, or they are not for you to see. “Solve again” finds them anew.</source>
        <translation>以前の版で保存されたか、閲覧権限がありません。「再計算」で改めて求められます。</translation>
    </message>
    <message>
        <source>The data have changed since the run: %1 then, %2 today.</source>
        <translation>実行後にデータが変わっています：実行時 %1、現在 %2。</translation>
    </message>
    <message>
        <source>The data have changed since the run: %1 then, no pair today.</source>
        <translation>実行後にデータが変わっています：実行時 %1、現在は組になりません。</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Somebody else saved the posting meanwhile</source>
        <translation>他の担当者がこの募集を先に保存しました</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both of you. Choose which value holds; all other changes are kept.</source>
        <translation>
            <numerusform>%n項目が双方で変更されています。採用する値を選択してください。その他の変更はすべて反映されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>他の担当者の変更</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>入力画面に戻る</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n choice(s)</source>
        <translation>
            <numerusform>選択した%n項目を反映</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty in %1 and filled in from %2: %3</source>
        <translation>%1で空欄のため%2から補う項目：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The two postings contradict each other nowhere.</source>
        <translation>二つの募集の内容に食い違いはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ. Choose which value holds.</source>
        <translation>
            <numerusform>%n項目の内容が異なります。採用する値を選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1を%2に統合</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>%1に統合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>MigratorText</name>
    <message>
        <source>This database belongs to another program. Choose another file or name.</source>
        <translation>このデータベースは別のプログラムのものです。別のファイル又は名前を指定してください。</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program (schema %1, this one knows %2). Update the program.</source>
        <translation>このデータベースは、より新しいプログラムで作成されています（スキーマ%1、このプログラムの対応は%2まで）。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again.</source>
        <translation>プログラムの一部が見つかりません。再度インストールしてください。</translation>
    </message>
    <message>
        <source>Your login has no place in this office. Ask an administrator to add you.</source>
        <translation>このログインは利用者として登録されていません。管理者に追加を依頼してください。</translation>
    </message>
    <message>
        <source>Stopped. The database is brought up to date when it is opened again.</source>
        <translation>中止しました。次に開いたときに、データベースの更新を続けます。</translation>
    </message>
</context>
<context>
    <name>MonthlyEdition</name>
    <message>
        <source>The figures of the month cannot be read. Restore a backup.</source>
        <translation>月の数値を読み取れません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The month is not over yet. Sign it off from the first day of the next one.</source>
        <translation>月が終わっていません。翌月1日以降に確定してください。</translation>
    </message>
    <message>
        <source>The figures are those of edition %1; there is nothing to correct.</source>
        <translation>数値は第%1版と同じです。訂正するものはありません。</translation>
    </message>
    <message>
        <source>Edition %1 is signed off already. Say the reason of the correction to make the next one.</source>
        <translation>第%1版を確定済みです。訂正の理由を付けて、次の版を作成してください。</translation>
    </message>
</context>
<context>
    <name>MonthlyReport</name>
    <message>
        <source>New openings</source>
        <translation>新規求人数</translation>
    </message>
    <message>
        <source>Openings carried over</source>
        <translation>繰越求人数</translation>
    </message>
    <message>
        <source>Valid openings</source>
        <translation>月間有効求人数</translation>
    </message>
    <message>
        <source>New seekers</source>
        <translation>新規求職申込件数</translation>
    </message>
    <message>
        <source>Seekers carried over</source>
        <translation>繰越求職者数</translation>
    </message>
    <message>
        <source>Valid seekers</source>
        <translation>月間有効求職者数</translation>
    </message>
    <message>
        <source>New openings per new seeker</source>
        <translation>新規求人倍率</translation>
    </message>
    <message>
        <source>Valid openings per valid seeker</source>
        <translation>有効求人倍率</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>就職件数</translation>
    </message>
    <message>
        <source>Placement rate, new seekers (%)</source>
        <translation>就職率（対新規・％）</translation>
    </message>
    <message>
        <source>Placement rate, valid seekers (%)</source>
        <translation>就職率（対有効・％）</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>充足数</translation>
    </message>
    <message>
        <source>Fill rate, new openings (%)</source>
        <translation>充足率（対新規・％）</translation>
    </message>
    <message>
        <source>Fill rate, valid openings (%)</source>
        <translation>充足率（対有効・％）</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>前月・前年同月との比較</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>年月</translation>
    </message>
    <message>
        <source>Change on the month</source>
        <translation>対前月増減率</translation>
    </message>
    <message>
        <source>Change on the year</source>
        <translation>対前年同月増減率</translation>
    </message>
    <message>
        <source>By profession</source>
        <translation>職種別</translation>
    </message>
    <message>
        <source>All professions</source>
        <translation>全職種</translation>
    </message>
    <message>
        <source>Licensed professions</source>
        <translation>有資格職種計（事務職を除く）</translation>
    </message>
    <message>
        <source>By prefecture</source>
        <translation>都道府県別</translation>
    </message>
    <message>
        <source>Prefecture and profession</source>
        <translation>都道府県×職種</translation>
    </message>
    <message>
        <source>Openings and seekers</source>
        <translation>求人と求職の状況</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月次報告書</translation>
    </message>
    <message>
        <source>Basis: people, not postings. Openings by acceptance, seekers by registration, placements and seats filled by the confirmed start. Rates on new or on valid, as each heading says.</source>
        <translation>算定基準：件数ではなく人数。求人は受理日、求職は登録日、就職・充足は就業開始の確認日による。各率の分母は見出しに示す対新規または対有効による。</translation>
    </message>
    <message>
        <source>Registered again in the month: counts once.</source>
        <translation>同じ月に再び登録した者は実人員（1人1回）で数える。</translation>
    </message>
    <message>
        <source>Registered again in the month: counts each time.</source>
        <translation>同じ月に再び登録した者は延べ（登録の都度）で数える。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>MultiChoice</name>
    <message>
        <source>Not filled in</source>
        <translation>未記入</translation>
    </message>
</context>
<context>
    <name>MunicipalityImportText</name>
    <message>
        <source>Latitude or longitude is no number. Enter degrees such as 35.69.</source>
        <translation>緯度または経度が数ではありません。35.69 のように度で入力してください。</translation>
    </message>
    <message>
        <source>The code %1 stands there twice. Keep one of the rows.</source>
        <translation>コード %1 が二度あります。一行だけにしてください。</translation>
    </message>
    <message>
        <source>The file names no municipality. Ask for it again.</source>
        <translation>ファイルに市区町村がありません。もう一度入手してください。</translation>
    </message>
    <message>
        <source>“%1” is no number of people. Enter 0 or more, or leave the cell empty.</source>
        <translation>「%1」は人数ではありません。0 以上の数を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>There is no prefecture “%1”. Enter 01 to 47 or its name.</source>
        <translation>「%1」という都道府県はありません。01 から 47 か、名称を入力してください。</translation>
    </message>
</context>
<context>
    <name>MunicipalityText</name>
    <message>
        <source>The code is none of JIS X 0402. Enter five digits, or six with the check digit.</source>
        <translation>JIS X 0402 のコードではありません。5桁、または検査数字を含む6桁で入力してください。</translation>
    </message>
    <message>
        <source>The name is missing. Enter it.</source>
        <translation>名称がありません。入力してください。</translation>
    </message>
    <message>
        <source>The place lies outside Japan. Enter latitude (20–46) and longitude (122–154) in degrees.</source>
        <translation>位置が日本の外にあります。緯度（20～46）と経度（122～154）を度で入力してください。</translation>
    </message>
</context>
<context>
    <name>NamedTableText</name>
    <message>
        <source>%1 has no column “%2”. Name it in the first row.</source>
        <translation>%1 に「%2」の列がありません。1行目に見出しを付けてください。</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1、%2 行目：%3</translation>
    </message>
    <message>
        <source>%1 is empty. Ask for the file again.</source>
        <translation>%1 は空です。もう一度入手してください。</translation>
    </message>
</context>
<context>
    <name>NationCard</name>
    <message>
        <source>Shortages</source>
        <translation>不足状況へ</translation>
    </message>
    <message>
        <source>%1 in a week</source>
        <comment>change</comment>
        <translation>前週比 %1</translation>
    </message>
    <message>
        <source>Nurses missing, by week</source>
        <translation>看護師の不足数（週別）</translation>
    </message>
    <message>
        <source>Nurses missing nationwide</source>
        <translation>全国の看護師 不足数</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Medical staffing</source>
        <translation>医療人材確保</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>F1: help for this page</source>
        <translation>F1：この画面のヘルプ</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>name of a page, its key</comment>
        <translation>%1(Ctrl+%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <comment>name of a page</comment>
        <translation>
            <numerusform>%1、未処理%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeText</name>
    <message>
        <source>%1 is a folder. Name a file with --database.</source>
        <translation>%1はフォルダーです。--databaseでファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no database %1. Make one with “keynet-desk sample” or an import, or name another with --database.</source>
        <translation>データベース%1がありません。「keynet-desk sample」又は取込で作成するか、--databaseで別のデータベースを指定してください。</translation>
    </message>
    <message>
        <source>There is no folder %1 for the database. Make it, or name another with --database.</source>
        <translation>データベースのフォルダー%1がありません。フォルダーを作成するか、--databaseで別のデータベースを指定してください。</translation>
    </message>
    <message>
        <source>The database is brought up to date for this version of the program: %1</source>
        <translation>データベースをこの版のプログラムに合わせて更新しています：%1</translation>
    </message>
    <message>
        <source>a copy of it is made first.</source>
        <translation>はじめに複製を作成しています。</translation>
    </message>
    <message>
        <source>step %1 of %2.</source>
        <translation>%2段階中の%1段階目</translation>
    </message>
    <message numerus="yes">
        <source>Postings and registrations are brought to today&apos;s date: %n so far</source>
        <translation>
            <numerusform>募集・登録を本日の日付に合わせています：%n件まで完了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeUserStoreText</name>
    <message>
        <source>There is no user “%1”. See “user list”.</source>
        <translation>利用者「%1」はいません。user list で確認してください。</translation>
    </message>
    <message>
        <source>“%1” is shut out, or is yourself. Ask another administrator, or add a user of another name.</source>
        <translation>「%1」は停止済みか、あなた自身です。別の管理者に依頼するか、別の名前で利用者を追加してください。</translation>
    </message>
    <message>
        <source>The server has a login “%1” already. Choose another name.</source>
        <translation>サーバーには「%1」というログインがすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Only ministry staff and administrators change users. Ask one of them.</source>
        <translation>利用者を変更できるのは本省担当者とシステム管理者だけです。いずれかに依頼してください。</translation>
    </message>
</context>
<context>
    <name>OfficeUserText</name>
    <message>
        <source>“%1” cannot be the name of a login. Begin with a small letter and use only a–z, 0–9, “.”, “-” and “_”; names that begin with pg_ or keynet_ belong to the server.</source>
        <translation>「%1」はログイン名にできません。英小文字で始め、a–z、0–9、「.」「-」「_」だけを使ってください。pg_ と keynet_ で始まる名前はサーバーのものです。</translation>
    </message>
    <message>
        <source>A coordinator belongs to a prefecture. Name its code, from 01 to 47.</source>
        <translation>調整本部の利用者には都道府県が必要です。01から47までのコードを指定してください。</translation>
    </message>
    <message>
        <source>Only a coordinator belongs to a prefecture. Leave it out for “%1”.</source>
        <translation>都道府県を持つのは調整本部の利用者だけです。「%1」では指定しないでください。</translation>
    </message>
    <message>
        <source>Connections and accounts are looked after by the ministry and the system administrators. Ask one of them.</source>
        <translation>連携と利用者は、本省とシステム管理者が受け持ちます。どちらかに依頼してください。</translation>
    </message>
    <message>
        <source>A system administrator looks after accounts and settings and sees no postings and no people. Sign in with the login of somebody who does.</source>
        <translation>システム管理者は利用者と設定を受け持ち、募集と人の記録は見られません。記録を扱う人のログインでサインインしてください。</translation>
    </message>
    <message>
        <source>A supervisor sees the whole country and changes nothing. Ask the ministry or the prefecture that looks after the record.</source>
        <translation>統括は全国を見ますが、変更はしません。本省か、記録を受け持つ都道府県に依頼してください。</translation>
    </message>
    <message>
        <source>This concerns the whole country and is done by the ministry. Ask its staff.</source>
        <translation>全国に関わるため、本省が行います。本省の担当者に依頼してください。</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>“--%1 %2” is not possible. Choose from: %3.</source>
        <translation>「--%1 %2」は指定できません。次から選択してください：%3</translation>
    </message>
    <message>
        <source>01 to 47, or a name such as 東京都 or Tokyo</source>
        <translation>01~47、又は東京都、Tokyoなどの名称</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1から%2までの整数</translation>
    </message>
    <message>
        <source>a day such as 2020-07-27</source>
        <translation>2020-07-27のような日付</translation>
    </message>
    <message>
        <source>only these prefectures: 13 or 東京都; several with commas</source>
        <translation>都道府県で絞込（13又は東京都。複数はコンマ区切り）</translation>
    </message>
    <message>
        <source>only these professions: 04 or 看護師</source>
        <translation>職種で絞込（04又は看護師）</translation>
    </message>
    <message>
        <source>only these states of review: received or 受付</source>
        <translation>審査の状態で絞込（received又は受付）</translation>
    </message>
    <message>
        <source>only these states of publication: published or 公開中</source>
        <translation>公開の状態で絞込（published又は公開中）</translation>
    </message>
    <message>
        <source>only these fill states: unfilled or 未充足</source>
        <translation>充足の状態で絞込（unfilled又は未充足）</translation>
    </message>
    <message>
        <source>only rows in which this text occurs</source>
        <translation>この語句を含む行に絞込</translation>
    </message>
    <message>
        <source>order: number, facility_name, needed_by, remaining, …</source>
        <translation>並び順：number、facility_name、needed_by、remaining、…</translation>
    </message>
    <message>
        <source>only what the checks found so: red, amber (nothing red) or clean</source>
        <translation>指摘の有無で絞り込む：red（必須あり）、amber（確認のみ）、clean（指摘なし）</translation>
    </message>
    <message>
        <source>postings as they stood at the end of that day: 2020-07-27</source>
        <translation>その日の終わりの状態で募集を示す：2020-07-27</translation>
    </message>
    <message>
        <source>today or an earlier day</source>
        <translation>本日またはそれより前の日</translation>
    </message>
</context>
<context>
    <name>OrderCommandText</name>
    <message>
        <source>“order %1” needs the order and at least one seeker.</source>
        <translation>「order %1」には応援派遣と一人以上の求職者が必要です。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Seeker</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>派遣元</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>選定理由</translation>
    </message>
    <message>
        <source>%1: %2 for %3, %4 to %5, paid by %6: %7</source>
        <translation>%1：%3への%2の応援派遣 %4～%5 費用負担 %6（%7）</translation>
    </message>
    <message>
        <source>“order %1” needs the number of the order.</source>
        <translation>「order %1」には応援派遣の番号が必要です。</translation>
    </message>
    <message>
        <source>candidates: how many at most (100)</source>
        <translation>candidates：最大人数（100）</translation>
    </message>
    <message>
        <source>cancel: why</source>
        <translation>cancel：理由</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Sends people from other prefectures: makes a support order, finds candidates, adds them, fixes them and prints the list, also to a file.</source>
        <translation>他の都道府県からの応援派遣：作成、候補者の検索、追加、確定、名簿の印刷とファイル保存。</translation>
    </message>
    <message>
        <source>create, change: who asks for support</source>
        <translation>create, change：要請する都道府県</translation>
    </message>
    <message>
        <source>create, change: who is wanted (04)</source>
        <translation>create, change：職種（04）</translation>
    </message>
    <message>
        <source>create, change: how many</source>
        <translation>create, change：人数</translation>
    </message>
    <message>
        <source>create, change: first day</source>
        <translation>create, change：初日</translation>
    </message>
    <message>
        <source>create, change: last day</source>
        <translation>create, change：最終日</translation>
    </message>
    <message>
        <source>create, change: days of the period that somebody must be free (all)</source>
        <translation>create, change：期間中に従事できることを要する日数（全日）</translation>
    </message>
    <message>
        <source>create, change: where</source>
        <translation>create, change：場所</translation>
    </message>
    <message>
        <source>create, change: what they will do</source>
        <translation>create, change：業務内容</translation>
    </message>
</context>
<context>
    <name>OrderDeskText</name>
    <message>
        <source>There is no support order %1. Check the number.</source>
        <translation>応援派遣%1はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>The activity does not exist any more. Load the list again.</source>
        <translation>その事業はもうありません。一覧を読み直してください。</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>New support order</source>
        <translation>応援派遣の追加</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <translation>%1 の条件</translation>
    </message>
    <message>
        <source>Make the order</source>
        <translation>派遣要請を作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Requesting prefecture</source>
        <translation>要請する都道府県</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Free on at least</source>
        <translation>必要な従事可能日数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>全日</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>就業場所</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>業務内容</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>費用負担</translation>
    </message>
</context>
<context>
    <name>OrderFileText</name>
    <message>
        <source>The support order does not exist any more. Load the list again.</source>
        <translation>その応援派遣はもうありません。一覧を読み直してください。</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Requesting prefecture</source>
        <translation>要請する都道府県</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>People</source>
        <translation>派遣する人</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%2人中 %1人</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (at least %n day(s))</source>
        <translation>
            <numerusform>%1～%2（%n日以上）</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>就業場所</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>業務内容</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>費用負担</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>By sending prefecture</source>
        <translation>派遣元の都道府県別</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>派遣元</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Seeker</source>
        <translation>求職者番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>選定の理由</translation>
    </message>
    <message>
        <source>Support order %1</source>
        <translation>応援派遣 %1 名簿</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Basis: people with the original licence seen who agreed to work in other prefectures and are booked for nothing else in the period.</source>
        <translation>対象：免許の原本を確認済みで、県外での勤務に同意し、期間中に他の予約がない人。</translation>
    </message>
    <message>
        <source>Nobody was chosen yet.</source>
        <translation>まだ誰も選ばれていません。</translation>
    </message>
</context>
<context>
    <name>OrderReport</name>
    <message>
        <source>Orders</source>
        <translation>派遣件数</translation>
    </message>
    <message>
        <source>People asked for</source>
        <translation>要請人数</translation>
    </message>
    <message>
        <source>People chosen</source>
        <translation>決定人数</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未決定人数</translation>
    </message>
    <message>
        <source>Covered (%)</source>
        <translation>充足率（％）</translation>
    </message>
    <message>
        <source>By profession</source>
        <translation>職種別</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>状態別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>派遣元</translation>
    </message>
    <message>
        <source>Sending prefecture</source>
        <translation>派遣元都道府県</translation>
    </message>
    <message>
        <source>Requesting prefecture</source>
        <translation>要請都道府県</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Support orders</source>
        <translation>応援派遣</translation>
    </message>
    <message>
        <source>Basis: support orders of which any day lies in the period, by the requesting prefecture. Cancelled orders only by state.</source>
        <translation>集計の基準：期間内に1日でもかかる応援派遣、要請都道府県による。取消は状態別の表だけに含みます。</translation>
    </message>
    <message>
        <source>Who sends to whom</source>
        <translation>派遣元と要請先</translation>
    </message>
    <message>
        <source>By requesting prefecture</source>
        <translation>要請都道府県別</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Support orders</source>
        <translation>応援派遣</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>For</source>
        <translation>要請元</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>派遣元</translation>
    </message>
    <message>
        <source>Seeker</source>
        <translation>求職者番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>登録者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>選定の理由</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Days free</source>
        <translation>従事可能日数</translation>
    </message>
    <message>
        <source>What speaks for them</source>
        <translation>推薦の理由</translation>
    </message>
    <message>
        <source>What excluded them</source>
        <translation>除外の理由</translation>
    </message>
    <message>
        <source>New order…</source>
        <translation>派遣要請を追加…</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>表示する派遣要請</translation>
    </message>
    <message>
        <source>Being filled</source>
        <translation>調整中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What to see of the order</source>
        <translation>表示の切替</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補者</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>印刷プレビュー</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>検索し直す</translation>
    </message>
    <message>
        <source>People on the order</source>
        <translation>派遣する人</translation>
    </message>
    <message>
        <source>Candidates, best first</source>
        <translation>候補者（適した順）</translation>
    </message>
    <message>
        <source>Excluded people</source>
        <translation>除外された人</translation>
    </message>
    <message>
        <source>Add to the order</source>
        <translation>派遣に加える</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Terms…</source>
        <translation>条件…</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <comment>an order</comment>
        <translation>中止…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>the list as a file</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>They were taken off %1.</source>
        <translation>%1 から外しました。</translation>
    </message>
    <message>
        <source>The people of %1 are fixed.</source>
        <translation>%1 の人員を確定しました。</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <translation>%1 を完了しました。</translation>
    </message>
    <message>
        <source>A prefecture asks for people of a profession for a period. Candidates live in other prefectures, have their original licence seen, agree to work elsewhere and are booked for nothing else; the best come first, with what speaks for them. Under “Excluded” stands who cannot be sent and by what. Whoever is on the order is booked for its period; nobody can be on two at once. Fix the people when the list is complete, and print it.

Names are masked unless you have the right to personal data.</source>
        <translation>都道府県が、職種と期間を指定して応援を要請します。候補者は他の都道府県に住み、免許の原本を確認済みで、県外での勤務に同意し、他の予約がない人です。適した順に、理由とともに表示します。「除外」には、派遣できない人とその理由を表示します。登録した人は期間中の予約となり、同時に二つの派遣に登録することはできません。名簿がそろったら人員を確定し、印刷してください。

氏名は、個人情報を見る権限がない限り伏せて表示します。</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+↑ ↓</source>
        <translation>Ctrl+クリック、Shift+↑ ↓</translation>
    </message>
    <message>
        <source>choose several people</source>
        <translation>複数の人を選択</translation>
    </message>
    <message>
        <source>add the chosen candidates</source>
        <translation>選んだ候補者を加える</translation>
    </message>
    <message>
        <source>print the list of people</source>
        <translation>名簿を印刷</translation>
    </message>
    <message>
        <source>save the list as CSV</source>
        <translation>名簿を CSV に保存</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>chosen, wanted</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) being filled</source>
        <translation>
            <numerusform>調整中 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is being filled</source>
        <translation>調整中の派遣要請はありません</translation>
    </message>
    <message>
        <source>Fixed, completed and cancelled orders are under “All”.</source>
        <translation>確定・完了・中止した要請は「すべて」にあります。</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>There is no support order yet</source>
        <translation>派遣要請はまだありません</translation>
    </message>
    <message>
        <source>A prefecture that needs people for a period asks for them with an order.</source>
        <translation>一定期間の応援が必要な都道府県の要請を、ここに登録します。</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>派遣要請を追加</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n %2 for %3</source>
        <translation>
            <numerusform>%1：%3 へ %2 %n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>free on %n day(s) or more</source>
        <translation>
            <numerusform>%n日以上従事できる人</numerusform>
        </translation>
    </message>
    <message>
        <source>paid by: %1</source>
        <translation>費用負担：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n</source>
        <comment>prefecture, people</comment>
        <translation>
            <numerusform>%1 %n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is on the order yet; %n place(s) are open.</source>
        <translation>
            <numerusform>まだ誰も登録されていません（残り %n人）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n prefecture(s): %1</source>
        <translation>
            <numerusform>%n都道府県から：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on the order yet</source>
        <translation>まだ誰も登録されていません</translation>
    </message>
    <message>
        <source>Search candidates, choose some of them and add them.</source>
        <translation>候補者を検索し、選んで加えてください。</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>候補者を検索</translation>
    </message>
    <message>
        <source>Looking at the seekers …</source>
        <translation>求職者を調べています…</translation>
    </message>
    <message>
        <source>Looking for candidates</source>
        <translation>候補者の検索</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>検索を中止しました</translation>
    </message>
    <message>
        <source>Nobody was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Nobody can be sent</source>
        <translation>派遣できる人がいません</translation>
    </message>
    <message>
        <source>Under “Excluded” stands what excluded them.</source>
        <translation>除外の理由は「除外」で確認できます。</translation>
    </message>
    <message>
        <source>Nobody was excluded</source>
        <translation>除外された人はいません</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>候補者 %n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n</source>
        <comment>what excluded, how many people</comment>
        <translation>
            <numerusform>%1 %n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 of %3 people now.</source>
        <translation>%1 の登録は %3人中 %2人になりました。</translation>
    </message>
    <message>
        <source>%1 was made. Choose the people now.</source>
        <translation>%1 を作成しました。続けて人を選んでください。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 を変更しました。</translation>
    </message>
    <message>
        <source>Cancel a support order</source>
        <translation>応援派遣の中止</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n people</source>
        <translation>
            <numerusform>%1（登録 %n人）</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 を中止する</translation>
    </message>
    <message>
        <source>Its people are free for other bookings again. The order and the reason are kept.</source>
        <translation>登録した人の予約は解除されます。要請と中止の理由は記録に残ります。</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 を中止しました。</translation>
    </message>
    <message>
        <source>Save the list of people</source>
        <translation>名簿の保存</translation>
    </message>
    <message>
        <source>The order runs until %1.</source>
        <translation>この派遣は %1 まで続きます。</translation>
    </message>
    <message>
        <source>Fix people</source>
        <translation>人員を確定</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>検索できませんでした</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>理由は上のメッセージに表示されています。</translation>
    </message>
</context>
<context>
    <name>OutFileText</name>
    <message>
        <source>the file to write</source>
        <translation>保存先のファイル</translation>
    </message>
    <message>
        <source>its format (by its ending)</source>
        <translation>形式（省略時は拡張子による）</translation>
    </message>
    <message>
        <source>of CSV (UTF-8, with a mark for Excel)</source>
        <translation>CSVの文字コード（省略時はBOM付きUTF-8）</translation>
    </message>
    <message>
        <source>written for characters that CP932 lacks, instead of refusing: 〓</source>
        <translation>CP932にない文字の代わりに書く文字（指定がなければ保存しない）：〓</translation>
    </message>
    <message>
        <source>No file is named. Add “--out FILE”.</source>
        <translation>ファイルの指定がありません。「--out FILE」を付けてください。</translation>
    </message>
    <message>
        <source>The format of “%1” is not possible. Add “--format” with one of: %2.</source>
        <translation>「%1」の形式は使えません。「--format」に次のいずれかを指定してください：%2</translation>
    </message>
    <message>
        <source>The encoding “%1” is not possible. Choose from: utf-8, cp932.</source>
        <translation>文字コード「%1」は使えません。utf-8 または cp932 を指定してください。</translation>
    </message>
    <message>
        <source>Only CSV has an encoding. Leave out “--encoding”, or write CSV.</source>
        <translation>文字コードを選べるのはCSVだけです。「--encoding」を外すか、CSVで保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CP932 lacks %n character(s); nothing was saved. Leave out “--encoding cp932”, or add “--substitute 〓”.</source>
        <translation>
            <numerusform>CP932にない文字が%n字あるため、保存していません。「--encoding cp932」を外すか、「--substitute 〓」を付けてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxCommandText</name>
    <message>
        <source>The outbox is empty.</source>
        <translation>送信箱は空です。</translation>
    </message>
    <message>
        <source>“%1” is no number of an entry. See “outbox list”.</source>
        <translation>「%1」は送信箱の番号ではありません。「outbox list」を見てください。</translation>
    </message>
    <message>
        <source>“outbox list” takes no number. See keynet-desk help outbox.</source>
        <translation>「outbox list」に番号は不要です。keynet-desk help outbox を見てください。</translation>
    </message>
    <message>
        <source>“outbox %1” needs the number of an entry. See “outbox list”.</source>
        <translation>「outbox %1」には送信箱の番号が必要です。「outbox list」を見てください。</translation>
    </message>
    <message>
        <source>“outbox drop” needs --reason. It is kept.</source>
        <translation>「outbox drop」には --reason が必要です。理由は記録されます。</translation>
    </message>
    <message>
        <source>Shows what waits to be sent, sends it again, or gives it up.</source>
        <translation>送信待ちを表示し、再送または取りやめます。</translation>
    </message>
    <message>
        <source>also what was sent and given up</source>
        <translation>送信済みと取りやめも含める</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最大件数</translation>
    </message>
    <message>
        <source>why it is given up</source>
        <translation>取りやめる理由</translation>
    </message>
    <message>
        <source>There are more: “outbox list --after %1”.</source>
        <translation>続きがあります：「outbox list --after %1」</translation>
    </message>
    <message>
        <source>only what failed</source>
        <translation>失敗したものだけ</translation>
    </message>
    <message>
        <source>Nothing in the outbox failed.</source>
        <translation>失敗した送信はありません。</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>送信箱</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>取りやめ…</translation>
    </message>
    <message>
        <source>It is sent with the next round.</source>
        <translation>次の同期で送信します。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting.</source>
        <translation>
            <numerusform>%n 件が送信待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>送信待ちはありません。</translation>
    </message>
    <message>
        <source>Every decision has arrived in the other systems.</source>
        <translation>すべての結果が相手システムに届いています。</translation>
    </message>
    <message>
        <source>Give up sending</source>
        <translation>送信の取りやめ</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>The other system will not hear of it. The reason stands in the audit.</source>
        <translation>相手システムには伝わりません。理由は監査記録に残ります。</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <translation>送信を取りやめました。</translation>
    </message>
    <message>
        <source>What could not be taken in</source>
        <translation>受け入れられなかったもの</translation>
    </message>
    <message>
        <source>Arrived, not taken in</source>
        <translation>受入れ不可</translation>
    </message>
    <message>
        <source>Every decision that G-MIS or Key-Net has to hear of waits here until it has arrived there, once and in order. What could not be sent stays, with the reason; it is tried again by itself, and at once when you send it again. What you give up is never sent; the reason is kept. An application or inquiry from Key-Net that cannot be taken in stands under “Arrived, not taken in” with the reason: correct what is in the way and take it in again, or give it up; then the applicant hears that it was not accepted.</source>
        <translation>G-MIS や Key-Net に伝える決定は、相手に届くまでここで待ちます。届くのは順番どおり、一度だけです。送れなかったものは理由とともに残り、自動で、または「再送」ですぐに送り直します。取りやめたものは送られず、理由が記録されます。Key-Net から届いた応募や問い合わせで受け入れられないものは「受入れ不可」に理由とともに並びます。原因を直して受け入れ直すか、取りやめてください。取りやめると、受け付けられなかったことが応募者に伝わります。</translation>
    </message>
    <message>
        <source>Everything that arrived was taken in.</source>
        <translation>届いたものはすべて受け入れました。</translation>
    </message>
    <message>
        <source>Applications and inquiries from Key-Net stand with their postings.</source>
        <translation>Key-Net からの応募と問い合わせは、それぞれの募集に結び付いています。</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>受け入れ直す</translation>
    </message>
    <message>
        <source>It was taken in.</source>
        <translation>受け入れました。</translation>
    </message>
    <message>
        <source>Give up taking in</source>
        <translation>受入れの取りやめ</translation>
    </message>
    <message>
        <source>Whoever applied hears that it was not accepted. The reason stands in the audit.</source>
        <translation>受け付けられなかったことが応募者に伝わります。理由は監査記録に残ります。</translation>
    </message>
    <message>
        <source>It will not be taken in.</source>
        <translation>受け入れません。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>エラーが%n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>失敗した送信はありません。</translation>
    </message>
    <message>
        <source>What waits is sent with the next round.</source>
        <translation>送信待ちのものは、次の同期で送信します。</translation>
    </message>
    <message>
        <source>Nothing was ever sent.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Decisions about postings from G-MIS, and publications, appear here.</source>
        <translation>G-MIS の募集の審査結果や公開の内容が、ここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n arrived, but not taken in.</source>
        <translation>
            <numerusform>%n 件が届きましたが、受け入れられていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>But %n application(s) or inquiry(ies) from Key-Net could not be taken in.</source>
        <translation>
            <numerusform>ただし、Key-Net から届いた応募・問い合わせ%n件を受け入れられません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>理由を見る</translation>
    </message>
</context>
<context>
    <name>OutboxSender</name>
    <message>
        <source>The record keeps changing in %1. It is tried again by itself.</source>
        <translation>%1 側の記録が変わり続けています。自動で再試行します。</translation>
    </message>
</context>
<context>
    <name>OutboxStoreText</name>
    <message>
        <source>There is no entry %1 in the outbox. Check the number.</source>
        <translation>送信箱に %1 はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>The entry %1 is “%2” already; there is nothing to send.</source>
        <translation>%1 はすでに「%2」です。送信するものはありません。</translation>
    </message>
    <message>
        <source>Say why it is not to be sent; the reason is kept.</source>
        <translation>送信しない理由を入力してください。理由は記録されます。</translation>
    </message>
    <message>
        <source>The entry %1 is “%2” already; it cannot be dropped.</source>
        <translation>%1 はすでに「%2」のため、取りやめられません。</translation>
    </message>
    <message>
        <source>The institution changed the posting, too. It is sent once the conflict is decided.</source>
        <translation>募集機関も内容を変更しました。競合の決定後に送信します。</translation>
    </message>
</context>
<context>
    <name>OutboxTableModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集情報</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Why it was not sent</source>
        <translation>送信できない理由</translation>
    </message>
</context>
<context>
    <name>PageListText</name>
    <message>
        <source>Recruiting</source>
        <translation>募集管理</translation>
    </message>
    <message>
        <source>People</source>
        <translation>求職・就業</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>プレビュー（%1/%2ページ）</translation>
    </message>
</context>
<context>
    <name>PairFates</name>
    <message numerus="yes">
        <source>%n pair(s) became referrals among the applications.</source>
        <translation>
            <numerusform>%n 組が応募の「紹介」になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) could not be referred. %1</source>
        <translation>
            <numerusform>%n 組は紹介できませんでした。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept and refer %n pair(s)</source>
        <translation>
            <numerusform>%n 組を採択して紹介</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept and refer</source>
        <translation>採択して紹介</translation>
    </message>
</context>
<context>
    <name>PairReaderText</name>
    <message>
        <source>%1 “%2” is not a whole number from %3 to %4. Correct it.</source>
        <translation>%1「%2」は %3 から %4 までの整数ではありません。直してください。</translation>
    </message>
    <message>
        <source>edges.csv has more than 2,147,483,647 rows. Match a smaller scope.</source>
        <translation>edges.csv の行数が 2,147,483,647 を超えています。範囲を狭めてください。</translation>
    </message>
    <message>
        <source>“%1” is not in %2. Add it there or remove this row.</source>
        <translation>「%1」は %2 にありません。追加するか、この行を削除してください。</translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message>
        <source>Excluded</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>適合度</translation>
    </message>
    <message>
        <source>%1 of 1000</source>
        <translation>1000 点中 %1 点</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>part of a score, points, most points</comment>
        <translation>%1 %2/%3</translation>
    </message>
</context>
<context>
    <name>PasswordHashText</name>
    <message>
        <source>There is not enough memory to set a password. Close other programs and try again.</source>
        <translation>メモリが不足しているため、パスワードを登録できません。ほかのプログラムを終了して、もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>PeopleListText</name>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>免許</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>“list %1” has one order only. Leave “--sort” out.</source>
        <translation>「list %1」の並び順は1種類です。「--sort」を外してください。</translation>
    </message>
</context>
<context>
    <name>PeopleScopeText</name>
    <message>
        <source>others than postings: only these states or stages: 有効, received, …</source>
        <translation>募集以外：この状態・段階だけ（有効、received など）</translation>
    </message>
    <message>
        <source>seekers: only these checks of the licence: original_seen, …</source>
        <translation>求職者：この免許確認だけ（original_seen など）</translation>
    </message>
    <message>
        <source>applications: only open ones; hires, training: exemptions to approve</source>
        <translation>applications：対応中のもののみ、hires・training：承認待ちの免除のみ</translation>
    </message>
    <message>
        <source>applications: only those that stay too long in their stage; interviews: result missing</source>
        <translation>applications：期限を過ぎたもののみ、interviews：結果未入力のもののみ</translation>
    </message>
    <message>
        <source>only of this seeker</source>
        <translation>この求職者だけ</translation>
    </message>
    <message>
        <source>applications: only for this posting</source>
        <translation>応募：この募集だけ</translation>
    </message>
    <message>
        <source>registered, planned or held from that day on</source>
        <translation>登録・予定・実施がこの日以降</translation>
    </message>
    <message>
        <source>to that day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>“--%1” does not narrow “%2”. Leave it out.</source>
        <translation>「--%1」は「%2」の絞込には使えません。指定を外してください。</translation>
    </message>
</context>
<context>
    <name>PeopleShowText</name>
    <message>
        <source>There is no interview %1. Check the number.</source>
        <translation>面接%1はありません。番号を確かめてください。</translation>
    </message>
</context>
<context>
    <name>PeopleValueText</name>
    <message>
        <source>“%1” is none of the known terms; it was left out.</source>
        <translation>「%1」は既定の用語にないため取り込みませんでした。</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
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
        <source>This fiscal year</source>
        <translation>今年度</translation>
    </message>
    <message>
        <source>From–to…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>first day</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>last day</comment>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>PeriodPopup</name>
    <message>
        <source>Received from–to</source>
        <translation>受付日の期間</translation>
    </message>
    <message>
        <source>Received &amp;from</source>
        <translation>受付日（自）</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>last day of a period</comment>
        <translation>受付日（至）</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Map of the prefectures</source>
        <translation>都道府県地図</translation>
    </message>
    <message>
        <source>Ten largest shortages</source>
        <translation>不足数の上位10件</translation>
    </message>
    <message>
        <source>Trend by week</source>
        <translation>週ごとの推移</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>画像をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG図面 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
</context>
<context>
    <name>Pivot</name>
    <message>
        <source>“%1” cannot be split by “%2”. Choose from: %3.</source>
        <translation>「%1」は「%2」では分けられません。次から選んでください：%3</translation>
    </message>
    <message>
        <source>Rows and columns are the same. Choose another field for one of them, or no columns.</source>
        <translation>行と列が同じです。どちらかに別の項目を選ぶか、列をなしにしてください。</translation>
    </message>
    <message>
        <source>The period ends before it begins. Choose a later end.</source>
        <translation>期間の終わりが始まりより前です。終わりの日を後ろにしてください。</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters. Enter another one.</source>
        <translation>名称は1〜%1文字です。別の名称を入力してください。</translation>
    </message>
    <message>
        <source>The saved table cannot be read. Save it anew.</source>
        <translation>保存した集計表を読み取れません。保存し直してください。</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>PivotBar</name>
    <message>
        <source>Counted</source>
        <translation>集計するもの</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Saved tables</source>
        <translation>保存した集計表</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save the table under a name</source>
        <translation>集計表に名前を付けて保存</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から除く</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存していない集計</translation>
    </message>
</context>
<context>
    <name>PivotReport</name>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1&#x3000;%2×%3</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1&#x3000;%2別</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>At this moment</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Basis: %1, each by its own day in the period. Rows and columns as the posting or the seeker stands now.</source>
        <translation>集計の基準：%1。期間内のそれぞれの日付による。行と列は、募集または求職者の現在の状態による。</translation>
    </message>
    <message>
        <source>Basis: %1, of the postings that the filter lets through, as they stand now. Seats filled are confirmed starts.</source>
        <translation>集計の基準：%1。絞込に合う募集の現在の状態による。充足は就業開始を確認した人数。</translation>
    </message>
    <message>
        <source>By row</source>
        <translation>行別</translation>
    </message>
</context>
<context>
    <name>PivotStore</name>
    <message>
        <source>There is no saved table “%1”. “report saved” lists those that there are.</source>
        <translation>保存した集計表「%1」はありません。“report saved” で一覧を確認してください。</translation>
    </message>
</context>
<context>
    <name>PlacementReport</name>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Without application</source>
        <translation>応募によらない</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>就業開始</translation>
    </message>
    <message>
        <source>Days to fill (median)</source>
        <translation>充足日数（中央値）</translation>
    </message>
    <message>
        <source>Days to fill (90%)</source>
        <translation>充足日数（90％）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Facility kind and route</source>
        <translation>施設種別と経路</translation>
    </message>
    <message>
        <source>Kind of facility</source>
        <translation>施設種別</translation>
    </message>
    <message>
        <source>Decisions of review</source>
        <translation>審査の決定件数</translation>
    </message>
    <message>
        <source>Days in review (median)</source>
        <translation>審査日数（中央値）</translation>
    </message>
    <message>
        <source>Days in review (90%)</source>
        <translation>審査日数（90％）</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>すべての組合せ</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>By kind of facility</source>
        <translation>施設種別</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>経路別</translation>
    </message>
    <message>
        <source>By profession</source>
        <translation>職種別</translation>
    </message>
    <message>
        <source>By profession, with the time in review</source>
        <translation>職種別（審査日数を含む）</translation>
    </message>
    <message>
        <source>By prefecture</source>
        <translation>都道府県別</translation>
    </message>
    <message>
        <source>By prefecture, with the time in review</source>
        <translation>都道府県別（審査日数を含む）</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>採用実績</translation>
    </message>
    <message>
        <source>Basis: people whose start was confirmed in the period, by the place of work; days from the first publication to the start; route of the application. Review: decisions of the period, days from receipt.</source>
        <translation>集計の基準：期間内に就業開始を確認した人数、就業場所による。充足日数は最初の公開日から就業開始日まで。経路は応募の経路。審査は期間内の決定で、受付からの日数。</translation>
    </message>
</context>
<context>
    <name>PostingChangeText</name>
    <message>
        <source>The posting has no profession. Enter one of the eleven professions.</source>
        <translation>募集に職種がありません。11職種のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>The posting has no prefecture. Enter one of the 47 prefectures.</source>
        <translation>募集に都道府県がありません。47都道府県のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>The posting has ended. Register it anew instead of changing it.</source>
        <translation>この募集は終了しています。変更せず、新たに登録してください。</translation>
    </message>
    <message>
        <source>The newest revision is not approved; there is nothing to undo.</source>
        <translation>最新の版は承認されていないため、元に戻すものがありません。</translation>
    </message>
    <message>
        <source>The posting was published or has seats taken since. Stop or end it instead.</source>
        <translation>承認後に公開されたか、募集枠に人が入っています。元に戻さず、停止または終了してください。</translation>
    </message>
    <message>
        <source>More seats are taken than the earlier revision has. Enter a new revision instead.</source>
        <translation>以前の版の募集人数を超える人が募集枠に入っています。新しい版を入力してください。</translation>
    </message>
    <message>
        <source>The posting was merged into %1. Publish that one.</source>
        <translation>この募集は%1に統合されています。統合先を公開してください。</translation>
    </message>
    <message>
        <source>The posting is non-public, but its text names what is hidden. Return it for correction.</source>
        <translation>非公開の募集ですが、本文に伏せるべき名称が含まれています。差し戻して修正を求めてください。</translation>
    </message>
    <message>
        <source>Only an approved posting can take people. Approve it first.</source>
        <translation>募集枠に人を入れられるのは承認済みの募集だけです。先に承認してください。</translation>
    </message>
    <message>
        <source>Enter the person to whom the seat is offered.</source>
        <translation>内定する人を入力してください。</translation>
    </message>
    <message>
        <source>This hire does not exist any more. Load the posting again.</source>
        <translation>この採用の記録は既にありません。募集を読み込み直してください。</translation>
    </message>
    <message>
        <source>The posting is merged already.</source>
        <translation>この募集は既に統合されています。</translation>
    </message>
    <message>
        <source>People have seats in this posting. Keep it, and merge the other one into it.</source>
        <translation>この募集の募集枠には人が入っています。この募集を残し、もう一方をこちらに統合してください。</translation>
    </message>
</context>
<context>
    <name>PostingColumnText</name>
    <message>
        <source>%1 required, %2 to confirm</source>
        <translation>必須%1件、確認%2件</translation>
    </message>
    <message numerus="yes">
        <source>%n required</source>
        <translation>
            <numerusform>必須%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>確認%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <comment>heading of a column: how many are wanted</comment>
        <translation>人数</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>heading of a column: seats that are left</comment>
        <translation>残</translation>
    </message>
</context>
<context>
    <name>PostingDeskText</name>
    <message>
        <source>Somebody else changed %1 in the meantime. Compare and decide again.</source>
        <translation>他の担当者が%1を変更しました。見比べて、改めて判断してください。</translation>
    </message>
    <message>
        <source>%1 was itself merged into %2. Keep that one.</source>
        <translation>%1は既に%2に統合されています。%2を残してください。</translation>
    </message>
    <message>
        <source>%1 and %2 differ in facility, profession, employment or place; they are no duplicates.</source>
        <translation>%1と%2は施設、職種、雇用形態または就業場所が異なるため、重複ではありません。</translation>
    </message>
</context>
<context>
    <name>PostingDetail</name>
    <message>
        <source>Part of the posting</source>
        <translation>募集の表示区分</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>募集枠</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Revisions and history</source>
        <translation>版と履歴</translation>
    </message>
    <message>
        <source>The posting</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>終了：%1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Validity begins with the first approval.</source>
        <translation>有効期間は最初の承認から始まります。</translation>
    </message>
    <message>
        <source>Expires soon: valid until %1, extended once already</source>
        <translation>期限間近：有効期限 %1（延長済み）</translation>
    </message>
    <message>
        <source>Expires soon: valid until %1, may be extended by a month</source>
        <translation>期限間近：有効期限 %1（1か月延長できます）</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2、%3</translation>
    </message>
    <message>
        <source>The first revision: there is none before it.</source>
        <translation>最初の版のため、前の版はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against the revision before</source>
        <translation>
            <numerusform>前の版からの変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The posting has ended. Register it anew to change it.</source>
        <translation>この募集は終了しています。変更するには、新たに登録してください。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>公開予約</translation>
    </message>
    <message>
        <source>To be published on %1; valid until %2</source>
        <translation>%1に公開予定、有効期限 %2</translation>
    </message>
</context>
<context>
    <name>PostingEditor</name>
    <message>
        <source>Recruiting institution</source>
        <translation>募集機関</translation>
    </message>
    <message>
        <source>Form of a posting</source>
        <translation>募集の入力フォーム</translation>
    </message>
    <message>
        <source>Fields of the posting</source>
        <translation>募集の項目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Edit %1  %2</source>
        <translation>%1を編集  %2</translation>
    </message>
    <message>
        <source>New posting</source>
        <translation>新規募集</translation>
    </message>
    <message>
        <source>There is input for this posting that was not saved.</source>
        <translation>この募集には、保存されていない入力があります。</translation>
    </message>
    <message>
        <source>The changes are not saved yet.</source>
        <translation>変更はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>An input cannot be read. Correct the field that is marked.</source>
        <translation>読み取れない入力があります。印の付いた項目を修正してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Somebody else saved the posting meanwhile. Both changes are in the form now: check and save again.</source>
        <translation>他の担当者がこの募集を先に保存しました。双方の変更をフォームに反映しましたので、確かめてから改めて保存してください。</translation>
    </message>
    <message>
        <source>Your choice is in the form now: check and save again.</source>
        <translation>選択した内容をフォームに反映しました。確かめてから改めて保存してください。</translation>
    </message>
    <message>
        <source>The institution is known and was filled in.</source>
        <translation>登録済みの募集機関のため、内容を自動で入力しました。</translation>
    </message>
    <message>
        <source>The institution is not known yet; it will be added with the posting.</source>
        <translation>未登録の募集機関です。募集とともに登録されます。</translation>
    </message>
</context>
<context>
    <name>PostingExport</name>
    <message>
        <source>Postings</source>
        <translation>募集</translation>
    </message>
</context>
<context>
    <name>PostingFieldText</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>PostingHead</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>period</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1  revision %2</source>
        <translation>%1  第%2版</translation>
    </message>
    <message>
        <source>Recruited by %1</source>
        <translation>募集機関：%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>period</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>period</comment>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>PostingList</name>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>募集%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n posting(s)</source>
        <translation>
            <numerusform>募集%n件超</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a posting from the list.</source>
        <translation>一覧から募集を選んでください。</translation>
    </message>
</context>
<context>
    <name>PostingLoaderText</name>
    <message>
        <source>The facility does not exist any more. Load the list again.</source>
        <translation>この施設は既に存在しません。一覧を読み込み直してください。</translation>
    </message>
    <message>
        <source>There is no posting %1. Check the number.</source>
        <translation>募集%1はありません。番号を確かめてください。</translation>
    </message>
    <message>
        <source>The posting %1 has no content. Run a check of the database.</source>
        <translation>募集%1に内容がありません。データベースの点検を実行してください。</translation>
    </message>
</context>
<context>
    <name>PostingPast</name>
    <message>
        <source>The posting %1 has no content. Run a check of the database.</source>
        <translation>募集%1に内容がありません。データベースを検査してください。</translation>
    </message>
    <message>
        <source>There was no posting %1 on %2. Choose a later day.</source>
        <translation>%2には募集%1はありませんでした。後の日を指定してください。</translation>
    </message>
</context>
<context>
    <name>PostingStoreText</name>
    <message>
        <source>The posting does not exist any more. Load the list again.</source>
        <translation>この募集は既にありません。一覧を読み込み直してください。</translation>
    </message>
</context>
<context>
    <name>PostingUndoText</name>
    <message>
        <source>The seats changed otherwise since. Load the posting again.</source>
        <translation>その後、採用状況が変更されています。募集を読み込み直してください。</translation>
    </message>
    <message>
        <source>The seat of %1 belongs to a registered seeker. Correct it at the application.</source>
        <translation>%1の採用は登録済みの求職者のものです。応募の画面で修正してください。</translation>
    </message>
    <message>
        <source>%1 was changed again since; nothing was taken back. Load it again.</source>
        <translation>%1はその後さらに変更されているため、元に戻していません。読み込み直してください。</translation>
    </message>
    <message>
        <source>The last change of %1 cannot be taken back here.</source>
        <translation>%1の直前の変更は、ここでは元に戻せません。</translation>
    </message>
</context>
<context>
    <name>PostingWriterText</name>
    <message>
        <source>There is a posting with the number %1 already.</source>
        <translation>番号%1の募集は既にあります。</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime. Compare and decide again.</source>
        <translation>他の担当者が%1を変更しました。見比べて、改めて判断してください。</translation>
    </message>
</context>
<context>
    <name>PostingsPage</name>
    <message>
        <source>%1 is published.</source>
        <translation>%1を公開しました。</translation>
    </message>
    <message>
        <source>%1 was extended to %2.</source>
        <translation>%1を%2まで延長しました。</translation>
    </message>
    <message>
        <source>Suspend the publication</source>
        <translation>公開を停止</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n posting(s)</source>
        <translation>
            <numerusform>募集%n件を停止</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1を停止しました。</translation>
    </message>
    <message>
        <source>End the posting</source>
        <translation>募集を終了</translation>
    </message>
    <message numerus="yes">
        <source>End %n posting(s)</source>
        <translation>
            <numerusform>募集%n件を終了</numerusform>
        </translation>
    </message>
    <message>
        <source>An ended posting is withdrawn from every channel and cannot be published again.</source>
        <translation>終了した募集はすべての掲載先から取り下げられ、再び公開することはできません。</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1を終了しました。</translation>
    </message>
    <message>
        <source>%1: %2 – %3 started, %4 offered, %5 left</source>
        <translation>%1：%2（就業%3、内定%4、残%5）</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Choose a posting from the list.</source>
        <translation>一覧から募集を選んでください。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>%1 was added and waits for review.</source>
        <translation>%1を追加しました。審査待ちです。</translation>
    </message>
    <message>
        <source>%1 was saved; revision %2 waits for review.</source>
        <translation>%1を保存しました。第%2版は審査待ちです。</translation>
    </message>
    <message>
        <source>New posting</source>
        <translation>新規募集</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Here is every posting with its publication and its seats. Choose one to publish, suspend, extend or end it, to record offers and starts, or to edit it; a saved change is a new revision that waits for review, and what is published stays as it was until then.</source>
        <translation>すべての募集を、公開の状況と募集枠とともに表示します。募集を選んで、公開、停止、延長、終了、内定や就業の記録、編集を行ってください。保存した変更は新しい版として審査待ちになり、審査が済むまで公開中の内容は変わりません。</translation>
    </message>
    <message>
        <source>Previous and next posting; from the detail with Alt</source>
        <translation>前・次の募集（詳細からはAltキーを併用）</translation>
    </message>
    <message>
        <source>Edit the posting</source>
        <translation>募集を編集</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>フォームを保存</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>選択した行をテキストとしてコピー</translation>
    </message>
    <message>
        <source>To the detail</source>
        <translation>詳細へ移動</translation>
    </message>
    <message>
        <source>Another posting is being edited. Save or discard it first.</source>
        <translation>別の募集を編集中です。先に保存または破棄してください。</translation>
    </message>
    <message>
        <source>These are exactly the postings that the figure was counted from.</source>
        <translation>この数値の集計対象となった募集だけを表示しています。</translation>
    </message>
    <message>
        <source>Show all postings</source>
        <translation>すべての募集を表示</translation>
    </message>
    <message>
        <source>No posting passes the filter.</source>
        <translation>絞込に該当する募集はありません。</translation>
    </message>
    <message>
        <source>There is no posting yet.</source>
        <translation>募集はまだありません。</translation>
    </message>
    <message>
        <source>Prefecture, profession, period, search or state hide the others.</source>
        <translation>都道府県、職種、期間、検索または状態の絞込により、他の募集は表示されていません。</translation>
    </message>
    <message>
        <source>Import a file, or add the first posting by hand.</source>
        <translation>ファイルを取り込むか、最初の募集を手入力で追加してください。</translation>
    </message>
    <message>
        <source>Schedule the publication</source>
        <translation>公開予約</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>The posting is published by itself on that day. It is valid until %1.</source>
        <translation>この募集は指定した日に自動で公開されます。有効期限は%1です。</translation>
    </message>
    <message>
        <source>Publish on %1</source>
        <translation>%1に公開する</translation>
    </message>
    <message>
        <source>%1 will be published on %2.</source>
        <translation>%1を%2に公開するよう予約しました。</translation>
    </message>
    <message numerus="yes">
        <source>Input for %n posting(s) was not saved when you left.</source>
        <translation>
            <numerusform>保存されていない入力が%n件の募集に残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続きを入力</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The last step of %1 was taken back.</source>
        <translation>%1の直前の操作を元に戻しました。</translation>
    </message>
    <message>
        <source>Take the last step of publication or seats back</source>
        <translation>直前の公開又は採用の操作を元に戻す</translation>
    </message>
    <message>
        <source>%1 names nothing any more; the new revision waits for review.</source>
        <translation>%1 を伏字にしました。新しい版は審査待ちです。</translation>
    </message>
</context>
<context>
    <name>PresenceText</name>
    <message>
        <source>%1 has been deciding on this posting since %2. Choose another; it is free a minute after they leave it.</source>
        <translation>%1さんが%2からこの募集を審査しています。別の募集を選んでください。離れて1分たつと、審査できるようになります。</translation>
    </message>
    <message>
        <source>%1 also has this posting open, since %2.</source>
        <translation>%1さんも%2からこの募集を開いています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more also have this posting open.</source>
        <translation>
            <numerusform>%1さんほか%n人も、この募集を開いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been deciding on %2 since %3; nothing was changed. Choose another posting; this one is free a minute after they leave it.</source>
        <translation>%1さんが%3から%2を審査しています。何も変更していません。別の募集を選んでください。離れて1分たつと、審査できるようになります。</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Personal data</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>伏せて表示</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>パスワードを削除</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Personal data and lock</source>
        <translation>個人情報と画面ロック</translation>
    </message>
    <message>
        <source>Whole: names, contacts and licence numbers in lists, details and exports. Turning this on or off, and each export with them, is kept in the audit.</source>
        <translation>「すべて表示」にすると、一覧・詳細・書き出しに氏名、連絡先、免許番号が表示されます。切り替えと、個人情報を含む書き出しは監査記録に残ります。</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ロックまでの時間</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>新しいパスワード（確認）</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>パスワードを登録</translation>
    </message>
    <message>
        <source>The window locks when nobody touches it for this long, at Ctrl+L, and at the start.</source>
        <translation>この時間操作がないとき、Ctrl+Lキーを押したとき、起動したときに画面をロックします。</translation>
    </message>
    <message>
        <source>The lock is off, because no password is set for your name. Set one, so that nobody reads personal data while you are away.</source>
        <translation>担当者名にパスワードが登録されていないため、画面ロックは働きません。離席中に個人情報を見られないよう、パスワードを登録してください。</translation>
    </message>
    <message>
        <source>✕ The two new passwords differ. Enter the same one twice.</source>
        <translation>✕ 新しいパスワードが一致しません。同じものを二度入力してください。</translation>
    </message>
    <message>
        <source>✕ Enter a new password, then once more.</source>
        <translation>✕ 新しいパスワードを入力し、確認欄にも同じものを入力してください。</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>The password is removed; the window does not lock any more.</source>
        <translation>パスワードを削除しました。今後、画面はロックされません。</translation>
    </message>
    <message>
        <source>The password is set. The window locks with it from now on.</source>
        <translation>パスワードを登録しました。今後はこのパスワードで画面をロックします。</translation>
    </message>
    <message>
        <source>Personal data are shown whole at this desk from now on.</source>
        <translation>この担当者には、今後、個人情報をすべて表示します。</translation>
    </message>
    <message>
        <source>Personal data are masked from now on.</source>
        <translation>今後、個人情報を伏せて表示します。</translation>
    </message>
    <message>
        <source>Remove the second factor…</source>
        <translation>2段階認証をやめる…</translation>
    </message>
    <message>
        <source>Set up a second factor…</source>
        <translation>2段階認証を設定…</translation>
    </message>
    <message>
        <source>The second factor is removed; the password alone opens the window.</source>
        <translation>2段階認証をやめました。パスワードだけで開きます。</translation>
    </message>
    <message>
        <source>The window opens with the password and a code of the app from now on.</source>
        <translation>これからは、パスワードと認証アプリのコードで開きます。</translation>
    </message>
</context>
<context>
    <name>ProgramText</name>
    <message>
        <source>There is no display for the window. Set DISPLAY, or give a command: see keynet-desk --help.</source>
        <translation>ウィンドウを表示する画面がありません。DISPLAYを設定するか、コマンドを指定してください（keynet-desk --help を参照）。</translation>
    </message>
</context>
<context>
    <name>PublicPostingText</name>
    <message>
        <source>The text of the non-public posting names the institution (%1). Correct it, then send it again.</source>
        <translation>非公開募集の本文（%1）に募集機関の名称が残っています。修正して再送してください。</translation>
    </message>
</context>
<context>
    <name>PublicationCommandText</name>
    <message>
        <source>Publishes approved postings.</source>
        <translation>承認済みの募集を公開します。</translation>
    </message>
    <message>
        <source>Stops the publication of postings; they can be published again.</source>
        <translation>募集の公開を停止します。停止した募集は再び公開できます。</translation>
    </message>
    <message>
        <source>why, for the history</source>
        <translation>履歴に残す理由</translation>
    </message>
    <message>
        <source>“--reason %1” is not possible. Choose from: %2.</source>
        <translation>「--reason %1」は指定できません。次から選んでください：%2</translation>
    </message>
    <message>
        <source>Ends the publication of postings for good.</source>
        <translation>募集の公開を終了します。終了後は再び公開できません。</translation>
    </message>
    <message>
        <source>filled, cancelled, expired, reregistered, by_office (as it is without this option)</source>
        <translation>filled、cancelled、expired、reregistered、by_office（省略時はby_office）</translation>
    </message>
    <message>
        <source>more about it, for the history</source>
        <translation>履歴に残す補足説明</translation>
    </message>
    <message>
        <source>Extends the validity of postings by one month, once.</source>
        <translation>募集の有効期間を1回に限り1か月延長します。</translation>
    </message>
    <message>
        <source>not now, but by itself on this day, such as 2020-08-01</source>
        <translation>すぐに公開せず、この日に自動で公開する（例：2020-08-01）</translation>
    </message>
</context>
<context>
    <name>PublicationText</name>
    <message>
        <source>Only an approved posting is published. Approve it first.</source>
        <translation>公開できるのは承認済みの募集だけです。先に承認してください。</translation>
    </message>
    <message>
        <source>The posting is published already.</source>
        <translation>この募集は既に公開されています。</translation>
    </message>
    <message>
        <source>The posting has ended. Register it anew to publish it again.</source>
        <translation>この募集は終了しています。再び公開するには、新たに登録してください。</translation>
    </message>
    <message>
        <source>The posting&apos;s validity has run out. Extend it or register it anew.</source>
        <translation>募集の有効期間が過ぎています。延長するか、新たに登録してください。</translation>
    </message>
    <message>
        <source>Only a published posting can be stopped.</source>
        <translation>停止できるのは公開中の募集だけです。</translation>
    </message>
    <message>
        <source>The posting has ended already.</source>
        <translation>この募集は既に終了しています。</translation>
    </message>
    <message>
        <source>Only a posting that is published, scheduled or stopped can be extended.</source>
        <translation>延長できるのは、公開中、公開予定または停止中の募集だけです。</translation>
    </message>
    <message>
        <source>The posting was extended once already; a second extension is not allowed. Register it anew.</source>
        <translation>この募集は既に1回延長されており、再度の延長はできません。新たに登録してください。</translation>
    </message>
    <message>
        <source>The posting&apos;s validity has run out. Register it anew.</source>
        <translation>募集の有効期間が過ぎています。新たに登録してください。</translation>
    </message>
    <message>
        <source>Choose a day after today, or publish the posting at once.</source>
        <translation>明日以降の日を選ぶか、すぐに公開してください。</translation>
    </message>
    <message>
        <source>The posting is valid until %1 only. Choose an earlier day or extend it.</source>
        <translation>この募集の有効期限は%1です。それより前の日を選ぶか、期限を延長してください。</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Choose a reason</source>
        <translation>理由を選択</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>具体的な理由</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>✕ Choose a reason.</source>
        <translation>✕ 理由を選んでください。</translation>
    </message>
    <message>
        <source>✕ Enter the reason in words.</source>
        <translation>✕ 具体的な理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>RejectWriterText</name>
    <message>
        <source>Rejected rows cannot be written to %1. Choose another place.</source>
        <translation>取込できない行を%1に書き出せません。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>ReportBuilder</name>
    <message>
        <source>build: %1</source>
        <translation>build：%1</translation>
    </message>
    <message>
        <source>build: the same, or none</source>
        <translation>build：同じ項目。付けなければ列なし</translation>
    </message>
    <message>
        <source>build: a saved table; forget: which one</source>
        <translation>build：保存した集計表の名称。forget：除く集計表の名称</translation>
    </message>
    <message>
        <source>build: keeps what the options say under this name</source>
        <translation>build：指定した内容をこの名称で保存</translation>
    </message>
    <message>
        <source>There is no saved table “%1”. “report saved” lists those that there are.</source>
        <translation>保存した集計表「%1」はありません。“report saved” で一覧を確認してください。</translation>
    </message>
    <message>
        <source>Name the saved table with --name.</source>
        <translation>--name で保存した集計表の名称を指定してください。</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>除きました：%1</translation>
    </message>
</context>
<context>
    <name>ReportCommandText</name>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>the day of a shortage report: 2020-07-27 (today)</source>
        <translation>不足状況報告書の基準日：2020-07-27（省略時は今日）</translation>
    </message>
    <message>
        <source>--month takes a month such as 2020-07, not “%1”.</source>
        <translation>--month には 2020-07 のような年月を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>the month of the monthly report: 2020-07 (this month)</source>
        <translation>月次報告書の対象月。例：2020-07（省略時は今月）</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Name the month to sign off with --month, such as 2020-07.</source>
        <translation>確定する月を --month で指定してください（例：2020-07）。</translation>
    </message>
    <message>
        <source>monthly: this signed edition (the newest one)</source>
        <translation>monthly：確定済みのこの版（省略時は最新の版）</translation>
    </message>
    <message>
        <source>monthly: what the database knows now, whatever was signed off</source>
        <translation>monthly：確定の有無にかかわらず、現在のデータで集計する</translation>
    </message>
    <message>
        <source>sign: why the figures of an earlier edition are corrected</source>
        <translation>sign：前の版の数値を訂正する理由</translation>
    </message>
    <message>
        <source>first day of a period (the first of the month)</source>
        <translation>期間の初日（当月1日）</translation>
    </message>
    <message>
        <source>last day of a period (today)</source>
        <translation>期間の末日（本日）</translation>
    </message>
    <message>
        <source>Saves a report as PDF, Excel workbook or CSV, or gives its tables with --json alone: of one day the shortage, of one month the monthly report, of a period review, placements, channels, training, support orders or funds. Signs off the figures of a closed month, which later edits do not change, and lists what was signed.</source>
        <translation>報告書をPDF、Excelブック、CSVで保存します。--json だけを付けると表そのものを返します。1日の不足状況、1か月の月次報告書、期間の審査・採用実績・経路と配信・研修・応援派遣・費用。締めた月の数値に署名し（以後の入力では変わりません）、署名した版を一覧にします。</translation>
    </message>
    <message>
        <source>--count takes once or each_time, not “%1”.</source>
        <translation>--count に指定できるのは once または each_time です（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>People who register again are counted: %1</source>
        <translation>再登録者の数え方：%1</translation>
    </message>
    <message>
        <source>returning: how people count who register again</source>
        <translation>returning：再登録者の数え方</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Please note that registering a posting does not guarantee that it will be filled.</source>
        <translation>募集情報を登録した場合でも、充足に至らない場合があることをあらかじめご了承ください。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>集計基準</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>この報告書について</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 ファイル (*.%2)</translation>
    </message>
    <message>
        <source>The report was given to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>中止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
</context>
<context>
    <name>ReportMaking</name>
    <message>
        <source>The period ends before it begins. Choose a later end.</source>
        <translation>期間の終わりが始まりより前です。終わりの日を後の日にしてください。</translation>
    </message>
    <message>
        <source>The day is still to come. Choose today or an earlier day.</source>
        <translation>まだ来ていない日です。今日以前の日を選んでください。</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1、%2行目、%3：%4</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>&quot;%1&quot; cannot be saved. Close it in other programs, check that the folder may be written, and try again.</source>
        <translation>「%1」を保存できません。他のプログラムで開いている場合は閉じ、フォルダーに書き込めることを確かめてから、やり直してください。</translation>
    </message>
    <message>
        <source>The printer does not answer. Check it, or save the report as PDF.</source>
        <translation>プリンターが応答しません。プリンターを確かめるか、報告書をPDFで保存してください。</translation>
    </message>
    <message>
        <source>Printing stopped. Check the printer and print the rest again.</source>
        <translation>印刷が途中で止まりました。プリンターを確かめ、残りを印刷し直してください。</translation>
    </message>
</context>
<context>
    <name>ReportScope</name>
    <message>
        <source>Japan</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Prefectures: %1; professions: %2</source>
        <translation>都道府県：%1、職種：%2</translation>
    </message>
    <message>
        <source>all of Japan</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>All professions</source>
        <translation>全職種</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Characters that CP932 lacks</source>
        <translation>CP932にない文字</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Save as Excel workbook</source>
        <translation>Excelブックで保存</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
    <message>
        <source>UTF-8 (for Excel of today)</source>
        <translation>UTF-8（現行のExcel向け）</translation>
    </message>
    <message>
        <source>CP932 (Shift_JIS, for older programs)</source>
        <translation>CP932（Shift_JIS、古いプログラム向け）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>A report shows the figures of a day or of a period as they will be printed. The prefecture and the profession of the filter limit it. It can be printed, or saved as PDF, as an Excel workbook with one sheet for each view, and as CSV. Names of facilities are in no report.</source>
        <translation>報告書は、ある日または期間の数値を、印刷される形で表示します。絞込の都道府県と職種により対象が限定されます。印刷のほか、PDF、表示ごとに1シートのExcelブック、CSVで保存できます。施設名はどの報告書にも記載されません。</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp、PgDn</translation>
    </message>
    <message>
        <source>page before, next page</source>
        <translation>前のページ、次のページ</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>save as Excel workbook</source>
        <translation>Excelブックで保存</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>The period ends before it begins. Choose a later end.</source>
        <translation>期間の終わりが始まりより前です。終わりの日を後の日にしてください。</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>No posting is published on this day</source>
        <translation>この日に公開されている募集はありません</translation>
    </message>
    <message>
        <source>Nothing was reviewed in this period</source>
        <translation>この期間に審査されたものはありません</translation>
    </message>
    <message>
        <source>The filter lets %1 through.</source>
        <translation>絞込の対象：%1</translation>
    </message>
    <message>
        <source>Choose another day or period.</source>
        <translation>別の日または期間を選んでください。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞込を解除</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告書を保存</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>報告書を保存しています</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>中止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>CP932 lacks %n character(s) of this report, listed below. Nothing is saved yet.</source>
        <translation>
            <numerusform>この報告書には、CP932にない文字が%n字あります（下に表示）。まだ何も保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>UTF-8で保存</translation>
    </message>
    <message>
        <source>Write 〓 for them</source>
        <translation>〓に置き換える</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n字</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>対象月</translation>
    </message>
    <message>
        <source>No posting and no seeker was valid in this month</source>
        <translation>この月に有効な求人・求職はありません</translation>
    </message>
    <message>
        <source>Monthly report %1</source>
        <translation>月次報告書 %1</translation>
    </message>
    <message>
        <source>Sign off the month</source>
        <translation>月の数値に署名する</translation>
    </message>
    <message>
        <source>The figures are counted once more, for the whole country.</source>
        <translation>数値は、全国についてもう一度集計します。</translation>
    </message>
    <message>
        <source>They are kept with your name, the time and their SHA-256. Later changes do not alter them; a correction is a new edition.</source>
        <translation>あなたの名前、日時、SHA-256とともに保存します。以後の変更では変わりません。訂正は新しい版になります。</translation>
    </message>
    <message>
        <source>I have looked at the figures.</source>
        <translation>数値を確認しました。</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>%1に署名する</translation>
    </message>
    <message>
        <source>Sign a correction</source>
        <translation>訂正に署名する</translation>
    </message>
    <message>
        <source>Sign edition %1 of %2</source>
        <translation>%2の第%1版に署名する</translation>
    </message>
    <message>
        <source>The figures are counted once more, for the whole country. Earlier editions stay; every figure that differs is listed. Say why it is corrected.</source>
        <translation>数値は、全国についてもう一度集計します。前の版は残り、異なる数値はすべて一覧になります。訂正の理由を入力してください。</translation>
    </message>
    <message>
        <source>Signing off the month</source>
        <translation>月の数値に署名中</translation>
    </message>
    <message>
        <source>Edition %1 of %2 is signed off.</source>
        <translation>%2の第%1版に署名しました。</translation>
    </message>
    <message>
        <source>Nobody started and nothing was decided in this period</source>
        <translation>この期間には就業開始も審査の決定もありません</translation>
    </message>
    <message>
        <source>No application moved and nothing was delivered in this period</source>
        <translation>この期間には応募の動きも配信もありません</translation>
    </message>
    <message>
        <source>Nobody started and no training was recorded in this period</source>
        <translation>この期間には就業開始も研修の記録もありません</translation>
    </message>
    <message>
        <source>No support order lies in this period</source>
        <translation>この期間にかかる応援派遣はありません</translation>
    </message>
    <message>
        <source>No funded activity lies in this period</source>
        <translation>この期間にかかる事業はありません</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>集計表を保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Measure, rows, columns and the filter are kept in this database, for everybody who works on it. A table of the same name is replaced.</source>
        <translation>集計するもの、行、列、絞込をこのデータベースに保存します。このデータベースを使う全員が使えます。同じ名称の集計表は置き換えます。</translation>
    </message>
    <message>
        <source>The table was removed from the list.</source>
        <translation>集計表を一覧から除きました。</translation>
    </message>
    <message>
        <source>The table is saved as “%1”.</source>
        <translation>集計表を「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Nothing is counted here</source>
        <translation>集計するものがありません</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全幅</translation>
    </message>
    <message>
        <source>Registered again</source>
        <translation>再登録者</translation>
    </message>
    <message>
        <source>How people count who register again after their validity ran out</source>
        <translation>有効期間が切れた後に再び登録した者の数え方</translation>
    </message>
    <message>
        <source>The office counts people who register again in this way from now on. Months that were signed off stay as they are.</source>
        <translation>再登録者の数え方を変更しました。以後、この組織の月報はすべてこの数え方になります。確定済みの月は変わりません。</translation>
    </message>
</context>
<context>
    <name>ReviewCommandText</name>
    <message>
        <source>“review %1” needs --reason. See keynet-desk help review.</source>
        <translation>「review %1」には --reason が必要です。keynet-desk help review を参照してください。</translation>
    </message>
    <message>
        <source>Decides about the newest revision of postings.</source>
        <translation>募集の最新の版について審査の決定を行います。</translation>
    </message>
    <message>
        <source>why it is returned or rejected: %1</source>
        <translation>差戻しまたは不受理の理由：%1</translation>
    </message>
    <message>
        <source>what the institution should know</source>
        <translation>募集機関に伝える事項</translation>
    </message>
    <message>
        <source>approve although something is doubtful</source>
        <translation>確認の指摘があっても承認する</translation>
    </message>
</context>
<context>
    <name>ReviewDetail</name>
    <message>
        <source>The posting under review</source>
        <translation>審査中の募集</translation>
    </message>
    <message>
        <source>Checks, changes and history</source>
        <translation>指摘、変更点、履歴</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) (revision %1 → revision %2)</source>
        <translation>
            <numerusform>変更%n件（第%1版 → 第%2版）</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest revision is decided: there is nothing to approve.</source>
        <translation>最新の版は決定済みのため、承認するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) are open, so the posting cannot be approved.</source>
        <translation>
            <numerusform>必須の指摘が%n件残っているため、承認できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the items to confirm; then the posting can be approved.</source>
        <translation>確認の指摘にチェックを入れると、承認できます。</translation>
    </message>
    <message numerus="yes">
        <source>The decision is about all %n selected postings.</source>
        <translation>
            <numerusform>選択した募集%n件すべてに対する決定です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不受理</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Refuse</source>
        <translation>不受理</translation>
    </message>
    <message>
        <source>Return to the institution</source>
        <translation>募集機関に差戻し</translation>
    </message>
    <message numerus="yes">
        <source>%n selected posting(s)</source>
        <translation>
            <numerusform>選択した募集%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n posting(s)</source>
        <translation>
            <numerusform>募集%n件を不受理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n posting(s)</source>
        <translation>
            <numerusform>募集%n件を差戻し</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the grounds of article 5-6 of the Employment Security Act allow to refuse a posting.</source>
        <translation>募集を不受理とできるのは、職業安定法第5条の6に定める事由に該当する場合に限ります。</translation>
    </message>
    <message numerus="yes">
        <source>Deciding about %n posting(s)</source>
        <translation>
            <numerusform>募集%n件の決定を処理しています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was approved.</source>
        <translation>%1を承認しました。</translation>
    </message>
    <message>
        <source>%1 was returned.</source>
        <translation>%1を差し戻しました。</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1を不受理としました。</translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were approved.</source>
        <translation>
            <numerusform>募集%n件を承認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were returned.</source>
        <translation>
            <numerusform>募集%n件を差し戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were refused.</source>
        <translation>
            <numerusform>募集%n件を不受理としました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) were left as they are.</source>
        <translation>
            <numerusform>募集%n件は変更していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Reload and compare</source>
        <translation>読み込み直して見比べる</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile</source>
        <translation>%1は他の担当者により変更されました</translation>
    </message>
    <message>
        <source>As you saw it (revision %1, %2)</source>
        <translation>表示していた内容（第%1版、%2）</translation>
    </message>
    <message>
        <source>As it is now (revision %1, %2)</source>
        <translation>現在の内容（第%1版、%2）</translation>
    </message>
    <message numerus="yes">
        <source>The approval of %n posting(s) was taken back.</source>
        <translation>
            <numerusform>募集%n件の承認を元に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>重複の可能性</translation>
    </message>
    <message>
        <source>No duplicate</source>
        <translation>重複ではない</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>%1に統合</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1を%2に統合しました。</translation>
    </message>
    <message>
        <source>%1 and %2 are no longer shown as duplicates.</source>
        <translation>%1と%2は、今後、重複として表示されません。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>受付・審査</translation>
    </message>
    <message>
        <source>Choose a posting from the list.</source>
        <translation>一覧から募集を選んでください。</translation>
    </message>
    <message>
        <source>Review state</source>
        <translation>審査の状態</translation>
    </message>
    <message>
        <source>All waiting</source>
        <translation>審査待ちすべて</translation>
    </message>
    <message>
        <source>Postings that wait for review</source>
        <translation>審査待ちの募集</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Alt+↑ from anywhere on the page</source>
        <translation>Alt+↑（このページのどこからでも使えます）</translation>
    </message>
    <message>
        <source>Alt+↓ from anywhere on the page</source>
        <translation>Alt+↓（このページのどこからでも使えます）</translation>
    </message>
    <message>
        <source>Here are the postings that wait for a decision, the most urgent first. A red item blocks the approval; an amber one has to be confirmed. A posting that is returned goes back to the institution with the reason; it can only be refused on a legal ground. Several selected rows are decided together.</source>
        <translation>審査待ちの募集を、緊急度の高い順に表示します。赤の指摘（必須）があると承認できません。黄の指摘（確認）は確かめる必要があります。差し戻した募集は、理由とともに募集機関に戻ります。不受理とできるのは法定の事由がある場合に限ります。複数の行を選択すると、まとめて決定します。</translation>
    </message>
    <message>
        <source>Previous and next posting; from the detail with Alt</source>
        <translation>前・次の募集（詳細からはAltキーを併用）</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>選択した行をテキストとしてコピー</translation>
    </message>
    <message>
        <source>To the detail</source>
        <translation>詳細へ移動</translation>
    </message>
    <message>
        <source>sorted by %1, first to last</source>
        <translation>%1の昇順</translation>
    </message>
    <message>
        <source>sorted by %1, last to first</source>
        <translation>%1の降順</translation>
    </message>
    <message>
        <source>No posting that waits for review passes the filter.</source>
        <translation>審査待ちの募集のうち、絞込に該当するものはありません。</translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation>審査待ちの募集はありません。</translation>
    </message>
    <message>
        <source>Prefecture, profession, period, search or state hide the others.</source>
        <translation>都道府県、職種、期間、検索または状態の絞込により、他の募集は表示されていません。</translation>
    </message>
    <message>
        <source>New postings come in by importing a file.</source>
        <translation>新しい募集は、ファイルの取込により追加されます。</translation>
    </message>
    <message>
        <source>Show all that wait</source>
        <translation>審査待ちをすべて表示</translation>
    </message>
    <message numerus="yes">
        <source>%n with required items open</source>
        <translation>
            <numerusform>必須の指摘が残る募集%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>%1 was merged into %2, whose joined content waits for review.</source>
        <translation>%1を%2に統合しました。まとめた内容は審査待ちです。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>要確認%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are shown as possible duplicates again.</source>
        <translation>%1と%2を再び重複の候補として表示します。</translation>
    </message>
    <message>
        <source>Take the last approval, or “no duplicate”, back</source>
        <translation>直前の承認又は「重複ではない」を元に戻す</translation>
    </message>
    <message>
        <source>%1 names nothing any more. Look at it, then decide.</source>
        <translation>%1 を伏字にしました。内容を確かめてから判断してください。</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不受理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>審査待ち</translation>
    </message>
    <message>
        <source>Days to decide (median)</source>
        <translation>決定までの日数（中央値）</translation>
    </message>
    <message>
        <source>Days to decide (90%)</source>
        <translation>決定までの日数（90%）</translation>
    </message>
    <message>
        <source>By profession</source>
        <translation>職種別</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>審査待ち</translation>
    </message>
    <message>
        <source>By prefecture</source>
        <translation>都道府県別</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Prefecture and profession</source>
        <translation>都道府県・職種別</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Review statistics</source>
        <translation>審査統計</translation>
    </message>
    <message>
        <source>Basis: revisions of postings received and decided in the period; waiting at its end. Time from receipt to decision.</source>
        <translation>集計基準：期間内に受付または決定した募集の版。審査待ちは期間末時点。日数は受付から決定まで。</translation>
    </message>
    <message>
        <source>Reasons for returning</source>
        <translation>差戻しの理由</translation>
    </message>
    <message>
        <source>Reasons for refusing</source>
        <translation>不受理の理由</translation>
    </message>
    <message>
        <source>Received by prefecture and profession</source>
        <translation>都道府県・職種別の受付件数</translation>
    </message>
    <message>
        <source>Waiting by prefecture and profession</source>
        <translation>都道府県・職種別の審査待ち件数</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Choose a reason.</source>
        <translation>理由を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a legal ground for refusing. Return the posting, or choose a ground of article 5-6.</source>
        <translation>「%1」は法定の不受理事由ではありません。募集を差し戻すか、第5条の6の事由を選んでください。</translation>
    </message>
    <message>
        <source>The posting is “%1”; only a returned one is resubmitted.</source>
        <translation>この募集は「%1」です。再提出できるのは差し戻された募集だけです。</translation>
    </message>
    <message>
        <source>The posting does not wait for review: it is “%1”.</source>
        <translation>この募集は審査待ちではありません（現在「%1」）。</translation>
    </message>
    <message>
        <source>The posting is in review already.</source>
        <translation>この募集は既に審査中です。</translation>
    </message>
    <message>
        <source>This step does not exist.</source>
        <translation>この操作はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) are missing or contradictory: %1 Return the posting instead.</source>
        <translation>
            <numerusform>必須の項目%n件に、未記入または矛盾があります：%1募集を差し戻してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful item(s) want a second look: %1 Confirm them to approve.</source>
        <translation>
            <numerusform>確認を要する項目が%n件あります：%1承認するには、確認済みとしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowCellsText</name>
    <message>
        <source>The row has more cells than the header has columns; a text with the separator in it needs quotes.</source>
        <translation>見出しの列数より多いセルがある行です。区切り文字を含む文字列は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A quotation mark is missing here or above, and rows have run together; correct the quotation marks.</source>
        <translation>この行又は前の行の引用符が欠けているため、複数の行が結合しています。引用符を修正してください。</translation>
    </message>
</context>
<context>
    <name>SampleJobText</name>
    <message>
        <source>The database holds data already, and invented data would mix with it. Name a new one with --database.</source>
        <translation>データベースに既にデータがあり、架空のデータが混ざってしまいます。--database で新しいデータベースを指定してください。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written. Start again when you like.</source>
        <translation>中止しました。何も書き込まれていません。必要に応じて、やり直してください。</translation>
    </message>
</context>
<context>
    <name>SampleText</name>
    <message>
        <source>Made %1 facilities, %2 postings and %3 seekers in %4.</source>
        <translation>施設%1件、募集%2件、求職者%3人を作成しました（%4）。</translation>
    </message>
    <message>
        <source>Fills a new database with fictitious data in the shape of the real world.</source>
        <translation>新しいデータベースに、実際に近い形の架空のデータを作成します。</translation>
    </message>
    <message>
        <source>how many postings (2000)</source>
        <translation>募集の件数（2000）</translation>
    </message>
    <message>
        <source>how many seekers (0)</source>
        <translation>求職者の人数（0）</translation>
    </message>
    <message>
        <source>another number gives other data (1)</source>
        <translation>番号を変えると別のデータになります（1）</translation>
    </message>
</context>
<context>
    <name>ScreenshotText</name>
    <message>
        <source>%1 cannot be written. Check that its folder exists and may be written to.</source>
        <translation>%1 に書き込めません。フォルダーの有無と書き込みの権限を確認してください。</translation>
    </message>
    <message>
        <source>There is no page “%1”. Choose one of: %2</source>
        <translation>「%1」というページはありません。次から選んでください：%2</translation>
    </message>
    <message>
        <source>No file was named. Give --out FILE.png</source>
        <translation>ファイルの指定がありません。--out FILE.png を指定してください。</translation>
    </message>
    <message>
        <source>The size is not understood. Write it as 1280x800.</source>
        <translation>大きさを読み取れません。1280x800 のように指定してください。</translation>
    </message>
    <message>
        <source>Save a picture of a page of the window</source>
        <translation>画面の1ページを画像で保存します。</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>保存先のファイル</translation>
    </message>
    <message>
        <source>size of the window, 1280x800 where none is given</source>
        <translation>画面の大きさ（省略時は1280x800）</translation>
    </message>
    <message>
        <source>in dark colours</source>
        <translation>暗い配色で</translation>
    </message>
</context>
<context>
    <name>SealedFileText</name>
    <message>
        <source>The file of secrets %1 is damaged. Remove it and enter the secrets anew.</source>
        <translation>秘密情報のファイル %1 が壊れています。削除して入力し直してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to open the secrets. Close other programs and try again.</source>
        <translation>メモリが不足し、秘密情報を開けません。他のプログラムを終了して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be read. Check its rights.</source>
        <translation>秘密情報のファイル %1 を読み込めません。権限を確認してください。</translation>
    </message>
    <message>
        <source>The passphrase of the secrets is wrong. Enter it again.</source>
        <translation>秘密情報のパスフレーズが違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The secrets cannot be written to %1. Check the rights of its folder.</source>
        <translation>秘密情報を %1 に書き込めません。フォルダーの権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>SeatsPanel</name>
    <message>
        <source>Add an offer</source>
        <translation>内定を追加</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>募集枠</translation>
    </message>
    <message>
        <source>People in the seats</source>
        <translation>募集枠に入っている人</translation>
    </message>
    <message>
        <source>Selected person: %1</source>
        <translation>選択中の人：%1</translation>
    </message>
    <message>
        <source>Only an approved posting can take people.</source>
        <translation>募集枠に人を入れられるのは承認済みの募集だけです。</translation>
    </message>
    <message>
        <source>Nobody has a seat yet. Add the first offer.</source>
        <translation>募集枠に入っている人はまだいません。最初の内定を追加してください。</translation>
    </message>
    <message>
        <source>Next step for %1:</source>
        <translation>%1の次の手続：</translation>
    </message>
    <message>
        <source>Candidates…</source>
        <translation>候補者…</translation>
    </message>
</context>
<context>
    <name>SeatsText</name>
    <message>
        <source>The headcount must be 1 or more.</source>
        <translation>募集人数は1以上で入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are taken already. Enter a headcount of at least that.</source>
        <translation>
            <numerusform>募集枠には既に%n人が入っています。それ以上の募集人数を入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n seat(s) are taken. Enter a reason to go over the headcount.</source>
        <translation>
            <numerusform>募集枠%n人分はすべて埋まっています。募集人数を超える場合は、理由を入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the reason for leaving.</source>
        <translation>離職の理由を入力してください。</translation>
    </message>
    <message>
        <source>The offer is not accepted yet. Record the acceptance, then the start.</source>
        <translation>内定がまだ承諾されていません。承諾を記録してから、就業開始を記録してください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>A hire that is “%1” is over. Offer a new seat where somebody starts again.</source>
        <translation>「%1」の採用は終わっています。再び就業する場合は、新しく内定を出してください。</translation>
    </message>
    <message>
        <source>A hire that is “%1” cannot become “%2”. What can follow is %3.</source>
        <translation>「%1」の採用を「%2」にすることはできません。次にできるのは%3です。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between stages</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The planned end is %1. Record the hire as ended early, with the reason.</source>
        <translation>終了予定日は%1です。途中終了として、理由とともに記録してください。</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Remove the second factor</source>
        <translation>2段階認証をやめる</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>2段階認証の設定</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>これから使う</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Address for the app</source>
        <translation>アプリ用のアドレス</translation>
    </message>
    <message>
        <source>Enter the key in an authenticator app (by time, six digits), or hand it the address. Then enter the code that the app shows. Without the app the window opens only after an administrator has taken the lock off (user unlock).</source>
        <translation>認証アプリ（時刻ベース、6桁）にキーを入力するか、アドレスを渡し、アプリに表示されたコードを入力してください。アプリをなくしたときは、管理者がロックを外す（user unlock）まで開けません。</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>アプリのコード</translation>
    </message>
    <message>
        <source>Enter the six digits that the app shows now.</source>
        <translation>アプリにいま表示されている6桁の数字を入力してください。</translation>
    </message>
</context>
<context>
    <name>SecretInputText</name>
    <message>
        <source>The file of secrets %1 cannot be read. Check the path.</source>
        <translation>秘密情報のファイル %1 を読み込めません。パスをご確認ください。</translation>
    </message>
    <message>
        <source>The password is missing. Write it into the first line of a file and name that with --secret-file, or pass it to standard input.</source>
        <translation>パスワードがありません。ファイルの1行目に書いて --secret-file で指定するか、標準入力から渡してください。</translation>
    </message>
    <message>
        <source>Waiting for the secret on standard input, up to its end. “--secret-file FILE” does without.</source>
        <translation>標準入力から秘密情報を読み取るため、入力の終わりを待っています。「--secret-file FILE」を使うと待たずに進みます。</translation>
    </message>
    <message>
        <source>Standard input gave no secret within a minute; nothing was changed. Name a file with --secret-file, or add “&lt; /dev/null” where none is to be given.</source>
        <translation>1分待ちましたが、標準入力から秘密情報が届きませんでした。何も変更していません。--secret-file でファイルを指定するか、秘密情報を渡さない場合は「&lt; /dev/null」を付けてください。</translation>
    </message>
</context>
<context>
    <name>SecretPlaceText</name>
    <message>
        <source>The passphrase in %1 cannot be read. Check the path.</source>
        <translation>%1 のパスフレーズを読み込めません。パスを確認してください。</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The secrets of this desk are sealed with a passphrase. Enter it on the page Connections, or name its file in KEYNET_PASSPHRASE_FILE.</source>
        <translation>この端末の認証情報はパスフレーズで封印されています。連携ページで入力するか、そのファイルを KEYNET_PASSPHRASE_FILE で指定してください。</translation>
    </message>
    <message>
        <source>This computer has no keychain. Enter a passphrase on the page Connections to seal the secrets with, or name a file that holds one in KEYNET_PASSPHRASE_FILE.</source>
        <translation>このコンピューターにはキーチェーンがありません。認証情報を封印するパスフレーズを連携ページで入力するか、パスフレーズのファイルを KEYNET_PASSPHRASE_FILE で指定してください。</translation>
    </message>
    <message>
        <source>The passphrase is too short to seal secrets with. Choose one of %1 characters or more.</source>
        <translation>パスフレーズが短すぎます。%1文字以上にしてください。</translation>
    </message>
</context>
<context>
    <name>SeekerCases</name>
    <message>
        <source>Applications</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>応募日</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>就業場所</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>就業開始日</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>There is no inquiry, application, seat or training yet.</source>
        <translation>問い合わせ、応募、採用、研修の記録はまだありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>SeekerCheckText</name>
    <message>
        <source>The seeker has no prefecture. Enter one of the 47 prefectures.</source>
        <translation>求職者の都道府県がありません。47都道府県のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>The seeker has no name. Enter the name.</source>
        <translation>求職者の氏名がありません。氏名を入力してください。</translation>
    </message>
    <message>
        <source>Enter how the name is read, so that the person is found.</source>
        <translation>検索できるように、氏名のカナを入力してください。</translation>
    </message>
    <message>
        <source>Enter the date of birth; without it, duplicates are not recognised.</source>
        <translation>生年月日を入力してください。生年月日がないと重複を見つけられません。</translation>
    </message>
    <message numerus="yes">
        <source>The person would be %n year(s) old. Check the date.</source>
        <translation>
            <numerusform>%n歳になります。生年月日を確かめてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can reach the person. Enter a phone number or an e-mail address.</source>
        <translation>連絡先がありません。電話番号またはメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The phone number is too short. Enter it with its area code.</source>
        <translation>電話番号が短すぎます。市外局番から入力してください。</translation>
    </message>
    <message>
        <source>This is no e-mail address. Enter one such as name@example.jp.</source>
        <translation>メールアドレスの形になっていません。name@example.jp のように入力してください。</translation>
    </message>
    <message>
        <source>The check digit of the municipality code is wrong. Enter all six digits.</source>
        <translation>市区町村コードの検査数字が合いません。6桁で入力してください。</translation>
    </message>
    <message>
        <source>A postal code has seven digits, such as 100-8916.</source>
        <translation>郵便番号は7桁です。100-8916 のように入力してください。</translation>
    </message>
    <message>
        <source>The seeker has no licence. Enter one, or the wish for clerical work.</source>
        <translation>求職者の免許がありません。免許を入力するか、希望職種に事務職を入力してください。</translation>
    </message>
    <message>
        <source>%1 needs no licence. Enter it as a wish.</source>
        <translation>%1に免許は不要です。希望職種として入力してください。</translation>
    </message>
    <message>
        <source>The original of the licence as %1 is marked as seen. Enter who saw it and when.</source>
        <translation>%1の免許は原本確認済となっています。確認した人と年月日を入力してください。</translation>
    </message>
    <message>
        <source>The licence as %1 has no number. Enter it as soon as it is known.</source>
        <translation>%1の免許番号がありません。分かり次第入力してください。</translation>
    </message>
    <message>
        <source>A prefecture gives the licence as %1. Enter which.</source>
        <translation>%1の免許は都道府県が交付します。交付した都道府県を入力してください。</translation>
    </message>
    <message>
        <source>The licence as %1 is older than the person could be. Check the dates.</source>
        <translation>%1の免許の登録年月日が生年月日と合いません。年月日を確かめてください。</translation>
    </message>
    <message>
        <source>The seeker is available to a day before the first. Correct the period.</source>
        <translation>勤務可能日の終わりが始まりより前です。期間を訂正してください。</translation>
    </message>
    <message>
        <source>A week has seven days. Correct the number.</source>
        <translation>1週間は7日です。日数を訂正してください。</translation>
    </message>
    <message>
        <source>Without consent, nothing of the person may be handed to an institution. Ask for it.</source>
        <translation>同意がないと、募集機関に情報を提供できません。同意を得てください。</translation>
    </message>
    <message>
        <source>The licence as %1 is marked as seen on a day to come. Correct the day.</source>
        <translation>%1の免許の原本確認日が未来の日付です。日付を訂正してください。</translation>
    </message>
</context>
<context>
    <name>SeekerColumnText</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
</context>
<context>
    <name>SeekerCommandText</name>
    <message>
        <source>Backups made before still hold the data. Delete them, or withdraw the seeker again after restoring one.</source>
        <translation>以前のバックアップには情報が残っています。バックアップを削除するか、復元した後に改めて退会にしてください。</translation>
    </message>
    <message>
        <source>“seeker licence” needs --profession and --check.</source>
        <translation>「seeker licence」には --profession と --check が必要です。</translation>
    </message>
    <message>
        <source>“seeker merge” needs two seekers: the one that stays and the other one.</source>
        <translation>「seeker merge」には残す求職者ともう一方の二人が必要です。</translation>
    </message>
    <message>
        <source>Records a look at a licence, prolongs, merges two records of one person, or withdraws a seeker: that erases the person and keeps the statistics.</source>
        <translation>免許の確認、期限の更新、重複の統合、退会をします。退会は個人情報を消去し、統計は残します。</translation>
    </message>
    <message>
        <source>licence: which one (04 or 看護師)</source>
        <translation>licence：免許の種類（04 または 看護師）</translation>
    </message>
</context>
<context>
    <name>SeekerDeskText</name>
    <message>
        <source>The application %1 is still open. Record it as withdrawn first.</source>
        <translation>応募%1が進行中です。先に取下げとして記録してください。</translation>
    </message>
    <message>
        <source>The seeker is on the support order %1. Take them off it first.</source>
        <translation>この求職者は応援派遣%1に登録されています。先に外してください。</translation>
    </message>
    <message>
        <source>Both records hold seats or support orders on the same days: %1 and %2. End one of them first, or leave the records as two people.</source>
        <translation>二つの記録が同じ期間に%1と%2に入っています。先に一方を終了するか、別人として統合せずにおいてください。</translation>
    </message>
</context>
<context>
    <name>SeekerDetail</name>
    <message>
        <source>Part of the seeker</source>
        <translation>求職者の表示部分</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>登録内容</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>応募・研修</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>見比べる</translation>
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
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>The seeker</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Personal data are masked. Who needs them whole turns them on in the settings.</source>
        <translation>個人情報を伏せて表示しています。すべて表示する必要がある場合は、設定画面で切り替えてください。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Prolong</source>
        <translation>期限を延ばす</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>退会…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>免許</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n歳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old</source>
        <translation>
            <numerusform>%n歳前後</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew on %1; personal data are erased.</source>
        <translation>%1に退会。個人情報は消去済みです。</translation>
    </message>
    <message>
        <source>At work; last active on %1</source>
        <translation>就業中。最終活動日 %1</translation>
    </message>
    <message>
        <source>Ran out on %1. It can be made valid again.</source>
        <translation>%1に期限切れ。再び有効にできます。</translation>
    </message>
    <message>
        <source>Expires soon: valid until %1</source>
        <translation>期限間近：有効期限 %1</translation>
    </message>
    <message>
        <source>Valid until %1, registered on %2</source>
        <translation>有効期限 %1、登録日 %2</translation>
    </message>
    <message>
        <source>Withdrawn seeker</source>
        <translation>退会した求職者</translation>
    </message>
    <message>
        <source>This needs the personal data whole. Turn them on in the settings.</source>
        <translation>この操作には個人情報の表示が必要です。設定画面で「すべて表示」に切り替えてください。</translation>
    </message>
    <message>
        <source>Make valid again</source>
        <translation>再び有効にする</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Postings…</source>
        <translation>募集…</translation>
    </message>
    <message>
        <source>Postings that suit this seeker</source>
        <translation>この求職者に合う募集</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year of birth</comment>
        <translation>%1年</translation>
    </message>
</context>
<context>
    <name>SeekerDuplicateText</name>
    <message>
        <source>This is one and the same record. Choose two.</source>
        <translation>同じ記録です。二つの記録を選んでください。</translation>
    </message>
    <message>
        <source>One of the two has withdrawn; its data are erased. Leave it as it is.</source>
        <translation>一方は退会済みで、個人情報は消去されています。統合せずにそのままにしてください。</translation>
    </message>
</context>
<context>
    <name>SeekerDuplicates</name>
    <message>
        <source>%1  %2 (%3): same %4</source>
        <comment>number, name, state, in what they are alike</comment>
        <translation>%1&#x3000;%2（%3）：%4が一致</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may be the same person</source>
        <translation>
            <numerusform>同じ人と思われる登録が%n件あります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeekerEditor</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Form of a seeker</source>
        <translation>求職者の入力画面</translation>
    </message>
    <message>
        <source>Fields of the seeker</source>
        <translation>求職者の項目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is input for this seeker that was not saved.</source>
        <translation>この求職者には保存していない入力があります。</translation>
    </message>
    <message>
        <source>Edit %1  %2</source>
        <translation>%1&#x3000;%2 の編集</translation>
    </message>
    <message>
        <source>New seeker</source>
        <translation>新しい求職者</translation>
    </message>
    <message>
        <source>The changes are not saved yet.</source>
        <translation>変更はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The record cannot be saved like this. Correct the field that is marked.</source>
        <translation>このままでは保存できません。印の付いた項目を訂正してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Somebody else saved the record meanwhile. Both changes are in the form now: check and save again.</source>
        <translation>編集中に他の人が保存しました。双方の変更を入力欄に反映しました。確かめてから保存し直してください。</translation>
    </message>
    <message>
        <source>Somebody else saved the record meanwhile</source>
        <translation>編集中に他の人が保存しました</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both of you. Choose which value holds; all other changes are kept.</source>
        <translation>
            <numerusform>%n項目を双方が変更しました。どちらの値にするか選んでください。そのほかの変更はすべて残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n choice(s)</source>
        <translation>
            <numerusform>%n項目の選択を反映</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>入力画面に戻る</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手の変更</translation>
    </message>
    <message>
        <source>Your choice is in the form now: check and save again.</source>
        <translation>選んだ値を入力欄に反映しました。確かめてから保存し直してください。</translation>
    </message>
</context>
<context>
    <name>SeekerEventText</name>
    <message>
        <source>Registered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Prolonged</source>
        <translation>期限の延長</translation>
    </message>
    <message>
        <source>Licence looked at</source>
        <translation>免許の確認</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>別の登録との統合</translation>
    </message>
    <message>
        <source>Validity ran out</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Withdrawn, personal data erased</source>
        <translation>退会（個人情報を消去）</translation>
    </message>
    <message>
        <source>Started work</source>
        <translation>就業開始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, which fields</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SeekerExport</name>
    <message>
        <source>Seekers</source>
        <translation>求職者</translation>
    </message>
</context>
<context>
    <name>SeekerFieldGroupText</name>
    <message>
        <source>Person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>勤務できる条件</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>受付</translation>
    </message>
</context>
<context>
    <name>SeekerFieldText</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>免許</translation>
    </message>
</context>
<context>
    <name>SeekerForm</name>
    <message>
        <source>Licences</source>
        <translation>免許</translation>
    </message>
</context>
<context>
    <name>SeekerList</name>
    <message>
        <source>Seekers</source>
        <translation>求職者</translation>
    </message>
    <message numerus="yes">
        <source>%n seeker(s)</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n seeker(s)</source>
        <translation>
            <numerusform>%n人超</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a seeker from the list.</source>
        <translation>一覧から求職者を選んでください。</translation>
    </message>
</context>
<context>
    <name>SeekerLoaderText</name>
    <message>
        <source>There is no seeker %1. Check the number.</source>
        <translation>求職者%1はありません。番号を確認してください。</translation>
    </message>
</context>
<context>
    <name>SeekerPartText</name>
    <message>
        <source>Licences</source>
        <translation>免許</translation>
    </message>
</context>
<context>
    <name>SeekerStoreText</name>
    <message>
        <source>The seeker does not exist any more. Load the list again.</source>
        <translation>その求職者はもうありません。一覧を読み直してください。</translation>
    </message>
</context>
<context>
    <name>SeekerText</name>
    <message>
        <source>The seeker has withdrawn; nothing can be done for them any more. Register them anew.</source>
        <translation>この求職者は退会しているため、手続きできません。改めて登録してください。</translation>
    </message>
    <message>
        <source>The seeker&apos;s validity has not run out. Wait for its last day.</source>
        <translation>求職の有効期限はまだ過ぎていません。期限日まで待ってください。</translation>
    </message>
    <message>
        <source>The seeker is not at work. Load the record again.</source>
        <translation>この求職者は就業中ではありません。記録を読み直してください。</translation>
    </message>
    <message>
        <source>The seeker has withdrawn already; their data are erased.</source>
        <translation>この求職者はすでに退会し、個人情報は消去されています。</translation>
    </message>
    <message>
        <source>The seeker is at work. End the employment first, then withdraw them.</source>
        <translation>この求職者は就業中です。先に就業の終了を記録してから退会にしてください。</translation>
    </message>
    <message>
        <source>The seeker has no licence as %1. Enter it first.</source>
        <translation>この求職者には%1の免許がありません。先に登録してください。</translation>
    </message>
    <message>
        <source>The original of the licence as %1 was looked at already: “%2”. Only another look at it changes that.</source>
        <translation>%1の免許の原本はすでに確認されています（%2）。変更できるのは原本を改めて確認したときだけです。</translation>
    </message>
</context>
<context>
    <name>SeekerWiringText</name>
    <message>
        <source>Editing needs the personal data whole. Turn them on in the settings.</source>
        <translation>編集には個人情報の表示が必要です。設定画面で「すべて表示」に切り替えてください。</translation>
    </message>
</context>
<context>
    <name>SeekerWriterText</name>
    <message>
        <source>There is a seeker with the number %1 already.</source>
        <translation>番号%1の求職者はすでに登録されています。</translation>
    </message>
    <message>
        <source>The seeker %1 has withdrawn; their data stay erased.</source>
        <translation>求職者%1は退会しています。消去した情報は元に戻りません。</translation>
    </message>
</context>
<context>
    <name>SeekersPage</name>
    <message>
        <source>Another record is being edited. Save or discard it first.</source>
        <translation>別の求職者を編集中です。先に保存するか破棄してください。</translation>
    </message>
    <message>
        <source>%1 was marked as active today.</source>
        <translation>%1の最終活動日を本日にしました。</translation>
    </message>
    <message>
        <source>%1 is valid until %2.</source>
        <translation>%1の有効期限は%2です。</translation>
    </message>
    <message>
        <source>%1, licence as %2: %3</source>
        <translation>%1&#x3000;%2の免許：%3</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1を%2に統合</translation>
    </message>
    <message>
        <source>The two records contradict each other nowhere.</source>
        <translation>二つの登録に食い違いはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ. Choose which value holds.</source>
        <translation>
            <numerusform>%n項目が異なります。どちらの値にするか選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications, seats, trainings and inquiries of both hang on %1 from then on, and %2 still finds it. Values that are not taken are kept with the record.</source>
        <translation>双方の応募、採用、研修、問い合わせは%1にまとまり、%2でも引き続き検索できます。選ばなかった値も記録に残ります。</translation>
    </message>
    <message>
        <source>Merging needs the personal data whole. Turn them on in the settings, then compare again.</source>
        <translation>統合には個人情報の表示が必要です。設定画面で「すべて表示」に切り替えてから、もう一度見比べてください。</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>%1に統合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 is part of %2 now.</source>
        <translation>%1を%2に統合しました。</translation>
    </message>
    <message>
        <source>Withdraw and erase</source>
        <translation>退会と個人情報の消去</translation>
    </message>
    <message>
        <source>Erased for good: name, kana, date of birth, contacts, address, licences, free texts, evidence, drafts, and their values in the history and the search index. The database file is searched afterwards.</source>
        <translation>次のものを完全に消去し、元に戻せません：氏名、カナ、生年月日、連絡先、住所、免許、自由記載、証明書類、下書き、および履歴と検索索引の中の値。消去後にデータベース全体を検索して確かめます。</translation>
    </message>
    <message>
        <source>What stays for the statistics: number, prefecture, profession, intake route, days of registration and withdrawal, and that applications, seats and trainings took place.</source>
        <translation>統計のため残るもの：番号、都道府県、職種、受付経路、登録日と退会日、応募・採用・研修があったという事実。</translation>
    </message>
    <message>
        <source>Backups made before still hold the person. Delete them, or withdraw again after restoring one.</source>
        <translation>これまでのバックアップには個人情報が残っています。削除するか、復元した後にもう一度退会の処理をしてください。</translation>
    </message>
    <message>
        <source>The person asked to withdraw; nothing of it can be brought back.</source>
        <translation>本人から退会の申出があり、元に戻せないことを確認しました。</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1さんの個人情報を消去する</translation>
    </message>
    <message numerus="yes">
        <source>%1 is erased, but %n text(s) of the person are still in the database, in another record. Search for them and mend those records.</source>
        <translation>
            <numerusform>%1を消去しましたが、本人に関する記載が%n件、別の記録に残っています。検索して、その記録を訂正してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is erased. The whole database was searched: nothing of the person is left.</source>
        <translation>%1を消去しました。データベース全体を検索し、本人に関する記載が残っていないことを確かめました。</translation>
    </message>
    <message>
        <source>Seekers</source>
        <translation>求職者</translation>
    </message>
    <message>
        <source>Choose a seeker from the list.</source>
        <translation>一覧から求職者を選んでください。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Goes elsewhere</source>
        <translation>県外可</translation>
    </message>
    <message>
        <source>Will work outside the own prefecture</source>
        <translation>県外でも勤務できる</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>%1 was registered.</source>
        <translation>%1を登録しました。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>New seeker</source>
        <translation>新しい求職者</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>表示列</translation>
    </message>
    <message>
        <source>Here is everybody who looks for work. Take a person in or edit the record, say who saw the original of a licence, prolong the validity, or merge two records of one person. Names and contacts are masked unless the settings of this desk&apos;s user show them. Who withdraws is erased; only the statistics stay.</source>
        <translation>求職者の一覧です。登録と編集、免許の原本確認、有効期限の延長、重複した登録の統合を行います。氏名と連絡先は、担当者の設定で「すべて表示」にしない限り伏せて表示します。退会すると個人情報を消去し、統計だけが残ります。</translation>
    </message>
    <message>
        <source>Previous and next seeker; from the detail with Alt</source>
        <translation>前後の求職者（詳細からはAltと一緒に）</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>登録内容の編集</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>入力の保存</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>選択した行を文字としてコピー</translation>
    </message>
    <message>
        <source>To the detail</source>
        <translation>詳細へ</translation>
    </message>
    <message numerus="yes">
        <source>Input for %n seeker(s) was not saved when you left.</source>
        <translation>
            <numerusform>前回、%n人分の入力が保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続きを入力</translation>
    </message>
    <message>
        <source>No seeker passes the filter.</source>
        <translation>条件に合う求職者はいません。</translation>
    </message>
    <message>
        <source>There is no seeker yet.</source>
        <translation>求職者はまだ登録されていません。</translation>
    </message>
    <message>
        <source>Prefecture, profession, period, search or state hide the others.</source>
        <translation>都道府県、職種、期間、検索語または状態で絞り込まれています。</translation>
    </message>
    <message>
        <source>Import a file, or take the first person in by hand.</source>
        <translation>ファイルを取り込むか、最初の求職者を入力してください。</translation>
    </message>
    <message>
        <source>Show all seekers</source>
        <translation>すべての求職者を表示</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The database was closed. Try again once it is open.</source>
        <translation>データベースが閉じられました。開いてから、やり直してください。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your name stands in the history and in the audit of everything you decide. The database is backed up once a day by itself; here you can save a further copy, check that all figures equal their recount, and put a backup back in its place.</source>
        <translation>氏名は、あなたが行ったすべての決定の履歴と監査記録に残ります。データベースは1日1回自動でバックアップされます。ここでは、別のバックアップの保存、すべての数値が再集計と一致するかの点検、バックアップの復元ができます。</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>前回のバックアップ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>✕ Enter the name that shall stand in the history.</source>
        <translation>✕ 履歴に残す氏名を入力してください。</translation>
    </message>
    <message>
        <source>Kept by the server</source>
        <translation>サーバーで管理</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Backups are made on the server (pg_dump)</source>
        <translation>バックアップはサーバー側で行います（pg_dump）</translation>
    </message>
    <message>
        <source>The database is being checked. You can go on working.</source>
        <translation>データベースを点検しています。そのまま作業を続けられます。</translation>
    </message>
    <message>
        <source>The database is sound: every figure equals its recount.</source>
        <translation>データベースは正常です。すべての数値が再集計と一致しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in the database. Back it up and hand the result of “keynet-desk check” to your administrator.
%1</source>
        <translation>
            <numerusform>データベースに問題が%n件見つかりました。バックアップを行い、「keynet-desk check」の結果を管理者に渡してください。
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>バックアップし、点検しました：%1</translation>
    </message>
    <message>
        <source>%1 will take the place of the database. What is there now is kept as a copy beside it.</source>
        <translation>データベースを%1に置き換えます。現在のデータベースは、同じ場所に写しを残します。</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>このバックアップを復元</translation>
    </message>
    <message>
        <source>Keep the database</source>
        <translation>復元しない</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>自動バックアップ</translation>
    </message>
    <message>
        <source>Restore the chosen one</source>
        <translation>選択したバックアップを復元</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A backup is made at the first start of each day, and kept for 14 days, the first of a month for 12 months. There is none yet.</source>
        <translation>バックアップは毎日最初の起動時に作成され、14日間（各月の最初のものは12か月間）保存されます。まだありません。</translation>
    </message>
    <message>
        <source>The server&apos;s own tools back this database up (pg_dump).</source>
        <translation>このデータベースのバックアップは、サーバーのツール（pg_dump）で行います。</translation>
    </message>
</context>
<context>
    <name>SettingsWiringText</name>
    <message>
        <source>%1 postings, %2 seekers</source>
        <translation>募集%1件、求職者%2人</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>データベース (*.db);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>データベースのバックアップ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>not shown to a system administrator</source>
        <translation>システム管理者には表示しません</translation>
    </message>
</context>
<context>
    <name>SharedOfficeText</name>
    <message>
        <source>This login may not set up an office. Use the server&apos;s administrator (postgres), or a login that owns the database and may make roles.</source>
        <translation>このログインでは共同のデータベースを作れません。サーバーの管理者（postgres）か、データベースを所有しロールを作成できるログインを使ってください。</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again.</source>
        <translation>プログラムの一部がありません。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>This database is a shared office already. Use “database upgrade” and “user add”.</source>
        <translation>すでに共同のデータベースです。database upgrade と user add を使ってください。</translation>
    </message>
    <message>
        <source>This database holds the data of one desk. Make the office in an empty database.</source>
        <translation>このデータベースには一台分のデータがあります。空のデータベースに作ってください。</translation>
    </message>
    <message>
        <source>Only the owner of a shared office brings it up to date. Use the login that made it.</source>
        <translation>共同のデータベースを新しい版に合わせられるのは所有者だけです。作成したときのログインを使ってください。</translation>
    </message>
</context>
<context>
    <name>ShortageCommandText</name>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>募集人数</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>内定</translation>
    </message>
    <message>
        <source>Awaiting start</source>
        <translation>着任待ち</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>就業</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残</translation>
    </message>
    <message>
        <source>at the end of that day instead of now: 2020-07-27</source>
        <translation>現在ではなく、その日の終わりの時点：2020-07-27</translation>
    </message>
    <message>
        <source>Counts the seats of published postings by prefecture and profession.</source>
        <translation>公開中の募集の募集枠を、都道府県・職種別に集計します。</translation>
    </message>
</context>
<context>
    <name>ShortagePage</name>
    <message>
        <source>Prefecture × profession</source>
        <translation>都道府県 × 職種</translation>
    </message>
    <message>
        <source>What the heat map shows</source>
        <translation>ヒートマップの表示内容</translation>
    </message>
    <message>
        <source>Shortage (people)</source>
        <translation>不足数（人）</translation>
    </message>
    <message>
        <source>Shortage rate (%)</source>
        <translation>不足率（%）</translation>
    </message>
    <message>
        <source>Ten largest</source>
        <translation>上位10件</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>グラフの種類</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>週別</translation>
    </message>
    <message>
        <source>Shortages</source>
        <translation>不足状況</translation>
    </message>
    <message>
        <source>How many seats of the published postings are still open, by prefecture and profession. Shortage is the headcount less offers, people who wait for their start, and people who have started; the rate is its share of the headcount. Clerks need no licence and stand apart.

Every figure opens the list of postings that it was counted from: press Enter, or double-click. The map and the heat map share the prefecture; the map and the charts show the profession of the current column.</source>
        <translation>公開中の募集のうち、まだ埋まっていない募集枠の数を、都道府県・職種別に表示します。不足数は、募集人数から内定、着任待ち、就業の人数を差し引いたもので、不足率は募集人数に占める不足数の割合です。事務職は資格を要しないため、別に表示します。

どの数値からも、集計対象となった募集の一覧を開けます（Enterキーまたはダブルクリック）。地図とヒートマップは選択中の都道府県が連動し、地図とグラフは現在の列の職種を表示します。</translation>
    </message>
    <message>
        <source>next figure or prefecture</source>
        <translation>次の数値または都道府県</translation>
    </message>
    <message>
        <source>the list behind the figure</source>
        <translation>数値のもとになる一覧</translation>
    </message>
    <message>
        <source>the list behind the national figure of the column</source>
        <translation>列の全国の数値のもとになる一覧</translation>
    </message>
    <message>
        <source>copy the heat map as a table</source>
        <translation>ヒートマップを表としてコピー</translation>
    </message>
    <message>
        <source>The figures of this page count all published postings; the day of receipt and the search text do not limit them. Use the prefecture and the profession, or the page Postings.</source>
        <translation>このページの数値は公開中の募集すべての集計で、受付日と検索文字列では絞り込まれません。都道府県と職種で絞り込むか、「募集」のページを使ってください。</translation>
    </message>
    <message>
        <source>As of %1 · published postings</source>
        <comment>day and time</comment>
        <translation>%1現在・公開中の募集</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>as of · what the filter lets through</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>No posting is published yet</source>
        <translation>公開中の募集はまだありません</translation>
    </message>
    <message>
        <source>Shortages are counted from published postings. Approve postings under Review, or import a file.</source>
        <translation>不足数は公開中の募集から集計します。「受付・審査」で募集を承認するか、ファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Show the postings</source>
        <translation>募集を表示</translation>
    </message>
    <message>
        <source>No published posting passes the filter</source>
        <translation>絞込に該当する公開中の募集はありません</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞込を解除</translation>
    </message>
    <message>
        <source>By week, all days of receipt and all texts</source>
        <translation>週別（受付日・検索文字列による絞込なし）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>caption · day: people</comment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>ShortageReport</name>
    <message>
        <source>Postings</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>募集人数</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>内定</translation>
    </message>
    <message>
        <source>Awaiting start</source>
        <translation>着任待ち</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>就業</translation>
    </message>
    <message>
        <source>Shortage (persons)</source>
        <translation>不足数（人）</translation>
    </message>
    <message>
        <source>Shortage rate (%)</source>
        <translation>不足率（%）</translation>
    </message>
    <message>
        <source>By profession</source>
        <translation>職種別</translation>
    </message>
    <message>
        <source>By prefecture</source>
        <translation>都道府県別</translation>
    </message>
    <message>
        <source>Weekly trend</source>
        <translation>週別の推移</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Shortage at the end of each week (persons)</source>
        <translation>各週末時点の不足数（人）</translation>
    </message>
    <message>
        <source>Ten worst prefectures</source>
        <translation>不足数の上位10都道府県</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Ten worst professions</source>
        <translation>不足数の上位10職種</translation>
    </message>
    <message>
        <source>Prefecture and profession</source>
        <translation>都道府県・職種別</translation>
    </message>
    <message>
        <source>Colours from light to dark: %1</source>
        <translation>色の薄い順：%1</translation>
    </message>
    <message>
        <source>Shortage report</source>
        <translation>不足状況報告書</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>Basis: published postings. Shortage = headcount - offered - awaiting start - started; shortage rate = shortage / headcount x 100 (of published headcount).</source>
        <translation>集計基準：公開中の募集。不足数＝募集人数－内定－着任待ち－就業、不足率＝不足数÷募集人数×100（公開中の募集人数に対する割合）。</translation>
    </message>
    <message>
        <source>Ten worst professions of a prefecture</source>
        <translation>都道府県内の不足数の上位10職種</translation>
    </message>
    <message>
        <source>Shortage by prefecture and profession (persons)</source>
        <translation>都道府県・職種別の不足数（人）</translation>
    </message>
    <message>
        <source>Shortage rate by prefecture and profession (%)</source>
        <translation>都道府県・職種別の不足率（%）</translation>
    </message>
</context>
<context>
    <name>ShortageText</name>
    <message>
        <source>Licensed total</source>
        <comment>the ten licensed professions together</comment>
        <translation>有資格職種計</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>all eleven professions</comment>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>ShowText</name>
    <message>
        <source>Headcount %1, offered %2, awaiting start %3, started %4, remaining %5</source>
        <translation>募集人数%1、内定%2、着任待ち%3、就業%4、残%5</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Checks of revision %1</source>
        <translation>第%1版の指摘</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Shows everything about one posting, seeker, application, interview, hire, training, order or course.</source>
        <translation>募集・求職者・応募・面接・採用・研修・応援派遣・講座の一件をすべて表示します。</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Name the server, as your administrator told you.</source>
        <translation>管理者から知らされたサーバー名を入力してください。</translation>
    </message>
    <message>
        <source>The port is a number, usually 5432; several servers may have one each, separated by commas.</source>
        <translation>ポートは数字で、ふつうは5432です。サーバーが複数のときは、それぞれのポートをコンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>Name the database of the office, usually keynet.</source>
        <translation>データベース名を入力してください。ふつうはkeynetです。</translation>
    </message>
    <message>
        <source>Enter your user name and your password.</source>
        <translation>利用者名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Without a certificate check only a server on this computer may be used. Choose the check, or localhost.</source>
        <translation>証明書を確かめずに使えるのは、このコンピューターのサーバーだけです。証明書の確認を選ぶか、localhostを指定してください。</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Key-Net Desk – sign in</source>
        <translation>Key-Net Desk － サインイン</translation>
    </message>
    <message>
        <source>Sign in to the office</source>
        <translation>共同データベースにサインイン</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>通信の保護</translation>
    </message>
    <message>
        <source>None: the server is on this computer</source>
        <translation>なし（サーバーはこのコンピューター）</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>自分の証明書</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>証明書の鍵</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file for “%1”</source>
        <translation>「%1」のファイルを選択</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Port, database and certificates…</source>
        <translation>ポート・データベース・証明書…</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n秒後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the password in the keychain</source>
        <translation>パスワードをキーチェーンに保存</translation>
    </message>
    <message>
        <source>TLS; the certificate is checked</source>
        <translation>TLS（証明書を確認）</translation>
    </message>
</context>
<context>
    <name>SignOffBar</name>
    <message>
        <source>Sign off…</source>
        <translation>署名…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Figures of the month</source>
        <translation>月の数値</translation>
    </message>
    <message>
        <source>Sign off the figures of the month</source>
        <translation>月の数値に署名</translation>
    </message>
    <message>
        <source>Counted now</source>
        <translation>現在の集計</translation>
    </message>
    <message>
        <source>Edition %1 (newest)</source>
        <translation>第%1版（最新）</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Sign a correction…</source>
        <translation>訂正に署名…</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2. SHA-256 %3…</source>
        <translation>%2に%1が署名。SHA-256 %3…</translation>
    </message>
    <message>
        <source>Not signed off. That is possible from the first day of the next month.</source>
        <translation>未署名です。翌月1日から署名できます。</translation>
    </message>
    <message>
        <source>Not signed off. Until then the figures follow every change.</source>
        <translation>未署名です。署名までは、変更のたびに数値が変わります。</translation>
    </message>
    <message>
        <source>What the database knows now; it may differ from what was signed.</source>
        <translation>現在のデータベースの数値です。署名した数値と異なることがあります。</translation>
    </message>
</context>
<context>
    <name>SigningInText</name>
    <message>
        <source>The server does not know this user with this password. Check both, or ask your administrator.</source>
        <translation>利用者名かパスワードが違います。両方を確かめるか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The way to the server is not trusted: %1 Choose the certificate authority that your administrator gave you.</source>
        <translation>サーバーとの通信を信頼できません（%1）。管理者から渡された認証局の証明書を選んでください。</translation>
    </message>
    <message>
        <source>The server does not answer. Check its name and port, or try again in a moment.</source>
        <translation>サーバーが応答しません。名前とポートを確かめるか、少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>There is no such database on this server. Check its name with your administrator.</source>
        <translation>このサーバーにそのデータベースはありません。名前を管理者に確かめてください。</translation>
    </message>
</context>
<context>
    <name>StageBoard</name>
    <message>
        <source>Applications by stage</source>
        <translation>段階別の応募</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離脱</translation>
    </message>
</context>
<context>
    <name>StartGateText</name>
    <message>
        <source>Nobody knows this person&apos;s licence and training. Register them as a seeker and give the seat to that number, or have an exemption approved.</source>
        <translation>この人の免許と研修が確認できません。求職者として登録してその番号で採用するか、免除の承認を受けてください。</translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation>%1として登録されています。</translation>
    </message>
    <message>
        <source>%1 needs no licence.</source>
        <translation>%1に免許は要りません。</translation>
    </message>
    <message>
        <source>There is no licence that allows work as %1. Enter it, and have its original shown.</source>
        <translation>%1として働ける免許がありません。登録し、原本を確認してください。</translation>
    </message>
    <message>
        <source>The original of the licence as %1 was not seen yet. Have it shown, and record it.</source>
        <translation>%1の免許の原本が未確認です。原本を確認して記録してください。</translation>
    </message>
    <message>
        <source>The original of the licence as %1 was seen on %2 by %3.</source>
        <translation>%1の免許の原本を%2に%3が確認しました。</translation>
    </message>
    <message>
        <source>The training is complete: %1.</source>
        <translation>研修は修了しています（%1）。</translation>
    </message>
    <message>
        <source>The training is not complete; missing: %1. Record it with its evidence.</source>
        <translation>研修が修了していません（不足：%1）。修了証とともに記録してください。</translation>
    </message>
    <message>
        <source>The person is booked full time in %1 from %2. End that first, or choose another period.</source>
        <translation>この人は%2から%1に常勤で入っています。先にそれを終了するか、別の期間を選んでください。</translation>
    </message>
    <message>
        <source>No other full-time seat on these days.</source>
        <translation>同じ期間に他の常勤はありません。</translation>
    </message>
    <message>
        <source>Only somebody who has not started can be exempted.</source>
        <translation>免除できるのは就業開始前の人だけです。</translation>
    </message>
    <message>
        <source>An exemption needs its reason. Enter why the start may go ahead.</source>
        <translation>免除には理由が必要です。就業を始めてよい理由を入力してください。</translation>
    </message>
    <message>
        <source>Nobody asked for an exemption. Ask for it first, with its reason.</source>
        <translation>免除の申請がありません。先に理由を付けて申請してください。</translation>
    </message>
    <message>
        <source>The exemption is approved already.</source>
        <translation>免除はすでに承認されています。</translation>
    </message>
    <message>
        <source>Whoever asked for the exemption cannot approve it. Have a second person approve it.</source>
        <translation>免除を申請した本人は承認できません。別の人が承認してください。</translation>
    </message>
    <message>
        <source>The hire is “%1”; its terms cannot be changed any more.</source>
        <translation>採用は「%1」のため、条件を変更できません。</translation>
    </message>
    <message>
        <source>The hire ends before it begins. Correct the days.</source>
        <translation>就業の終了日が開始日より前です。日付を直してください。</translation>
    </message>
    <message>
        <source>The original of the licence as %1 is recorded as seen on %2, after the start. Correct the day, or have the original shown before the start.</source>
        <translation>%1の免許の原本確認日が%2となっており、就業開始より後です。日付を訂正するか、就業開始までに原本を確認してください。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週中</translation>
    </message>
    <message>
        <source>What needs me today</source>
        <translation>今日の用件</translation>
    </message>
    <message>
        <source>items</source>
        <comment>unit after a count of applications, interviews, …</comment>
        <translation>件</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>審査を始める</translation>
    </message>
    <message>
        <source>See the checks</source>
        <translation>指摘を確認</translation>
    </message>
    <message>
        <source>Check the training</source>
        <translation>研修を確認</translation>
    </message>
    <message>
        <source>See the interviews</source>
        <translation>面接を見る</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>結果を入力</translation>
    </message>
    <message>
        <source>See the applications</source>
        <translation>応募を見る</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答する</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送する</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>見比べる</translation>
    </message>
    <message>
        <source>Open those expiring</source>
        <translation>期限間近を開く</translation>
    </message>
    <message>
        <source>See the seekers</source>
        <translation>求職者を見る</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <translation>候補を探す</translation>
    </message>
    <message>
        <source>What needs somebody today, and what has some days yet. Every line tells how many there are and the numbers of the most urgent; its button opens exactly the rows that were counted. The page always counts the whole office; the filter does not limit it. Names are masked unless you have the right to personal data.</source>
        <translation>今日対応が必要なことと、まだ数日あることの一覧です。各行に件数と、急ぐものの番号を表示します。ボタンを押すと、数えたものだけの一覧が開きます。このページは常に全体を数え、絞込の影響を受けません。氏名は、個人情報を見る権限がない限り伏せて表示します。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation>今日対応が必要なことはありません</translation>
    </message>
    <message>
        <source>New postings, applications and warnings appear here as they come.</source>
        <translation>新しい募集、応募、注意はここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait and are sent by themselves once it works.</source>
        <translation>
            <numerusform>送信待ち %n件は、接続が回復すると自動で送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>See what waits</source>
        <translation>送信待ちを見る</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Synchronising with %1</source>
        <translation>%1 との同期</translation>
    </message>
</context>
<context>
    <name>StartingCard</name>
    <message>
        <source>Starts without complete training</source>
        <translation>研修が未修了の着任予定</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>See everybody who starts without complete training</source>
        <translation>研修が未修了の着任予定者をすべて見る</translation>
    </message>
    <message>
        <source>Training of %1, who starts on %2</source>
        <translation>%2 に着任する %1 の研修</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>至急</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <comment>a name, modules</comment>
        <translation>%1&#x3000;%2 が未修了</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>何も変更されていません。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Another desk is writing to the database. Try again in a moment.</source>
        <translation>別の端末がデータベースに書き込んでいます。少し待ってから、やり直してください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation>ディスクの空きがありません。空きを作ってから、やり直してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The database may only be read. Check the rights of its file and folder.</source>
        <translation>データベースは読み取り専用です。ファイルとフォルダーのアクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>The file is damaged or not a database of this program. Restore a backup.</source>
        <translation>ファイルが壊れているか、このプログラムのデータベースではありません。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The database refused the change; nothing was changed. Try again, then run a check.</source>
        <translation>データベースが変更を受け付けませんでした。何も変更されていません。やり直してから、点検を実行してください。</translation>
    </message>
    <message>
        <source>Your login may not do this; nothing was changed. Ask who is responsible for the record, or an administrator.</source>
        <translation>このログインではできません。何も変更していません。その記録の担当者か管理者に相談してください。</translation>
    </message>
    <message>
        <source>The server does not answer; nothing was changed. Try again in a moment.</source>
        <translation>サーバーが応答しません。何も変更していません。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to the server broke and the change was not made. Do it again.</source>
        <translation>サーバーとの接続が切れ、変更は行われませんでした。もう一度行ってください。</translation>
    </message>
    <message>
        <source>The connection to the server broke, and it does not answer. Look whether the change is there before you do it again.</source>
        <translation>サーバーとの接続が切れ、応答がありません。変更が行われたかどうかを確かめてから、必要ならもう一度行ってください。</translation>
    </message>
    <message>
        <source>This person is booked elsewhere in these days; nothing was changed. Choose other days, or somebody else.</source>
        <translation>この方は、その期間に別の予定が入っています。何も変更していません。日程を変えるか、別の方を選んでください。</translation>
    </message>
    <message>
        <source>Only a standby of the server answers: reading goes on, and nothing can be changed. Do it again as soon as the server itself is back.</source>
        <translation>待機サーバだけが応答しています。閲覧は続けられますが、変更はできません。主サーバが復旧してからもう一度行ってください。</translation>
    </message>
</context>
<context>
    <name>StorageThreadText</name>
    <message>
        <source>The server does not answer; nothing was changed. It is tried again by itself: do it again as soon as it is there.</source>
        <translation>サーバーが応答しません。何も変更していません。接続は自動で試し続けます。つながったら、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The connection to the server broke in the middle, and what it had not confirmed was not changed. Do it again as soon as the server is there.</source>
        <translation>途中でサーバーとの接続が切れました。確認されていない変更は行われていません。サーバーにつながったら、もう一度行ってください。</translation>
    </message>
</context>
<context>
    <name>SuitabilityText</name>
    <message>
        <source>Holds the licence; it was checked.</source>
        <translation>必要な免許を保有しています（確認済み）。</translation>
    </message>
    <message>
        <source>Holds the licence; it is still to be checked.</source>
        <translation>必要な免許を保有しています（未確認）。</translation>
    </message>
    <message>
        <source>May fill the seat by another licence; it was checked.</source>
        <translation>他の免許により従事できます（確認済み）。</translation>
    </message>
    <message>
        <source>May fill the seat by another licence; it is still to be checked.</source>
        <translation>他の免許により従事できます（未確認）。</translation>
    </message>
    <message>
        <source>Experience is not known.</source>
        <translation>経験年数は不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of experience.</source>
        <translation>
            <numerusform>経験 %n 年です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Away for %n year(s).</source>
        <translation>
            <numerusform>%1離職期間は %n 年です。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the same place.</source>
        <translation>同じ地域です。</translation>
    </message>
    <message numerus="yes">
        <source>%n km from home.</source>
        <translation>
            <numerusform>自宅から %n km です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Free on %1 of %2 days.</source>
        <translation>%2 日のうち %1 日従事できます。</translation>
    </message>
    <message>
        <source>As wished.</source>
        <translation>希望どおりです。</translation>
    </message>
    <message>
        <source>The profession is as wished, the place is not.</source>
        <translation>職種は希望どおりですが、地域は希望と異なります。</translation>
    </message>
    <message>
        <source>The place is as wished, the profession is not.</source>
        <translation>地域は希望どおりですが、職種は希望と異なります。</translation>
    </message>
    <message>
        <source>Neither the place nor the profession was wished for.</source>
        <translation>地域も職種も希望と異なります。</translation>
    </message>
    <message>
        <source>Urgency %1 of 5.</source>
        <translation>緊急度は 5 段階の %1 です。</translation>
    </message>
    <message>
        <source>No licence for this profession, or one that does not match.</source>
        <translation>この職種の免許がないか、照合で一致しませんでした。</translation>
    </message>
    <message>
        <source>Free on %1 of %2 days only.</source>
        <translation>%2 日のうち %1 日しか従事できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n km from home: too far.</source>
        <translation>
            <numerusform>自宅から %n km あり、遠すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not agreed to work outside the own prefecture.</source>
        <translation>都道府県外での就業に同意していません。</translation>
    </message>
    <message>
        <source>Already booked in this period.</source>
        <translation>この期間はすでに就業先が決まっています。</translation>
    </message>
    <message>
        <source>Works no nights, and there are nights.</source>
        <translation>夜勤ができませんが、夜勤があります。</translation>
    </message>
    <message>
        <source>Works fewer days a week than are asked for.</source>
        <translation>週の勤務日数が求められる日数に足りません。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>免許</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>従事可能期間</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>The registration has run out or was withdrawn.</source>
        <translation>登録の有効期限が切れているか、退会しています。</translation>
    </message>
    <message>
        <source>Is referred to another posting already.</source>
        <translation>すでに他の募集に紹介されています。</translation>
    </message>
</context>
<context>
    <name>SupportOrderText</name>
    <message>
        <source>The order has no requesting prefecture. Enter one of the 47.</source>
        <translation>要請する都道府県がありません。47都道府県のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>An order asks for 1 to 9,999 people. Correct the number.</source>
        <translation>応援派遣の人数は1人から9,999人までです。直してください。</translation>
    </message>
    <message>
        <source>The order has no period, or one that ends before it begins. Correct the days.</source>
        <translation>派遣の期間がないか、終了日が開始日より前です。日付を直してください。</translation>
    </message>
    <message numerus="yes">
        <source>The period has %n day(s); nobody can be free on more. Correct the least days.</source>
        <translation>
            <numerusform>期間は%n日です。それより多い必要日数は指定できません。直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is booked for %1 from %2.</source>
        <translation>%2から%1に予約されています。</translation>
    </message>
    <message>
        <source>Is on this order already.</source>
        <translation>この派遣にすでに登録されています。</translation>
    </message>
    <message>
        <source>Lives in the prefecture that asks for support.</source>
        <translation>要請する都道府県に住んでいます。</translation>
    </message>
    <message>
        <source>Is “%1”.</source>
        <translation>「%1」です。</translation>
    </message>
    <message>
        <source>Holds no licence that allows work as %1.</source>
        <translation>%1として働ける免許がありません。</translation>
    </message>
    <message>
        <source>The original of the licence was not seen yet.</source>
        <translation>免許の原本が未確認です。</translation>
    </message>
    <message>
        <source>Does not want to work outside the own prefecture.</source>
        <translation>県外勤務を希望していません。</translation>
    </message>
    <message>
        <source>Has not agreed that data go to other prefectures.</source>
        <translation>他の都道府県への情報提供に同意していません。</translation>
    </message>
    <message numerus="yes">
        <source>Is free on %n day(s) of the period; %1 are needed.</source>
        <translation>
            <numerusform>期間中に勤務できるのは%n日です（必要：%1日）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>free on %n day(s)</source>
        <translation>
            <numerusform>%n日勤務可</numerusform>
        </translation>
    </message>
    <message>
        <source>original seen on %1</source>
        <translation>原本確認 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of experience</source>
        <translation>
            <numerusform>経験%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>not away from work</source>
        <translation>離職期間なし</translation>
    </message>
    <message>
        <source>wants short-term work</source>
        <translation>短期勤務を希望</translation>
    </message>
    <message>
        <source>about %1 km away</source>
        <translation>約%1km</translation>
    </message>
    <message>
        <source>The order is “%1”; its people cannot be changed any more.</source>
        <translation>派遣は「%1」のため、人員を変更できません。</translation>
    </message>
    <message>
        <source>%1 cannot be sent: %2 Choose somebody else.</source>
        <translation>%1は派遣できません。%2別の人を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>All %n place(s) of the order are taken. Raise the number of people first.</source>
        <translation>
            <numerusform>派遣の%n人分はすべて埋まっています。先に人数を増やしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This seeker is not on the order. Load it again.</source>
        <translation>この求職者は派遣に登録されていません。読み直してください。</translation>
    </message>
    <message>
        <source>Nobody is on the order yet. Add people first.</source>
        <translation>派遣にまだ誰も登録されていません。先に人を追加してください。</translation>
    </message>
    <message>
        <source>Only a fixed order can be completed. Fix its people first.</source>
        <translation>完了にできるのは確定した派遣だけです。先に人員を確定してください。</translation>
    </message>
    <message>
        <source>The order runs until %1. Complete it afterwards.</source>
        <translation>派遣は%1までです。終了後に完了にしてください。</translation>
    </message>
    <message>
        <source>The order is “%1” already.</source>
        <translation>派遣はすでに「%1」です。</translation>
    </message>
    <message>
        <source>Enter the reason why the order is cancelled.</source>
        <translation>派遣を取り消す理由を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n people were chosen for this period and profession. Take them off first.</source>
        <translation>
            <numerusform>この期間と職種で%n人が選ばれています。先に外してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the order already. Enter at least that many.</source>
        <translation>
            <numerusform>すでに%n人が登録されています。それ以上の人数を入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SyncCommandText</name>
    <message>
        <source>Read: %1, added: %2, updated: %3, conflicts: %4, sent: %5, failed: %6.</source>
        <translation>読み込み %1、追加 %2、更新 %3、競合 %4、送信 %5、失敗 %6。</translation>
    </message>
    <message>
        <source>“--full” and “--sweep” do not go together. Choose one.</source>
        <translation>「--full」と「--sweep」は同時に使えません。どちらかを指定してください。</translation>
    </message>
    <message>
        <source>Reads what changed in the other system, then sends what waits in the outbox.</source>
        <translation>相手システムの変更を読み込み、送信箱の内容を送信します。</translation>
    </message>
    <message>
        <source>read everything anew</source>
        <translation>すべて読み込み直す</translation>
    </message>
    <message>
        <source>also look for records that are gone (done once a day by itself)</source>
        <translation>削除されたレコードも照合する（1日1回は自動で実行）</translation>
    </message>
    <message>
        <source>allow the sweep to mark more than 50 records or 5 % as gone</source>
        <translation>50件または5%を超える削除の記録を許す</translation>
    </message>
    <message>
        <source>Reading what changed there.</source>
        <translation>先方の変更を読み込んでいます。</translation>
    </message>
    <message>
        <source>Taking in what was read.</source>
        <translation>読み込んだ内容を取り込んでいます。</translation>
    </message>
    <message>
        <source>Sending what waits.</source>
        <translation>送信待ちの内容を送信しています。</translation>
    </message>
    <message>
        <source>Looking for what is gone there.</source>
        <translation>先方で削除されたものを確認しています。</translation>
    </message>
</context>
<context>
    <name>SystemCard</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Set it up on the page of connections.</source>
        <translation>「連携」のページで設定してください。</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <comment>day</comment>
        <translation>バックアップ %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>The database is backed up once a day while the program runs.</source>
        <translation>プログラムの起動中、1日 1回バックアップします。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Not yet today</source>
        <translation>本日未実施</translation>
    </message>
    <message>
        <source>%1, synced %2</source>
        <comment>system, moment</comment>
        <translation>%1（最終同期 %2）</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>中止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be saved. Close it in other programs, check that the folder may be written, and try again.</source>
        <translation>「%1」を保存できません。他のプログラムで開いている場合は閉じ、フォルダーに書き込めることを確かめてから、やり直してください。</translation>
    </message>
</context>
<context>
    <name>TableLayoutText</name>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
</context>
<context>
    <name>TableReaderText</name>
    <message>
        <source>%1 is an old Excel file (.xls) or protected by a password. Open it in Excel and save it as .xlsx without a password.</source>
        <translation>%1は古い形式のExcelファイル（.xls）か、パスワードで保護されています。Excelで開き、パスワードなしの.xlsxで保存してください。</translation>
    </message>
    <message>
        <source>%1 is a PDF, not a table. Ask for the CSV or Excel file.</source>
        <translation>%1はPDFで、表ではありません。CSVまたはExcelのファイルを提出元に求めてください。</translation>
    </message>
    <message>
        <source>%1 is a picture, not a table. Ask for the CSV or Excel file.</source>
        <translation>%1は画像で、表ではありません。CSVまたはExcelのファイルを提出元に求めてください。</translation>
    </message>
    <message>
        <source>%1 is an archive. Unpack it and choose the table inside.</source>
        <translation>%1は圧縮ファイルです。展開して、中の表を選んでください。</translation>
    </message>
    <message>
        <source>%1 is a web page or XML, not a table. Open it in Excel and save it as .xlsx.</source>
        <translation>%1はウェブページまたはXMLで、表ではありません。Excelで開き、.xlsxで保存してください。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path.</source>
        <translation>ファイル%1がありません。パスを確かめてください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1はフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Close it in other programs and check the rights to it.</source>
        <translation>%1を読み取れません。他のプログラムで開いている場合は閉じ、アクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>%1 is empty. Ask for the file again.</source>
        <translation>%1は空です。ファイルの再送を提出元に求めてください。</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what, how many, what the button does</comment>
        <translation>%1、%2。%3</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>The work was stopped. Start it again when it suits you.</source>
        <translation>処理を中止しました。必要なときにもう一度始めてください。</translation>
    </message>
</context>
<context>
    <name>TermValueText</name>
    <message>
        <source>“%1” is not one of our terms; the field stays empty.</source>
        <translation>「%1」は所定の用語ではないため、項目は空欄のままです。</translation>
    </message>
    <message>
        <source>“%1” is not one of the eleven professions; enter one of them.</source>
        <translation>「%1」は11職種にありません。11職種のいずれかを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” names %n profession(s): one posting was made for each, with the whole headcount.</source>
        <translation>
            <numerusform>「%1」には職種が%n件あります。職種ごとに募集を1件ずつ、いずれも募集人数の全数で作成しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>「%1」を%2として読み取りました。</translation>
    </message>
    <message>
        <source>“%1” is not a prefecture; enter one of the 47.</source>
        <translation>「%1」は都道府県ではありません。47都道府県のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no disclosure; the posting counts as non-public.</source>
        <translation>「%1」は公開区分ではないため、この募集は非公開として扱います。</translation>
    </message>
</context>
<context>
    <name>TextSourceText</name>
    <message>
        <source>%1 is neither UTF-8, UTF-16 nor Shift_JIS text. Open it in Excel and save it as .xlsx or CSV UTF-8, or choose the encoding yourself.</source>
        <translation>%1はUTF-8、UTF-16、Shift_JISのいずれの文字列でもありません。Excelで開いて.xlsxまたはCSV UTF-8で保存するか、文字コードを選んでください。</translation>
    </message>
</context>
<context>
    <name>TileMap</name>
    <message>
        <source>Map of the prefectures. %1</source>
        <comment>what it shows</comment>
        <translation>都道府県の地図。%1</translation>
    </message>
    <message>
        <source>%1: hidden by the filter</source>
        <comment>prefecture</comment>
        <translation>%1：絞込により非表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>prefecture, people or rate</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2
%3
Enter opens the list of postings.</source>
        <comment>prefecture, profession, figures</comment>
        <translation>%1・%2
%3
Enterキーで募集の一覧を開きます。</translation>
    </message>
</context>
<context>
    <name>TileSheet</name>
    <message>
        <source>%1: shortage (people)</source>
        <comment>profession</comment>
        <translation>%1：不足数（人）</translation>
    </message>
    <message>
        <source>%1: shortage rate (%)</source>
        <comment>profession</comment>
        <translation>%1：不足率（%）</translation>
    </message>
</context>
<context>
    <name>TodayCommandText</name>
    <message>
        <source>%1 starts on %2 in %3; missing: %4</source>
        <translation>%1は%2に%3で就業開始。不足：%4</translation>
    </message>
    <message>
        <source>Shows what needs attention today.</source>
        <translation>今日対応が必要なものを表示します。</translation>
    </message>
    <message>
        <source>another day than today</source>
        <translation>今日以外の日</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more start(s) with training missing; --json names all.</source>
        <translation>
            <numerusform>…ほか研修未修了の着任予定 %n件（--json ですべて表示）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>The server does not answer since %1. What you see stays; it is tried again by itself.</source>
        <translation>%1からサーバーが応答しません。表示はそのまま残ります。接続は自動で試し続けます。</translation>
    </message>
    <message>
        <source>Only a standby of the server answers since %1. You can go on reading; changes are refused until the server is back.</source>
        <translation>%1から待機サーバだけが応答しています。閲覧は続けられますが、主サーバが復旧するまで変更はできません。</translation>
    </message>
</context>
<context>
    <name>TrainingCommandText</name>
    <message>
        <source>a number such as 1.5</source>
        <translation>1.5 のような数</translation>
    </message>
    <message>
        <source>Records a training with its evidence, books it, or exempts from it; an exemption counts once a second person has approved it.</source>
        <translation>研修を証明とともに記録するか、予約または免除します。免除は別の人の承認で有効になります。</translation>
    </message>
    <message>
        <source>several with commas: %1</source>
        <translation>コンマで複数：%1</translation>
    </message>
    <message>
        <source>record: the certificate, kept in the database</source>
        <translation>record：修了証（データベースに保存）</translation>
    </message>
    <message>
        <source>when it was or will be (today)</source>
        <translation>実施日または予定日（省略時は今日）</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>時間数</translation>
    </message>
    <message>
        <source>No file is named. Add “--out FILE”.</source>
        <translation>ファイルが指定されていません。「--out ファイル」を付けてください。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Completion rate %1: %2 complete by the start, of %3 who started.</source>
        <translation>研修修了率 %1：着任者 %3人のうち、着任までに修了 %2人。</translation>
    </message>
    <message numerus="yes">
        <source>The warning comes %n day(s) before a start.</source>
        <translation>
            <numerusform>着任の %n日前から注意を表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>“training %1” needs the number of a seeker or of a training.</source>
        <translation>「training %1」には求職者または研修の番号が必要です。</translation>
    </message>
    <message>
        <source>exempt, fail, absent: why</source>
        <translation>exempt, fail, absent：理由</translation>
    </message>
    <message>
        <source>evidence: where a copy goes</source>
        <translation>evidence：写しの保存先</translation>
    </message>
    <message>
        <source>warning: how many days before a start it comes</source>
        <translation>warning：着任の何日前から注意を表示するか</translation>
    </message>
    <message>
        <source>list: how many rows at most (100)</source>
        <translation>list：最大行数（100）</translation>
    </message>
</context>
<context>
    <name>TrainingDeskText</name>
    <message>
        <source>The warning comes 0 to %1 days before a start. Correct the number.</source>
        <translation>注意を表示できるのは着任の 0～%1日前からです。日数を直してください。</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Book a training</source>
        <translation>研修の予約</translation>
    </message>
    <message>
        <source>Record a completed training</source>
        <translation>研修修了の登録</translation>
    </message>
    <message>
        <source>Ask for an exemption</source>
        <translation>研修免除の申請</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>予約する</translation>
    </message>
    <message>
        <source>Record the completion</source>
        <translation>修了を登録</translation>
    </message>
    <message>
        <source>Ask for the exemption</source>
        <translation>免除を申請</translation>
    </message>
    <message>
        <source>Seeker (number)</source>
        <translation>求職者番号</translation>
    </message>
    <message>
        <source>Modules: %1</source>
        <translation>研修内容：%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>修了証</translation>
    </message>
    <message>
        <source>Certificates (*.pdf *.png *.jpg *.jpeg);;All files (*)</source>
        <translation>修了証 (*.pdf *.png *.jpg *.jpeg);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file is kept in the database with its SHA-256, 20 MB at most. The program never opens it by itself.</source>
        <translation>ファイルは SHA-256 とともにデータベースに保存します（20 MB まで）。プログラムが自動で開くことはありません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>An exemption counts once a second person has approved it.</source>
        <translation>免除は、別の担当者が承認して初めて有効になります。</translation>
    </message>
    <message>
        <source>None of the courses</source>
        <translation>登録コース以外</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title of a course</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>研修コース</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>研修内容</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>実施主体</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>The training belongs to nobody. Enter the seeker&apos;s number.</source>
        <translation>誰の研修か分かりません。求職者番号を入力してください。</translation>
    </message>
</context>
<context>
    <name>TrainingFileText</name>
    <message>
        <source>There is no training %1. Check the number.</source>
        <translation>研修%1はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>There is no evidence for %1.</source>
        <translation>%1の証明はありません。</translation>
    </message>
    <message>
        <source>The evidence of %1 is not the file that was recorded. Run a check of the database.</source>
        <translation>%1の証明が記録時のファイルと一致しません。データベースを点検してください。</translation>
    </message>
    <message>
        <source>There is no course %1. Check the number.</source>
        <translation>講座%1はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>The evidence changed while it was read. Choose the file again.</source>
        <translation>読み込み中に証明のファイルが変わりました。もう一度選んでください。</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Training</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>着任日</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>残り日数</translation>
    </message>
    <message>
        <source>Seeker</source>
        <translation>求職者番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>募集番号</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未修了の内容</translation>
    </message>
    <message>
        <source>Original licence</source>
        <translation>免許の原本</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>研修内容</translation>
    </message>
    <message>
        <source>Course or provider</source>
        <translation>コース・実施主体</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>修了証・理由</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>実施主体</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>開催地</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>予約…</translation>
    </message>
    <message>
        <source>Record completion…</source>
        <translation>修了を登録…</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>免除を申請…</translation>
    </message>
    <message>
        <source>What to see</source>
        <translation>表示の切替</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>まもなく着任</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>受講記録</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>研修コース</translation>
    </message>
    <message>
        <source> days before a start</source>
        <translation> 日前から</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>着任前の注意</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Who starts soon without complete training</source>
        <translation>研修が未修了の着任予定者</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>至急</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>受講記録</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>修了…</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>受講中にする</translation>
    </message>
    <message>
        <source>Failed or absent…</source>
        <translation>不合格・欠席…</translation>
    </message>
    <message>
        <source>Save the evidence…</source>
        <translation>修了証の写しを保存…</translation>
    </message>
    <message>
        <source>New course…</source>
        <translation>コースを追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Approve the exemption</source>
        <translation>免除を承認</translation>
    </message>
    <message>
        <source>%1 has begun.</source>
        <translation>%1 を受講中にしました。</translation>
    </message>
    <message>
        <source>The exemption %1 is approved.</source>
        <translation>免除 %1 を承認しました。</translation>
    </message>
    <message>
        <source>Infection control and medical safety are required before a start, and a PPE exercise for clinical work. “Starting soon” lists who lacks one of them; two days before the start it is urgent, and nobody starts without it. A completed training needs its evidence, a file that is kept in the database; an exemption needs a reason and a second person&apos;s approval.

Completion rate: complete by the start ÷ started × 100. Names are masked unless you have the right to personal data.</source>
        <translation>着任までに感染管理と医療安全、臨床業務ではさらに PPE着脱演習の修了が必要です。「まもなく着任」には、いずれかが未修了の人を表示します。着任の 2日前からは至急とし、修了するまで就業を開始できません。修了の登録には修了証のファイルが必要で、データベースに保存します。免除には理由と、別の担当者の承認が必要です。

研修修了率＝着任までに修了した人 ÷ 着任した人 × 100。氏名は、個人情報を見る権限がない限り伏せて表示します。</translation>
    </message>
    <message>
        <source>record the completion, or change the course</source>
        <translation>修了を登録、またはコースを変更</translation>
    </message>
    <message>
        <source>Completion rate this fiscal year %1 (%2 complete by the start, of %3 who started)</source>
        <translation>今年度の研修修了率 %1（着任者 %3人のうち着任までに修了 %2人）</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>あと %n日</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>着任日超過</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>確認済</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Everybody who starts soon has finished the training</source>
        <translation>まもなく着任する人は全員、研修を修了しています</translation>
    </message>
    <message numerus="yes">
        <source>The list shows who starts within %n day(s) and lacks a required module.</source>
        <translation>
            <numerusform>%n日以内に着任し、必須の研修が未修了の人を表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, kind of a provider</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>There is no course yet</source>
        <translation>研修コースはまだありません</translation>
    </message>
    <message>
        <source>Enter the courses that institutions, prefectures and nursing associations give.</source>
        <translation>医療機関、都道府県、看護協会などが行う研修を登録してください。</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>研修コースの追加</translation>
    </message>
    <message>
        <source>%1 (asked by %2, waits for approval)</source>
        <translation>%1（申請 %2、承認待ち）</translation>
    </message>
    <message>
        <source>%1 (approved by %2)</source>
        <translation>%1（承認 %2）</translation>
    </message>
    <message>
        <source>No exemption waits for approval</source>
        <translation>承認待ちの免除はありません</translation>
    </message>
    <message>
        <source>Whoever asked for one cannot approve it.</source>
        <translation>申請した本人は承認できません。</translation>
    </message>
    <message>
        <source>No training is recorded yet</source>
        <translation>受講記録はまだありません</translation>
    </message>
    <message>
        <source>Book a training, or record a completed one with its evidence.</source>
        <translation>研修を予約するか、修了証とともに修了を登録してください。</translation>
    </message>
    <message>
        <source>No training passes these conditions</source>
        <translation>条件に合う受講記録がありません</translation>
    </message>
    <message>
        <source>Choose another stage, or clear the seeker&apos;s number.</source>
        <translation>別の状態を選ぶか、求職者番号を消してください。</translation>
    </message>
    <message>
        <source>%1 is booked.</source>
        <translation>%1 を予約しました。</translation>
    </message>
    <message>
        <source>%1 is complete; its evidence is kept.</source>
        <translation>%1 を修了にし、修了証を保存しました。</translation>
    </message>
    <message>
        <source>%1: the exemption waits for a second person.</source>
        <translation>%1：免除は別の担当者の承認待ちです。</translation>
    </message>
    <message>
        <source>Training not finished</source>
        <translation>研修の未修了</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>%1 is recorded as not finished.</source>
        <translation>%1 を未修了として登録しました。</translation>
    </message>
    <message>
        <source>Save a copy of the evidence</source>
        <translation>修了証の写しを保存</translation>
    </message>
    <message>
        <source>A copy is in %1. Open it only if you trust whoever sent it.</source>
        <translation>写しを %1 に保存しました。提出者を信頼できる場合だけ開いてください。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
</context>
<context>
    <name>TrainingReport</name>
    <message>
        <source>Started</source>
        <translation>就業開始</translation>
    </message>
    <message>
        <source>Complete by the start</source>
        <translation>開始までに修了</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未修了</translation>
    </message>
    <message>
        <source>Completion rate (%)</source>
        <translation>研修修了率（％）</translation>
    </message>
    <message>
        <source>By profession</source>
        <translation>職種別</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>Basis: registered seekers whose start was confirmed in the period; complete: every required module by the start, or exempted. Records by their day; each module of a record counts.</source>
        <translation>集計の基準：期間内に就業開始を確認した登録求職者。修了は、必要な科目をすべて開始までに修了または免除。記録はその日付により、1件の記録の科目をそれぞれ数えます。</translation>
    </message>
    <message>
        <source>Completion by profession</source>
        <translation>職種別の修了</translation>
    </message>
    <message>
        <source>Records by module</source>
        <translation>科目別の記録</translation>
    </message>
    <message>
        <source>Records by provider</source>
        <translation>実施者別の記録</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>By prefecture</source>
        <translation>都道府県別</translation>
    </message>
    <message>
        <source>Completion by prefecture</source>
        <translation>都道府県別の修了</translation>
    </message>
</context>
<context>
    <name>TrainingText</name>
    <message>
        <source>The course has no title. Enter one.</source>
        <translation>研修の名称がありません。入力してください。</translation>
    </message>
    <message>
        <source>The course covers no module. Choose at least one.</source>
        <translation>研修に科目がありません。一つ以上選んでください。</translation>
    </message>
    <message>
        <source>The course ends before it begins. Correct the days.</source>
        <translation>研修の終了日が開始日より前です。日付を直してください。</translation>
    </message>
    <message>
        <source>The hours of the course must be more than 0.</source>
        <translation>研修の時間は0より大きくしてください。</translation>
    </message>
    <message>
        <source>The training belongs to nobody. Name the seeker.</source>
        <translation>研修の受講者がありません。求職者を指定してください。</translation>
    </message>
    <message>
        <source>The training covers no module. Choose at least one.</source>
        <translation>研修に科目がありません。一つ以上選んでください。</translation>
    </message>
    <message>
        <source>The hours of the training must be more than 0.</source>
        <translation>研修の時間は0より大きくしてください。</translation>
    </message>
    <message>
        <source>The training is “%1” already. Enter a new one.</source>
        <translation>研修はすでに「%1」です。新しく入力してください。</translation>
    </message>
    <message>
        <source>The booking has no day. Enter when the training takes place.</source>
        <translation>予約に日付がありません。研修の日を入力してください。</translation>
    </message>
    <message>
        <source>The training cannot be complete before its day has come. Correct the day.</source>
        <translation>研修は当日より前に修了にできません。日付を直してください。</translation>
    </message>
    <message>
        <source>A completed training needs its evidence. Choose the certificate&apos;s file.</source>
        <translation>修了には証明が必要です。修了証のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The evidence is larger than 20 MB. Choose a smaller file.</source>
        <translation>証明のファイルが20MBを超えています。小さいファイルを選んでください。</translation>
    </message>
    <message>
        <source>A training ends unfinished as “%1” or “%2”. Choose one of them.</source>
        <translation>修了しなかった研修は「%1」か「%2」です。どちらかを選んでください。</translation>
    </message>
    <message>
        <source>Enter why the training was not finished.</source>
        <translation>研修を修了しなかった理由を入力してください。</translation>
    </message>
    <message>
        <source>An exemption needs its reason. Enter why the training need not be taken.</source>
        <translation>免除には理由が必要です。研修を受けなくてよい理由を入力してください。</translation>
    </message>
    <message>
        <source>Only an exemption can be approved.</source>
        <translation>承認できるのは免除だけです。</translation>
    </message>
    <message>
        <source>The exemption is approved already.</source>
        <translation>免除はすでに承認されています。</translation>
    </message>
    <message>
        <source>Whoever asked for the exemption cannot approve it. Have a second person approve it.</source>
        <translation>免除を申請した本人は承認できません。別の人が承認してください。</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>%1: %2</source>
        <comment>day, people</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message>
        <source>The certificate file %1 cannot be read. Check the path.</source>
        <translation>証明書ファイル %1 を読み込めません。パスを確認してください。</translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be opened. Check the file and its password.</source>
        <translation>クライアント証明書 %1 を開けません。ファイルとパスワードを確認してください。</translation>
    </message>
    <message>
        <source>%1 holds no certificate. Name a PEM file of the certificate authority.</source>
        <translation>%1 に証明書がありません。認証局の PEM ファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>UserCommandText</name>
    <message>
        <source>shut out</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This database has one owner and no users. Make a shared office with “database init postgresql://…”.</source>
        <translation>このデータベースは一人用で、利用者の登録はありません。「database init postgresql://…」で共同のデータベースを作ってください。</translation>
    </message>
    <message>
        <source>Say what the user is: --role %1.</source>
        <translation>利用者の役割を指定してください: --role %1</translation>
    </message>
    <message>
        <source>“%1” is shut out; open sessions have ended.</source>
        <translation>「%1」を停止し、開いていた接続を切りました。</translation>
    </message>
    <message>
        <source>“%1” has a new password.</source>
        <translation>「%1」のパスワードを変更しました。</translation>
    </message>
    <message>
        <source>“%1” has the new role; open sessions have ended.</source>
        <translation>「%1」の役割を変更し、開いていた接続を切りました。</translation>
    </message>
    <message>
        <source>“%1” may sign in.</source>
        <translation>「%1」はサインインできます。</translation>
    </message>
    <message>
        <source>Name the user: user %1 NAME</source>
        <translation>利用者を指定してください: user %1 NAME</translation>
    </message>
    <message>
        <source>Lists and changes who signs in to a shared office.</source>
        <translation>共同のデータベースの利用者を一覧・変更します。</translation>
    </message>
    <message>
        <source>of a coordinator</source>
        <translation>調整本部の都道府県</translation>
    </message>
    <message>
        <source>the password, in the first line of a file; else from standard input</source>
        <translation>パスワード（ファイルの1行目。なければ標準入力から）</translation>
    </message>
    <message>
        <source>The desk of “%1” has no lock any more; they set a new one in the settings.</source>
        <translation>「%1」の画面ロックを外しました。本人が設定画面で新しく設定します。</translation>
    </message>
</context>
<context>
    <name>WageValueText</name>
    <message>
        <source>“%1” is not a wage; it was kept as a remark.</source>
        <translation>「%1」は賃金ではないため、備考として残しました。</translation>
    </message>
    <message>
        <source>“%1” is not an amount in yen; enter one.</source>
        <translation>「%1」は円の金額ではありません。金額を入力してください。</translation>
    </message>
    <message>
        <source>“%1” has more than one wage; the first was taken.</source>
        <translation>「%1」には賃金が複数あるため、最初のものを採用しました。</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>The next seven days</source>
        <translation>今週の予定</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation>
            <numerusform>着任予定 %n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>面接 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>研修 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) expire</source>
        <translation>
            <numerusform>期限満了 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>予定はありません</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a day</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>WeightsDialog</name>
    <message>
        <source>Weights</source>
        <translation>配点</translation>
    </message>
    <message>
        <source>How suitability is scored</source>
        <translation>適合度の配点</translation>
    </message>
    <message>
        <source>A setting of the whole office. The six weights add up to 1000. Every change is a new version (now: %1), and each run keeps the one it was made with.</source>
        <translation>部署全体の設定です。6つの配点の合計は 1000 です。変更するたびに新しい版になり（現在：第%1版）、実行ごとに使った版を保存します。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>新しい版として保存</translation>
    </message>
    <message>
        <source>Sum of the weights: %1</source>
        <translation>配点の合計：%1</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
</context>
<context>
    <name>WorstList</name>
    <message>
        <source>%1: the ten prefectures with the largest shortage</source>
        <comment>profession</comment>
        <translation>%1：不足数の上位10都道府県</translation>
    </message>
</context>
<context>
    <name>WorstModel</name>
    <message>
        <source>%1: %2</source>
        <comment>prefecture, people</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2
%3
Enter opens the list of postings.</source>
        <comment>prefecture, profession, figures</comment>
        <translation>%1・%2
%3
Enterキーで募集の一覧を開きます。</translation>
    </message>
</context>
<context>
    <name>XlsxReaderText</name>
    <message>
        <source>%1 cannot be read. Check the rights to it.</source>
        <translation>%1を読み取れません。アクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. Choose one of: %3.</source>
        <translation>%1にシート「%2」がありません。次から選んでください：%3</translation>
    </message>
    <message>
        <source>Row %1 has a cell beyond the last column of Excel (XFD). Save the file again in Excel.</source>
        <translation>%1行目に、Excelの最終列（XFD）を超えるセルがあります。Excelでファイルを保存し直してください。</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table after row %2. It is damaged or made to do harm; do not open it, and ask who sent it.</source>
        <translation>%1は、%2行目より後を展開すると、表としては異常に大きくなります。壊れているか、悪意をもって作られたものです。開かずに、送付元を確かめてください。</translation>
    </message>
    <message>
        <source>%1 is damaged after row %2. It may have been cut off; ask for it again, or open and save it in Excel.</source>
        <translation>%1は%2行目より後が壊れています。途中で切れた可能性があります。再送を求めるか、Excelで開いて保存し直してください。</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbookText</name>
    <message>
        <source>%1 is damaged: the Excel file cannot be read. Open it in Excel, save it again and retry.</source>
        <translation>%1は壊れており、Excelファイルとして読み取れません。Excelで開いて保存し直してから、やり直してください。</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file. Save it as .xlsx or CSV.</source>
        <translation>%1はOpenDocumentファイルです。.xlsxまたはCSVで保存してください。</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Save it as .xlsx.</source>
        <translation>%1はバイナリブック（.xlsb）です。.xlsxで保存してください。</translation>
    </message>
    <message>
        <source>%1 is a ZIP archive, but not an Excel workbook. Unpack it and choose the table inside.</source>
        <translation>%1はZIPの圧縮ファイルで、Excelブックではありません。展開して、中の表を選んでください。</translation>
    </message>
    <message>
        <source>%1 has no visible sheet. Show the sheet in Excel and save the file again.</source>
        <translation>%1に表示されているシートがありません。Excelでシートを再表示し、ファイルを保存し直してください。</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The workbook cannot be written. Free some space on the disk and try again.</source>
        <translation>ブックを書き込めません。ディスクに空きを作ってから、やり直してください。</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written. Free some space there.</source>
        <translation>一時ファイルのフォルダーに書き込めません。空きを作ってください。</translation>
    </message>
    <message>
        <source>Row %1, column &quot;%2&quot; holds more than the 32,767 characters that a cell of Excel can. Save as CSV instead.</source>
        <translation>%1行目の列「%2」が、Excelのセルの上限である32,767文字を超えています。CSVで保存してください。</translation>
    </message>
    <message>
        <source>Values of the charts</source>
        <translation>図の値</translation>
    </message>
</context>
<context>
    <name>ZipArchiveText</name>
    <message>
        <source>%1 is damaged: the Excel file cannot be unpacked. It may have been cut off; ask for it again.</source>
        <translation>%1は壊れており、Excelファイルを展開できません。途中で切れた可能性がありますので、再送を求めてください。</translation>
    </message>
</context>
</TS>
