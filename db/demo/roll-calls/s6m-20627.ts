/** The roll-call of the division on S6M-20627, as printed in the Official Report. */
export const s6m20627 = `
FOR
Baker, Claire | Mid Scotland and Fife | r | Lab
Balfour, Jeremy | Lothian | r | Ind
Bibby, Neil | West Scotland | r | Lab
Boyack, Sarah | Lothian | r | Lab
Briggs, Miles | Lothian | r | Con
Callaghan, Stephanie | Uddingston and Bellshill | c | SNP
Carlaw, Jackson | Eastwood | c | Con
Carson, Finlay | Galloway and West Dumfries | c | Con
Choudhury, Foysol | Lothian | r | Ind
Clark, Katy | West Scotland | r | Lab
Dowey, Sharon | South Scotland | r | Con
Eagle, Tim | Highlands and Islands | r | Con
Ewing, Annabelle | Cowdenbeath | c | SNP
Ewing, Fergus | Inverness and Nairn | c | Ind
Findlay, Russell | West Scotland | r | Con
Fraser, Murdo | Mid Scotland and Fife | r | Con
Gallacher, Meghan | Central Scotland | r | Con
Gibson, Kenneth | Cunninghame North | c | SNP
Golden, Maurice | North East Scotland | r | Con
Gosal, Pam | West Scotland | r | Con
Grant, Rhoda | Highlands and Islands | r | Lab
Griffin, Mark | Central Scotland | r | Lab
Gulhane, Sandesh | Glasgow | r | Con
Halcro Johnston, Jamie | Highlands and Islands | r | Con
Hamilton, Rachael | Ettrick, Roxburgh and Berwickshire | c | Con
Hoy, Craig | South Scotland | r | Con
Johnson, Daniel | Edinburgh Southern | c | Lab
Kerr, Liam | North East Scotland | r | Con
Kerr, Stephen | Central Scotland | r | Con
Lennon, Monica | Central Scotland | r | Lab
Leonard, Richard | Central Scotland | r | Lab
Lumsden, Douglas | North East Scotland | r | Con
Maguire, Ruth | Cunninghame South | c | SNP
Marra, Michael | North East Scotland | r | Lab
Mason, John | Glasgow Shettleston | c | Ind
McCall, Roz | Mid Scotland and Fife | r | Con
McNeill, Pauline | Glasgow | r | Lab
Mochan, Carol | South Scotland | r | Lab
Mundell, Oliver | Dumfriesshire | c | Con
O’Kane, Paul | West Scotland | r | Lab
Regan, Ash | Edinburgh Eastern | c | Ind
Ross, Douglas | Highlands and Islands | r | Con
Rowley, Alex | Mid Scotland and Fife | r | Lab
Russell, Davy | Hamilton, Larkhall and Stonehouse | c | Lab
Sarwar, Anas | Glasgow | r | Lab
Simpson, Graham | Central Scotland | r | Reform
Smith, Liz | Mid Scotland and Fife | r | Con
Stewart, Alexander | Mid Scotland and Fife | r | Con
Thomson, Michelle | Falkirk East | c | SNP
Webber, Sue | Lothian | r | Con
White, Tess | North East Scotland | r | Con
Whitfield, Martin | South Scotland | r | Lab
Whitham, Elena | Carrick, Cumnock and Doon Valley | c | SNP
Whittle, Brian | South Scotland | r | Con
AGAINST
Adam, George | Paisley | c | SNP
Adam, Karen | Banffshire and Buchan Coast | c | SNP
Adamson, Clare | Motherwell and Wishaw | c | SNP
Allan, Alasdair | Na h-Eileanan an Iar | c | SNP
Arthur, Tom | Renfrewshire South | c | SNP
Beattie, Colin | Midlothian North and Musselburgh | c | SNP
Brown, Keith | Clackmannanshire and Dunblane | c | SNP
Brown, Siobhian | Ayr | c | SNP
Burgess, Ariane | Highlands and Islands | r | Green
Chapman, Maggie | North East Scotland | r | Green
Coffey, Willie | Kilmarnock and Irvine Valley | c | SNP
Cole-Hamilton, Alex | Edinburgh Western | c | LD
Constance, Angela | Almond Valley | c | SNP
Dey, Graeme | Angus South | c | SNP
Don-Innes, Natalie | Renfrewshire North and West | c | SNP
Doris, Bob | Glasgow Maryhill and Springburn | c | SNP
Dornan, James | Glasgow Cathcart | c | SNP
Dunbar, Jackie | Aberdeen Donside | c | SNP
Fairlie, Jim | Perthshire South and Kinross-shire | c | SNP
FitzPatrick, Joe | Dundee City West | c | SNP
Gilruth, Jenny | Mid Fife and Glenrothes | c | SNP
Gougeon, Mairi | Angus North and Mearns | c | SNP
Grahame, Christine | Midlothian South, Tweeddale and Lauderdale | c | SNP
Gray, Neil | Airdrie and Shotts | c | SNP
Greer, Ross | West Scotland | r | Green
Harper, Emma | South Scotland | r | SNP
Harvie, Patrick | Glasgow | r | Green
Haughey, Clare | Rutherglen | c | SNP
Hepburn, Jamie | Cumbernauld and Kilsyth | c | SNP
Hyslop, Fiona | Linlithgow | c | SNP
Kidd, Bill | Glasgow Anniesland | c | SNP
Lochhead, Richard | Moray | c | SNP
MacDonald, Gordon | Edinburgh Pentlands | c | SNP
MacGregor, Fulton | Coatbridge and Chryston | c | SNP
Mackay, Gillian | Central Scotland | r | Green
Mackay, Rona | Strathkelvin and Bearsden | c | SNP
Macpherson, Ben | Edinburgh Northern and Leith | c | SNP
Martin, Gillian | Aberdeenshire East | c | SNP
Matheson, Michael | Falkirk West | c | SNP
McAllan, Màiri | Clydesdale | c | SNP
McArthur, Liam | Orkney Islands | c | LD
McKee, Ivan | Glasgow Provan | c | SNP
McLennan, Paul | East Lothian | c | SNP
McMillan, Stuart | Greenock and Inverclyde | c | SNP
McNair, Marie | Clydebank and Milngavie | c | SNP
Minto, Jenni | Argyll and Bute | c | SNP
Mountain, Edward | Highlands and Islands | r | Con
Nicoll, Audrey | Aberdeen South and North Kincardine | c | SNP
Rennie, Willie | North East Fife | c | LD
Robertson, Angus | Edinburgh Central | c | SNP
Robison, Shona | Dundee City East | c | SNP
Roddick, Emma | Highlands and Islands | r | SNP
Ruskell, Mark | Mid Scotland and Fife | r | Green
Slater, Lorna | Lothian | r | Green
Somerville, Shirley-Anne | Dunfermline | c | SNP
Stevenson, Collette | East Kilbride | c | SNP
Stewart, Kaukab | Glasgow Kelvin | c | SNP
Stewart, Kevin | Aberdeen Central | c | SNP
Sturgeon, Nicola | Glasgow Southside | c | SNP
Swinney, John | Perthshire North | c | SNP
Todd, Maree | Caithness, Sutherland and Ross | c | SNP
Torrance, David | Kirkcaldy | c | SNP
Tweed, Evelyn | Stirling | c | SNP
Yousaf, Humza | Glasgow Pollok | c | SNP
`;
