import type { Concepts } from '../concept.ts';

/** The help desk, and getting in: passwords, second factors, accounts of joiners and leavers, access and admin rights. */
export const SIGN_IN: Concepts = {
  'it-help': {
    en: 'IT help, IT support, help desk, service desk, helpdesk, IT department, IT team, tech support, technical support, computer support, desktop support, system administrator | IT guy, computer guy, tech guy, sysadmin, techie, remote assistance, TeamViewer, AnyDesk, IT issue, computer trouble, technician for computer, error message on screen',
    ru: 'ИТ-поддержка, техподдержка, техническая поддержка, служба поддержки ИТ, хелпдеск, айти, ИТ-отдел, системный администратор, сервис-деск, компьютерная помощь | айтишник, сисадмин, эникей, эникейщик, компьютерщик, программист подойти, позвать айтишника, удалённый помощник, тимвьювер, энидеск, выскакивает ошибка, ошибка на экране, комп',
    ro: 'suport IT, helpdesk, asistență IT, suport tehnic, departament IT, administrator de sistem, service desk, ajutor IT | informatician, IT-ist, băiat de la IT, tehnician calculatoare, asistență la distanță, eroare pe ecran, mesaj de eroare, problemă calculator, TeamViewer, AnyDesk, sysadmin',
    vi: 'hỗ trợ IT, hỗ trợ kỹ thuật, phòng IT, bộ phận IT, bộ phận công nghệ thông tin, phòng công nghệ thông tin, phòng CNTT, helpdesk, quản trị hệ thống | anh IT, bạn IT, nhờ IT, gọi IT, kỹ thuật viên máy tính, sửa máy tính, sự cố máy tính, báo lỗi trên màn hình, TeamViewer, AnyDesk, UltraViewer',
    'pt-BR':
      'suporte de TI, suporte técnico, help desk, service desk, central de serviços de TI, departamento de TI, equipe de TI, informática, suporte ao usuário, administrador de sistemas | cara da TI, pessoal da TI, menino da informática, técnico de informática, acesso remoto do suporte, TeamViewer, AnyDesk, mensagem de erro na tela, problema no computador, N1',
  },
  passwords: {
    broader: 'it-help',
    en: 'passwords, password reset, sign-in, login, login problems, account lockout, forgotten password, credentials | forgot password, password expired, locked out, account locked, wrong password, incorrect password, lost password, unlock account, passcode, username, cannot login, too many attempts, password expiring, caps lock, log on',
    ru: 'пароль, сброс пароля, восстановление пароля, вход в систему, смена пароля, логин и пароль, блокировка учётной записи | забыл пароль, забыла пароль, не помню пароль, пароль истёк, просрочен пароль, неверный пароль, заблокировали учётку, учётка заблокирована, разблокировать учётку, не пускает в систему, не могу войти, не могу залогиниться, залогиниться, логин, поменять пароль, сбросить пароль, авторизация',
    ro: 'parolă, parole, resetare parolă, autentificare, cont blocat, schimbare parolă, logare, parole și autentificare | uitat parola, expirat parola, parolă expirată, parolă greșită, deblocare cont, nu mă pot loga, nu mă pot autentifica, mi s-a blocat contul, prea multe încercări, nume de utilizator, să mă loghez, login, date de logare',
    vi: 'mật khẩu, đặt lại mật khẩu, đổi mật khẩu, khôi phục mật khẩu, đăng nhập, khóa tài khoản, mật khẩu và đăng nhập, cấp lại mật khẩu | quên mật khẩu, mất mật khẩu, mật khẩu hết hạn, sai mật khẩu, bị khóa tài khoản, mở khóa tài khoản, không đăng nhập được, không vào được tài khoản, tên đăng nhập, nhập sai nhiều lần, quên pass, đổi pass, reset pass, reset mật khẩu',
    'pt-BR':
      'senha, senhas, redefinição de senha, reset de senha, troca de senha, login, conta bloqueada, senhas e login, desbloqueio de conta, credenciais de acesso | esqueci senha, senha expirada, senha expirou, senha venceu, senha incorreta, senha errada, perdi senha, resetar senha, usuário bloqueado, desbloquear usuário, bloqueou minha conta, não consigo logar, logar, nome de usuário, trocar senha, muitas tentativas',
  },
  'password-managers': {
    broader: 'passwords',
    en: 'password manager, password vault, shared passwords, password safe | 1Password, LastPass, Bitwarden, KeePass, Dashlane, master password, store passwords, share password securely',
    ru: 'менеджер паролей, хранилище паролей, общие пароли, сейф паролей | кипасс, KeePass, 1Password, Bitwarden, LastPass, Пассворк, мастер-пароль, хранить пароли, передать пароль коллеге, общий пароль',
    ro: 'manager de parole, seif de parole, parole comune, administrator de parole | KeePass, 1Password, Bitwarden, LastPass, parolă principală, parolă master, păstrare parole, unde țin parolele, trimit parola în siguranță',
    vi: 'trình quản lý mật khẩu, quản lý mật khẩu, kho mật khẩu, mật khẩu dùng chung | 1Password, Bitwarden, LastPass, KeePass, mật khẩu chính, lưu mật khẩu, chia sẻ mật khẩu, mật khẩu chung của nhóm',
    'pt-BR':
      'gerenciador de senhas, cofre de senhas, senhas compartilhadas, gestor de senhas | 1Password, Bitwarden, LastPass, KeePass, senha mestra, guardar senhas, compartilhar senha, senha do time',
  },
  'two-factor': {
    broader: 'passwords',
    en: 'two-factor authentication, multi-factor authentication, 2FA, MFA, two-step verification, authenticator app, one-time password, OTP, security key | verification code, confirmation code, authenticator, Google Authenticator, Microsoft Authenticator, YubiKey, Okta Verify, passkey, SMS code, QR code for login, backup codes, recovery codes, code not arriving, switched phones authenticator, hardware token, six digit code, Duo push',
    ru: 'двухфакторная аутентификация, двухфакторка, 2FA, MFA, второй фактор, многофакторная аутентификация, одноразовый пароль, код подтверждения, приложение-аутентификатор | аутентификатор, не приходит код, смс с кодом, код из смс, одноразовый код, поменял телефон аутентификатор, ключ безопасности, юбикей, YubiKey, Google Authenticator, резервные коды, пуш для входа, мультифактор, шестизначный код',
    ro: 'autentificare în doi pași, autentificare cu doi factori, 2FA, MFA, autentificare multifactor, verificare în doi pași, cod de verificare, aplicație de autentificare | cod prin SMS, nu primesc codul, cod de unică folosință, Google Authenticator, Microsoft Authenticator, authenticator, YubiKey, schimbat telefonul authenticator, cheie de securitate, coduri de rezervă, cod de confirmare, cod din șase cifre',
    vi: 'xác thực hai yếu tố, xác thực hai lớp, xác thực 2 lớp, bảo mật 2 lớp, xác minh hai bước, 2FA, MFA, xác thực đa yếu tố, mã xác thực, mã OTP | không nhận được mã, mã xác nhận, mã xác minh, tin nhắn OTP, đổi điện thoại mất mã, Google Authenticator, Microsoft Authenticator, YubiKey, khóa bảo mật, mã dự phòng, ứng dụng xác thực, mã sáu số',
    'pt-BR':
      'autenticação de dois fatores, verificação em duas etapas, duplo fator, segundo fator, 2FA, MFA, autenticação multifator, código de verificação, aplicativo autenticador | autenticador, código por SMS, código não chega, token do celular, Google Authenticator, Microsoft Authenticator, YubiKey, chave de segurança, códigos de recuperação, troquei celular autenticador, código de seis dígitos, perdi autenticador',
  },
  'single-sign-on': {
    broader: 'it-help',
    en: 'single sign-on, SSO, identity provider, identity management, Active Directory, Okta, Entra ID, LDAP, IAM | SAML, OIDC, OpenID, OAuth login, Azure AD, Keycloak, OneLogin, SCIM, add app to SSO, login with company account, directory sync, domain account, redirect loop login',
    ru: 'единый вход, SSO, сквозная авторизация, служба каталогов, Active Directory, управление учётными данными, Keycloak, LDAP, IDM | SAML, OIDC, доменная учётка, доменная учётная запись, войти через корпоративную учётку, подключить приложение к SSO, Okta, ADFS, Блитц, синхронизация каталога',
    ro: 'autentificare unică, SSO, single sign-on, Active Directory, managementul identității, furnizor de identitate, LDAP, Entra ID | SAML, Okta, Keycloak, Azure AD, cont de domeniu, autentificare cu contul companiei, integrare SSO, SCIM, OIDC',
    vi: 'đăng nhập một lần, SSO, quản lý danh tính, Active Directory, nhà cung cấp danh tính, LDAP, Entra ID | SAML, Okta, Keycloak, Azure AD, tài khoản domain, tài khoản miền, đăng nhập bằng tài khoản công ty, tích hợp SSO, OIDC',
    'pt-BR':
      'login único, SSO, single sign-on, gestão de identidade, provedor de identidade, Active Directory, LDAP, Entra ID | SAML, Okta, Keycloak, Azure AD, usuário de rede, conta de domínio, entrar com conta da empresa, integrar SSO, SCIM, usuário do AD',
  },
  'user-accounts': {
    broader: 'it-help',
    en: 'user accounts, account creation, new user setup, IT onboarding, IT offboarding, joiners and leavers, joiners movers leavers, account provisioning, new starter accounts, leaver accounts | create user, create login for new hire, new starter IT, deactivate user, disable account, close account of leaver, employee leaving accounts, contractor account, temp account, rename account, surname changed in email, set up newcomer, delete user, ex-employee still has login',
    ru: 'учётные записи, учётная запись, учётка, заведение пользователей, создание учётных записей, заведение учёток, отключение уволенных, учётки новичков, подключение новых сотрудников | завести учётку, завести пользователя, заблокировать уволенного, удалить учётку, новенькому доступы, новичок выходит нужна учётка, отключить бывшего сотрудника, учётка для подрядчика, сменил фамилию в почте, доступы новому сотруднику, закрыть учётки при увольнении',
    ro: 'conturi de utilizator, cont de utilizator, creare conturi, conturi pentru angajați noi, dezactivare conturi, conturi la plecare, onboarding IT, offboarding IT | creare utilizator, cont pentru noul coleg, noul angajat nu are cont, dezactivez contul, închidere cont la plecare, cont fost angajat, ștergere utilizator, cont pentru colaborator, schimbat numele de familie în email, conturi pentru începători, user nou',
    vi: 'tài khoản người dùng, tạo tài khoản, cấp tài khoản, tài khoản nhân viên mới, tài khoản nhân viên nghỉ việc, thu hồi tài khoản, khóa tài khoản nghỉ việc | mở tài khoản cho nhân viên mới, người mới chưa có tài khoản, xóa tài khoản, vô hiệu hóa tài khoản, thu hồi quyền khi nghỉ việc, tài khoản cho cộng tác viên, tạo user, user mới, xóa user, đổi tên tài khoản',
    'pt-BR':
      'contas de usuário, criação de contas, criação de usuários, usuários novos, desativação de contas, contas de admitidos e desligados, onboarding de TI, offboarding de TI, cadastro de usuário | criar usuário, criar login, usuário para novo funcionário, novato sem acesso, desativar usuário, excluir usuário, bloquear usuário desligado, ex-funcionário com acesso, conta de terceiro, conta de estagiário, mudar sobrenome no e-mail, cancelar acessos do desligado',
  },
  'access-rights': {
    broader: 'it-help',
    en: 'access rights, permissions, user permissions, access requests, system access, user roles, access management, authorisations, access review | access denied, permission denied, no permission, read-only, need access to folder, grant access, revoke access, request access, role in system, cannot open folder, add to group, security group, recertification of access, 403 forbidden, rights to see',
    ru: 'права доступа, доступы, доступ к системам, предоставление доступа, выдача прав, роли пользователей, управление доступом, заявка на доступ, полномочия в системе | нет доступа, нет прав, отказано в доступе, доступ запрещён, дать доступ, выдать доступ, открыть доступ, запросить доступ, закрыть доступ, отозвать доступ, недостаточно прав, только чтение, добавить в группу, роль в системе, пересмотр прав',
    ro: 'drepturi de acces, permisiuni, acces la sisteme, cereri de acces, roluri de utilizator, gestionarea accesului, autorizări în sistem | acces refuzat, acces interzis, nu am acces, nu am drepturi, acordare acces, acces la folder, acces la aplicație, retragere acces, revocare acces, doar citire, adăugare în grup, drepturi insuficiente, rol în sistem',
    vi: 'quyền truy cập, phân quyền, cấp quyền, quyền hệ thống, yêu cầu quyền truy cập, quản lý truy cập, vai trò người dùng | không có quyền, bị từ chối truy cập, từ chối truy cập, xin quyền, xin quyền truy cập, mở quyền, cấp quyền thư mục, thu hồi quyền, chỉ xem, chỉ đọc, thêm vào nhóm quyền, thiếu quyền',
    'pt-BR':
      'permissões, direitos de acesso, permissões de acesso, liberação de acesso, acesso aos sistemas, solicitação de acesso, perfis de acesso, gestão de acessos, perfil de usuário | acesso negado, sem permissão, sem acesso, liberar acesso, pedir acesso, dar permissão, acesso à pasta, revogar acesso, retirar acesso, somente leitura, incluir no grupo, perfil no sistema, revisão de acessos, não tenho permissão',
  },
  'admin-rights': {
    broader: 'access-rights',
    en: 'admin rights, administrator rights, local admin, elevated rights, privileged access, root access, superuser | administrator password needed, run as administrator, sudo, UAC prompt, asks for admin password, PAM, make me admin, elevated permissions, domain admin',
    ru: 'права администратора, админские права, локальный админ, привилегированный доступ, права админа, рут-доступ, суперпользователь | требует пароль администратора, запуск от имени администратора, просит админский пароль, админка на ноуте, sudo, рут, стать админом, повышенные права, PAM',
    ro: 'drepturi de administrator, administrator local, acces privilegiat, drepturi admin, acces root, superutilizator | cere parola de administrator, rulare ca administrator, parolă de admin, sudo, drepturi ridicate, admin pe laptop, drepturi de admin',
    vi: 'quyền quản trị, quyền admin, quyền quản trị viên, admin máy, quyền root, quyền đặc quyền, tài khoản đặc quyền | đòi mật khẩu admin, hỏi mật khẩu quản trị, chạy với quyền admin, cài cần quyền admin, sudo, local admin, xin quyền admin',
    'pt-BR':
      'direitos de administrador, permissão de administrador, admin local, acesso privilegiado, privilégios de administrador, acesso root, superusuário | pede senha de administrador, executar como administrador, senha de admin, ser admin da máquina, sudo, acesso elevado, privilégio elevado, cofre PAM',
  },
};
