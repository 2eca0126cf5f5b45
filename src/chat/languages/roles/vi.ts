import type { RoleTexts } from './texts.ts';

export const rolesVi: RoleTexts = {
  'help.setup': 'trở thành quản trị viên bằng mã được in ra khi khởi động',
  'help.verify': 'xác nhận mọi thông tin của một chủ đề vẫn đúng',
  'help.setup-more':
    'Dành cho quản trị viên đầu tiên. Sau đó lệnh này cho biết ai là quản trị viên; họ chỉ định những người khác.',
  'help.verify-more': 'Không kèm chủ đề: các chủ đề của bạn cần được xem lại.',
  'example.setup': 'thiết lập F3GH-K7MN',
  'example.verify': 'xác minh payroll',
  'refusal.deactivated':
    'Xin lỗi, tài khoản này đã bị vô hiệu hóa nên tôi không thể trả lời. Nếu có nhầm lẫn, bạn hãy hỏi quản trị viên.',
  'setup.form-title': 'Quản trị viên đầu tiên',
  'setup.form-intro':
    'Khi khởi động, một mã đã được in ra ở nơi tôi đang chạy. Ai nhập mã đó ở đây trước sẽ là quản trị viên.',
  'setup.field-code': 'Mã',
  'setup.submit': 'Tiếp tục',
  'setup.missing': 'Bạn hãy nhập mã, ví dụ F3GH-K7MN.',
  'setup.wrong': 'Mã này không dùng được. Mỗi mã có hiệu lực một ngày; mỗi lần khởi động sẽ in ra mã mới.',
  'setup.too-many': 'Đã thử quá nhiều lần. Bạn hãy thử lại sau một giờ.',
  'setup.said-openly':
    'Ở đây người khác cũng đọc được, nên mã đã nói ở đây không còn hiệu lực. Bạn hãy khởi động lại tôi để có mã mới và nhập mã đó trong tin nhắn riêng cho tôi.',
  'setup.not-a-member': 'Xin lỗi, chỉ thành viên của không gian làm việc này mới có thể làm quản trị viên.',
  'setup.has-admins':
    'Mọi thứ đã được thiết lập. Những người này quyết định chung và có thể chỉ định quản trị viên khác: {who}.',
  'setup.done': 'Cảm ơn, bây giờ bạn là quản trị viên. Mã không còn hiệu lực nữa.',
  'setup.steps': 'Những việc nên làm trước, theo thứ tự nào cũng được. Mọi thay đổi đều có thể hoàn tác.',
  'verify.mark': 'Xác nhận lần cuối: {day}, có thể đã cũ.',
  'verify.ask': 'Tất cả vẫn đúng chứ? {topic} được xác nhận lần cuối ngày {day}.',
  'verify.ask-admins':
    '{topic} được xác nhận lần cuối ngày {day}. Tôi đã hỏi {who} ba lần. Thông tin còn đúng không, hay nên giao cho người khác?',
  'verify.ask-admins-nobody':
    '{topic} được xác nhận lần cuối ngày {day} và không có ai phụ trách. Thông tin còn đúng không, và ai có thể phụ trách?',
  'verify.button-right': 'Vẫn đúng',
  'verify.button-change': 'Sửa…',
  'verify.button-hand': 'Giao cho…',
  'verify.button-back': 'Trả lại',
  'verify.button-list': 'Còn gì cần xem',
  'verify.done': '{topic} đã được xác nhận ngày {day}.',
  'verify.done-by': '{who} đã xác nhận {topic} ngày {day}.',
  'verify.next': 'Tôi sẽ hỏi lại vào {day}.',
  'verify.list': '{count, plural, other {# chủ đề của bạn cần được xác nhận}}',
  'verify.list-none': 'Hiện không có chủ đề nào của bạn cần xác nhận.',
  'verify.list-line': '{topic}: xác nhận lần cuối ngày {day}',
  'verify.hand-title': 'Giao chủ đề',
  'verify.hand-field': 'Ai phụ trách',
  'verify.hand-hint': 'Người đó sẽ được báo và có thể trả lại.',
  'verify.hand-theirs': 'Người này đã phụ trách rồi.',
  'verify.handed': '{who} đã giao {topic} cho bạn: từ nay bạn phụ trách chủ đề này.',
  'verify.hand-done': 'Từ nay {who} phụ trách {topic}; tôi đã báo cho người đó.',
  'account.deactivated': '{count, plural, other {Tài khoản đã bị vô hiệu hóa: {who}.}}',
  'account.passed-over':
    '{count, plural, other {Người trả lời lẽ ra là {who}, nhưng tài khoản đã bị vô hiệu hóa.}}',
  'account.left': 'Tài khoản của {who} đã bị vô hiệu hóa. Cần người khác ở đây:',
  'account.on-duty': '{thing} (trực: {start})',
  'account.button-change': 'Sửa {thing}…',
  'why.deactivated': '{count, plural, other {Không thể trả lời vì tài khoản đã bị vô hiệu hóa: {who}.}}',
};
