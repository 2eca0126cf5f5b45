import type { ImportTexts } from './texts.ts';

export const importsVi: ImportTexts = {
  'import.title': 'Nhập các dòng',
  'import.look': 'Xem thay đổi',
  'import.submit': 'Nhập vào',
  'import.intro':
    'Dán các dòng từ bảng tính: nhân viên hoặc chủ đề, dòng đầu là tên các cột. Bạn sẽ thấy những gì thay đổi trước khi thay đổi.',
  'import.rows': 'Các dòng',
  'import.rows-hint':
    'Các cột như Họ tên, Email, Điện thoại hoặc Tên, Liên hệ, Chủ sở hữu. Ô trống không thay đổi gì.',
  'import.rows-example': 'Họ tên, Email, Điện thoại',
  'import.kind': 'Các dòng này là gì',
  'import.kind-hint': 'Chỉ cần khi các cột hợp với cả hai.',
  'import.people': 'Nhân viên',
  'import.topics': 'Chủ đề',
  'import.would': 'Mới: {added} · thay đổi: {changed} · giữ nguyên: {same}',
  'import.nothing': 'Không có gì để nhập.',
  'import.not-yet': 'Chưa có gì thay đổi. Nút bên dưới sẽ nhập vào.',
  'import.changed-meanwhile': 'Trong lúc đó có người đã thay đổi danh bạ. Bây giờ các dòng này sẽ thay đổi:',
  'import.stay-out': '{count, plural, other {# dòng không được nhập:}}',
  'import.fault': 'Dòng {line}: {fault}',
  'import.fault-at': 'Dòng {line}, {field}: {fault}',
  'import.ignored': 'Tôi bỏ qua các cột này: {columns}',
  'import.done': 'Đã nhập. Mới: {added} · thay đổi: {changed}',
  'import.undo-hint': 'Mỗi mục đều có lịch sử, từ đó có thể hoàn tác.',
  'import.unknown-name': 'Tôi không biết ai hoặc mục nào tên “{name}”.',
  'import.several-names': 'Có nhiều mục tên “{name}”. Hãy dùng địa chỉ email hoặc id.',
  'import.twin': 'Dòng {line} cũng nói về mục này.',
  'fault.no-columns':
    'Dòng đầu không cho biết các cột là gì. Ví dụ: Họ tên, Email, Điện thoại. Hoặc chọn bên dưới các dòng này là gì.',
  'fault.no-rows': 'Hãy dán các dòng vào đây, tên các cột trước.',
  'fault.quotes': 'Từ đây trở đi dấu ngoặc kép không khớp.',
  'erased.text': '(đã xóa)',
  'history.given-out': 'Dữ liệu được lưu đã được cung cấp.',
  'history.erased': 'Nội dung trước đó đã bị xóa.',
};
