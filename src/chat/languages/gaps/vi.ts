import type { GapTexts } from './texts.ts';

export const gapsVi: GapTexts = {
  'button.not-it': 'Không phải',
  'button.none-of-these': 'Không có trong số này',
  'not-it.thanks': 'Cảm ơn bạn, tôi đã ghi lại rằng bạn chưa tìm được điều mình cần với “{words}”.',

  'gaps.heading': 'Đã tìm nhưng chưa có',
  'gaps.days': 'Trong {count, plural, other {# ngày qua}}',
  'gaps.none': 'Trong {count, plural, other {# ngày qua}} không ai tìm điều gì mà không thấy.',
  'gaps.asked': '{count, plural, other {# người}}, lần cuối {at}',
  'gaps.quoted': '“{words}”',
  'gaps.refused': 'Đã hiện nhưng không đúng ý: {topics}.',
  'gaps.alias': 'Tên khác của {topic}',
  'gaps.alias-other': 'Tên khác của…',
  'gaps.topic': 'Chủ đề mới…',
  'gaps.dismiss': 'Bỏ qua',
  'gaps.undo': 'Hoàn tác',

  'gaps.alias-made': 'Từ giờ “{name}” là một tên khác của {topic}.',
  'gaps.alias-known': '{topic} đã có tên “{name}” rồi.',
  'gaps.topic-made': 'Từ giờ {topic} là một chủ đề và do bạn quản lý.',
  'gaps.dismissed': '“{name}” đã được bỏ khỏi danh sách. Nếu có người hỏi lại, mục này sẽ trở lại.',
  'gaps.undone': 'Đã hoàn tác: mục này lại có trong danh sách.',

  'gaps.gone': 'Mục này không còn trong danh sách nữa.',
  'gaps.for-managers': 'Xin lỗi, chỉ người quản lý mới xem được những gì mọi người tìm mà không thấy: {who}.',
  'gaps.for-managers-nobody':
    'Xin lỗi, chỉ người quản lý mới xem được những gì mọi người tìm mà không thấy, và danh bạ chưa ghi ai là quản lý.',
  'gaps.privately': 'Ở đây người khác cũng đọc được. Hãy hỏi tôi trong tin nhắn riêng: {example}.',
  'gaps.not-allowed': 'Xin lỗi, việc này không do bạn quyết định, nhưng bạn có thể nhờ {who}.',
  'gaps.not-allowed-nobody':
    'Xin lỗi, chưa ai có quyền quyết định việc này: danh bạ chưa ghi người quản lý chủ đề hay quản trị viên.',
  'gaps.name-empty': 'Vui lòng nhập tên.',
  'gaps.name-too-long': 'Vui lòng dùng tối đa {most} ký tự.',
  'gaps.name-taken': '“{name}” đã là tên của {topic}.',
  'gaps.too-many-names': 'Một chủ đề có tối đa {most} tên khác.',
  'gaps.contact-unknown': 'Đầu mối này không còn trong danh bạ.',

  'form.alias-title': 'Tên khác',
  'form.alias-name': 'Tên',
  'form.alias-topic': 'Của chủ đề nào?',
  'form.alias-submit': 'Lưu',
  'form.topic-title': 'Chủ đề mới',
  'form.topic-name': 'Tên',
  'form.topic-contact': 'Ai phụ trách?',
  'form.topic-submit': 'Thêm',
  'form.topic-typed': 'Chủ đề khác',
  'form.topic-typed-hint': 'Nếu không có trong danh sách: tên của chủ đề.',
  'form.contact-typed': 'Người khác',
  'form.contact-typed-hint': 'Nếu không có trong danh sách: họ tên đầy đủ hoặc địa chỉ email.',
  'form.no-topic': 'Vui lòng chọn một chủ đề.',
  'form.unknown-topic': 'Tôi không biết chủ đề nào có đúng tên đó. Vui lòng nhập tên đầy đủ.',
  'form.no-contact': 'Vui lòng chọn ai phụ trách.',
  'form.unknown-contact': 'Tôi không biết ai có đúng tên đó. Vui lòng nhập họ tên đầy đủ hoặc địa chỉ email.',

  'help.gaps': 'những gì mọi người tìm mà không thấy (dành cho người quản lý)',
  'help.gaps-more':
    'Dành cho quản trị viên, người quản lý chủ đề và trưởng phòng ban. Chỉ một lần bấm để biến nó thành tên khác của một chủ đề, hoặc thành một chủ đề mới. Có thể thêm khoảng thời gian: “7d”, “90d”. Nếu không ghi thì là ba mươi ngày, nhiều nhất chín mươi.',
  'example.gaps': 'khoảng trống',
};
