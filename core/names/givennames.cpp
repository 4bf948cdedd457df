// SPDX-FileCopyrightText: 2026 The Samovar authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Looks given names up in a sorted list.
#include "core/names/givennames.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace samovar {

namespace {

// Folded as nameFold() does, in the order of their code units.
// clang-format off
constexpr auto kGivenNames = std::to_array<std::u16string_view>({
    u"agnieszka", u"aleksandr", u"aleksandra", u"aleksei", u"aleksey", u"alena", u"alexander", u"alexandra",
    u"alexey", u"alina", u"alisa", u"alla", u"alyona", u"anastasia", u"anastasiia", u"anastasiya",
    u"anatoliy", u"anatoly", u"andrei", u"andrey", u"andrzej", u"angelina", u"anja", u"anna", u"anton",
    u"antonina", u"arina", u"artem", u"artyom", u"boris", u"daria", u"darya", u"dasha", u"david", u"denis",
    u"diana", u"dmitri", u"dmitriy", u"dmitry", u"ekaterina", u"elena", u"elizaveta", u"emma", u"evgenia",
    u"evgeniy", u"evgeniya", u"evgeny", u"ewa", u"fedor", u"galina", u"gennady", u"george", u"georgy",
    u"giulia", u"grigory", u"hans", u"henry", u"igor", u"ilya", u"inna", u"irina", u"ivan", u"james",
    u"jan", u"jane", u"jean", u"john", u"julia", u"karina", u"katarzyna", u"katya", u"kirill", u"klaus",
    u"konstantin", u"krzysztof", u"ksenia", u"kseniia", u"kseniya", u"larisa", u"laura", u"lidia",
    u"liubov", u"liudmila", u"ludmila", u"lyubov", u"lyudmila", u"maksim", u"malgorzata", u"marco",
    u"maria", u"marie", u"mariia", u"marina", u"mariya", u"marta", u"mary", u"masha", u"maxim", u"michael",
    u"mikhail", u"misha", u"nadezhda", u"natalia", u"nataliya", u"natalya", u"nikita", u"nikolai",
    u"nikolay", u"nina", u"oksana", u"oleg", u"olga", u"paul", u"pavel", u"pawel", u"peter", u"petr",
    u"pierre", u"piotr", u"polina", u"pyotr", u"raisa", u"robert", u"roman", u"ruslan", u"sasha", u"semen",
    u"semyon", u"sergei", u"sergey", u"sofia", u"sofya", u"sophie", u"stanislav", u"susan", u"svetlana",
    u"tamara", u"tatiana", u"tatyana", u"thomas", u"timur", u"tomasz", u"vadim", u"valentina", u"valeria",
    u"valery", u"vasiliy", u"vasily", u"vera", u"veronika", u"victor", u"victoria", u"viktor", u"viktoria",
    u"viktoriya", u"vitaly", u"vladimir", u"vladislav", u"vyacheslav", u"william", u"yana", u"yulia",
    u"yuliya", u"yuri", u"yuriy", u"yury", u"zhanna", u"zoya", u"агата", u"агафья", u"агнесса", u"агния",
    u"аграфена", u"аделина", u"адель", u"азат", u"аида", u"аиша", u"айгуль", u"айдар", u"айдыс", u"айрат",
    u"айсылу", u"аксинья", u"александр", u"александра", u"алексей", u"алена", u"алеся", u"алеша", u"алина",
    u"алиса", u"алия", u"алла", u"алмаз", u"альберт", u"альбина", u"альфия", u"амалия", u"амина",
    u"анастасия", u"анатолий", u"ангелина", u"андрей", u"андрюша", u"анжела", u"анжелика", u"анисья",
    u"анна", u"антон", u"антонина", u"антоша", u"анфиса", u"анюта", u"аня", u"арам", u"ариадна", u"арина",
    u"аркадий", u"армен", u"арсений", u"артем", u"артур", u"ассоль", u"афанасий", u"ахмед", u"ашот",
    u"аюна", u"аюр", u"аяна", u"аяс", u"баир", u"баирма", u"бато", u"батор", u"баярма", u"беатриса",
    u"белла", u"берта", u"богдан", u"борис", u"боря", u"бронислава", u"булат", u"ваган", u"вадик", u"вадим",
    u"валентин", u"валентина", u"валера", u"валерий", u"валерия", u"валя", u"ванда", u"ваня", u"варвара",
    u"варя", u"василий", u"василина", u"василиса", u"вася", u"вениамин", u"вера", u"вероника", u"вика",
    u"виктор", u"виктория", u"вилен", u"виолетта", u"виталий", u"виталина", u"витя", u"владимир",
    u"владислав", u"владислава", u"вова", u"володя", u"всеволод", u"вячеслав", u"гагик", u"галина",
    u"гарик", u"гейдар", u"гена", u"геннадий", u"генриетта", u"георгий", u"герман", u"гиви", u"глафира",
    u"глаша", u"глеб", u"гоча", u"гоша", u"грета", u"григорий", u"гриша", u"гузель", u"гульнара", u"гуля",
    u"гусейн", u"давид", u"дамир", u"даниил", u"данил", u"данила", u"даня", u"дарима", u"дарина", u"дария",
    u"дарья", u"даша", u"демид", u"денис", u"диана", u"дима", u"дина", u"динара", u"дмитрий", u"долгор",
    u"доминика", u"ева", u"евангелина", u"евгений", u"евгения", u"евдокия", u"егор", u"егорка",
    u"екатерина", u"елена", u"елизавета", u"емельян", u"есения", u"ефим", u"ефросинья", u"жанна", u"жаргал",
    u"жаргалма", u"женя", u"жора", u"заира", u"захар", u"зина", u"зинаида", u"злата", u"зоя", u"зульфия",
    u"зураб", u"ибрагим", u"иван", u"игнат", u"игнатий", u"игорь", u"изабелла", u"илларион", u"илона",
    u"ильдар", u"ильмира", u"ильнур", u"илья", u"илюша", u"инга", u"инесса", u"инна", u"иннокентий",
    u"иоанна", u"иосиф", u"ипполит", u"ира", u"ирина", u"ириша", u"ирма", u"ислам", u"исмаил", u"камилла",
    u"камиль", u"карен", u"карима", u"карина", u"каролина", u"катюша", u"катя", u"кежик", u"кеша", u"кира",
    u"кирилл", u"кирюша", u"клавдия", u"клара", u"клим", u"климент", u"коля", u"константин", u"констанция",
    u"костя", u"кристина", u"ксения", u"ксюша", u"кузьма", u"лаврентий", u"лада", u"лара", u"лариса",
    u"лаура", u"лев", u"лейла", u"лена", u"леночка", u"леня", u"леонид", u"леонтий", u"лера", u"леся",
    u"леша", u"лиана", u"лида", u"лидия", u"лиза", u"лика", u"лилия", u"лия", u"лоренц", u"луиза", u"лука",
    u"люба", u"любовь", u"люда", u"людмила", u"ляйсан", u"магдалена", u"магомед", u"мадина", u"майя",
    u"макар", u"макс", u"максим", u"мамед", u"марат", u"маргарита", u"марианна", u"марик", u"марина",
    u"мария", u"марк", u"марта", u"маруся", u"марфа", u"матвей", u"матрена", u"маша", u"мелания", u"мерген",
    u"мила", u"милана", u"милена", u"мира", u"мирон", u"мирослав", u"мирослава", u"митрофан", u"митя",
    u"михаил", u"миша", u"моисей", u"мурат", u"мухаммед", u"надежда", u"надя", u"назар", u"наиль", u"наиля",
    u"наина", u"нарантуя", u"настя", u"наталия", u"наталья", u"наташа", u"нелли", u"ника", u"никита",
    u"никифор", u"николай", u"никон", u"нина", u"нонна", u"нюра", u"оксана", u"олег", u"олежка", u"оленька",
    u"олеся", u"олимпиада", u"ольга", u"оля", u"остап", u"оюна", u"павел", u"павлик", u"патимат", u"паша",
    u"пелагея", u"петр", u"петрас", u"петя", u"платон", u"полина", u"поля", u"прасковья", u"прохор",
    u"пульхерия", u"равиль", u"радик", u"раиля", u"раиса", u"рамиль", u"рафаэль", u"рафик", u"рашад",
    u"рашид", u"рая", u"ревекка", u"регина", u"резеда", u"ренат", u"рената", u"римма", u"ринат", u"рита",
    u"родион", u"роза", u"розалия", u"роксана", u"рома", u"роман", u"ростислав", u"рузанна", u"руслан",
    u"руслана", u"рустам", u"рустем", u"сабина", u"савва", u"савелий", u"сайзана", u"салават", u"самвел",
    u"самуил", u"сара", u"саша", u"саян", u"саяна", u"света", u"светлана", u"святослав", u"семен", u"сеня",
    u"серафим", u"серафима", u"сергей", u"сережа", u"слава", u"славик", u"снежана", u"соня", u"софия",
    u"софья", u"спартак", u"станислав", u"стас", u"стелла", u"степа", u"степан", u"сусанна", u"сэсэг",
    u"тагир", u"таисия", u"таисья", u"тамара", u"тамила", u"таня", u"тарас", u"тася", u"татьяна", u"тема",
    u"тигран", u"тимофей", u"тимур", u"тихон", u"толик", u"толя", u"тома", u"тоня", u"тофик", u"трофим",
    u"туяна", u"ульяна", u"уля", u"фаина", u"фарид", u"фархад", u"фатима", u"федор", u"федот", u"федя",
    u"фекла", u"феликс", u"филипп", u"фома", u"харитон", u"хасан", u"христина", u"цыцыгма", u"чингис",
    u"чойгана", u"чулпан", u"шота", u"шура", u"эвелина", u"эдик", u"эдита", u"эдуард", u"элеонора",
    u"элина", u"элла", u"эльвира", u"эльдар", u"эльмир", u"эльмира", u"эмилия", u"эмиль", u"эмма",
    u"эржена", u"эрик", u"эрнест", u"эстер", u"юлиан", u"юлиана", u"юлия", u"юля", u"юнона", u"юра",
    u"юрий", u"юстина", u"яков", u"ян", u"яна", u"янис", u"ярик", u"ярослав", u"ярослава", u"яся", u"яша"
});
// clang-format on
static_assert(std::is_sorted(std::begin(kGivenNames), std::end(kGivenNames)));

} // namespace

bool isCommonGivenName(QStringView folded)
{
    const qsizetype hyphen = folded.indexOf(u'-');
    const QStringView first = hyphen > 0 ? folded.first(hyphen) : folded;
    const std::u16string_view name(first.utf16(), static_cast<size_t>(first.size()));
    return std::binary_search(std::begin(kGivenNames), std::end(kGivenNames), name);
}

} // namespace samovar
