/** First sign-in and PIN of the field app. */
export const entranceWords = {
  setUpTitle: 'Cài máy đi rà soát',
  setUpHelp: 'Chỉ làm một lần, ở nơi có mạng. Sau đó máy làm được nhiều ngày không cần mạng.',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  needBoth: 'Đề nghị nhập cả tên đăng nhập và mật khẩu.',
  next: 'Tiếp tục',
  pinTitle: 'Đặt mã PIN cho máy này',
  pinHelp:
    'Mã PIN gồm 6 số, dùng để mở phần mềm trên máy này. Người khác cầm máy mà không biết mã thì không xem được hộ nào. Đừng dùng 123456 hay năm sinh.',
  pinFirst: 'Chọn 6 số',
  pinAgain: 'Bấm lại 6 số ấy',
  pinDiffers: 'Hai lần bấm không giống nhau. Đề nghị chọn lại từ đầu.',
  pinEasy: 'Mã này dễ đoán quá. Đề nghị chọn 6 số khác.',
  fetching: 'Đang lấy danh sách hộ về máy…',
  backToSign: 'Nhập lại tên và mật khẩu',
  failed: 'Chưa cài được',
  unlockTitle: 'Mở bằng mã PIN',
  unlockPin: 'Mã PIN của máy này',
  forgot: 'Quên mã PIN?',
  forgotTitle: 'Quên mã PIN: không mất phiếu nào',
  forgotHelp: [
    'Phiếu chưa gửi vẫn nằm trên máy, được khóa kín.',
    'Bấm “Lấy tệp niêm phong”, rồi đưa tệp ấy cho công chức xã (qua Zalo, thẻ nhớ, dây nối). Chỉ máy chủ của xã mở được tệp.',
    'Sau đó đăng nhập lại từ đầu và đặt mã PIN mới.',
  ],
  sealed: 'Lấy tệp niêm phong',
  sealedDone: (surveys: number) =>
    surveys === 0
      ? 'Đã lấy tệp. Trên máy không có phiếu nào chưa gửi.'
      : `Đã lấy tệp có ${surveys} phiếu chưa gửi. Đề nghị đưa tệp cho công chức xã.`,
  emptied: 'Dữ liệu trên máy đã bị xóa',
  emptiedHelp:
    'Trình duyệt hoặc ai đó đã xóa dữ liệu của phần mềm. Phiếu nào xã đã nhận thì không mất; phiếu chưa gửi thì phải làm lại, trừ khi đã lấy tệp niêm phong. Đề nghị báo công chức xã.',
  sealedHere: (count: number) => `Trên máy có ${count} phiếu chưa gửi, đã niêm phong`,
  sealedHereHelp:
    'Của lần đăng nhập trước. Chỉ máy chủ của xã mở được: lấy tệp rồi đưa công chức xã. Nếu là của ông/bà, đăng nhập cùng tài khoản và mã PIN cũ thì thấy lại.',
  startAgain: 'Đăng nhập lại từ đầu',
  startAgainHelp: 'Phiếu chưa gửi vẫn ở lại trên máy, được niêm phong; không bị xóa.',
} as const;
