/** The roll-call of the division on S6M-19128, as printed in the Official Report. */
export const s6m19128 = `
FOR
Baillie, Jackie | Dumbarton | c | Lab
Balfour, Jeremy | Lothian | r | Ind
Bibby, Neil | West Scotland | r | Lab
Boyack, Sarah | Lothian | r | Lab
Briggs, Miles | Lothian | r | Con
Burnett, Alexander | Aberdeenshire West | c | Con
Carlaw, Jackson | Eastwood | c | Con
Carson, Finlay | Galloway and West Dumfries | c | Con
Choudhury, Foysol | Lothian | r | Ind
Clark, Katy | West Scotland | r | Lab
Cole-Hamilton, Alex | Edinburgh Western | c | LD
Dowey, Sharon | South Scotland | r | Con
Duncan-Glancy, Pam | Glasgow | r | Lab
Eagle, Tim | Highlands and Islands | r | Con
Ewing, Fergus | Inverness and Nairn | c | Ind
Findlay, Russell | West Scotland | r | Con
Fraser, Murdo | Mid Scotland and Fife | r | Con
Gallacher, Meghan | Central Scotland | r | Con
Golden, Maurice | North East Scotland | r | Con
Gosal, Pam | West Scotland | r | Con
Grant, Rhoda | Highlands and Islands | r | Lab
Greene, Jamie | West Scotland | r | LD
Griffin, Mark | Central Scotland | r | Lab
Hoy, Craig | South Scotland | r | Con
Johnson, Daniel | Edinburgh Southern | c | Lab
Halcro Johnston, Jamie | Highlands and Islands | r | Con
Kerr, Liam | North East Scotland | r | Con
Kerr, Stephen | Central Scotland | r | Con
Lennon, Monica | Central Scotland | r | Lab
Leonard, Richard | Central Scotland | r | Lab
Lumsden, Douglas | North East Scotland | r | Con
Marra, Michael | North East Scotland | r | Lab
McNeill, Pauline | Glasgow | r | Lab
Mochan, Carol | South Scotland | r | Lab
Mountain, Edward | Highlands and Islands | r | Con
Mundell, Oliver | Dumfriesshire | c | Con
O’Kane, Paul | West Scotland | r | Lab | Michael Marra
Regan, Ash | Edinburgh Eastern | c | Alba
Rennie, Willie | North East Fife | c | LD
Ross, Douglas | Highlands and Islands | r | Con
Russell, Davy | Hamilton, Larkhall and Stonehouse | c | Lab
Sarwar, Anas | Glasgow | r | Lab
Simpson, Graham | Central Scotland | r | Reform
Smith, Liz | Mid Scotland and Fife | r | Con
Sweeney, Paul | Glasgow | r | Lab
Villalba, Mercedes | North East Scotland | r | Lab
Webber, Sue | Lothian | r | Con
Wells, Annie | Glasgow | r | Con
White, Tess | North East Scotland | r | Con
Whitfield, Martin | South Scotland | r | Lab
Whittle, Brian | South Scotland | r | Con
Wishart, Beatrice | Shetland Islands | c | LD
AGAINST
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
Constance, Angela | Almond Valley | c | SNP
Dey, Graeme | Angus South | c | SNP
Don-Innes, Natalie | Renfrewshire North and West | c | SNP
Doris, Bob | Glasgow Maryhill and Springburn | c | SNP
Dornan, James | Glasgow Cathcart | c | SNP
Dunbar, Jackie | Aberdeen Donside | c | SNP
Ewing, Annabelle | Cowdenbeath | c | SNP
Fairlie, Jim | Perthshire South and Kinross-shire | c | SNP
Forbes, Kate | Skye, Lochaber and Badenoch | c | SNP
Gibson, Kenneth | Cunninghame North | c | SNP
Gilruth, Jenny | Mid Fife and Glenrothes | c | SNP
Gougeon, Mairi | Angus North and Mearns | c | SNP
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
Mackay, Gillian | Central Scotland | r | Green | Ross Greer
Mackay, Rona | Strathkelvin and Bearsden | c | SNP
Macpherson, Ben | Edinburgh Northern and Leith | c | SNP
Maguire, Ruth | Cunninghame South | c | SNP
Martin, Gillian | Aberdeenshire East | c | SNP
Mason, John | Glasgow Shettleston | c | Ind
Matheson, Michael | Falkirk West | c | SNP
McAllan, Màiri | Clydesdale | c | SNP
McArthur, Liam | Orkney Islands | c | LD
McKee, Ivan | Glasgow Provan | c | SNP
McLennan, Paul | East Lothian | c | SNP
McNair, Marie | Clydebank and Milngavie | c | SNP
Minto, Jenni | Argyll and Bute | c | SNP
Nicoll, Audrey | Aberdeen South and North Kincardine | c | SNP
Robertson, Angus | Edinburgh Central | c | SNP
Robison, Shona | Dundee City East | c | SNP
Ruskell, Mark | Mid Scotland and Fife | r | Green
Slater, Lorna | Lothian | r | Green
Somerville, Shirley-Anne | Dunfermline | c | SNP
Stevenson, Collette | East Kilbride | c | SNP | Fulton MacGregor
Stewart, Kaukab | Glasgow Kelvin | c | SNP
Stewart, Kevin | Aberdeen Central | c | SNP
Sturgeon, Nicola | Glasgow Southside | c | SNP
Swinney, John | Perthshire North | c | SNP
Thomson, Michelle | Falkirk East | c | SNP
Todd, Maree | Caithness, Sutherland and Ross | c | SNP
Torrance, David | Kirkcaldy | c | SNP
Tweed, Evelyn | Stirling | c | SNP
Whitham, Elena | Carrick, Cumnock and Doon Valley | c | SNP
Yousaf, Humza | Glasgow Pollok | c | SNP
`;
