/** The slips by which people are given their sign-in name and one-time code. */
export const slipWords = {
  title: 'Phiếu đăng nhập',
  note: (people: number) => `${people} người. Cắt từng phiếu, giao tận tay; mỗi mã chỉ dùng để đặt mật khẩu lần đầu.`,
  person: 'Họ và tên',
  signIn: 'Đăng nhập',
  username: 'Tên đăng nhập',
  code: 'Mã một lần',
  until: (day: string) => `Dùng đến hết ${day}; đăng nhập rồi đặt mật khẩu của riêng mình.`,
} as const;
