const words = `
password12 password123 password1234 password12345 passwordpassword passw0rd123 passw0rd1234 p@ssword123 p@ssw0rd123 p@ssw0rd1234
1234567890 12345678910 123456789a 1234567890a a123456789 123456789q 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc 1qazxsw23edc zaq12wsxcde3
qwertyuiop qwertyuiop1 qwerty1234 qwerty12345 qwerty123456 qwertyqwerty asdfghjkl1 asdfghjkl123 asdfasdfasdf zxcvbnm123 qazwsxedcrfv
iloveyou12 iloveyou123 iloveyou1234 iloveyouforever letmein123 letmein1234 welcome123 welcome1234 welcome12345 administrator admin12345
admin123456 changeme123 changeme1234 football123 football1234 baseball123 superman123 batman12345 princess123 sunshine123 dragon12345
monkey12345 michael123 charlie123 abcd123456 abc1234567 abcdefghij a1b2c3d4e5 trustno1234 starwars123 pokemon1234 computer123 internet123
scotland123 scotland1234 edinburgh1 edinburgh123 glasgow123 glasgow1234 celtic1888 rangers1872 parliament holyrood123 holyrood1234 assent12345
correcthorsebatterystaple thisismypassword mypassword123 secret12345 testtest123 test1234567 default1234 qwer1234asdf 0987654321 9876543210
`;

/** The commonest passwords that are long enough to be chosen, in small letters and without spaces. */
export const commonPasswords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
